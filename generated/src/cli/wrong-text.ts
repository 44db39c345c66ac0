/** Mistakes in what is signed: which parameters, and which values. */
import { PUBLIC_PARAMETERS } from "../gateway.js";
import { formatTopDate, parseTopDate } from "../runtime/index.js";
import type { Pair } from "./draft.js";
import { change, type Given, type Mistake } from "./mistake.js";

/** Parameters that are left out, or should be. */
export function selection({ kept, empty }: Given): Mistake[] {
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
  const names = empty.map(([name]) => name).join(", ");
  const fix = "leave parameters without a value out of the sign and of the request";
  const all = change(`empty values are signed (${names})`, fix, (pairs) => [...pairs, ...empty]);
  return [...(empty.length > 0 ? [all] : []), ...without, ...(kept.some(isPublic) ? only : [])];
}

const HOUR = 3_600_000;

/** The timestamp that was signed is not the one that is sent. */
export function clock({ kept }: Given): Mistake[] {
  const sent = parseTopDate(kept.find(([name]) => name === "timestamp")?.[1]);
  if (!sent) return [];
  const shift = (ms: number, says: string, fix: string) => {
    const signed = formatTopDate(new Date(sent.getTime() + ms));
    return change(says, fix, (pairs) => pairs.map((pair) => (pair[0] === "timestamp" ? ["timestamp", signed] : pair)));
  };
  const zones = Array.from({ length: 27 }, (_, i) => i - 13).filter((hours) => hours !== 0);
  const seconds = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
  return [
    ...zones.map((hours) => {
      const says = `the timestamp that is signed is ${signed(hours)} h from the one that is sent: local time`;
      return shift(hours * HOUR, says, "make one text in GMT+8, sign it and send it");
    }),
    ...seconds.map((n) => {
      const says = `the timestamp that is signed is ${signed(n)} s from the one that is sent`;
      return shift(n * 1000, says, "read the clock once, sign and send the same text");
    }),
  ];
}

function signed(n: number): string {
  return n > 0 ? `+${n}` : `${n}`;
}

/** Values that are not signed as they are. */
export function values({ kept }: Given): Mistake[] {
  const form = (text: string) => new URLSearchParams([["", text]]).toString().slice(1);
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const raw = "sign the raw values and encode them afterwards";
  return [
    changeValues("values are URL-encoded before they are signed", raw, encodeURIComponent),
    changeValues("values are form-encoded (space as +) before they are signed", raw, form),
    changeValues("values are URL-encoded (lower case) before they are signed", raw, (text) =>
      lower(encodeURIComponent(text)),
    ),
    changeValues("values are form-encoded (lower case) before they are signed", raw, (text) => lower(form(text))),
    changeValues("values are URL-decoded before they are signed", "sign the text that is sent", decode),
    changeValues("white space around values is not signed", "trim values before they are sent, or never", (text) =>
      text.trim(),
    ),
    changeValues("values are lower-cased", "sign the values as they are sent", (text) => text.toLowerCase()),
  ].filter(({ changes }) => kept.some(([, value]) => changes(value) !== value));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function changeValues(says: string, fix: string, changes: (text: string) => string) {
  const made = (pairs: readonly Pair[]) => pairs.map(([name, value]) => [name, changes(value)] as const);
  return { ...change(says, fix, made), changes };
}
