import { MAX_NESTING, mergeNodes, type SampleNode } from "./sample.ts";

/** A JSON text as a tree of names; `undefined` where it is no JSON object. */
export function jsonSample(text: string): SampleNode | undefined {
  const value = parseJson(text) ?? parseJson(text.replace(TEXT, (all, empty) => (empty ? `${all}null` : all)));
  return typeof value === "object" && value !== null ? unwrapRoot(jsonNode("", value)) : undefined;
}

/** A text, to the end where it is not closed; `"count":,` stands in samples of fields without an example. */
const TEXT = /"(?:[^"\\]|\\[^])*(?:"(\s*:\s*(?=[,}]))?|\\?$)/g;

/** How many brackets a text leaves open, and how many are open at most; those inside of its own texts are none. */
export function nesting(json: string): { open: number; deepest: number } {
  let open = 0;
  let deepest = 0;
  for (const [bracket] of json.replace(TEXT, "").matchAll(/[{}[\]]/g)) {
    open += "{[".includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, open);
  }
  return { open, deepest };
}

/** `undefined` for what is no JSON, and what nests deeper than a page. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return nesting(text).deepest > MAX_NESTING ? undefined : value;
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
