import type { Buffer } from "node:buffer";
import { rightDraft, signOf } from "./draft.js";
import type { Given, Mistake } from "./mistake.js";
import { digests, encodings, JOINS, ORDERS, secrets } from "./wrong-digest.js";
import { clock, emptyValues, ownSign, selection } from "./wrong-text.js";
import { values } from "./wrong-value.js";

/** What explains a sign: nothing is wrong with a right one. */
export type Finding = readonly Pick<Mistake, "says" | "fix">[];

/** Two mistakes at once are tried where all their texts together are not longer than this: some seconds. */
const MOST_CHARACTERS = 1 << 28;

/** The fewest usual mistakes that give the expected sign, `undefined` when none do. */
export function diagnose(given: Given, expected: string): Finding | undefined {
  const right = rightDraft(given.kept, given.signMethod, given.secret);
  for (const mistakes of choices(mistakesIn(given), sizeOf(given))) {
    const draft = mistakes.reduce((made, { apply }) => apply(made), right);
    const written = writtenAs(signOf(draft), expected);
    if (written) return [...mistakes, ...written];
  }
  return undefined;
}

type Group = readonly Mistake[];

/** The usual mistakes, in the order in which a sign is made; those of one group exclude each other. */
function mistakesIn(given: Given): readonly Group[] {
  return [
    selection(given),
    clock(given),
    ...values(given),
    emptyValues(given),
    ownSign(given),
    ORDERS,
    JOINS,
    encodings(given),
    secrets(given),
    digests(given),
  ];
}

function sizeOf({ kept }: Given): number {
  return kept.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

/** No mistake, then each one, then every two of different groups. */
function* choices(groups: readonly Group[], size: number): Generator<Group> {
  yield [];
  const all = groups.flatMap((mistakes, group) => mistakes.map((mistake) => ({ mistake, group })));
  for (const { mistake } of all) yield [mistake];
  if (((all.length * all.length) / 2) * size > MOST_CHARACTERS) return;
  for (const [i, first] of all.entries()) {
    for (const second of all.slice(i + 1)) {
      if (second.group !== first.group) yield [first.mistake, second.mistake];
    }
  }
}

/** How the expected text writes the sign; `undefined` when it is another sign. */
function writtenAs(sign: Buffer, expected: string): Finding | undefined {
  const hex = sign.toString("hex");
  const fix = "write it as upper-case hex";
  if (expected === hex.toUpperCase()) return [];
  if (expected.toLowerCase() === hex) return [{ says: "the sign is in lower case", fix }];
  return expected === sign.toString("base64") ? [{ says: "the sign is base64", fix }] : undefined;
}
