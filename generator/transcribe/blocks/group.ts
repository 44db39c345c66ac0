import type { Block } from "./index.ts";
import { tableRole } from "./role.ts";

/** The blocks of each page in a paste: a title, or a table that the page already has, starts the next one. */
export function splitPages(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [[]];
  let seen = new Set<string>();
  for (const block of blocks) {
    const mark = markOf(block);
    if (mark !== undefined && startsNext(mark, seen)) {
      groups.push([]);
      seen = new Set();
    }
    if (mark !== undefined) seen.add(mark);
    groups.at(-1)?.push(block);
  }
  return groups.filter((group) => group.some((block) => ["params", "response"].includes(markOf(block) ?? "")));
}

function markOf(block: Block): string | undefined {
  if (block.kind === "title") return "title";
  return block.kind === "table" ? tableRole(block) : undefined;
}

/** The order on a page: title, environments, public tables, parameters, answer, errors. */
function startsNext(mark: string, seen: ReadonlySet<string>): boolean {
  const hasTables = seen.has("params") || seen.has("response");
  if (mark === "response" || mark === "errors") return seen.has(mark);
  if (mark === "title") return hasTables || seen.has("title");
  return hasTables;
}
