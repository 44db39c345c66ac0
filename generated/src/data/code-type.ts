import type { FieldData } from "./api.js";
import { scalarOf } from "./scalars.js";
import { parseType } from "./type.js";

/** A field's type as code receives it: an id is a text, whatever the page says. */
export function codeType({ type, format }: Pick<FieldData, "type" | "format">): string {
  const { name, lists } = parseType(type);
  return (scalarOf(type) ? scalarType(type, format) : name) + "[]".repeat(lists);
}

function scalarType(type: string, format: string | undefined): string {
  const kind = scalarOf(type)?.kind;
  if (kind === "number") return format === "id" ? "string" : "number";
  if (kind === "json" || kind === "unknown") return "unknown";
  if (kind === "file") return "TopFile";
  return kind === "boolean" ? "boolean" : "string";
}
