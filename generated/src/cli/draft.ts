import { Buffer } from "node:buffer";
import { DIGESTS } from "../data/digests.js";

export type Pair = readonly [name: string, value: string];

/** A way to make a sign, right or wrong, as exchangeable steps. */
export interface Draft {
  readonly pairs: readonly Pair[];
  readonly sort: (pairs: readonly Pair[]) => readonly Pair[];
  readonly join: (pairs: readonly Pair[]) => string;
  readonly encode: (text: string) => Buffer;
  readonly secret: string;
  readonly digest: (signed: Buffer, secret: string) => Buffer;
}

/** The way of the documentation. */
export function rightDraft(pairs: readonly Pair[], signMethod: string, secret: string): Draft {
  const digest = DIGESTS[signMethod] as Draft["digest"];
  return { pairs, sort: byName, join: inARow, encode: (text) => Buffer.from(text), secret, digest };
}

export function signOf({ pairs, sort, join, encode, secret, digest }: Draft): Buffer {
  return digest(encode(join(sort(pairs))), secret);
}

export function byName(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function inARow(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => name + value).join("");
}
