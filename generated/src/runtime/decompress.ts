import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import { TopResponseError } from "./errors.js";
import type { Answer } from "./transport.js";

/** A decompressed answer may be this large; more is no answer of TOP but an attack on memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The answer with its body as it was before `content-encoding`.
 *
 * @throws TopResponseError when the body is not in that encoding, or cut off
 */
export async function decompress(answer: Answer, encoding: string, method: string): Promise<Answer> {
  const decode = await decoderOf(encoding.trim().toLowerCase());
  if (!decode) return answer;
  try {
    return { ...answer, bytes: await decode(answer.bytes, { maxOutputLength: MAX_BYTES }) };
  } catch (cause) {
    const body = Buffer.from(answer.bytes.subarray(0, 2048)).toString("latin1");
    const message = `the answer's ${encoding} encoding is broken`;
    throw new TopResponseError(message, { method, status: answer.status, body, cause });
  }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

/** zlib is loaded when the first compressed answer comes. */
async function decoderOf(encoding: string): Promise<Decoder | undefined> {
  const zlib = await import("node:zlib");
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return promisify(zlib.gunzip) as Decoder;
    case "br":
      return promisify(zlib.brotliDecompress) as Decoder;
    case "deflate":
      return inflateAny;
    default:
      return undefined;
  }
}

/** Some servers send raw deflate data where HTTP asks for zlib's. */
async function inflateAny(bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  const zlib = await import("node:zlib");
  const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8;
  return promisify(isZlib ? zlib.inflate : zlib.inflateRaw)(bytes, options) as Promise<Uint8Array>;
}
