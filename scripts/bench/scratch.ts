import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const COPIED = [
  "generated",
  "generator",
  "spec",
  "templates",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/** Runs with a copy of the project in a temporary folder, where building and generating disturb nobody. */
export async function inScratch<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    for (const name of COPIED) {
      cpSync(name, join(dir, name), { recursive: true, filter: (path) => !path.startsWith("generated/dist") });
    }
    symlinkSync(resolve("node_modules"), join(dir, "node_modules"));
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
