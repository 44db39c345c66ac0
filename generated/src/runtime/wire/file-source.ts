import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import * as streams from "node:stream";
import { attempt } from "../errors/thrown.js";
import type { TopBlob, TopFile } from "../request.js";
import { mediaType } from "./media-type.js";
import { type Content, isBlob, isByteStream, isContent } from "./file.js";

/** A file part whose content has not been opened yet. */
export interface FilePart {
  readonly param: string;
  /** File name. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes; `undefined` for a stream. */
  readonly size: number | undefined;
  /** Whether it is a stream that has been read: there is no second time. */
  readonly isSpent: () => boolean;
  /** @throws whatever keeps the content from being read */
  readonly open: () => Source;
}

/** A content being read. `close` may come at any time and frees what is held. */
export interface Source {
  next(): Chunk | Promise<Chunk>;
  close(): void;
}

type Chunk = { readonly done?: boolean | undefined; readonly value?: unknown };

export const READ = "the stream was read already, it can be sent only once";

/** Streams that were opened: they can be sent once, whichever call sent them. */
const spent = new WeakSet<object>();

/** @throws when the value is no file that can be read */
export async function filePart(param: string, value: TopFile, canBePath: boolean): Promise<FilePart> {
  if (typeof value === "string") {
    if (!canBePath) throw new TypeError("a text is the path of a file, which the client's `files` option refuses");
    return pathPart(param, value);
  }
  const { name, type, content } = named(value);
  if (!isContent(content)) throw new TypeError("a file is a path, bytes, a Blob or { name, content }");
  const size = sizeOf(content);
  const path = pathOf(content);
  const fileName = String(name || basename(path) || param);
  const mime = String(type || (content as Partial<TopBlob>).type || mediaType(fileName, path));
  if (!/^[\x20-\x7e]+$/.test(mime)) throw new TypeError("the type is no media type");
  return {
    param,
    name: fileName,
    type: mime,
    size,
    isSpent: () => spent.has(content),
    open: () => {
      if (spent.has(content)) throw new Error(READ);
      if (size !== undefined) return sourceOf(content);
      spent.add(content);
      return wasTouched(content) ? withSomething(sourceOf(content)) : sourceOf(content);
    },
  };
}

async function pathPart(param: string, path: string): Promise<FilePart> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new Error(`${path} is no file`);
  const { size } = stats;
  // A file that grows while it is sent is cut where it ended when its size was told.
  const open = () => sourceOf(size > 0 ? createReadStream(path, { end: size - 1 }) : new Uint8Array());
  return { param, name: basename(path), type: mediaType(path), size, isSpent: () => false, open };
}

type Named = { readonly name?: string | undefined; readonly type?: string | undefined; readonly content: unknown };

function named(value: Exclude<TopFile, string>): Named {
  if (!isContent(value)) return value;
  const { name, type } = value as Partial<TopBlob>;
  return { name, type, content: value };
}

/** A stream of node:fs knows its own. */
function pathOf(content: Content): string {
  const { path, bytesRead } = content as { readonly path?: unknown; readonly bytesRead?: unknown };
  return typeof path === "string" && bytesRead !== undefined ? path : "";
}

function sizeOf(content: Content): number | undefined {
  if (content instanceof Uint8Array) return content.byteLength;
  const size: unknown = isBlob(content) ? content.size : undefined;
  if (size === undefined || (Number.isSafeInteger(size) && (size as number) >= 0)) return size as number | undefined;
  throw new TypeError(`the size is ${String(size)}, no number of bytes`);
}

function sourceOf(content: Content): Source {
  if (content instanceof Uint8Array) {
    const chunks = [content].values();
    return { next: () => chunks.next(), close: () => undefined };
  }
  if (isBlob(content)) return sourceOf(content.stream());
  if (isByteStream(content)) {
    const reader = content.getReader();
    return { next: () => reader.read(), close: () => quietly(() => reader.cancel()) };
  }
  const iterator = content[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    close: () => {
      // A stream of node:stream stops at once; others when the piece they work on is ready.
      quietly(() => (content as { destroy?: () => unknown }).destroy?.());
      quietly(() => iterator.return?.());
    },
  };
}

/** Whether somebody has read of a stream, if only its first bytes, or has cancelled it. */
function wasTouched(content: Content): boolean {
  const { isDisturbed } = streams as unknown as { isDisturbed(stream: object): boolean }; // not in the types of Node 20
  return attempt(() => isDisturbed(content), false);
}

/** A stream that somebody has read to its end gives nothing, and would be sent as an empty file. */
function withSomething(source: Source): Source {
  let isBegun = false;
  const next = async () => {
    const chunk = await source.next();
    if (chunk.done && !isBegun) throw new Error(READ);
    isBegun = true;
    return chunk;
  };
  return { next, close: () => source.close() };
}

/** Whatever an app's own stream does when it is told to end. */
function quietly(close: () => unknown): void {
  try {
    Promise.resolve(close()).catch(() => undefined);
  } catch {
    // It has been told.
  }
}
