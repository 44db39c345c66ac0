import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hash } from "../hash.ts";

/** Hashes of everything a run reads. */
export interface Inputs {
  /** The generator itself, the templates, the schemas and the lock file: when any changes, nothing cached counts. */
  readonly tool: string;
  /** Spec file -> hash of its text. */
  readonly specs: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A clone has the one, an installed package the other. */
const SOURCES = ["generator", "dist"];

export function fingerprint(specDir: string, templatesDir: string): Inputs {
  const schemas = listFiles(join(ROOT, "spec")).filter((path) => path.endsWith(".schema.json"));
  const tool = [...SOURCES.flatMap((folder) => listFiles(join(ROOT, folder))), ...listFiles(templatesDir), ...schemas];
  const lock = join(ROOT, "package-lock.json");
  const all = existsSync(lock) ? [...tool, lock] : tool;
  const specs = listFiles(specDir).filter((path) => path.endsWith(".yaml"));
  return {
    tool: hash(all.map((path) => `${path} ${hash(readFileSync(path))}`).join("\n")),
    specs: Object.fromEntries(specs.map((path) => [path, hash(readFileSync(path))])),
  };
}

/** Links followed: what they lead to is read too. */
function listFiles(dir: string): string[] {
  const names = isThere(dir, "isDirectory") ? readdirSync(dir).sort() : [];
  return names.flatMap((name) => {
    const path = join(dir, name);
    return isThere(path, "isDirectory") ? listFiles(path) : isThere(path, "isFile") ? [path] : [];
  });
}

function isThere(path: string, is: "isFile" | "isDirectory"): boolean {
  return statSync(path, { throwIfNoEntry: false })?.[is]() ?? false;
}
