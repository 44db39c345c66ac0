/** What a valid spec says, as plain data: patches are laid over, order is kept, nothing is undecided. */
import type { ApiData, ErrorData, FieldData, FieldFacts } from "../../templates/src/data/api.ts";
import type { Categories } from "../facts/categories.ts";
import type { Marks } from "../facts/field.ts";
import type { PatchGround } from "./patches.ts";
import type { Look } from "../../templates/src/search/engine.ts";
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
export interface ApiSpec extends Omit<ApiData, "request" | "params" | "response" | "errors">, Marks {
  readonly errors: Readonly<Record<string, ErrorData & Pick<Marks, "reworded">>>;
  /** Path of its file below the spec folder, with forward slashes. */
  readonly file: string;
  /** What the page says under the keys that patches set: dotted path -> key -> value. */
  readonly ground?: PatchGround;
  readonly params: readonly FieldSpec[];
  /** `undefined` where no source documents the answer. */
  readonly response: readonly FieldSpec[] | undefined;
  /** Where each fact was read: addresses, or words. */
  readonly sources: readonly string[];
  readonly traits: Traits;
}

/** What the fields of an API are like: whoever asks that of all APIs need not look into them. */
export interface Traits {
  readonly takesFile: boolean;
  readonly requiredFiles: number;
  /** No parameter that it requires is a struct. */
  readonly isTyped: boolean;
  /** Its parameters are scalars, and its answer has one at the top. */
  readonly isFlat: boolean;
}

export interface ParameterSpec {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

export interface GatewayErrorSpec extends ErrorData {
  readonly name: string;
  /** What an answer says, where it is not the name. */
  readonly message?: string;
  /** What comes with it in an answer. */
  readonly sub_code?: string;
  readonly sub_msg?: string;
  readonly kind: ErrorKind;
  /** The platform has put it out of use. */
  readonly retired?: true;
  /** A limit that lasts until the next midnight in Beijing. */
  readonly daily?: true;
  /** Seconds to wait at least, where the answer tells none. */
  readonly wait?: number;
  /** A limit of the account: a sub_code that any API may have. */
  readonly account?: true;
  /** The platform's category whose APIs alone have it. */
  readonly category?: number;
}

/** What sub_codes of one form tell that stand in no table. */
export interface FamilySpec {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly contains?: string;
  readonly kind: ErrorKind;
  readonly retry: boolean;
}

type ErrorKind = "request" | "signature" | "session" | "permission" | "limit" | "service";

export interface GatewaySpec {
  readonly environments: Readonly<Record<string, { readonly url: string; readonly description: string }>>;
  readonly parameters: readonly ParameterSpec[];
  readonly errors: Readonly<Record<string, GatewayErrorSpec>>;
  /** What an API answers to a time range that its `window` rules out. */
  readonly ranges?: {
    readonly [kind in "reversed" | "long"]?: { readonly sub_code: string; readonly sub_msg: string };
  };
  /** The first that fits a sub_code tells. */
  readonly families: readonly FamilySpec[];
  /** What messages write for a word of the errors' names, for a whole name or for a code, which comes first. */
  readonly synonyms?: readonly (readonly string[])[];
}

export interface CatalogueRow {
  readonly title: string;
  readonly method?: string;
  /** apiId, or the interval it lies in; null for an open end. */
  readonly id?: number | readonly [number, number | null];
  /** What is withdrawn keeps its spec, as deprecated, for one release, and its row for good. */
  readonly status: "documented" | "name-only" | "withdrawn";
  /** The day it was withdrawn. */
  readonly date?: string;
}

/** A group of APIs, told by words of their titles, or by parts of their methods. */
export interface GroupSpec {
  readonly name: string;
  readonly titles?: readonly string[];
  readonly methods?: readonly string[];
  /** Other words by which the group is asked for. */
  readonly words?: readonly string[];
  /** The group of what fits no other. */
  readonly default?: true;
}

/** `search.yaml`: how people look for the APIs. */
export interface SearchSpec {
  /** Who calls; the last that fits. */
  readonly roles: readonly GroupSpec[];
  /** What for; all that fit. */
  readonly tasks: readonly GroupSpec[];
  /** Parts of a title that its role or the whole folder already says. */
  readonly prefixes: readonly string[];
  /** Words that a title adds to say that the API replaces the one without them. */
  readonly newer: readonly string[];
  /** Methods that nearly every app calls, most needed first. */
  readonly important: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly looks: readonly Look[];
}

/** `package.yaml`, with what it leaves out. */
export interface PackageSpec {
  /** On npm. */
  readonly name: string;
  readonly version: string;
  /** Name of the command line. */
  readonly bin: string;
  /** What the APIs are for, in Chinese. */
  readonly title: string;
  /** One sentence in English. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Whether descriptions have to be worded by us, or the page's may stay. */
  readonly words: "own" | "page";
  readonly categories: Categories;
  /** Methods that are shown first. */
  readonly examples: readonly string[];
  readonly recipes: readonly RecipeSpec[];
}

/** A text in the languages of the package's READMEs. */
interface TextSpec {
  readonly en: string;
  readonly zh: string;
}

export interface RecipeSpec {
  readonly title: TextSpec;
  /** The methods it uses. */
  readonly apis: readonly string[];
  readonly code: string;
  readonly notes: readonly TextSpec[];
}

export interface Spec {
  readonly package: PackageSpec;
  readonly apis: readonly ApiSpec[];
  readonly gateway: GatewaySpec;
  readonly catalogue: readonly CatalogueRow[];
  readonly search: SearchSpec;
}
