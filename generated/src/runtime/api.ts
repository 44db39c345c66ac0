/**
 * What a request class knows of its API, as plain data. The generator writes it from the spec; the runtime reads it to
 * check, serialise and decode. No behaviour lives in a generated file.
 */

/**
 * How one value travels.
 *
 * - `id`: a 64-bit identifier; a string in answers, whatever the wire's JSON type
 * - `string` `number` `boolean`
 * - `decimal`: Price and BigDecimal; a string in answers
 * - `json`: any JSON; `unknown`: no source gives a type
 * - `file`: `byte[]`, a multipart part
 * - a pattern such as `yyyy-MM-dd HH:mm:ss`: a date in GMT+8
 */
export type TopScalar =
  "id" | "string" | "number" | "boolean" | "decimal" | "json" | "unknown" | "file" | (string & {});

/** A scalar, a struct, or a list: `[wire tag of the elements, their shape]`. */
export type TopShape = TopScalar | TopFields | readonly [item: string, element: TopShape];

/** The members of a struct by their wire names. */
export interface TopFields {
  readonly [name: string]: TopShape;
}

/** What a client checks before any I/O (TOP's own SDKs do the same, codes 40 and 41). */
export interface TopLimits {
  /** Characters of a text. */
  readonly maxLength?: number;
  /** Elements of a list, or of a comma-joined text. */
  readonly maxListSize?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Dotted paths of the fields that tell of a business failure. */
export interface TopFailure {
  /** A Boolean that is false on failure. */
  readonly flag?: string;
  readonly code?: string;
  readonly message?: string;
  /** The values of `code` that mean success. */
  readonly ok?: readonly string[];
}

/** How pages are asked for: dotted paths of parameters, and of fields of the answer. */
export interface TopPagination {
  /** A page number; a position handed back beside a page number; a position alone. */
  readonly style: "page" | "position" | "cursor";
  /** Parameter: page number. */
  readonly page?: string;
  /** Parameter: elements a page. */
  readonly size?: string;
  /** Parameter: the position to go on from. */
  readonly position?: string;
  /** Field: the list. */
  readonly items: string;
  /** Field: whether there is a next page. */
  readonly next?: string;
  /** Field: the position to hand back. */
  readonly token?: string;
  /** Field: how many elements there are in all. */
  readonly total?: string;
  /** Fields of an element, not paths: texts of a documented list, which tell elements apart as ids and numbers do. */
  readonly choices?: readonly string[];
}

/** The time range of one call: dotted paths of two parameters, and milliseconds. */
export interface TopWindow {
  readonly start: string;
  readonly end: string;
  /** The longest range; missing where no source states one. */
  readonly max?: number;
  /** The range in force during big promotions. */
  readonly fallback?: number;
}

/** One API of the platform. */
export interface TopApi {
  /** TOP's method name. */
  readonly method: string;
  /** Whether a call needs the user's session: 需要授权, 可选授权, 不需要授权. */
  readonly session?: "required" | "optional" | "none";
  /** Whether a call may be repeated without harm. */
  readonly kind?: "read" | "write";
  /** Dotted paths of the parameters that must be given. */
  readonly required?: readonly string[];
  readonly params?: TopFields;
  /** By dotted path of the parameter. */
  readonly limits?: { readonly [path: string]: TopLimits };
  /** Missing where no source documents the answer. */
  readonly response?: TopFields;
  /** Dotted path of a field's old name, which is answered too -> its name. */
  readonly renamed?: { readonly [path: string]: string };
  /** Where the answer tells of a business failure inside its success envelope. */
  readonly failure?: TopFailure;
  readonly pagination?: TopPagination;
  readonly window?: TopWindow;
  /** Documented code or sub_code -> whether a retry may help, what it means and what to do. */
  readonly errors?: { readonly [code: string]: readonly [retry: boolean, hint: string] };
}
