import { hmac } from "@noble/hashes/hmac.js";
import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Buffer } from "buffer";

const HASHES = { md5, sha256 };
type Algorithm = keyof typeof HASHES;
type Data = string | Uint8Array;

function bytes(data: Data): Uint8Array {
  // Not a view of Buffer's class, which the hashes would not know.
  return typeof data === "string" ? new TextEncoder().encode(data) : Uint8Array.from(data);
}

function output(digest: Uint8Array, encoding: string): string | Buffer {
  const buffer = Buffer.from(digest);
  return encoding === "buffer" ? buffer : buffer.toString(encoding as "hex");
}

export function hash(algorithm: Algorithm, data: Data, encoding = "hex"): string | Buffer {
  return output(HASHES[algorithm](bytes(data)), encoding);
}

export function createHmac(algorithm: Algorithm, secret: string) {
  const mac = hmac.create(HASHES[algorithm], bytes(secret));
  const self = {
    update: (data: Data) => (mac.update(bytes(data)), self),
    digest: (encoding = "buffer") => output(mac.digest(), encoding),
  };
  return self;
}

export const randomUUID = () => crypto.randomUUID();
