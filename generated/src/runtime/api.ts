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
  /** Documented code or sub_code -> whether a retry may help, what it means and what to do. */
  readonly errors?: { readonly [code: string]: readonly [retry: boolean, hint: string] };
}
