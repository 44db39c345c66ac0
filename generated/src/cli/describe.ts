import type { FieldData } from "../data/api.js";
import { codeType } from "../data/code-type.js";
import { table } from "./table.js";
import { PIPE, tinted } from "./terminal.js";
import { printable } from "./text.js";

/** Fields as aligned lines, members indented below their struct: name, type, what is known of it. `*` is required. */
export function fieldLines(fields: readonly FieldData[], terminal = PIPE): string[] {
  const paint = (text: string, column: number, [name = ""]: readonly string[]) =>
    column === 0 && name.startsWith("*")
      ? tinted(terminal, "must", text)
      : column === 1
        ? tinted(terminal, "quiet", text)
        : text;
  return table(rowsOf(fields, ""), "", { width: terminal.width, paint });
}

function rowsOf(fields: readonly FieldData[], indent: string): string[][] {
  return fields.flatMap((field) => {
    const row = [`${field.required ? "* " : "  "}${indent}${field.name}`, typeOf(field), remarks(field)];
    return [row, ...rowsOf(field.fields ?? [], `${indent}  `)];
  });
}

/** As code receives it. */
function typeOf(field: FieldData): string {
  return field.format === undefined ? codeType(field) : `${codeType(field)} (${field.format})`;
}

function remarks(field: FieldData): string {
  const facts = [...limits(field), ...choices(field)];
  return printable([field.description ?? "", ...(facts.length > 0 ? [`(${facts.join("; ")})`] : [])].join(" ").trim());
}

function limits(field: FieldData): string[] {
  const { deprecated, min, max, maxLength, maxListSize, default: initial, example, exampleFrom } = field;
  return [
    deprecated !== undefined && `deprecated: ${deprecated}`,
    min !== undefined && `min ${min}`,
    max !== undefined && `max ${max}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    maxListSize !== undefined && `at most ${maxListSize} elements`,
    initial !== undefined && `default ${initial}`,
    example !== undefined &&
      exampleFrom !== "default" &&
      `example ${exampleText(example)}${ORIGINS[exampleFrom ?? "page"]}`,
  ].filter((fact) => fact !== false);
}

/** Of an example that is not the page's own. */
const ORIGINS = { page: "", twin: " as of a field alike", made: ", made up" };

function choices({ enum: values }: FieldData): string[] {
  const all = Object.entries(values ?? {}).map(([value, meaning]) => `${value} ${meaning}`.trim());
  return all.length === 0 ? [] : [`values: ${all.join(", ")}`];
}

export function exampleText(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}
