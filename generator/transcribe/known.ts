import { parse } from "yaml";
import { plainValue } from "../load/value.ts";
import type { SampleNode } from "./samples/sample.ts";

/** What a spec that is there says of the places and examples of its rows: a text copy often does not tell them. */
interface KnownSpec {
  readonly params: SampleNode;
  readonly response: SampleNode;
}

/** The spec of a method, where there is one. */
export type KnownOf = (method: string) => KnownSpec | undefined;

interface Field {
  readonly example?: unknown;
  readonly description?: unknown;
  readonly fields?: Fields;
}

type Fields = Readonly<Record<string, Field>>;

/** A spec's text as trees of names; `undefined` where it is no spec. */
export function knownSpec(text: string): KnownSpec | undefined {
  const value = valueOf(text) as { params?: Fields; response?: Fields | "unknown" } | undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return { params: tree("", value.params), response: tree("", value.response) };
}

function valueOf(text: string): unknown {
  try {
    return plainValue(text) ?? parse(text);
  } catch {
    return undefined;
  }
}

function tree(name: string, fields: Fields | "unknown" | undefined): SampleNode {
  const entries = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  return { name, kind: "object", children: entries.map(([key, field]) => node(key, field ?? {})) };
}

function node(name: string, { example, description, fields }: Field): SampleNode {
  const value = textOf(example);
  const said = { value, ...(value === "" && typeof description === "string" && { words: description }) };
  return fields ? { ...tree(name, fields), ...said } : { name, kind: "scalar", ...said, children: [] };
}

function textOf(example: unknown): string {
  if (example === undefined || example === null) return "";
  return typeof example === "object" ? JSON.stringify(example) : String(example);
}
