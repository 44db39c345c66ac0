import { isStructType } from "../lines/words.ts";
import type { Note, PageField } from "../page.ts";
import type { PageRow } from "../rows/row.ts";
import { childOf, elementOf, MAX_NESTING, type Sample, type SampleForm, type SampleNode } from "../samples/sample.ts";
import { lostFields } from "./lost.ts";
import { type Choice, chooseParent, type Placed } from "./parent.ts";

interface Nested {
  readonly fields: readonly PageField[];
  readonly notes: readonly Note[];
}

/**
 * Rows as a tree. Marks of the table decide where they can; where a copy has flattened them, the page's own sample does;
 * what neither tells is reported.
 */
export function nestRows(
  rows: readonly PageRow[],
  sample: Sample | undefined,
  known: SampleNode | undefined,
  side: "params" | "response",
): Nested {
  const form = sample?.form ?? "json";
  const shown = sample && { shown: sample.tree, element: sample.tree };
  const root: Placed = { path: [side], children: [], names: new Set(), ...shown, ...(known && { known }) };
  const order = new Map<SampleNode, number>();
  const knownOrder = new Map<SampleNode, number>();
  if (sample) number(sample.tree, order);
  if (known) number(known, knownOrder);
  const notes: Note[] = [];
  let chain: [Placed, ...Placed[]] = [root];
  let last = -1;
  let knownLast = -1;
  for (const one of rows) {
    const dotted = dottedParent(one.field.name, root);
    const row = dotted ? { ...one, field: { ...one.field, name: dotted.name } } : one;
    const { parent, isUnclear } =
      dotted ?? chooseParent(row, chain, { order, last }, { order: knownOrder, last: knownLast });
    const placed = place(row, parent, form);
    if (isUnclear) notes.push(unclear(placed, row, parent));
    last = (placed.shown && order.get(placed.shown)) ?? last;
    knownLast = (placed.known && knownOrder.get(placed.known)) ?? knownLast;
    const isOpen = isOpened(placed, row) && placed.path.length < MAX_NESTING;
    chain = [root, ...chain.slice(1, Math.max(0, chain.indexOf(parent)) + 1), ...(isOpen ? [placed] : [])];
  }
  const fields = root.children.map((child) => toField(child, form, notes));
  notes.push(...unlisted(root, side));
  return { fields, notes };
}

/** A struct may have the name of a scalar: the spec that is there tells. */
function isOpened({ known }: Placed, row: PageRow): boolean {
  return isStructType(row.field.type) || (known !== undefined && known.children.length > 0);
}

/** `data.items[].id` below the rows `data` and `items`: the path is in the name. */
function dottedParent(name: string, root: Placed): (Choice & { name: string }) | undefined {
  const steps = name.split(".").map((step) => step.replace(/(?:\[\])+$/, ""));
  const own = steps.pop() ?? "";
  let parent: Placed | undefined = steps.length > 0 ? root : undefined;
  for (const step of steps) parent = parent?.children.find((child) => child.path.at(-1) === step);
  return parent && parent.row && isStructType(parent.row.field.type)
    ? { parent, name: own, isUnclear: false }
    : undefined;
}

function number(node: SampleNode, order: Map<SampleNode, number>): void {
  order.set(node, order.size);
  for (const child of node.children) number(child, order);
}

function place(row: PageRow, parent: Placed, form: SampleForm): Placed {
  const shown = parent.element && childOf(parent.element, row.field.name);
  const isList = row.field.type.trimEnd().endsWith("]");
  const list = shown && isList ? elementOf(shown, form) : undefined;
  const element = list?.element ?? shown;
  const known = parent.known && childOf(parent.known, row.field.name);
  const placed: Placed = {
    row,
    path: [...parent.path, row.field.name],
    children: [],
    names: new Set(),
    ...(shown && { shown }),
    ...(element && { element }),
    ...(list?.tag !== undefined && { tag: list.tag }),
    ...(known && { known }),
  };
  parent.children.push(placed);
  parent.names.add(row.field.name);
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
  if (lost.length > 0) notes.push(lostNote(path, row, lost));
  const fields = own.length > 0 ? own : lost;
  return { ...row.field, ...(tag !== undefined && { tag }), ...(fields.length > 0 && { fields }) };
}

function lostNote(path: readonly string[], row: PageRow, lost: readonly PageField[]): Note {
  const names = lost.map((field) => field.name).join(", ");
  return { kind: "unclear", path, line: row.field.line, text: `its members are read from the sample: ${names}` };
}

/** Names that the sample shows in a place whose rows the table lists. */
function unlisted(placed: Placed, side: string): Note[] {
  const { names, element } = placed;
  const extra = (element?.children ?? []).filter((node) => !names.has(node.name) && node.name !== "request_id");
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
