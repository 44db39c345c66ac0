import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";

/** How a file of the package names another; both as seen from the package's entry. */
export function specifier(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

export function writeModule(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
