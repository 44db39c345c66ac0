import { isScalar, isSeq } from "yaml";
import { scalarText } from "../render/scalar.ts";
import { join, type Merged } from "./change.ts";
import { lineEnd, lineStart } from "./edits.ts";
import { entryOf, type SourceMap } from "./source-map.ts";

/** Names the page among the sources; an older state of the same page is replaced. */
export function mergeSources(root: SourceMap, source: string): Merged {
  const list = entryOf(root, "sources")?.value;
  if (!isSeq(list)) return join([]);
  const items = list.items.filter((item) => isScalar(item));
  if (items.some((item) => item.value === source)) return join([]);
  const same = items.find((item) => stem(String(item.value)) === stem(source));
  if (same && source === stem(source)) return join([]); // what is known of its date stays
  const text = scalarText(source, list.flow ? "flow" : "block");
  if (same?.range) return { edits: [{ start: same.range[0], end: same.range[1], text }], changes: [] };
  const last = items.at(-1)?.range;
  if (!last) return join([]);
  if (list.flow) return { edits: [{ start: last[1], end: last[1], text: `, ${text}` }], changes: [] };
  const at = lineEnd(root.text, last[1]);
  const dash = root.text.slice(lineStart(root.text, last[0]), last[0]);
  return { edits: [{ start: at, end: at, text: `\n${dash}${text}` }], changes: [] };
}

/** The page without its date. */
function stem(source: string): string {
  return source.replace(/, modified [\d-]+$/, "");
}
