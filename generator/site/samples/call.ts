import type { ApiData, FieldData } from "../../../templates/src/data/api.ts";
import { literalOf } from "../../model/literal.ts";
import { TEST_APP } from "../../../templates/src/testing/options.ts";
import { paramsOf } from "../../../templates/src/testing/parameters.ts";
import { parseType } from "../../../templates/src/data/type.ts";
import { parseTopDate } from "../../../templates/src/runtime/wire/date.ts";
import { wireText } from "../../../templates/src/runtime/wire/values.ts";

/** A call of an API with its documented examples, as every language shows it. */
export interface SampleCall {
  /** Of the package. */
  readonly name: string;
  readonly method: string;
  /** `TbkScSocialCrowdGet`: SDKs of all languages name their classes so. */
  readonly base: string;
  readonly args: readonly Argument[];
  readonly isSession: boolean;
  /** A field of the answer worth printing. */
  readonly result?: string;
  readonly url: string;
  readonly app: { readonly appKey: string; readonly appSecret: string };
}

/** What the calls of a site have in common: the package's name, and the gateway's address. */
export interface SampleOrigin {
  readonly name: string;
  readonly url: string;
}

export interface Argument {
  readonly name: string;
  readonly value: unknown;
  readonly field: FieldData;
}

/** The moment of every sample: its sign can be computed again by whoever checks an implementation. */
export const TIMESTAMP = "2025-10-26 09:13:54";

export function sampleCall(api: ApiData, { name, url }: SampleOrigin): SampleCall {
  const scalar = api.response?.find((field) => !field.fields && !isList(field));
  const result = scalar ?? api.response?.[0];
  return {
    name,
    method: api.method,
    base: api.request.replace(/Request$/, ""),
    args: argumentsOf(api.params, paramsOf(api, parseTopDate(TIMESTAMP))),
    isSession: api.session !== "none",
    ...(result && { result: result.name }),
    url,
    app: TEST_APP,
  };
}

/** The given values of a struct, or of a call's parameters, with their fields. */
export function argumentsOf(fields: readonly FieldData[], values: object): Argument[] {
  return fields.flatMap((field) => {
    const value = (values as Readonly<Record<string, unknown>>)[field.name];
    return value === undefined ? [] : [{ name: field.name, value, field }];
  });
}

export function isList({ type }: FieldData): boolean {
  return parseType(type).lists > 0;
}

export function isFile({ type }: FieldData): boolean {
  return type === "byte[]";
}

/** As it travels: lists of scalars comma-joined, structs as JSON, a file inside one by its name. */
export function textOf({ value }: Pick<Argument, "value">): string {
  return wireText(literalOf(value)) ?? "";
}

/** A text in double quotes, for languages whose escapes are those of JSON. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text);
}
