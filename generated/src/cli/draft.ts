import { Buffer } from "node:buffer";
import { createHash, createHmac } from "node:crypto";

export type Pair = readonly [name: string, value: string];

/** A way to make a sign, right or wrong, as exchangeable steps. */
export interface Draft {
  readonly pairs: readonly Pair[];
  readonly sort: (pairs: readonly Pair[]) => readonly Pair[];
  readonly join: (pairs: readonly Pair[]) => string;
  readonly encoding: "utf8" | "latin1";
  readonly digest: (signed: Buffer, secret: string) => Buffer;
}

/** The way of the documentation, written apart from the client's code. */
export function rightDraft(pairs: readonly Pair[], signMethod: string): Draft {
  const digest = DIGESTS[signMethod] as Draft["digest"];
  return { pairs, sort: byName, join: inARow, encoding: "utf8", digest };
}

export function signOf({ pairs, sort, join, encoding, digest }: Draft, secret: string): Buffer {
  return digest(Buffer.from(join(sort(pairs)), encoding), secret);
}

export const DIGESTS: { readonly [signMethod: string]: Draft["digest"] } = {
  md5: (signed, secret) => hash("md5", secret, signed, secret),
  hmac: (signed, secret) => hmac("md5", signed, secret),
  "hmac-sha256": (signed, secret) => hmac("sha256", signed, secret),
};

export function hash(algorithm: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const digest = createHash(algorithm);
  for (const part of parts) digest.update(part);
  return digest.digest();
}

export function hmac(algorithm: string, signed: Buffer, key: string): Buffer {
  return createHmac(algorithm, key).update(signed).digest();
}

export function byName(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function inARow(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => name + value).join("");
}
