/** One file of the generated package: a path below the output folder, with forward slashes, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Copied from a template without holes: its bytes are the template's. */
  readonly isCopy: boolean;
}
