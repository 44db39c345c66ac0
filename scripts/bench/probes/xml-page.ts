import { parseExact } from "../../../generated/src/runtime/wire/exact-json.ts";
import { orderPage } from "./page.ts";

/** The order page as the platform has it in XML: an element's children are members, a list repeats its tag. */
export function xmlPage(): string {
  const page = parseExact(Buffer.from(orderPage())) as object;
  return `<?xml version="1.0" encoding="utf-8" ?>${members(page)}`;
}

function members(tree: object): string {
  return Object.entries(tree)
    .map(([name, value]) => element(name, value))
    .join("");
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => element(name, one)).join("");
  const inner = typeof value === "object" && value !== null ? members(value) : String(value);
  return `<${name}>${inner}</${name}>`;
}
