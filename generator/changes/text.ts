import { flat } from "../flat.ts";
import type { FieldSpec } from "../validate/spec.ts";

/** Longer values only hide what changed. */
const MAX_VALUE = 60;

/** A value as a code span, cut to a readable length. */
export function code(value: unknown): string {
  const text = flat(typeof value === "string" ? value : JSON.stringify(value));
  const shown = [...text].slice(0, MAX_VALUE).join("");
  return span(shown === text ? text : `${shown.trimEnd()}…`);
}

/** A name as a code span, whole: it identifies what changed. */
export function name(text: string): string {
  return span(flat(text));
}

/** A backtick inside needs a longer fence, and room at the ends. */
function span(text: string): string {
  if (text === "") return '`""`';
  const runs = new Set(text.match(/`+/g)?.map((run) => run.length));
  let fence = 1;
  while (runs.has(fence)) fence++;
  const gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return "`".repeat(fence) + gap + text + gap + "`".repeat(fence);
}

/** Words of a page that a person has worded before; empty where it has none any more. */
export function newWords(subject: string, words: string): string {
  if (words === "") return `The page has no words for ${subject} any more`;
  return `The page has new words for ${subject}: ${code(words)}`;
}

/** `3 fields`, `1 field`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** A type in the spec's words: `Number (id)`, `OrderDto[]`. */
export function typeText(field: FieldSpec): string {
  return field.format ? `${typeName(field)} (${field.format})` : typeName(field);
}

/** The same without the format. */
export function typeName({ type }: FieldSpec): string {
  return `${type.name}${"[]".repeat(type.lists)}`;
}

/** A value given, removed or changed. */
export function edited(what: string, subject: string, from: unknown, to: unknown): string {
  if (from === undefined) return `Give ${subject} the ${what} ${code(to)}`;
  if (to === undefined) return `Remove the ${what} ${code(from)} of ${subject}`;
  return `Change the ${what} of ${subject} from ${code(from)} to ${code(to)}`;
}
