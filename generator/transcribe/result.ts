import type { SpecChange } from "./merge/change.ts";
import type { Note } from "./page.ts";

/** A page's bytes or text as they came, with what is known of it from elsewhere. */
export interface SourceDocument {
  /** How messages name it: a path, or `standard input`. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The method, for one page that does not tell it; a page of another method is refused. */
  readonly method?: string;
  /** The id it was asked for by: a document as served does not hold it. */
  readonly id?: number;
}

/** A document that could not even be read, with the reason. */
export interface UnreadDocument {
  readonly name: string;
  readonly reason: string;
}

export interface TranscribeOptions {
  /** The spec folder. */
  readonly specDir: string;
  /** Folder of new specs. Default: where the method's spec is, else a category's folder below `specDir`. */
  readonly to?: string;
  /** Category folder of new specs. Default: the method's first word. */
  readonly category?: string;
  /** Says what would change and writes nothing. Default: false. */
  readonly isDry?: boolean;
  /** Takes pages that are older than what the spec was read from. Default: false. */
  readonly allowOlder?: boolean;
  /** How many parameters and fields one page may take away. Default: 5; given, also where the page looks cut off or emptied. */
  readonly allowRemovals?: number;
}

/** Why a page was not taken. */
export type RefusalCode =
  | "unreadable" // its bytes are no text
  | "no-document" // nothing in it is a table or an official document
  | "no-method" // it names none, or none that is one
  | "other-api" // it is of another method than the one asked for
  | "older" // than the page that the spec was read from
  | "cut" // the text ends inside a table, and rows are missing behind it
  | "emptied" // its tables hold nothing where the spec has fields: withdrawn, or not served whole
  | "withdrawn" // the catalogue says so, and the spec is gone
  | "large" // its spec would be larger than one may be
  | "removals" // more is gone than `allowRemovals`
  | "no-spec"; // the spec that is there cannot be merged into

/** What became of one page. `failed`: it could have been taken, but a file could not be read or written. */
export interface PageResult {
  readonly document: string;
  readonly state: "new" | "changed" | "same" | "refused" | "failed";
  readonly method?: string;
  readonly title?: string;
  readonly specFile?: string;
  /** Of a refused or failed one. */
  readonly reason?: string;
  readonly code?: RefusalCode;
  /** Of a new one: how much it has, and the kind by its name; where the name does not tell, a person has to. */
  readonly counts?: { readonly params: number; readonly fields: number };
  readonly kind?: "read" | "write";
  readonly isUnsure?: true;
  /** The day on which the page was changed, and how it tells of that itself; where that is news. */
  readonly modified?: string;
  readonly account?: readonly string[];
  readonly changes: readonly SpecChange[];
  readonly notes: readonly Note[];
  /** What became of its row in the catalogue, where that is not said by `changes`. */
  readonly row?: string;
}
