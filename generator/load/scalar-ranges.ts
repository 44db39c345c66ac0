import type { Path } from "./document.ts";
import { STRICT, yaml } from "./parser.ts";

/** A part of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the scalars at these paths stand in a text of JSON or YAML, without their quotes; those that are there. */
export function scalarRanges(text: string, paths: readonly Path[]): Range[] {
  const document = yaml().parseDocument(text, STRICT);
  return paths.flatMap((path) => {
    const node = document.getIn(path, true);
    if (!yaml().isScalar(node) || !node.range) return [];
    const [start, end] = node.range;
    const quotes = /["']/.test(text[start] ?? "") ? 1 : 0;
    return [{ start: start + quotes, end: end - quotes }];
  });
}
