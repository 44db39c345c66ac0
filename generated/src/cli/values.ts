import { existsSync } from "node:fs";
import { CliError } from "./command.js";
import type { FieldData } from "./data.js";
import { parseExact } from "./exact.js";

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
export function readValue(field: FieldData, text: string): unknown {
  if (text === "") return "";
  const [, element = "", lists = ""] = /^(byte\[\]|.*?)((?:\[\])*)$/.exec(field.type) ?? [];
  if (field.fields) return struct(text, lists !== "");
  if (lists === "") return scalar(element, field, text);
  if (text.trimStart().startsWith("[")) return elements(text);
  return text.split(",").map((one) => scalar(element, field, one.trim()));
}

function struct(text: string, isList: boolean): unknown {
  const wanted = isList ? "a JSON array of objects" : "a JSON object";
  const value = jsonOf(text, wanted);
  if (typeof value !== "object" || value === null || (Array.isArray(value) && !isList)) throw new ValueError(wanted);
  return isList && !Array.isArray(value) ? [value] : value;
}

function elements(text: string): unknown {
  return jsonOf(text, "a comma-joined list or a JSON array");
}

function scalar(type: string, field: FieldData, text: string): unknown {
  switch (type) {
    case "Number":
      return number(field, text);
    case "Price":
    case "BigDecimal":
      if (!DECIMAL.test(text)) throw new ValueError("a decimal");
      return text;
    case "Boolean":
      if (text !== "true" && text !== "false") throw new ValueError("true or false");
      return text === "true";
    case "Json":
    case "Map":
      jsonOf(text, "JSON");
      return text;
    case "byte[]":
      if (!existsSync(text)) throw new ValueError("the path of a file");
      return text;
    case "Date":
      return date("datetime", text);
    default:
      return field.format === undefined || field.format === "id" ? text : date(field.format, text);
  }
}

/** Every digit is kept. */
function number({ format }: FieldData, text: string): unknown {
  if (!DECIMAL.test(text)) throw new ValueError("a number");
  if (format === "id" || !/^-?\d+$/.test(text)) return format === "id" ? text : Number(text);
  return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

const PATTERNS: Readonly<Record<string, string>> = { datetime: "yyyy-MM-dd HH:mm:ss", date: "yyyy-MM-dd" };

/** A date is sent as it was written; only its form is checked. */
function date(format: string, text: string): string {
  const pattern = PATTERNS[format] ?? format;
  const form = pattern.replace(/[.+*?^$()[\]{}|\\]/g, "\\$&").replace(/[yMdHms]/g, "\\d");
  if (!new RegExp(`^${form}$`).test(text) || !isMoment(pattern, text))
    throw new ValueError(`a date, ${pattern} in GMT+8`);
  return text;
}

/** No 13th month, no 30th of February. */
function isMoment(pattern: string, text: string): boolean {
  const part = (name: string, or: string) => {
    const at = pattern.indexOf(name);
    return at < 0 ? or : text.slice(at, at + name.length);
  };
  const day = `${part("yyyy", "2000")}-${part("MM", "01")}-${part("dd", "01")}`;
  const iso = `${day}T${part("HH", "00")}:${part("mm", "00")}:${part("ss", "00")}`;
  const moment = new Date(`${iso}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 19) === iso;
}

function jsonOf(text: string, wanted: string): unknown {
  try {
    return parseExact(text);
  } catch {
    throw new ValueError(wanted);
  }
}
