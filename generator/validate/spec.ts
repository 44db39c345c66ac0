/** What a valid spec says, as plain data: patches are laid over, order is kept, nothing is undecided. */

/** TOP's scalar types; any other name is a struct. `byte[]` is a file. */
export const SCALARS = [
  "String",
  "Number",
  "Boolean",
  "Date",
  "Price",
  "BigDecimal",
  "Json",
  "Map",
  "byte[]",
  "Field List",
  "Unknown",
] as const;

export interface TypeSpec {
  /** A scalar's or struct's name without the list marks. */
  readonly name: string;
  /** How many `[]` follow it. */
  readonly lists: number;
}

export interface FieldSpec {
  readonly name: string;
  readonly type: TypeSpec;
  readonly required: boolean;
  readonly description: string;
  readonly format?: string;
  readonly item?: string;
  readonly example?: unknown;
  readonly default?: string | number | boolean;
  readonly maxLength?: number;
  readonly maxListSize?: number;
  readonly min?: number;
  readonly max?: number;
  readonly enum?: Readonly<Record<string, string>>;
  readonly deprecated?: string;
  /** Members of a struct, or of a list's elements. */
  readonly fields?: readonly FieldSpec[];
}

export interface ErrorSpec {
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: boolean;
}

export interface PaginationSpec {
  readonly style: "page" | "position" | "cursor";
  readonly items: string;
  readonly page?: string;
  readonly size?: string;
  readonly position?: string;
  readonly next?: string;
  readonly token?: string;
  readonly total?: string;
}

export interface WindowSpec {
  readonly start: string;
  readonly end: string;
  readonly max: string;
  readonly fallback?: string;
}

export interface FailureSpec {
  readonly flag?: string;
  readonly code?: string;
  readonly message?: string;
  readonly ok?: readonly (string | number)[];
}

export interface ApiSpec {
  /** Path of its file below the spec folder, with forward slashes. */
  readonly file: string;
  readonly category: string;
  readonly method: string;
  readonly id?: number;
  readonly title: string;
  readonly summary: string;
  readonly deprecated?: string;
  readonly session: "required" | "optional" | "none";
  readonly kind: "read" | "write";
  readonly params: readonly FieldSpec[];
  /** `undefined` where no source documents the answer. */
  readonly response: readonly FieldSpec[] | undefined;
  readonly errors: Readonly<Record<string, ErrorSpec>>;
  /** Where each fact was read: addresses, or words. */
  readonly sources: readonly string[];
  readonly pagination?: PaginationSpec;
  readonly window?: WindowSpec;
  readonly failure?: FailureSpec;
}

export interface ParameterSpec {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

export interface GatewayErrorSpec extends ErrorSpec {
  readonly name: string;
  readonly kind: ErrorKind;
}

export type ErrorKind = "request" | "signature" | "session" | "permission" | "limit" | "service";

export interface GatewaySpec {
  readonly environments: Readonly<Record<string, { readonly url: string; readonly description: string }>>;
  readonly parameters: readonly ParameterSpec[];
  readonly errors: Readonly<Record<string, GatewayErrorSpec>>;
}

export interface CatalogueRow {
  readonly title: string;
  readonly method?: string;
  /** apiId, or the interval it lies in; null for an open end. */
  readonly id?: number | readonly [number, number | null];
  readonly status: "documented" | "name-only";
}

export interface Spec {
  readonly apis: readonly ApiSpec[];
  readonly gateway: GatewaySpec;
  readonly catalogue: readonly CatalogueRow[];
}
