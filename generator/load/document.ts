/** One YAML file as a plain value, with the position of every key and value in it. */

export type Path = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly col: number;
}

export type SpecRole = "api" | "patch" | "gateway" | "catalogue" | "package" | "search";

export interface SpecDocument {
  /** Path as the user gave it. */
  readonly file: string;
  readonly role: SpecRole;
  /** The folder below the spec folder: `tbk` for `spec/tbk/x.yaml`, empty for files of the spec folder itself. */
  readonly category: string;
  /** File name without `.yaml`. */
  readonly name: string;
  /** Plain objects, arrays and scalars. */
  readonly value: unknown;
  /** Where the key at `path` stands; the nearest parent that exists when `path` does not. With its file where that is another. */
  at(path: Path): Position & { readonly file?: string };
  /** The text as written of the scalar at `path`: `0123` and not 123. */
  source(path: Path): string | undefined;
}
