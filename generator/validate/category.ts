/** Folder names that mean something else: in `spec/`, beside the categories of the package, or as a subpath of it. */
export const RESERVED_CATEGORIES: ReadonlySet<string> = new Set([
  "patches",
  "runtime",
  "testing",
  "cli",
  "gateway",
  "index",
  "data",
  "dist",
  "client",
  "package",
  "reads",
  "gateway-errors",
]);

/** Names that a disk of Windows refuses, whatever their case. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a folder below `spec/` may hold APIs. */
export function isCategoryName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name) && !RESERVED_CATEGORIES.has(name) && !DEVICES.test(name);
}
