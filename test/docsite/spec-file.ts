import { isMap, isScalar, type Pair, parseDocument, visit, type YAMLMap } from "yaml";
import type { SpecValue } from "./spec-value.ts";

/** A spec's text as a page can say it: where a comment tells how the page writes a type, so. */
export function readSpec(text: string): SpecValue {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, map) => map.items.forEach((pair, at) => writeType(pair, commentOf(map, pair, at))),
  });
  return document.toJS() as SpecValue;
}

function writeType({ value }: Pair, comment: string): void {
  if (!isMap(value)) return;
  const written = /^ page: the type is written (.+), read as /m.exec(comment)?.[1];
  if (written !== undefined) value.set("type", written);
}

/** What stands above a map's first key is the map's. */
function commentOf(map: YAMLMap, { key }: Pair, at: number): string {
  const own = isScalar(key) ? key.commentBefore : undefined;
  return own ?? (at === 0 ? map.commentBefore : undefined) ?? "";
}
