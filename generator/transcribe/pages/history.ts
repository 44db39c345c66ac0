import type { PackageData } from "../../../templates/src/data/api.ts";
import type { Page } from "../page.ts";
import { plainText } from "../plain-text.ts";
import { type Raw, rawRows, rawText } from "./raw.ts";

/** The permission packages of a document, none where it names none; `undefined` where it does not tell. */
export function packagesOf(scopes: unknown): readonly PackageData[] | undefined {
  const packages = rawRows(scopes)?.map((scope): PackageData => {
    const id = Number(/[?&]scopeId=([1-9]\d{0,11})(?!\d)/.exec(rawText(scope, "url"))?.[1]);
    return { ...(Number.isNaN(id) ? {} : { id }), name: plainText(rawText(scope, "name")) };
  });
  return packages?.filter(({ name }) => name !== "");
}

const SIDES = [
  ["params", "inputDiff"],
  ["response", "outputDiff"],
] as const;

/** How a document itself tells its difference from the one before it: `[+] a->b` of a side. */
export function accountOf(diff: unknown): Page["account"] {
  if (typeof diff !== "object" || diff === null) return undefined;
  const lines = SIDES.flatMap(([side, key]) => {
    const entries: unknown = (diff as Raw)[key];
    return Array.isArray(entries) ? entries.map((entry) => accountLine(String(entry), side)) : [];
  });
  return lines.length > 0 ? lines : undefined;
}

function accountLine(entry: string, side: string): string {
  const text = plainText(entry);
  const mark = /^\[.\]/u.exec(text)?.[0] ?? "";
  const path = text
    .slice(mark.length)
    .trim()
    .split("->")
    .map((step) => step.trim());
  return `${mark} ${[side, ...path].join(".")}`.trim();
}
