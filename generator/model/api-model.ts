import type { ApiData } from "../../templates/src/data/api.ts";

export interface ApiModel {
  readonly method: string;
  readonly title: string;
  readonly summary: string;
  /** Spec file below the spec folder. */
  readonly source: string;
  /** Where its facts were read: addresses, or words. */
  readonly sources: readonly string[];
  readonly category: string;
  readonly request: ClassModel;
  /** Interfaces in the order they are declared: params, response, then what these use. */
  readonly interfaces: readonly InterfaceModel[];
  /** The documented error codes as an open union, where there are any. */
  readonly errorCode?: AliasModel;
  /** The runtime's descriptor of this API, a plain value. */
  readonly descriptor: Literal;
  /** Names the file imports from the runtime, sorted, types marked. */
  readonly imports: readonly ImportModel[];
  /** What its class, and then its types, were called before the platform renamed it. */
  readonly former?: readonly [request: FormerModel, ...types: FormerModel[]];
  /** What test kit, command line and site know of the API: one JSON value. */
  readonly data: ApiData;
}

interface FormerModel {
  readonly name: string;
  readonly now: string;
  readonly doc: string;
}

export interface ImportModel {
  readonly name: string;
  readonly isType: boolean;
}

export interface InterfaceModel {
  readonly name: string;
  readonly doc: string;
  readonly extends?: string;
  readonly members: readonly MemberModel[];
}

export interface MemberModel {
  /** As TypeScript source, quoted when needed. */
  readonly name: string;
  /** As TypeScript source; alternatives of a union are separate. */
  readonly type: readonly string[];
  readonly optional: boolean;
  readonly doc: string;
}

export interface AliasModel {
  readonly name: string;
  readonly doc: string;
  /** Alternatives of a union, as TypeScript source. */
  readonly type: readonly string[];
}

export interface ClassModel {
  readonly name: string;
  readonly doc: string;
  readonly params: string;
  readonly response: string;
  /** The elements that pages are made of. */
  readonly item?: string;
  /** The type alias of the documented error codes, where there are any. */
  readonly code?: string;
  readonly setters: readonly SetterModel[];
}

export interface SetterModel {
  readonly name: string;
  /** Wire name as a string literal. */
  readonly param: string;
  readonly type: readonly string[];
  readonly doc: string;
}

/** A value that is printed as TypeScript source. */
export type Literal = string | number | boolean | readonly Literal[] | { readonly [key: string]: Literal };

/** A request class of the built package: what it says and does, without types. */
export interface BuiltClassModel {
  readonly name: string;
  /** What it was called before. */
  readonly former?: string;
  readonly descriptor: Literal;
  readonly setters: readonly (readonly [name: string, param: string])[];
}
