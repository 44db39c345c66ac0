import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics.ts";
import type { Path, Position, SpecDocument } from "./document.ts";

/** An alias may be expanded this often; more is an attack or a mistake. */
const MAX_ALIASES = 100;

export interface ParsedFile {
  readonly document?: SpecDocument;
  readonly diagnostics: readonly Diagnostic[];
}

export type FileIdentity = Pick<SpecDocument, "file" | "role" | "category" | "name">;

/** Parses one file; a syntax error becomes a diagnostic with its position. */
export function parseSpec(identity: FileIdentity, text: string): ParsedFile {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = [...yaml.errors, ...yaml.warnings].map((error) => syntaxError(identity.file, error, lines));
  if (problems.length > 0) return { diagnostics: problems };
  try {
    const value: unknown = yaml.toJS({ maxAliasCount: MAX_ALIASES });
    return { document: { ...identity, value, ...locator(yaml.contents, lines) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [aliasError(identity.file, error)] };
  }
}

/** A document whose value is known: it is parsed only when a position in it is asked for. */
export function knownSpec(identity: FileIdentity, value: unknown, read: () => string): SpecDocument {
  let located: Pick<SpecDocument, "at" | "source"> | undefined;
  const locate = () => (located ??= parseSpec(identity, read()).document ?? NOWHERE);
  return {
    ...identity,
    value,
    isKnown: true,
    at: (path) => locate().at(path),
    source: (path) => locate().source(path),
  };
}

/** For a file that was changed between two reads of one run. */
const NOWHERE: Pick<SpecDocument, "at" | "source"> = { at: () => ({ line: 0, col: 0 }), source: () => undefined };

function syntaxError(file: string, error: YAMLError, lines: LineCounter): Diagnostic {
  const { line, col } = lines.linePos(error.pos[0]);
  const message = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? error.code;
  return { file, line, col, severity: "error", code: "yaml-syntax", message, hint: "write valid YAML 1.2" };
}

function aliasError(file: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return { file, line: 1, col: 1, severity: "error", code: "yaml-syntax", message, hint: "write the values out" };
}

function locator(root: unknown, lines: LineCounter): Pick<SpecDocument, "at" | "source"> {
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, col };
  };
  return {
    at: (path) => position(find(root, path).offset),
    source(path) {
      const { node, exact } = find(root, path);
      return exact && isScalar(node) ? node.source : undefined;
    },
  };
}

/** Walks as far along `path` as the nodes go. */
function find(root: unknown, path: Path): { node: unknown; offset: number; exact: boolean } {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    const next = isMap(node) ? pairOf(node.items, step) : isSeq(node) ? { value: node.items[Number(step)] } : undefined;
    if (next?.value === undefined) return { node, offset, exact: false };
    offset = startOf("key" in next ? next.key : next.value);
    node = next.value;
  }
  return { node, offset, exact: true };
}

function pairOf(pairs: readonly Pair[], step: string | number): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
