import { Buffer } from "node:buffer";
import { DIGESTS } from "../data/digests.js";

export type Pair = readonly [name: string, value: string];

/** A way to make a sign, right or wrong, as exchangeable steps. */
export interface Draft {
  readonly pairs: readonly Pair[];
  readonly sort: (pairs: readonly Pair[]) => readonly Pair[];
  readonly join: (pairs: readonly Pair[]) => string;
  readonly encoding: "utf8" | "latin1";
  readonly digest: (signed: Buffer, secret: string) => Buffer;
}

/** The way of the documentation. */
export function rightDraft(pairs: readonly Pair[], signMethod: string): Draft {
  const digest = DIGESTS[signMethod] as Draft["digest"];
  return { pairs, sort: byName, join: inARow, encoding: "utf8", digest };
}

export function signOf({ pairs, sort, join, encoding, digest }: Draft, secret: string): Buffer {
  return digest(Buffer.from(join(sort(pairs)), encoding), secret);
}

export function byName(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function inARow(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => name + value).join("");
}
