import type { GatewayErrorSpec, GatewaySpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, edited, name } from "../text.ts";
import { pairEntries } from "./pairs.ts";

/** What an answer says beside its code. */
const SAID = ["message", "sub_code", "sub_msg"] as const;

type Errors = Readonly<Record<string, GatewayErrorSpec>>;

/** The platform's own words of an error. */
export function* diffAnswers(from: Errors, to: Errors): Generator<Finding> {
  for (const [[path, old], [, now]] of pairEntries(from, to).kept) {
    for (const key of SAID.filter((one) => old[one] !== now[one])) {
      yield { kind: "code.message", path, text: edited(key, `error ${name(path)}`, old[key], now[key]) };
    }
  }
}

type Ranges = NonNullable<GatewaySpec["ranges"]>;

/** What is answered to a time range that is none. */
export function* diffRanges(from: Ranges = {}, to: Ranges = {}): Generator<Finding> {
  const { removed, added, kept } = pairEntries(from, to);
  for (const [path] of removed) yield { kind: "range.removed", path, text: `Remove the answer to ${RANGES[path]}` };
  for (const [path, { sub_code }] of added) {
    yield { kind: "range.added", path, text: `Add the answer to ${RANGES[path]} (${code(sub_code)})` };
  }
  for (const [[path, old], [, now]] of kept) {
    const what = `answer to ${RANGES[path]}`;
    if (old.sub_code !== now.sub_code) {
      yield {
        kind: "range.code",
        path,
        text: `Change the ${what} from ${code(old.sub_code)} to ${code(now.sub_code)}`,
      };
    }
    if (old.sub_msg !== now.sub_msg) yield { kind: "range.words", path, text: `Reword the ${what}` };
  }
}

const RANGES: Readonly<Record<string, string>> = {
  reversed: "a time range that runs backwards",
  long: "a time range that is too long",
};
