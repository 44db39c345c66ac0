import type { ApiData, FieldData } from "../../../templates/src/data/api.ts";
import { literalOf } from "../../model/literal.ts";
import { paramsOf } from "../../../templates/src/testing/parameters.ts";
import { parseType } from "../../../templates/src/data/type.ts";
import { parseTopDate } from "../../../templates/src/runtime/wire/date.ts";
import { wireText } from "../../../templates/src/runtime/wire/values.ts";
import { usefulParams } from "./useful.ts";

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
}

/** What the calls of a site have in common: the package's name, and the gateway's address. */
export type SampleOrigin = Pick<SampleCall, "name" | "url">;

export interface Argument {
  readonly name: string;
  readonly value: unknown;
  readonly field: FieldData;
}

/** The moment of every sample when the site is built; the page moves its dates by whole days to the reader's. */
export const TIMESTAMP = "2025-10-26 09:13:54";

const DAY = 86_400_000;

/** @param isFull with every parameter that the document has an example of */
export function sampleCall(api: ApiData, origin: SampleOrigin, isFull = false): SampleCall {
  const scalar = api.response?.find((field) => !field.fields && !isList(field));
  const result = scalar ?? api.response?.[0];
  const all = paramsOf(api, parseTopDate(TIMESTAMP));
  return {
    method: api.method,
    base: api.request.replace(/Request$/, ""),
    args: argumentsOf(api.params, isFull ? all : usefulParams(api, all)),
    isSession: api.session !== "none",
    ...(result && { result: result.name }),
    ...origin,
  };
}

/** The texts of a call's examples that are other ones on another day. */
export function datesOf(api: ApiData): string[] {
  const now = parseTopDate(TIMESTAMP)?.getTime() ?? 0;
  const [today, tomorrow] = [now, now + DAY].map((time) => textsOf(paramsOf(api, new Date(time))));
  return [...new Set(today?.filter((text, i) => text !== tomorrow?.[i]))];
}

function textsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [String(value)];
  return Object.values(value).flatMap(textsOf);
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
