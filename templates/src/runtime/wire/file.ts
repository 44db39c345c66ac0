import type { TopShape } from "../api.js";
import type { TopBlob, TopByteStream, TopFile } from "../request.js";

/** What can be sent as a file, its name aside. */
export type Content = Uint8Array | TopBlob | TopByteStream | AsyncIterable<Uint8Array>;

/** Whether a value travels as a file part: its parameter is one, or no spec declares the parameter and it holds bytes. */
export function isFile(value: unknown, shape: TopShape | undefined): value is TopFile {
  if (shape !== undefined) return shape === "file" && value !== undefined && value !== null && value !== "";
  return isContent(value) || isContent((value as { content?: unknown } | null | undefined)?.content);
}

export function isContent(value: unknown): value is Content {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Uint8Array || isBlob(value) || isByteStream(value) || Symbol.asyncIterator in value;
}

export function isBlob(value: object): value is TopBlob {
  return "stream" in value && typeof value.stream === "function";
}

export function isByteStream(value: object): value is TopByteStream {
  return "getReader" in value && typeof value.getReader === "function";
}

const heard = new WeakSet<object>();
const ignore = () => {};

/**
 * The same, and a failure of it is heard from now on: a stream of node:stream that fails while its call waits would end the
 * process. Whoever reads it then is told.
 */
export function heardOut<Given extends Content>(content: Given): Given {
  const { on, pipe } = content as { readonly on?: unknown; readonly pipe?: unknown };
  if (typeof on !== "function" || typeof pipe !== "function" || heard.has(content)) return content;
  heard.add(content);
  on.call(content, "error", ignore);
  return content;
}
