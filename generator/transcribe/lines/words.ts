/** What a cell looks like; where pages drop empty cells, this tells the columns apart. */
import { GIVEN, type GivenKey } from "../../facts/field.ts";
import { SCALARS } from "../../facts/scalars.ts";

/** Only words that no other cell holds: `text` and `short` are values as well. */
const TYPES: ReadonlySet<string> = new Set(
  [...SCALARS.keys(), "byte", "long", "integer", "int", "float", "double", "object"].map((word) => word.toLowerCase()),
);

export function isName(text: string): boolean {
  return /^[A-Za-z0-9_][\w.\-$]*$/.test(text);
}

/** What a list type is a list of, any other type itself: `String []` -> `String`. */
function elementType(text: string): string {
  const marks = text.indexOf("[");
  const isList = marks >= 0 && /^(?:\s*\[\s*\])+$/.test(text.slice(marks));
  return (isList ? text.slice(0, marks) : text).trim();
}

/** A known type, or a struct's name: they start with a capital. */
export function isType(text: string): boolean {
  const base = elementType(text);
  return isKnown(base) || (base === "null" && base !== text) || /^[A-Z][\w$.]*(?:<[\w<>, ]+>)?$/.test(base);
}

export function isStructType(text: string): boolean {
  return isType(text) && !isKnown(elementType(text));
}

function isKnown(base: string): boolean {
  return TYPES.has(base.toLowerCase());
}

/** `undefined` where the cell is no word for it. */
export function readRequired(text: string): boolean | undefined {
  const word = text.trim().replace(/\ufe0f/g, "");
  if (/^(?:必须|必填|必选|必需|是|true|required|yes|Y|[✅✓✔☑√])$/iu.test(word)) return true;
  return /^(?:可选|选填|非必须|非必填|非必选|否|false|optional|no|N|[❌✗✘✖×☐])$/iu.test(word) ? false : undefined;
}

const LABELS: ReadonlyMap<string, GivenKey> = new Map(
  GIVEN.flatMap(([key, { label }]) => (label ? [[label, key]] : [])),
);
const LIMIT = new RegExp(`(${[...LABELS.keys()].join("|")})\\s*[:：]\\s*([^\\s,，;；]+)`, "g");

type Limits = Partial<Record<GivenKey, string>>;

/** Whether a cell holds limits and nothing else. */
export function isLimits(text: string): boolean {
  return text.trim() !== "" && text.replace(LIMIT, "").replace(/[\s,，;；]+/g, "") === "";
}

export function readLimits(text: string): Limits {
  const limits: Limits = {};
  for (const [, word = "", value = ""] of text.matchAll(LIMIT)) {
    limits[LABELS.get(word) as GivenKey] = value;
  }
  return limits;
}

/** The marks of nesting before a name, and the name. */
export function splitMarks(text: string): { marks: number; isBranch: boolean; name: string } {
  const lead = /^[\s└├│─]*/.exec(text)?.[0] ?? "";
  const marks = lead.match(/[└├]/g)?.length ?? 0;
  return { marks, isBranch: lead.includes("├"), name: text.slice(lead.length).trim() };
}
