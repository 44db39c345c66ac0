import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { Answer } from "./types.js";
import { unexpectedAnswer } from "./unexpected-answer.js";

/** In one another; undici takes as many. Each may cost as much as the largest body does. */
const MOST_ENCODINGS = 5;

/**
 * The answer with its body as it was before `content-encoding`, which lists encodings in the order they were applied.
 * From one that is not known on the body stays as it is.
 *
 * @param maxOutputLength bytes that the body may have then
 * @throws TopResponseError when the body is not in that encoding, cut off, or in too many
 */
export async function decompress(
  answer: Answer,
  encoding: string,
  method: string,
  maxOutputLength: number,
): Promise<Answer> {
  let { bytes } = answer;
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MOST_ENCODINGS) {
    throw unexpectedAnswer(method, answer, `the answer has ${names.length} encodings in one another`, {
      retryable: false,
    });
  }
  try {
    for (const name of names.reverse()) {
      const decode = bytes.length > 0 && decoderOf(name);
      if (!decode) break;
      bytes = await decode(bytes, { maxOutputLength });
    }
  } catch (cause) {
    throw unexpectedAnswer(method, answer, `the answer's ${encoding} encoding is broken`, { cause });
  }
  return { ...answer, bytes };
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

function decoderOf(encoding: string): Decoder | undefined {
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
function inflateAny(bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8;
  return promisify(isZlib ? zlib.inflate : zlib.inflateRaw)(bytes, options) as Promise<Uint8Array>;
}
