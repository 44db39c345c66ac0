import { decodeEntities } from "../plain-text.ts";
import { MAX_NESTING, mergeNodes, type SampleNode } from "./sample.ts";

/** Opening, closing and empty elements; blanks inside the brackets come from pages that colour their code. */
const TAG = /<\s*(\/\s*)?([A-Za-z_][\w.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/\s*)?>/g;

interface Open {
  readonly name: string;
  readonly children: SampleNode[];
  text: string;
}

/** An XML text as a tree of names; elements that are not closed (a page cut short) end with the text. */
export function xmlSample(text: string): SampleNode | undefined {
  const stack: Open[] = [{ name: "", children: [], text: "" }];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [all, closing, name = "", empty] = match;
    top(stack).text += text.slice(end, match.index);
    end = match.index + all.length;
    if (!closing) stack.push({ name, children: [], text: "" });
    if (closing || empty) close(stack, name);
    if (stack.length > MAX_NESTING) return undefined;
  }
  while (stack.length > 1) close(stack, top(stack).name);
  return stack[0]?.children[0];
}

function top(stack: readonly Open[]): Open {
  return stack.at(-1) ?? { name: "", children: [], text: "" };
}

/** Closes the innermost element of this name; a stray closing tag is passed over. */
function close(stack: Open[], name: string): void {
  const depth = stack.findLastIndex((open) => open.name === name);
  while (depth > 0 && stack.length > depth) {
    const node = xmlNode(top(stack));
    stack.pop();
    top(stack).children.push(node);
  }
}

function xmlNode({ name, children, text }: Open): SampleNode {
  if (children.length > 0) return { name, kind: "object", children: mergeNodes(children) };
  return { name, kind: "scalar", value: decodeEntities(text.trim()), children: [] };
}
