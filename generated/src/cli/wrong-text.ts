/** Mistakes in what is signed: which parameters, and which values. */
import { PUBLIC_PARAMETERS } from "../gateway.js";
import { formatTopDate, parseTopDate } from "../runtime/index.js";
import { type Draft, type Pair, rightDraft, signOf } from "./draft.js";
import { change, type Given, type Mistake } from "./mistake.js";

/** Parameters that are left out. */
export function selection({ kept }: Given): Mistake[] {
  const isPublic = ([name]: Pair) => PUBLIC_PARAMETERS.includes(name);
  const without = kept.map(([name]) => {
    return change(`${name} is not signed`, `sign every text parameter that is sent, ${name} too`, (pairs) => {
      return pairs.filter(([one]) => one !== name);
    });
  });
  const only = [true, false].map((wanted) => {
    const kind = wanted ? "public" : "business";
    const other = wanted ? "business" : "public";
    return change(`only the ${kind} parameters are signed`, `sign the ${other} ones together with them`, (pairs) => {
      return pairs.filter((pair) => isPublic(pair) === wanted);
    });
  });
  return [...without, ...(kept.some(isPublic) ? only : [])];
}

/** All of them, or one alone: signed by its bare name, or as a language writes nothing. */
export function emptyValues({ empty }: Given): Mistake[] {
  const sets = empty.length > 1 ? [empty, ...empty.map((one) => [one])] : [empty];
  return sets.flatMap((some) => {
    if (some.length === 0) return [];
    const names = some.map(([name]) => name).join(", ");
    return ["", "null", "undefined", "None"].map((word) => {
      const says = `empty values are signed (${names}${word && ` as ${word}`})`;
      const added = some.map(([name]) => [name, word] as const);
      return change(says, "leave parameters without a value out of the sign and of the request", (pairs) => [
        ...pairs,
        ...added,
      ]);
    });
  });
}

/** A sign that was made before, or the name alone. */
export function ownSign({ otherSign, signMethod, secret }: Given): Mistake[] {
  const fix = "leave sign out of what is signed, also when a call is signed again";
  const of = (says: string, valueOf: (draft: Draft) => string): Mistake => ({
    says: `sign itself is signed${says}`,
    fix,
    apply: (draft) => ({ ...draft, pairs: [...draft.pairs, ["sign", valueOf(draft)]] }),
  });
  const first = ({ pairs }: Draft) => signOf(rightDraft(pairs, signMethod, secret)).toString("hex");
  return [
    ...(otherSign === undefined ? [] : [of(", the one among the parameters", () => otherSign)]),
    of(", empty", () => ""),
    of(", the one of the first signing", (draft) => first(draft).toUpperCase()),
    of(", the one of the first signing in lower case", first),
  ];
}

const HOUR = 3_600_000;

/** The timestamp that was signed is not the one that is sent. */
export function clock({ kept }: Given): Mistake[] {
  const text = kept.find(([name]) => name === "timestamp")?.[1] ?? "";
  const sent = parseTopDate(text) ?? dateOfNumber(text);
  if (!sent) return [];
  const of = (signed: string, says: string, fix: string) =>
    change(says, fix, (pairs) => pairs.map((pair) => (pair[0] === "timestamp" ? ["timestamp", signed] : pair)));
  const shift = (ms: number, says: string, fix: string) =>
    of(formatTopDate(new Date(sent.getTime() + ms)), `the timestamp that is signed is ${says}`, fix);
  const zones = Array.from({ length: 27 }, (_, i) => i - 13).filter((hours) => hours !== 0);
  const seconds = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
  const same = "make one text in GMT+8, yyyy-MM-dd HH:mm:ss, sign it and send it";
  return [
    of(String(sent.getTime()), "the timestamp is signed in milliseconds", same),
    of(String(sent.getTime() / 1000), "the timestamp is signed in seconds", same),
    shift(0, "a date where a number is sent", same),
    of(formatTopDate(sent).replace(" ", "T"), "the timestamp is signed with a T in it", same),
    ...zones.map((hours) => {
      return shift(hours * HOUR, `${signed(hours)} h from the one that is sent: local time`, same);
    }),
    ...seconds.map((n) => {
      return shift(
        n * 1000,
        `${signed(n)} s from the one that is sent`,
        "read the clock once, sign and send the same text",
      );
    }),
  ];
}

/** Milliseconds or seconds since 1970. */
function dateOfNumber(text: string): Date | undefined {
  if (/^\d{13}$/.test(text)) return new Date(Number(text));
  return /^\d{10}$/.test(text) ? new Date(Number(text) * 1000) : undefined;
}

function signed(n: number): string {
  return n > 0 ? `+${n}` : `${n}`;
}
