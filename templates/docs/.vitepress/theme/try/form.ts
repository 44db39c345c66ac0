import { type ApiData, type FieldData, paramsOf, readValue, scalarOf, usefulParams, wireText } from "./client.ts";

export interface Entry {
  readonly field: FieldData;
  text: string;
}

/** The form's entries, with what the page's sample gives filled in. */
export function entriesOf(api: ApiData): Entry[] {
  const examples = usefulParams(api, paramsOf(api));
  return api.params.map((field) => ({ field, text: isFile(field) ? "" : exampleText(field, examples[field.name]) }));
}

export function isFile({ type }: FieldData): boolean {
  return scalarOf(type)?.kind === "file";
}

/** Structs are written as JSON. */
export function isLong({ fields, type }: FieldData): boolean {
  return fields !== undefined || scalarOf(type)?.kind === "json";
}

function exampleText(field: FieldData, example: unknown): string {
  if (example === undefined) return "";
  return field.fields ? JSON.stringify(example, null, 2) : (wireText(example) ?? "");
}

export interface Read {
  readonly params: Readonly<Record<string, unknown>>;
  /** Entries that are no value of their type, by name. */
  readonly problems: Readonly<Record<string, string>>;
}

/** The parameters as a request class takes them; what is empty is not given. */
export function readEntries(entries: readonly Entry[]): Read {
  const params: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  for (const { field, text } of entries) {
    if (text === "" || isFile(field)) continue;
    try {
      params[field.name] = readValue(field, text, "no-paths"); // the page has no files of its reader
    } catch (error) {
      problems[field.name] = `不是这种类型的值：not ${(error as Error).message}`;
    }
  }
  return { params, problems };
}
