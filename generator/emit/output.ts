import { hash } from "../hash.ts";

/** One file of the generated package: a path below the output folder, with forward slashes, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Copied from a template without holes: its bytes are the template's. */
  readonly isCopy: boolean;
  /** Its text was read from the output folder in this run: it is final, and needs no comparing. */
  readonly isFinal?: boolean;
  /** Hash of the part of the model it was rendered from. */
  readonly key?: string;
}

/** The same as it goes to disk: bytes, as the texts of thousands of files with Chinese would take twice the memory. */
export interface FinalFile extends Omit<OutputFile, "text"> {
  readonly bytes: Buffer;
  /** Of the bytes. */
  readonly hash: string;
}

export function finish({ text, ...file }: OutputFile): FinalFile {
  const bytes = Buffer.from(text);
  return { ...file, bytes, hash: hash(bytes) };
}
