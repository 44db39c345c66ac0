import type { TopLimits, TopPagination } from "../runtime/api.js";

/** What a spec may say of a field beside its name, type and description, in the spec's own words. */
export interface FieldFacts extends TopLimits {
  /** The wire tag of a list's elements where it is not the derived one. */
  readonly item?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly default?: string | number | boolean;
  readonly enum?: Readonly<Record<string, string>>;
  readonly deprecated?: string;
}

/** One field of a spec; `type` as TOP writes it: `Number`, `String[]`, `PublisherOrderDto[]`. */
export interface FieldData extends FieldFacts {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  /** Where the example comes from when the page gives none: a field alike, the page's default, or nowhere. */
  readonly exampleFrom?: "twin" | "default" | "made";
  readonly description?: string;
  /** Where it stood before the platform renamed or moved it. */
  readonly formerly?: string;
  /** Members of a struct, or of a list's elements. */
  readonly fields?: readonly FieldData[];
}

export interface ErrorData {
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: boolean;
}

/** The longest time range of one call: dotted paths of two parameters, and durations such as `3h`. */
export interface WindowData {
  readonly start: string;
  readonly end: string;
  readonly max?: string;
  readonly fallback?: string;
}

/** Where an answer tells of a business failure inside a success envelope; dotted paths. */
export interface FailureData {
  readonly flag?: string;
  readonly code?: string;
  readonly message?: string;
  /** The values of `code` that mean success. */
  readonly ok?: readonly (string | number)[];
}

/** A permission package of the platform; apps apply for it on its page. */
export interface PackageData {
  readonly id?: number;
  readonly name: string;
}

/** Everything the package knows of an API: a file of its `data` folder. */
export interface ApiData {
  readonly method: string;
  readonly id?: number;
  readonly title: string;
  readonly summary: string;
  readonly deprecated?: string;
  readonly session: "required" | "optional" | "none";
  /** No source states `session`: nobody refuses a call for it. */
  readonly isSessionInferred?: true;
  /** Permission packages that give an app the API. */
  readonly packages?: readonly PackageData[];
  /** Documented, and none of the programme's list. */
  readonly outside?: true;
  readonly kind: "read" | "write";
  readonly category: string;
  /** Name of the request class. */
  readonly request: string;
  /** The method before the platform renamed the API, and the name that its class had; both go on for one release. */
  readonly formerly?: string;
  readonly formerRequest?: string;
  readonly pagination?: TopPagination;
  readonly window?: WindowData;
  readonly failure?: FailureData;
  readonly params: readonly FieldData[];
  /** `null` where no source documents the answer. */
  readonly response: readonly FieldData[] | null;
  readonly errors: Readonly<Record<string, ErrorData>>;
}
