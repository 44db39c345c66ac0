/** Where keys and values stand in a text. */
import type { Pair, Scalar } from "yaml";
import type { Path, Position, SpecDocument } from "./document.ts";
import { startOf, STRICT, yaml } from "./parser.ts";

type Locator = Pick<SpecDocument, "at" | "source">;

/**
 * Of a text that is parsed (again) only when a position in it is asked for: the trees of thousands of files would fill the
 * memory, and most are never looked into.
 */
export function placesIn(read: () => string): Locator {
  let located: Locator | undefined;
  const locate = () => (located ??= locator(read()));
  const at = (path: Path) => (located === undefined && topKey(path, read)) || locate().at(path);
  return { at, source: (path) => locate().source(path) };
}

/** What a text begins with whose root is a mapping of lines, its first key in the first column: comments, then that key. */
const BLOCK = /^(?:[ \t]*(?:#.*)?\r?\n)*[\w.-]+:(?=\s|$)/;

/**
 * Of a key of the file's own mapping, as thousands of files may have one to tell: in a mapping of lines nothing else begins a
 * line so. Of any other text the parser is asked.
 */
function topKey([key, ...below]: Path, read: () => string): Position | undefined {
  if (typeof key !== "string" || below.length > 0) return undefined;
  const text = read();
  if (!BLOCK.test(text)) return undefined;
  const isKey = (line: string) => line.startsWith(`${key}:`) && /^(?:\s|$)/.test(line.slice(key.length + 1));
  const line = text.split("\n").findIndex(isKey);
  return line < 0 ? undefined : { line: line + 1, col: 1 };
}

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
