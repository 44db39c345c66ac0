import { wellFormed } from "../plain-text.ts";

/** A JSON object of a document. */
export type Raw = Record<string, unknown>;

export function rawText(row: Raw, key: string): string {
  const value = row[key];
  return value === undefined || value === null || typeof value === "object" ? "" : wellFormed(String(value));
}

/** The objects of a list; `undefined` where there is no list. */
export function rawRows(value: unknown): Raw[] | undefined {
  return Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null) : undefined;
}
