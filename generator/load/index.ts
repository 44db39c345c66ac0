import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "./document.ts";
import { readText } from "./text.ts";
import { type FileIdentity, documentOf, parseSpec, type ParsedFile } from "./yaml.ts";

/** Files of the spec folder itself, by name. */
const ROOT_FILES = {
  "gateway.yaml": "gateway",
  "catalogue.yaml": "catalogue",
  "package.yaml": "package",
  "search.yaml": "search",
} as const;
const PATCHES = "patches";

export interface Loaded {
  readonly documents: readonly SpecDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** The value of a file that an earlier run parsed and found valid. Default: none is known. */
  readonly known?: (file: string) => unknown;
  /** Called before each file. */
  readonly onFile?: (done: number, total: number) => void;
}

/** Reads every YAML file of a spec folder, in the order of their names. */
export function load(specDir: string, options: LoadOptions = {}): Loaded {
  if (!statSync(specDir, { throwIfNoEntry: false })?.isDirectory())
    return { documents: [], diagnostics: [missing(specDir, "the spec folder", "--spec DIR")] };
  const documents: SpecDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const found = discover(specDir);
  for (const [done, identity] of found.entries()) {
    options.onFile?.(done, found.length);
    const parsed = readOne(identity, options.known?.(identity.file));
    if (parsed.document) documents.push(parsed.document);
    diagnostics.push(...parsed.diagnostics);
  }
  if (!found.some(({ role }) => role === "gateway")) {
    diagnostics.push(missing(join(specDir, "gateway.yaml"), "the gateway's spec", "see spec/README.md"));
  }
  return { documents, diagnostics };
}

function readOne(identity: FileIdentity, known: unknown): ParsedFile {
  const read = () => readFileSync(identity.file, "utf8");
  if (known !== undefined) {
    return { document: { ...documentOf(identity, known, read), isKnown: true }, diagnostics: [] };
  }
  const text = readText(identity.file);
  return typeof text === "string" ? parseSpec(identity, text, read) : { diagnostics: [text] };
}

function missing(file: string, what: string, hint: string): Diagnostic {
  const message = `${what} does not exist`;
  return { file, line: 0, col: 0, severity: "error", code: "spec-missing", message, hint };
}

function discover(specDir: string): FileIdentity[] {
  const found: FileIdentity[] = [];
  for (const entry of sorted(readdirSync(specDir, { withFileTypes: true }))) {
    const path = join(specDir, entry.name);
    // Of a link too: a shared checkout has them.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) found.push(...discoverCategory(path));
    else if (Object.hasOwn(ROOT_FILES, entry.name)) {
      const role = ROOT_FILES[entry.name as keyof typeof ROOT_FILES];
      found.push({ file: path, role, category: "", name: role });
    }
  }
  return found;
}

function discoverCategory(dir: string): FileIdentity[] {
  const category = basename(dir);
  const role = category === PATCHES ? "patch" : "api";
  return sorted(readdirSync(dir, { withFileTypes: true }))
    .filter((entry) => entry.name.endsWith(".yaml")) // whatever it is: what cannot be read is named
    .map((entry) => ({ file: join(dir, entry.name), role, category, name: entry.name.slice(0, -".yaml".length) }));
}

function sorted<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
