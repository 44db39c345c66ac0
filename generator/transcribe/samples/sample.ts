/** One member of a sample answer or request: names and nesting, as JSON or XML shows them. */
export interface SampleNode {
  readonly name: string;
  /** `list` only where JSON shows an array; XML tells an object from a list by nothing. */
  readonly kind: "object" | "list" | "scalar";
  /** JSON's own type of a scalar, or of a list's scalar elements; missing in XML. */
  readonly scalar?: "string" | "number" | "boolean";
  /** Text of a scalar. */
  readonly value?: string;
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

export function childOf(node: SampleNode, name: string): SampleNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** Nodes of one name as one: the elements of a list differ in what they leave out. */
export function mergeNodes(nodes: readonly SampleNode[]): SampleNode[] {
  const byName = new Map<string, SampleNode>();
  for (const node of nodes) {
    const known = byName.get(node.name);
    byName.set(node.name, known ? mergeTwo(known, node) : node);
  }
  return [...byName.values()];
}

function mergeTwo(a: SampleNode, b: SampleNode): SampleNode {
  const richer = a.children.length > 0 || a.kind === "list" ? a : b;
  return { ...richer, children: mergeNodes([...a.children, ...b.children]) };
}
