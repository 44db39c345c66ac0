import { SCALARS, type TypeSpec } from "./spec.ts";

/** Splits `Name[][]` into its name and the number of lists around it; `byte[]` is a name of its own. */
export function parseType(text: string): TypeSpec {
  let end = text.length;
  while (text.endsWith("[]", end)) end -= 2;
  const lists = (text.length - end) / 2;
  const name = text.slice(0, end).trim();
  return name === "byte" && lists > 0 ? { name: "byte[]", lists: lists - 1 } : { name, lists };
}

export function isScalar(name: string): boolean {
  return (SCALARS as readonly string[]).includes(name);
}
