import { RESERVED_CATEGORIES } from "../validate/category.ts";

/** The folder of a new spec: the first word of its method behind `taobao.`, as a folder may be named. */
export function categoryOf(method: string): string {
  const words = method.split(".");
  const word = (words[0] === "taobao" ? words[1] : words[0]) ?? "";
  const safe = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const named = /^[a-z]/.test(safe) ? safe : `api-${safe}`;
  return RESERVED_CATEGORIES.has(named) ? `${named}-apis` : named;
}
