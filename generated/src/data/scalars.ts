import { Buffer } from "node:buffer";
import { formatPattern, parseType } from "./type.js";

/** What the package's tools know of a scalar. */
export interface Scalar {
  /** How it travels, in the runtime's words (see `TopScalar`). */
  readonly kind: "string" | "number" | "boolean" | "datetime" | "decimal" | "json" | "file" | "unknown";
  /** What its text on the wire looks like, wide enough for what each official SDK writes: `1.0E7`, `True`, `1`. */
  readonly form?: RegExp;
  /** A value for a parameter of which the documents give none. */
  readonly placeholder?: unknown;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** TOP's scalar types; any other name is a struct. */
export const SCALARS = {
  String: { kind: "string" },
  Number: { kind: "number", form: NUMBER, placeholder: 1 },
  Boolean: { kind: "boolean", form: /^(true|false|1|0)$/i, placeholder: true },
  Date: { kind: "datetime", placeholder: "2024-01-01 00:00:00" },
  Price: { kind: "decimal", form: NUMBER, placeholder: "1.00" },
  BigDecimal: { kind: "decimal", form: NUMBER, placeholder: "1.00" },
  Json: { kind: "json", placeholder: "{}" },
  Map: { kind: "json", placeholder: "{}" },
  "byte[]": { kind: "file", placeholder: Buffer.from("a file") },
  "Field List": { kind: "string" },
  Unknown: { kind: "unknown" },
} as const satisfies Readonly<Record<string, Scalar>>;

export type ScalarName = keyof typeof SCALARS;

/** The scalar of a type, or of a list's elements; `undefined` for a struct. */
export function scalarOf(type: string): Scalar | undefined {
  const { name } = parseType(type);
  return Object.hasOwn(SCALARS, name) ? SCALARS[name as ScalarName] : undefined;
}

interface DateField {
  readonly type: string;
  readonly format?: string | undefined;
}

/** The form of a field's dates; `undefined` for one that has none. */
export function datePattern({ type, format }: DateField): string | undefined {
  const kind = scalarOf(type)?.kind;
  if (kind === "datetime") return formatPattern("datetime");
  return kind === "string" && format !== undefined && format !== "id" ? formatPattern(format) : undefined;
}
