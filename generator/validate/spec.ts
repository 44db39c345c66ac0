/** What a valid spec says, as plain data: patches are laid over, order is kept, nothing is undecided. */
import type { ApiData, ErrorData, FieldData, FieldFacts } from "../../templates/src/data/api.ts";
import type { Categories } from "../facts/categories.ts";
import type { Marks } from "../facts/field.ts";
import type { TypeSpec } from "../../templates/src/data/type.ts";

export type {
  ErrorData as ErrorSpec,
  FailureData as FailureSpec,
  WindowData as WindowSpec,
} from "../../templates/src/data/api.ts";
export type { TopPagination as PaginationSpec } from "../../templates/src/runtime/api.ts";

/** A field as the package's data has it, its type read and nothing left to a default. */
export interface FieldSpec extends FieldFacts, Marks {
  readonly name: string;
  readonly type: TypeSpec;
  readonly required: boolean;
  /** Set where examples are filled in; no spec says it. */
  readonly exampleFrom?: NonNullable<FieldData["exampleFrom"]>;
  readonly description: string;
  /** Members of a struct, or of a list's elements. */
  readonly fields?: readonly FieldSpec[];
}

/** An API as the package's data has it, under the name of its file instead of its class. */
export interface ApiSpec extends Omit<ApiData, "request" | "params" | "response" | "errors">, Omit<Marks, "read"> {
  readonly errors: Readonly<Record<string, ErrorData & Pick<Marks, "reworded">>>;
  /** Path of its file below the spec folder, with forward slashes. */
  readonly file: string;
  readonly params: readonly FieldSpec[];
  /** `undefined` where no source documents the answer. */
  readonly response: readonly FieldSpec[] | undefined;
  /** Where each fact was read: addresses, or words. */
  readonly sources: readonly string[];
}

export interface ParameterSpec {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

export interface GatewayErrorSpec extends ErrorData {
  readonly name: string;
  readonly kind: ErrorKind;
  /** The platform has put it out of use. */
  readonly retired?: true;
  /** A limit that lasts until the next midnight in Beijing. */
  readonly daily?: true;
  /** Seconds to wait at least, where the answer tells none. */
  readonly wait?: number;
  /** A limit of the account: a sub_code that any API may have. */
  readonly account?: true;
}

/** What sub_codes of one form tell that stand in no table. */
export interface FamilySpec {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly contains?: string;
  readonly kind: ErrorKind;
  readonly retry: boolean;
}

export type ErrorKind = "request" | "signature" | "session" | "permission" | "limit" | "service";

export interface GatewaySpec {
  readonly environments: Readonly<Record<string, { readonly url: string; readonly description: string }>>;
  readonly parameters: readonly ParameterSpec[];
  readonly errors: Readonly<Record<string, GatewayErrorSpec>>;
  /** The first that fits a sub_code tells. */
  readonly families: readonly FamilySpec[];
}

export interface CatalogueRow {
  readonly title: string;
  readonly method?: string;
  /** apiId, or the interval it lies in; null for an open end. */
  readonly id?: number | readonly [number, number | null];
  readonly status: "documented" | "name-only";
}

/** `package.yaml`: what the package is made of. */
export interface PackageSpec {
  readonly categories: Categories;
}

export interface Spec {
  readonly package: PackageSpec;
  readonly apis: readonly ApiSpec[];
  readonly gateway: GatewaySpec;
  readonly catalogue: readonly CatalogueRow[];
}
