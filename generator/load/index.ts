import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "./document.ts";
import { type Stray, strays } from "./strays.ts";
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

interface Loaded {
  readonly documents: readonly SpecDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a spec folder that are there, and what is missing. */
interface Discovered {
  readonly files: readonly FileIdentity[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every YAML file of a spec folder, in the order of their names. */
export function load(specDir: string): Loaded {
  const { files, diagnostics } = discover(specDir);
  const parsed = files.map(loadFile);
  return {
    documents: parsed.flatMap(({ document }) => document ?? []),
    diagnostics: [...parsed.flatMap((file) => file.diagnostics), ...diagnostics],
  };
}

/** Reads one file. */
export function loadFile(identity: FileIdentity): ParsedFile {
  const text = readText(identity);
  const read = () => readFileSync(identity.file, "utf8");
  return typeof text === "string" ? parseSpec(identity, text, read) : { diagnostics: [text] };
}

/** A file of which the value is known, or only its places are asked for. */
export function knownFile(identity: FileIdentity, value?: unknown): SpecDocument {
  return documentOf(identity, value, () => readFileSync(identity.file, "utf8"));
}

/** Every YAML file of a spec folder, in the order of their names. */
export function discover(specDir: string): Discovered {
  if (!statSync(specDir, { throwIfNoEntry: false })?.isDirectory())
    return { files: [], diagnostics: [missing(specDir, "the spec folder", "--spec DIR")] };
  const files = listFiles(specDir);
  const diagnostics = strays(specDir, (name) => Object.hasOwn(ROOT_FILES, name)).map(stray);
  if (files.some(({ role }) => role === "gateway")) return { files, diagnostics };
  const gateway = missing(join(specDir, "gateway.yaml"), "the gateway's spec", "see spec/README.md");
  return { files, diagnostics: [...diagnostics, gateway] };
}

function stray({ file, hint }: Stray): Diagnostic {
  const message = "nothing reads this";
  return { file, line: 0, col: 0, severity: "error", code: "file-name", message, hint };
}

function missing(file: string, what: string, hint: string): Diagnostic {
  const message = `${what} does not exist`;
  return { file, line: 0, col: 0, severity: "error", code: "spec-missing", message, hint };
}

function listFiles(specDir: string): FileIdentity[] {
  const found: FileIdentity[] = [];
  for (const entry of sorted(readdirSync(specDir, { withFileTypes: true }))) {
    const path = join(specDir, entry.name);
    // Of a link too: a shared checkout has them.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) found.push(...listCategory(path));
    else if (Object.hasOwn(ROOT_FILES, entry.name)) {
      const role = ROOT_FILES[entry.name as keyof typeof ROOT_FILES];
      found.push({ file: path, role, category: "", name: role });
    }
  }
  return found;
}

function listCategory(dir: string): FileIdentity[] {
  const category = basename(dir);
  const role = category === PATCHES ? "patch" : "api";
  return sorted(readdirSync(dir, { withFileTypes: true }))
    .filter(({ name }) => name.endsWith(".yaml") && !name.startsWith(".")) // whatever it is: what cannot be read is named
    .map((entry) => ({
      file: `${dir}${sep}${entry.name}`,
      role,
      category,
      name: entry.name.slice(0, -".yaml".length),
    }));
}

function sorted<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
