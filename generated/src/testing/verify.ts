import { createHash, createHmac } from "node:crypto";

/** By `sign_method`; none is the oldest rule, which has no secret at the end. */
const DIGESTS: Readonly<Record<string, (secret: string, signed: Uint8Array[]) => string>> = {
  md5: (secret, signed) => hash([bytes(secret), ...signed, bytes(secret)]),
  hmac: (secret, signed) => hmac("md5", secret, signed),
  "hmac-sha256": (secret, signed) => hmac("sha256", secret, signed),
  "": (secret, signed) => hash([bytes(secret), ...signed]),
};

/**
 * The sign TOP expects: over every text parameter but `sign`, sorted by name, names and values in a row, then a body that
 * is a text of its own. Written apart from the client's code, as a second opinion. `undefined` for a `sign_method` that
 * does not exist.
 */
export function expectedSign(
  text: ReadonlyMap<string, string>,
  secret: string,
  signMethod: string,
  body: Uint8Array = new Uint8Array(),
): string | undefined {
  const names = [...text.keys()].filter((name) => name !== "sign").sort();
  const row = names.map((name) => name + text.get(name)).join("");
  return Object.hasOwn(DIGESTS, signMethod) ? DIGESTS[signMethod]?.(secret, [bytes(row), body]) : undefined;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hash(parts: Uint8Array[]): string {
  const digest = createHash("md5");
  for (const part of parts) digest.update(part);
  return digest.digest("hex").toUpperCase();
}

function hmac(algorithm: string, secret: string, parts: Uint8Array[]): string {
  const digest = createHmac(algorithm, secret);
  for (const part of parts) digest.update(part);
  return digest.digest("hex").toUpperCase();
}
