import { groupBy } from "../group-by.ts";

/** Brackets, elements or structs inside each other; pages nest half as deep at most. */
export const MAX_NESTING = 24;

/** One member of a sample answer or request: names and nesting, as JSON or XML shows them. */
export interface SampleNode {
  readonly name: string;
  /** `list` only where JSON shows an array; XML tells an object from a list by nothing. */
  readonly kind: "object" | "list" | "scalar";
  /** JSON's own type of a scalar, or of a list's scalar elements; missing in XML. */
  readonly scalar?: "string" | "number" | "boolean";
  /** Text of a scalar. */
  readonly value?: string;
  /** Of a spec alone: the description of a field that has no example. */
  readonly words?: string;
  readonly children: readonly SampleNode[];
}

export type SampleForm = "json" | "simplified" | "xml";

/** What a page shows of a request or an answer. */
export interface Sample {
  readonly form: SampleForm;
  readonly tree: SampleNode;
}

/** What is inside a list: its element's members, and the tag around each element where the form has one. */
export function elementOf(node: SampleNode, form: SampleForm): { tag?: string; element: SampleNode } | undefined {
  if (node.kind === "list") return { element: node };
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (!only || form === "simplified" || (form === "json" && only.kind !== "list")) return undefined;
  return { tag: only.name, element: only };
}

const indexes = new WeakMap<SampleNode, ReadonlyMap<string, SampleNode>>();

/** By an index: each of a page's rows asks. */
export function childOf(node: SampleNode, name: string): SampleNode | undefined {
  const index = indexes.get(node) ?? new Map(node.children.map((child) => [child.name, child]));
  indexes.set(node, index);
  return index.get(name);
}

/** Nodes of one name as one: the elements of a list differ in what they leave out. */
export function mergeNodes(nodes: readonly SampleNode[]): SampleNode[] {
  return groupBy(nodes, (node) => node.name).map((group) => {
    if (group.length === 1) return group[0];
    const kept = group.find((node) => node.children.length > 0 || node.kind === "list") ?? group.at(-1) ?? group[0];
    return { ...kept, children: mergeNodes(group.flatMap((node) => node.children)) };
  });
}
