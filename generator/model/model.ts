import type { CatalogueRow, PackageSpec, ParameterSpec, RecipeSpec, SearchSpec } from "../validate/spec.ts";
import type { ApiModel, Literal } from "./api-model.ts";

export type * from "./api-model.ts";

/** Everything the templates lay out and the structures print; every decision is already made. */

export interface SdkModel {
  readonly package: PackageModel;
  /** Methods that only read. */
  readonly reads: Literal;
  /** Methods that write -> their errors that may pass. */
  readonly passing: Literal;
  readonly gateway: GatewayModel;
  readonly categories: readonly CategoryModel[];
  readonly catalogue: CatalogueModel;
  readonly search: SearchModel;
  /** Made one at a time as they are iterated over, the same each time: thousands together would fill the memory. */
  readonly apis: Iterable<ApiOutline>;
}

/** What the package says of itself. */
export interface PackageModel extends Pick<
  PackageSpec,
  "name" | "version" | "bin" | "title" | "description" | "keywords"
> {
  /** Whether editors offer its classes before anything of it is imported. */
  readonly isListed: boolean;
  readonly examples: ExamplesModel;
  /** Those whose APIs are all there. */
  readonly recipes: readonly RecipeModel[];
}

/** Calls that README and help show, by what they show; `null` where no API fits. */
export interface ExamplesModel {
  /** One with a session, where there is any. */
  readonly call: ExampleModel | null;
  readonly read: ExampleModel | null;
  /** Another one, for what takes two. */
  readonly other: ExampleModel | null;
  readonly pages: ExampleModel | null;
  readonly errors: ExampleModel | null;
  /** One that can fail inside a success envelope. */
  readonly business: ExampleModel | null;
  readonly file: ExampleModel | null;
}

export interface ExampleModel {
  readonly method: string;
  readonly title: string;
  readonly category: string;
  /** Name of its request class. */
  readonly request: string;
  readonly isSession: boolean;
  /** What has to be given, and no file. */
  readonly params: Literal;
  /** Two more parameters at most. */
  readonly more: readonly AssignmentModel[];
  /** A value of `response`, as source. */
  readonly result: string;
  /** The smallest answer that has it. */
  readonly answer: Literal;
  /** The parameter that is a file and required, else the first that is a file, or empty. */
  readonly file: string;
  /** The first documented error code with its meaning, or empty. */
  readonly code: string;
  readonly meaning: string;
  /** Whether a call answers for a limited range of time. */
  readonly isWindow: boolean;
  /** What asks for a range by the time of update, where the documents list that: each change is a row then. */
  readonly byUpdate: AssignmentModel | null;
}

export interface AssignmentModel {
  readonly name: string;
  readonly setter: string;
  readonly value: Literal;
}

export interface RecipeModel extends RecipeSpec {
  /** Names of the request classes of its APIs. */
  readonly requests: readonly string[];
}

/** One API before it is modelled: a run in which it has not changed needs no more. */
export interface ApiOutline {
  readonly method: string;
  readonly category: string;
  /** Name of its request class. */
  readonly request: string;
  /** What the class was called before the platform renamed the API. */
  readonly former?: string;
  readonly model: () => ApiModel;
}

export interface CategoryModel {
  readonly name: string;
  /** Names of its request classes. */
  readonly requests: readonly string[];
}

export interface GatewayModel {
  readonly environments: Literal;
  /** The same for people, in the spec's order. */
  readonly addresses: readonly { readonly url: string; readonly description: string }[];
  /** The public parameters, in the platform's order. */
  readonly parameters: readonly ParameterSpec[];
  readonly reserved: Literal;
  /** The rows the runtime needs. */
  readonly errors: Literal;
  /** Every row, for the command line. */
  readonly table: Literal;
  /** The sub_code of a time range that is too long. */
  readonly tooLong: Literal;
  /** What an API answers to a time range that its `window` rules out, for the test kit. */
  readonly ranges: Literal;
  /** What messages write for words of the table, for the command line. */
  readonly synonyms: Literal;
}

export interface CatalogueModel {
  /** APIs of the programme that have a spec. */
  readonly documented: number;
  /** APIs that have a spec and are none of the programme's list. */
  readonly outside: number;
  readonly total: number;
  readonly rows: readonly CatalogueRowModel[];
  /** APIs with pages and a time range. */
  readonly followed: readonly FollowedRowModel[];
  /** Every name of the programme in the platform's order, whether documented or not. */
  readonly names: readonly CatalogueRow[];
}

interface FollowedRowModel {
  readonly method: string;
  readonly title: string;
  /** Name of the request class. */
  readonly request: string;
  /** The longest time range of a call, as the spec writes it: `3h / 20m` with the one during promotions. */
  readonly max: string;
}

/** How people look for the APIs, and what they may find beside these. */
export interface SearchModel extends SearchSpec {
  /** Titles of which nothing else is known. */
  readonly names: readonly string[];
  /** Every code of the gateway. */
  readonly errors: Readonly<Record<string, ErrorTextModel>>;
}

interface ErrorTextModel {
  readonly name: string;
  readonly meaning: string;
  readonly fix: string;
  readonly retry: boolean;
}

interface CatalogueRowModel {
  readonly title: string;
  readonly method: string;
  readonly category: string;
  readonly request: string;
  /** 需要, 可选 or 不需要, and whether that is inferred. */
  readonly session: string;
}
