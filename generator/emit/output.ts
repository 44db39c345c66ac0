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
