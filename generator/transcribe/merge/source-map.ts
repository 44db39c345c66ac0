import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, visit, type YAMLMap } from "yaml";
import { PAGE_MARK } from "../render/field.ts";
import { lineEnd, lineStart } from "./edits.ts";

/** A map of a spec file with where its keys stand in the text. */
export interface SourceMap {
  readonly text: string;
  readonly isFlow: boolean;
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly value: Node | null;
  /** Where the key starts, where it ends, where its value ends. */
  readonly start: number;
  readonly keyEnd: number;
  readonly end: number;
  /** In a block map: from the comments above the key to behind the line break. */
  readonly chunkStart: number;
  readonly chunkEnd: number;
}

export function sourceMap(text: string, node: YAMLMap): SourceMap {
  const entries: Entry[] = [];
  for (const pair of node.items as Pair<Scalar, Node | null>[]) {
    const [start = 0, keyEnd = 0] = pair.key.range ?? [];
    const end = Math.max(keyEnd + 1, contentEnd(text, pair.value));
    const floor = entries.at(-1)?.chunkEnd ?? 0;
    const chunkEnd = Math.min(text.length, lineEnd(text, end) + 1);
    const chunkStart = commentsStart(text, start, floor);
    entries.push({ key: String(pair.key.value), value: pair.value, start, keyEnd, end, chunkStart, chunkEnd });
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return { text, isFlow: node.flow === true, entries, byKey };
}

export function entryOf(map: SourceMap, key: string): Entry | undefined {
  return map.byKey.get(key);
}

/** The plain value of a scalar, `undefined` for everything else. */
export function scalarOf(entry: Entry | undefined): unknown {
  return isScalar(entry?.value) ? entry.value.value : undefined;
}

export function mapOf(map: SourceMap, key: string): SourceMap | undefined {
  const value = entryOf(map, key)?.value;
  return isMap(value) ? sourceMap(map.text, value) : undefined;
}

/** Columns before the keys of a block map. */
export function indentOf(map: SourceMap): string {
  const first = map.entries[0];
  return first ? " ".repeat(first.start - lineStart(map.text, first.start)) : "";
}

function contentEnd(text: string, node: Node | null): number {
  const last = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  if (isMap(node) && last) {
    const pair = last as Pair<Scalar, Node | null>;
    return Math.max((pair.key.range?.[1] ?? 0) + 1, contentEnd(text, pair.value));
  }
  if (isSeq(node) && last) return contentEnd(text, last as Node);
  const end = node?.range?.[1] ?? 0;
  return text[end - 1] === "\n" ? end - 1 : end;
}

/** The first of the comment and blank lines above a key. */
function commentsStart(text: string, start: number, floor: number): number {
  let at = lineStart(text, start);
  if (text.slice(at, start).trim() !== "") return start;
  while (at > floor) {
    const above = lineStart(text, at - 1);
    if (!/^\s*(#.*)?$/.test(text.slice(above, at - 1))) break;
    at = above;
  }
  return Math.max(at, floor);
}

/** Comments above a key that transcribing wrote, in their order. */
export function ownComments(map: SourceMap, entry: Entry): string[] {
  return leadLines(map, entry).flatMap((line) => (line.startsWith(PAGE_MARK) ? [line.slice(PAGE_MARK.length)] : []));
}

/** Whether a person left a comment at an entry: above it, behind it, or inside it. */
export function hasPersonsComment(map: SourceMap, entry: Entry): boolean {
  const above = leadLines(map, entry).some((line) => line.startsWith("#") && !line.startsWith(PAGE_MARK));
  if (above) return true;
  let found = false;
  const look = (node: unknown) => {
    const { comment, commentBefore } = node as { comment?: string | null; commentBefore?: string | null };
    const lines = [comment, commentBefore].flatMap((text) => text?.split("\n") ?? []);
    found ||= lines.some((line) => !`#${line}`.startsWith(PAGE_MARK));
  };
  if (entry.value) visit(entry.value, { Node: (_, node) => look(node) });
  return found;
}

function leadLines(map: SourceMap, entry: Entry): string[] {
  if (map.isFlow) return [];
  const lines = map.text.slice(entry.chunkStart, entry.start).split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
