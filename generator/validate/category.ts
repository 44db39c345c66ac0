/** Folder names that mean something else: in `spec/`, or beside the categories of the generated package. */
export const RESERVED_CATEGORIES: ReadonlySet<string> = new Set([
  "patches",
  "runtime",
  "testing",
  "cli",
  "gateway",
  "index",
  "data",
  "dist",
]);

/** Whether a folder below `spec/` may hold APIs. */
export function isCategoryName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name) && !RESERVED_CATEGORIES.has(name);
}
