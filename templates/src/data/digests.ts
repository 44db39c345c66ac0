import type { Buffer } from "node:buffer";
import { createHash, createHmac } from "node:crypto";

/** By `sign_method`, as the documentation has it: written apart from the client's code, as a second opinion. */
export const DIGESTS: { readonly [signMethod: string]: (signed: Buffer, secret: string) => Buffer } = {
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
