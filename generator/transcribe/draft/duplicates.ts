import { groupBy } from "../group-by.ts";
import type { PageField } from "../page.ts";

interface Folded {
  readonly row: PageField;
  /** What the other rows of the name say. */
  readonly comments: readonly string[];
  readonly note?: string;
}

/**
 * Rows of one level, each name once. A name listed twice keeps the row that has members, else the first; members that
 * only the other rows list are added to it, and whatever else they say stands in a comment.
 */
export function foldDuplicates(rows: readonly PageField[]): Folded[] {
  return groupBy(rows, (row, index) => (row.name.trim() === "" ? `\n${index}` : row.name)).map(fold);
}

function fold(group: readonly [PageField, ...PageField[]]): Folded {
  const kept = group.find((row) => row.fields) ?? group[0];
  if (group.length === 1) return { row: kept, comments: [] };
  const others = group.filter((row) => row !== kept);
  const keptWords = describe(kept);
  const different = others.map(describe).filter((said) => said !== keptWords);
  const rest = different.length > 0 ? "the others stand in a comment" : "the others say the same";
  return {
    row: withMembers(kept, others),
    comments: different.map((said) => `listed again as ${said}`),
    note: `listed ${group.length} times; kept ${keptWords}, ${rest}`,
  };
}

/** Members of all rows together; a member that several list is folded in its turn. */
function withMembers(kept: PageField, others: readonly PageField[]): PageField {
  const members = [...(kept.fields ?? []), ...others.flatMap((row) => row.fields ?? [])];
  return members.length > 0 ? { ...kept, fields: members } : kept;
}

function describe(row: PageField): string {
  const words = [row.type || "no type", row.required ? "required" : "", row.description ?? ""];
  return words.filter((word) => word !== "").join(", ");
}
