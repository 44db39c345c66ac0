import type { PackageData } from "../../templates/src/data/api.ts";
import type { GivenKey } from "../facts/field.ts";

/** What a document says of one API, whatever its form; nothing is decided yet. `undefined` means: the document does not tell. */
export interface Page {
  readonly method?: string;
  /** What the method was read from, where the page does not spell it out. */
  readonly methodFrom?: string;
  /** apiId of the page. */
  readonly id?: number;
  readonly title?: string;
  readonly summary?: string;
  readonly session?: "required" | "optional" | "none";
  /** A sample passes a session where no label says whether it must. */
  readonly isSessionPassed?: true;
  readonly params?: readonly PageField[];
  readonly response?: readonly PageField[];
  readonly errors?: readonly PageError[];
  /** The document ends inside of this table, so that more rows may have stood below. */
  readonly endsIn?: "params" | "response";
  /** When the page was last changed, in milliseconds; a text does not tell. */
  readonly modified?: number;
  /** Hash of the document without what changes on every fetch; a text has none. */
  readonly document?: string;
  /** Permission packages that give the API. */
  readonly packages?: readonly PackageData[];
  /** TOP's public parameters, as this page lists them. */
  readonly publicParams?: readonly PageField[];
  /** What the page itself says of its last change, `[+] params.page_no`. */
  readonly account?: readonly string[];
  /** How `sources` names the document. */
  readonly source: string;
  /** What could not be read or decided so far. */
  readonly notes: readonly Note[];
}

/** One row of a table, with the document's own words. */
export interface PageField extends Partial<Readonly<Record<GivenKey, string>>> {
  readonly name: string;
  /** As written, `""` where the cell is empty. */
  readonly type: string;
  readonly required?: boolean;
  readonly description?: string;
  /** Members of a struct; missing where the document lists none. */
  readonly fields?: readonly PageField[];
  /** The document says that it has none, which a struct without `fields` does not. */
  readonly hasNoMembers?: true;
  /** The wire tag of a list's elements, where a sample shows it. */
  readonly tag?: string;
  /** Only a sample of the page shows it: its type is read from a value, its table row is lost. */
  readonly isFromSample?: true;
  /** 1-based line of the document; missing in JSON. */
  readonly line?: number;
}

export interface PageError {
  readonly code: string;
  readonly meaning: string;
  readonly fix: string;
}

/** Something a person should know, with its place. */
export interface Note {
  /**
   * `left-out`: a row that is not in the spec. `unclear`: a decision a person should check. `gateway`: not of this API, but of
   * all. `info`: all the rest.
   */
  readonly kind: "left-out" | "unclear" | "gateway" | "info";
  readonly text: string;
  readonly line?: number;
  /** Dotted path of the row in the document, from `params` or `response`. */
  readonly path?: readonly string[];
}
