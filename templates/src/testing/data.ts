import { existsSync, readFileSync } from "node:fs";

/** One field of a spec, in the spec's own words; `type` as TOP writes it: `Number`, `String[]`, `PublisherOrderDto[]`. */
export interface FieldData {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  /** The wire tag of a list's elements where it is not the derived one. */
  readonly item?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly default?: string | number | boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly enum?: Readonly<Record<string, string>>;
  readonly fields?: readonly FieldData[];
}

/** Where an answer tells of a business failure inside a success envelope; dotted paths. */
export interface FailureData {
  readonly flag?: string;
  readonly code?: string;
  readonly ok?: readonly (string | number)[];
}

/** What the test kit knows of an API: a file of the package's `data` folder. */
export interface ApiData {
  readonly method: string;
  readonly session: "required" | "optional" | "none";
  readonly failure?: FailureData;
  readonly params: readonly FieldData[];
  /** `null` where no source documents the answer. */
  readonly response: readonly FieldData[] | null;
}

const known = new Map<string, ApiData>();

/** The spec of an API, read at its first use; `undefined` for a name that has none, whatever the name looks like. */
export function findApi(method: string): ApiData | undefined {
  return known.get(method) ?? readApi(method);
}

/** Like `findApi`, but a name without a spec is an error. */
export function getApi(method: string): ApiData {
  const api = findApi(method);
  if (!api) throw new Error(`No spec of ${method}: give its answer yourself, gateway.answer(method, answer)`);
  return api;
}

/** Names come from the network: only one that is a plain file name is looked for. */
function readApi(method: string): ApiData | undefined {
  if (!/^[A-Za-z0-9._-]+$/.test(method)) return undefined;
  const file = new URL(`../../data/${method}.json`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const api = JSON.parse(readFileSync(file, "utf8")) as ApiData;
  if (api.method !== method) return undefined; // A file system that ignores case finds more than was asked for.
  known.set(method, api);
  return api;
}
