import { renameSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all, whenever the process ends. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const aside = `${path}.part`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}
