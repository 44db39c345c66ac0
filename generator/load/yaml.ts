import { createRequire } from "node:module";
import type { Document, Node, Pair, Scalar, YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics.ts";
import type { Path, Position, SpecDocument } from "./document.ts";
import { plainValue } from "./value.ts";

/** An alias may be expanded this often; more is an attack or a mistake. */
const MAX_ALIASES = 100;

/** What follows more syntax errors than these is what follows from them. */
const MAX_PROBLEMS = 20;

/** Plain data only: keys are texts, and no tag makes a set, a date or bytes of it. The parser would compare each key with each. */
const STRICT = { prettyErrors: false, stringKeys: true, resolveKnownTags: false, uniqueKeys: false } as const;

let loaded: typeof import("yaml") | undefined;

/** Loaded when a file is wrong or a position is asked for: most runs need neither. */
function yaml(): typeof import("yaml") {
  return (loaded ??= createRequire(import.meta.url)("yaml") as typeof import("yaml"));
}

export interface ParsedFile {
  readonly document?: SpecDocument;
  readonly diagnostics: readonly Diagnostic[];
}

export type FileIdentity = Pick<SpecDocument, "file" | "role" | "category" | "name">;

/** Parses one file, of which `read` gives the text again; a syntax error becomes a diagnostic with its position. */
export function parseSpec(identity: FileIdentity, text: string, read: () => string): ParsedFile {
  const plain = plainValue(text);
  if (plain !== undefined) return { document: documentOf(identity, plain, read), diagnostics: [] };
  const parsed = yaml().parseDocument(text, STRICT);
  const problems = [...parsed.errors, ...parsed.warnings, ...repeatedKeys(parsed)].slice(0, MAX_PROBLEMS);
  const deep = problems.find(isTooDeep);
  const told = deep ? [deep] : problems; // the parser has lost the thread there
  if (told.length > 0) return { diagnostics: told.map((error) => syntaxError(identity.file, error, text)) };
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: MAX_ALIASES });
    return { document: documentOf(identity, value, read), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [aliasError(identity.file, error)] };
  }
}

/**
 * A document of which the value is known. Its text is parsed (again) only when a position in it is asked for: the trees of
 * thousands of files would fill the memory, and most are never looked into.
 */
export function documentOf(identity: FileIdentity, value: unknown, read: () => string): SpecDocument {
  let located: Locator | undefined;
  const locate = () => (located ??= locator(read()));
  const at = (path: Path) => (located === undefined && topKey(path, read)) || locate().at(path);
  return { ...identity, value, at, source: (path) => locate().source(path) };
}

/** Of a key of the file's own mapping: nothing else begins a line so, and thousands of files may have one to tell. */
function topKey([key, ...below]: Path, read: () => string): Position | undefined {
  if (typeof key !== "string" || below.length > 0) return undefined;
  const text = `\n${read()}`;
  const found = text.indexOf(`\n${key}:`);
  return found < 0 ? undefined : { line: text.slice(0, found + 1).split("\n").length - 1, col: 1 };
}

type Problem = Pick<YAMLError, "message" | "pos">;

/** The parser recurses: its stack is its limit. */
function isTooDeep({ message }: Problem): boolean {
  return message.includes("call stack");
}

export function repeatedKeys(document: Document.Parsed): Problem[] {
  const found: Problem[] = [];
  yaml().visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = yaml().isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) continue;
        if (seen.has(name)) found.push({ message: "Map keys must be unique", pos: [startOf(key), startOf(key)] });
        seen.add(name);
      }
    },
  });
  return found;
}

function syntaxError(file: string, error: Problem, text: string): Diagnostic {
  const before = text.slice(0, error.pos[0]).split("\n");
  const [line, col] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const [told = ""] = error.message.split("\n");
  const words = isTooDeep(error) ? "the values are nested too deeply" : told;
  const message = words.replace(/ at line \d+, column \d+:?$/, "");
  return { file, line, col, severity: "error", code: "yaml-syntax", message, hint: "write valid YAML 1.2" };
}

function aliasError(file: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return { file, line: 1, col: 1, severity: "error", code: "yaml-syntax", message, hint: "write the values out" };
}

type Locator = Pick<SpecDocument, "at" | "source">;

function locator(text: string): Locator {
  const lines = new (yaml().LineCounter)();
  const root = yaml().parseDocument(text, { ...STRICT, lineCounter: lines }).contents;
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, col };
  };
  return {
    at: (path) => position(find(root, path).offset),
    source(path) {
      const { node, exact } = find(root, path);
      return exact && yaml().isScalar(node) ? node.source : undefined;
    },
  };
}

/** Walks as far along `path` as the nodes go. */
function find(root: unknown, path: Path): { node: unknown; offset: number; exact: boolean } {
  let node = root;
  let offset = startOf(root);
  const { isMap, isSeq } = yaml();
  for (const step of path) {
    const next = isMap(node) ? pairOf(node.items, step) : isSeq(node) ? { value: node.items[Number(step)] } : undefined;
    if (next?.value === undefined) return { node, offset, exact: false };
    offset = startOf("key" in next ? next.key : next.value);
    node = next.value;
  }
  return { node, offset, exact: true };
}

const indexes = new WeakMap<readonly Pair[], ReadonlyMap<string, Pair>>();

/** By an index: a file can be wrong in each of thousands of keys. */
function pairOf(pairs: readonly Pair[], step: string | number): Pair | undefined {
  let index = indexes.get(pairs);
  if (!index) {
    const named = pairs.filter((pair) => yaml().isScalar(pair.key));
    index = new Map(named.map((pair) => [String((pair.key as Scalar).value), pair]));
    indexes.set(pairs, index);
  }
  return index.get(String(step));
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
