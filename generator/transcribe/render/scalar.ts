import { stringify } from "yaml";
import { replaceUnprintable } from "../../flat.ts";
import type { FieldValue } from "../draft/draft.ts";
import { isPlainText } from "./plain.ts";

const OPTIONS = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

const FLOW = { ...OPTIONS, collectionStyle: "flow" } as const;

/** Values of an enum that are integers stand without quotes. */
function flowValue(value: Readonly<Record<string, string>>): unknown {
  const entries = Object.entries(value).map(
    ([key, label]) => [/^-?(?:0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key, label] as const,
  );
  return new Map(entries);
}

/** A value as YAML on one line; in a flow map more texts need quotes. */
export function scalarText(value: FieldValue, place: "flow" | "block"): string {
  if (isList(value)) return `[${value.map((one) => scalarText(one, "flow")).join(", ")}]`;
  if (typeof value === "object") return stringify([flowValue(value)], FLOW).slice("[ ".length, -" ]\n".length);
  if (typeof value === "boolean" || (typeof value === "string" && isPlainText(value))) return String(value);
  if (typeof value === "string" && value !== replaceUnprintable(value, escaped)) return quoted(value);
  if (place === "block") return stringify({ k: value }, OPTIONS).slice("k: ".length, -1);
  return stringify([value], FLOW).slice("[ ".length, -" ]\n".length);
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

/** A key of a map, quoted where YAML would read it as something else than this text. */
export function keyText(key: string): string {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(key) && !/^(null|true|false|yes|no|on|off|y|n)$/i.test(key);
  return isPlain ? key : quoted(key);
}

/** JSON's escapes are YAML's; what JSON leaves raw and nobody sees is escaped too. */
function quoted(text: string): string {
  return replaceUnprintable(JSON.stringify(text), escaped);
}

function escaped(char: string): string {
  const code = char.codePointAt(0)?.toString(16) ?? "";
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
