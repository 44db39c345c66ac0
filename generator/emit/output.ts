import type { Stats } from "node:fs";
import { hash } from "../hash.ts";

/** One file of the generated package: a path below the output folder, with forward slashes, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Copied from a template without holes: its bytes are the template's. */
  readonly isCopy: boolean;
  /** Hash of what it was rendered from. */
  readonly key?: string;
}

/** A file whose bytes are known by their hash. */
export interface KnownFile {
  readonly path: string;
  readonly hash: string;
  readonly key?: string;
}

/** A file of the package on disk. */
export interface StandingFile extends KnownFile {
  /** How it looked right after it was written, where it was. */
  readonly stats?: Stats | undefined;
}

/** A file as it goes to disk: bytes, as the texts of thousands of files with Chinese would take twice the memory. */
export interface FinalFile extends KnownFile {
  readonly bytes: Buffer;
}

export function finish({ path, text, key }: Omit<OutputFile, "isCopy">): FinalFile {
  const bytes = Buffer.from(text);
  return { path, bytes, hash: hash(bytes), ...(key !== undefined && { key }) };
}
