import { isStructType } from "../lines/words.ts";
import type { PageRow } from "../rows/row.ts";
import type { Note, PageField } from "../page.ts";
import { lostFields } from "./lost.ts";
import { childOf, elementOf, type Sample, type SampleForm, type SampleNode } from "../samples/sample.ts";

/** A row that has found its place. */
interface Placed {
  readonly row?: PageRow;
  readonly path: readonly string[];
  readonly children: Placed[];
  /** What the sample shows at this place, and inside a list's element. */
  readonly sample?: SampleNode;
  readonly element?: SampleNode;
  readonly tag?: string;
}

export interface Nested {
  readonly fields: readonly PageField[];
  readonly notes: readonly Note[];
}

/**
 * Rows as a tree. Marks of the table decide where they can; where a copy has flattened them, the page's own sample does;
 * what neither tells is reported.
 */
export function nestRows(rows: readonly PageRow[], sample: Sample | undefined, side: "params" | "response"): Nested {
  const form = sample?.form ?? "json";
  const root: Placed = { path: [side], children: [], ...(sample && { sample: sample.tree, element: sample.tree }) };
  const order = new Map<SampleNode, number>();
  if (sample) number(sample.tree, order);
  const notes: Note[] = [];
  let chain: Placed[] = [root];
  let last = -1;
  for (const row of rows) {
    const choice = choose(row, chain, order, last);
    const placed = place(row, choice.parent, form);
    if (choice.isUnclear) notes.push(unclear(placed, row, choice.parent));
    last = (placed.sample && order.get(placed.sample)) ?? last;
    chain = [...chain.slice(0, chain.indexOf(choice.parent) + 1), ...(isStructType(row.field.type) ? [placed] : [])];
  }
  const fields = root.children.map((child) => toField(child, form, notes));
  notes.push(...unlisted(root, side));
  return { fields, notes };
}

function number(node: SampleNode, order: Map<SampleNode, number>): void {
  order.set(node, order.size);
  for (const child of node.children) number(child, order);
}

interface Choice {
  readonly parent: Placed;
  readonly isUnclear: boolean;
}

/** The open struct that a row belongs to. `chain` runs from the root to the innermost one. */
function choose(row: PageRow, chain: readonly Placed[], order: Map<SampleNode, number>, last: number): Choice {
  const [root] = chain;
  const inner = chain.at(-1);
  if (!root || !inner) throw new Error("the chain always holds the root");
  const allowed = allowedParents(row, chain);
  const only = allowed.length === 1 ? allowed[0] : undefined;
  if (only) return { parent: only, isUnclear: false };
  const shown = allowed
    .filter((parent) => !parent.children.some((child) => child.path.at(-1) === row.field.name))
    .flatMap((parent) => {
      const node = parent.element && childOf(parent.element, row.field.name);
      return node ? [{ parent, at: order.get(node) ?? 0 }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const next = shown.filter((one) => one.at > last);
  const best = next[0] ?? shown[0];
  if (best) return { parent: best.parent, isUnclear: shown.length > 1 && best.at !== last + 1 };
  return guess(row, inner, root, allowed);
}

function allowedParents(row: PageRow, chain: readonly Placed[]): readonly Placed[] {
  if (row.depth !== undefined) return chain.slice(Math.min(row.depth, chain.length - 1)).slice(0, 1);
  return row.isNested && chain.length > 1 ? chain.slice(1) : chain;
}

/** Without a sample: the first row below a struct is its member, a row that is not marked stays at the root. */
function guess(row: PageRow, inner: Placed, root: Placed, allowed: readonly Placed[]): Choice {
  if (!row.isNested) return { parent: root, isUnclear: inner !== root && !inner.row?.hasLostMembers };
  const isFirst = inner.children.length === 0 && !inner.row?.hasLostMembers;
  return { parent: allowed.includes(inner) ? inner : root, isUnclear: !isFirst };
}

function place(row: PageRow, parent: Placed, form: SampleForm): Placed {
  const sample = parent.element && childOf(parent.element, row.field.name);
  const isList = /\]\s*$/.test(row.field.type);
  const list = sample && isList ? elementOf(sample, form) : undefined;
  const element = list?.element ?? sample;
  const placed: Placed = {
    row,
    path: [...parent.path, row.field.name],
    children: [],
    ...(sample && { sample }),
    ...(element && { element }),
    ...(list?.tag !== undefined && { tag: list.tag }),
  };
  parent.children.push(placed);
  return placed;
}

function unclear({ path }: Placed, row: PageRow, parent: Placed): Note {
  const where = parent.path.length === 1 ? "at the root" : `as a member of \`${parent.path.slice(1).join(".")}\``;
  return { kind: "unclear", path, line: row.field.line, text: `how deep it is nested is not told; read ${where}` };
}

function toField({ row, children, element, tag, path }: Placed, form: SampleForm, notes: Note[]): PageField {
  if (!row) throw new Error("only the root has no row");
  const own = children.map((child) => toField(child, form, notes));
  const isStruct = isStructType(row.field.type);
  const lost = isStruct && own.length === 0 && element ? lostFields(element, form) : [];
  if (isStruct && own.length === 0) notes.push(lostNote(path, row, lost));
  const fields = own.length > 0 ? own : lost;
  return { ...row.field, ...(tag !== undefined && { tag }), ...(fields.length > 0 && { fields }) };
}

function lostNote(path: readonly string[], row: PageRow, lost: readonly PageField[]): Note {
  const names = lost.map((field) => field.name).join(", ");
  const text = lost.length > 0 ? `its members are read from the sample: ${names}` : "its members are not on the page";
  return { kind: "unclear", path, line: row.field.line, text };
}

/** Names that the sample shows in a place whose rows the table lists. */
function unlisted(placed: Placed, side: string): Note[] {
  const names = new Set(placed.children.map((child) => child.path.at(-1)));
  const extra = (placed.element?.children ?? []).filter((node) => !names.has(node.name) && node.name !== "request_id");
  const own = placed.children.length === 0 ? [] : extra;
  return [
    ...own.map((node): Note => ({
      kind: "info",
      path: [...placed.path, node.name],
      text: `the sample shows it, the table does not list it`,
    })),
    ...placed.children.flatMap((child) => unlisted(child, side)),
  ];
}
