import { findNamed } from "./named.js";
import { MIN_LENGTH, Parts } from "./parts.js";
import { read } from "./reading.js";
import { MASK } from "./shown-url.js";

/** So many characters of a text are shown: looking through one takes many times its memory, and an answer may be one text. */
const MOST = 0x200000;

/** Masks secrets, and what stands under the name of one. */
export function maskOf(secrets: readonly (string | undefined)[]): (text: string) => string {
  const findSecrets = secretFinder(secrets);
  return (text) => masked(text.slice(0, MOST), findNamed, findSecrets) + (text.length > MOST ? "…" : "");
}

/** Tells where in a text something stands that nobody may see. */
type Finder = (text: string, found: (from: number, to: number) => void) => void;

/** Finds secrets however they are written, and parts of long ones. */
export function secretFinder(secrets: readonly (string | undefined)[]): Finder {
  const known = [...new Set(secrets)].map((secret = "") => secret.trim()).filter(({ length }) => length >= MIN_LENGTH);
  const parts = new Parts(known.map((secret) => read(secret).text));
  return (text, found) => {
    const reading = read(text);
    parts.find(reading, (from, to) => found(reading.starts[from] as number, reading.starts[to] as number));
  };
}

/** The text with a mask for each stretch that was found. */
export function masked(text: string, ...finders: readonly Finder[]): string {
  const hidden = new Uint8Array(text.length);
  for (const find of finders) find(text, (from, to) => hidden.fill(1, from, to));
  let clean = "";
  let at = 0;
  for (let from = hidden.indexOf(1); from >= 0; from = hidden.indexOf(1, at)) {
    const to = hidden.indexOf(0, from);
    clean += text.slice(at, from) + MASK;
    at = to < 0 ? text.length : to;
  }
  return clean + text.slice(at);
}
