import { mergeNodes, type SampleNode } from "./sample.ts";

/** A JSON text as a tree of names; `undefined` where it is no JSON object. */
export function jsonSample(text: string): SampleNode | undefined {
  const value = parse(text) ?? parse(text.replace(EMPTY_MEMBER, "$1null"));
  return typeof value === "object" && value !== null ? unwrapRoot(jsonNode("", value)) : undefined;
}

/** `"count":,` stands in samples of fields without an example. */
const EMPTY_MEMBER = /("(?:[^"\\]|\\.)*"\s*:)\s*(?=[,}])/g;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `{"tbk_x_get_response":{…}}` -> its inside, named after the root. */
function unwrapRoot(root: SampleNode): SampleNode {
  const only = root.children.length === 1 ? root.children[0] : undefined;
  return only && /_response$/.test(only.name) && only.kind === "object" ? only : root;
}

function jsonNode(name: string, value: unknown): SampleNode {
  if (Array.isArray(value)) return listNode(name, value);
  if (typeof value === "object" && value !== null) {
    const children = Object.entries(value).map(([key, member]) => jsonNode(key, member));
    return { name, kind: "object", children };
  }
  const scalar = scalarOf(value);
  return { name, kind: "scalar", ...(scalar && { scalar }), value: value === null ? "" : String(value), children: [] };
}

function listNode(name: string, elements: readonly unknown[]): SampleNode {
  const nodes = elements.map((element) => jsonNode(name, element));
  const scalar = nodes.find((node) => node.kind === "scalar")?.scalar;
  return {
    name,
    kind: "list",
    ...(scalar && { scalar }),
    children: mergeNodes(nodes.flatMap((node) => node.children)),
  };
}

function scalarOf(value: unknown): SampleNode["scalar"] {
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : undefined;
}
