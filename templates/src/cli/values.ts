import { existsSync } from "node:fs";
import type { FieldData } from "../data/api.js";
import { datePattern, scalarOf } from "../data/scalars.js";
import { parseType } from "../data/type.js";
import { parseTopDate } from "../runtime/index.js";
import { CliError } from "./command.js";
import { parseExact } from "./exact.js";

/** Whether a text may be the path of a file. Who may name none is not told either which files there are. */
export type Files = "paths" | "no-paths";

/** What the shell gave for a parameter cannot be one; the message names what would be. */
export class ValueError extends CliError {
  constructor(message: string) {
    super(message, 2);
  }
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The value of one `key=value`, as a request class takes it. Lists are comma-joined, or a JSON array; structs are JSON; a
 * file is its path.
 *
 * @throws ValueError
 */
export function readValue(field: FieldData, text: string, files: Files): unknown {
  if (text === "") return "";
  const { lists } = parseType(field.type);
  if (field.fields) return struct(text, lists > 0);
  if (lists === 0) return scalar(field, text, files);
  if (text.trimStart().startsWith("[")) return elements(text);
  return text.split(",").map((one) => scalar(field, one.trim(), files));
}

function struct(text: string, isList: boolean): unknown {
  const wanted = isList ? "a JSON array of objects" : "a JSON object";
  const value = jsonOf(text, wanted);
  if (typeof value !== "object" || value === null || (Array.isArray(value) && !isList)) throw new ValueError(wanted);
  return isList && !Array.isArray(value) ? [value] : value;
}

/**
 * Whether an object or a list can be the value of a field.
 *
 * @throws ValueError
 */
export function checkShape({ name, type, fields }: FieldData, value: unknown): void {
  if (value === null || scalarOf(type)?.kind === "json" || scalarOf(type)?.kind === "unknown") return;
  const isList = parseType(type).lists > 0;
  const wanted = fields ? (isList ? "a list of objects" : "an object") : isList ? "a list" : "a single value";
  // A text that is a comma-joined list takes a list too.
  const isRight = isList || !fields ? Array.isArray(value) : !Array.isArray(value);
  if (!isRight) throw new ValueError(`${name} is not ${wanted}`);
}

function elements(text: string): unknown {
  return jsonOf(text, "a comma-joined list or a JSON array");
}

function scalar(field: FieldData, text: string, files: Files): unknown {
  const pattern = datePattern(field);
  if (pattern) return date(pattern, text);
  switch (scalarOf(field.type)?.kind) {
    case "number":
      return number(field, text);
    case "decimal":
      if (!DECIMAL.test(text)) throw new ValueError("a decimal");
      return text;
    case "boolean":
      if (text !== "true" && text !== "false") throw new ValueError("true or false");
      return text === "true";
    case "json":
      jsonOf(text, "JSON");
      return text;
    case "file":
      if (files === "no-paths") throw new ValueError("allowed: a model names no file of this machine");
      if (!existsSync(text)) throw new ValueError("the path of a file");
      return text;
    default:
      return text;
  }
}

/** Every digit is kept. */
function number({ format }: FieldData, text: string): unknown {
  if (!DECIMAL.test(text)) throw new ValueError("a number");
  if (format === "id" || !/^-?\d+$/.test(text)) return format === "id" ? text : Number(text);
  return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

/** A date is sent as it was written; the client takes it in this form only. */
function date(pattern: string, text: string): string {
  if (!parseTopDate(text, pattern)) throw new ValueError(`a date, ${pattern} in GMT+8`);
  return text;
}

function jsonOf(text: string, wanted: string): unknown {
  try {
    return parseExact(text);
  } catch {
    throw new ValueError(wanted);
  }
}
