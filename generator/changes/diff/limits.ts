import type { FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { count } from "../text.ts";
import type { Side } from "./side.ts";

type LimitKey = "maxLength" | "maxListSize" | "min" | "max";

/** Each limit in words; a higher minimum is the stricter one, elsewhere the lower value. */
const LIMITS: Readonly<
  Record<LimitKey, { words: (n: number) => string; stricter: (a: number, b: number) => boolean }>
> = {
  maxLength: { words: (n) => `at most ${count(n, "character")}`, stricter: (a, b) => a < b },
  maxListSize: { words: (n) => `at most ${count(n, "element")}`, stricter: (a, b) => a < b },
  min: { words: (n) => `at least ${n}`, stricter: (a, b) => a > b },
  max: { words: (n) => `at most ${n}`, stricter: (a, b) => a < b },
};

/** Limits set, lifted or moved. */
export function* diffLimits(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  for (const key of Object.keys(LIMITS) as LimitKey[]) {
    const finding = diffLimit(side, key, from[key], to[key], subject);
    if (finding) yield finding;
  }
}

function diffLimit(
  side: Side,
  key: LimitKey,
  from: number | undefined,
  to: number | undefined,
  subject: string,
): Finding | undefined {
  const { words, stricter } = LIMITS[key];
  if (from === to) return undefined;
  if (to === undefined)
    return { kind: `${side}.limit-widened`, text: `Lift the limit of ${subject} (${words(from!)})` };
  if (from === undefined) return { kind: `${side}.limit-narrowed`, text: `Limit ${subject} to ${words(to)}` };
  const narrowed = stricter(to, from);
  const text = `${narrowed ? "Narrow" : "Widen"} ${subject} from ${words(from)} to ${words(to)}`;
  return { kind: narrowed ? `${side}.limit-narrowed` : `${side}.limit-widened`, text };
}
