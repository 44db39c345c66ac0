import type { Buffer } from "node:buffer";
import { type Draft, rightDraft, signOf } from "./draft.js";
import type { Given, Mistake } from "./mistake.js";
import { digests, encodings, JOINS, ORDERS } from "./wrong-digest.js";
import { clock, selection, values } from "./wrong-text.js";

/** What explains a sign: nothing is wrong with a right one. */
export type Finding = readonly Pick<Mistake, "says" | "fix">[];

/** More mistakes at once than this are not tried. */
const MOST = 2;

/** The fewest usual mistakes that give the expected sign, `undefined` when none do. */
export function diagnose(given: Given, secret: string, expected: string): Finding | undefined {
  const right = rightDraft(given.kept, given.signMethod);
  const groups = mistakesIn(given);
  for (let count = 0; count <= MOST; count++) {
    for (const mistakes of choices(groups, count)) {
      const draft = mistakes.reduce<Draft>((made, mistake) => mistake.apply(made), right);
      const written = writtenAs(signOf(draft, secret), expected);
      if (written) return [...mistakes, ...written];
    }
  }
  return undefined;
}

/** The usual mistakes, in the order in which a sign is made. */
function mistakesIn(given: Given): readonly (readonly Mistake[])[] {
  return [selection(given), clock(given), values(given), ORDERS, JOINS, encodings(given), digests(given)];
}

/** Every choice of that many mistakes, at most one of each group. */
function* choices(groups: readonly (readonly Mistake[])[], count: number): Generator<readonly Mistake[]> {
  if (count === 0) return yield [];
  const [group, ...rest] = groups;
  if (!group) return;
  for (const mistake of group) {
    for (const others of choices(rest, count - 1)) yield [mistake, ...others];
  }
  yield* choices(rest, count);
}

/** How the expected text writes the sign; `undefined` when it is another sign. */
function writtenAs(sign: Buffer, expected: string): Finding | undefined {
  const hex = sign.toString("hex");
  const fix = "write it as upper-case hex";
  if (expected === hex.toUpperCase()) return [];
  if (expected.toLowerCase() === hex) return [{ says: "the sign is in lower case", fix }];
  return expected === sign.toString("base64") ? [{ says: "the sign is base64", fix }] : undefined;
}
