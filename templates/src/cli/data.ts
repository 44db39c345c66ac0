import { readdirSync, readFileSync } from "node:fs";
import { notFound } from "./command.js";
import { near, question } from "./near.js";

/** One field of a spec, in the spec's own words; `type` as TOP writes it: `Number`, `String[]`, `PublisherOrderDto[]`. */
export interface FieldData {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly format?: string;
  readonly example?: unknown;
  readonly default?: string | number | boolean;
  readonly maxLength?: number;
  readonly maxListSize?: number;
  readonly min?: number;
  readonly max?: number;
  readonly enum?: Readonly<Record<string, string>>;
  readonly deprecated?: string;
  readonly description?: string;
  readonly fields?: readonly FieldData[];
}

export interface ErrorData {
  readonly meaning: string;
  readonly fix?: string;
  readonly retry: boolean;
}

/** Names of parameters and fields by what they are for; dotted paths. */
export type Roles = Readonly<Record<string, unknown>>;

/** Everything the package knows of an API: a file of its `data` folder. */
export interface ApiData {
  readonly method: string;
  readonly id?: number;
  readonly title: string;
  readonly summary: string;
  readonly deprecated?: string;
  readonly session: "required" | "optional" | "none";
  readonly kind: "read" | "write";
  /** Name of the request class. */
  readonly request: string;
  readonly pagination?: Roles;
  readonly window?: Roles;
  readonly failure?: Roles;
  readonly params: readonly FieldData[];
  /** `null` where no source documents the answer. */
  readonly response: readonly FieldData[] | null;
  readonly errors: Readonly<Record<string, ErrorData>>;
}

const FOLDER = new URL("../../data/", import.meta.url);

/** Every API, by method. */
export function allApis(): ApiData[] {
  return methods().map(readApi);
}

/**
 * The API of that name: a method with or without `taobao.`, or a class name, in any case and punctuation.
 *
 * @throws CliError naming the nearest APIs
 */
export function getApi(name: string): ApiData {
  const [method, ...others] = named(name);
  if (method !== undefined && others.length === 0) return readApi(method);
  throw notFound(`no API is named ${name}${question(method ? [method, ...others] : nearMethods(name))}`);
}

function named(name: string): string[] {
  const all = methods();
  const exact = [name, `taobao.${name}`].find((one) => all.includes(one));
  const key = keyOf(name);
  return exact === undefined ? all.filter((method) => keyOf(method) === key) : [exact];
}

/** What method, class and misspelt punctuation have in common: `taobao.tbk.item.get` -> `tbkitemget`. */
function keyOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters.replace(/^taobao(?=.)/, "").replace(/(?<=.)(request|response|params)$/, "");
}

function nearMethods(name: string): string[] {
  const byKey = new Map(methods().map((method) => [keyOf(method), method]));
  return near(keyOf(name), [...byKey.keys()]).map((key) => byKey.get(key) as string);
}

function methods(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.slice(0, -".json".length)).sort();
}

function readApi(method: string): ApiData {
  return JSON.parse(readFileSync(new URL(`${method}.json`, FOLDER), "utf8")) as ApiData;
}
