import type { PageField } from "../page.ts";
import type { Scalar } from "./draft.ts";

/** A value of the page as the spec writes it, or why it cannot. */
export type Value<T> = { readonly value: T } | { readonly refused: string } | undefined;

/** An example or a default under its type; digits that a number would lose stay text. */
export function scalarValue(text: string | undefined, type: string): Value<Scalar> {
  if (text === undefined || text.trim() === "") return undefined;
  if (type === "Number") return numberValue(text);
  if (type === "Boolean") return booleanValue(text);
  return { value: text };
}

function numberValue(text: string): Value<Scalar> {
  const digits = text.trim();
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return { refused: `\`${text}\`, which is no number` };
  const value = Number(digits);
  const isExact = String(value) === digits && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return { value: isExact ? value : digits };
}

function booleanValue(text: string): Value<Scalar> {
  const word = text.trim().toLowerCase();
  if (word !== "true" && word !== "false") return { refused: `\`${text}\`, which is neither true nor false` };
  return { value: word === "true" };
}

/** A limit as a number that YAML keeps; lengths and sizes count from 1. */
export function limitValue(text: string | undefined, kind: "size" | "bound"): Value<number> {
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text.trim());
  const isGood = kind === "size" ? Number.isSafeInteger(value) && value > 0 : isExactNumber(value);
  return isGood ? { value } : { refused: `\`${text}\`, which limits nothing` };
}

function isExactNumber(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/** The last words of names whose numbers are 64-bit identifiers. */
const ID_WORDS = new Set(["id", "ids", "iid", "iids", "tid", "tids", "oid", "oids", "uid", "uids", "nid", "nids"]);

/** `num_iid`, `itemId`, `trade_id_list`: a number by which something is known. */
export function isIdName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && ["list", "set", "array"].includes(words.at(-1) ?? "")) words.pop();
  return ID_WORDS.has(words.at(-1) ?? "");
}

/** The example of a struct that only repeats its name says nothing. */
export function isEcho(example: string, field: PageField): boolean {
  const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]/g, "");
  const said = squeeze(example);
  return [field.type, field.name, field.description ?? ""].some((text) => squeeze(text) === said);
}
