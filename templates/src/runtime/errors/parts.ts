import type { Reading } from "./reading.js";

/** Shorter texts are no secrets, and are part of too many words. */
export const MIN_LENGTH = 4;

/** So many characters of a longer secret in a row are a part of it, wherever they stand. */
const PART = 16;

/** So many of its first are one at the end of a text, which may be cut off there. */
const HEAD = 8;

/** A writing that the end of a text cuts. */
const CUT = /^(?:[\\%&][#%\w]*|[ux]\{?[\da-f]*|[\da-f]{0,6})$/;
const LONGEST_CUT = 16;

/** The parts of secrets of one length, and the pieces one of which each of them holds wherever it stands. */
interface Alike {
  readonly parts: Set<string>;
  readonly pieces: Set<string>;
}

type Found = (from: number, to: number) => void;

/** What of secrets is looked for in texts: by look-ups alone, as both may be long and all alike. */
export class Parts {
  readonly #byLength = new Map<number, Alike>();
  readonly #firsts = new Set<string>();
  readonly #heads = new Set<string>();

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) if (secret.length >= MIN_LENGTH) this.#add(secret);
  }

  #add(secret: string): void {
    const length = Math.min(secret.length, PART);
    const alike = this.#byLength.get(length) ?? { parts: new Set(), pieces: new Set() };
    this.#byLength.set(length, alike);
    addSlices(alike.parts, secret, length);
    addSlices(alike.pieces, secret, pieceSize(length));
    this.#firsts.add(secret[0] as string);
    for (let head = HEAD; head <= length; head++) this.#heads.add(secret.slice(0, head));
  }

  /** Tells where they stand in a text. */
  find({ text, endings }: Reading, found: Found): void {
    for (const [length, { parts, pieces }] of this.#byLength) {
      const size = pieceSize(length);
      for (let at = 0; at + size <= text.length; at += size) {
        if (!pieces.has(text.slice(at, at + size))) continue;
        for (let from = Math.max(0, at + size - length); from <= at; from++) {
          if (parts.has(text.slice(from, from + length))) found(from, from + length);
        }
      }
    }
    for (let at = 0; at < text.length; at++) {
      const ways = endings[at]; // mostly none: a loop over nothing is what costs most here
      if (ways) for (const ending of ways) this.#findBehind(text, at, ending, found);
    }
    const from = this.#headAtEnd(text);
    if (from >= 0) found(from, text.length);
  }

  /** What looks like the end of a writing may be the beginning of a secret: `%` and `61ab` read `a` and `ab`. */
  #findBehind(text: string, at: number, ending: string, found: Found): void {
    for (let taken = 1; taken <= ending.length; taken++) {
      const beginning = ending.slice(-taken);
      if (!this.#firsts.has(beginning[0] as string)) continue;
      for (const [length, { parts }] of this.#byLength) {
        const to = at + 1 + length - taken;
        if (to > at && parts.has(beginning + text.slice(at + 1, to))) found(at, to);
      }
    }
  }

  /** Where the beginning of a secret stands behind which the text is cut off; -1 when none does. */
  #headAtEnd(text: string): number {
    const longest = this.#byLength.get(PART)?.parts;
    for (let end = text.length; end > text.length - LONGEST_CUT; end--) {
      if (!CUT.test(text.slice(end))) continue;
      for (let from = Math.max(0, end - PART); from <= end - HEAD; from++) {
        const head = text.slice(from, end);
        if (this.#heads.has(head) || longest?.has(head)) return from;
      }
    }
    return -1;
  }
}

function pieceSize(length: number): number {
  return Math.ceil(length / 2);
}

function addSlices(set: Set<string>, text: string, size: number): void {
  for (let at = 0; at + size <= text.length; at++) set.add(text.slice(at, at + size));
}
