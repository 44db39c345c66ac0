import { decodeEntities } from "../plain-text.ts";
import { mergeNodes, type SampleNode } from "./sample.ts";

/** Opening, closing and empty elements; blanks inside the brackets come from pages that colour their code. */
const TAG = /<\s*(\/?)\s*([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)\s*>/g;

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
    const [all, closing, name = "", , empty] = match;
    top(stack).text += text.slice(end, match.index);
    end = match.index + all.length;
    if (!closing) stack.push({ name, children: [], text: "" });
    if (closing || empty) close(stack, name);
  }
  while (stack.length > 1) close(stack, top(stack).name);
  return stack[0]?.children[0];
}

function top(stack: readonly Open[]): Open {
  return stack.at(-1) ?? { name: "", children: [], text: "" };
}

/** Closes the innermost element of this name; a stray closing tag is passed over. */
function close(stack: Open[], name: string): void {
  if (!stack.some((open, depth) => depth > 0 && open.name === name)) return;
  for (;;) {
    const open = stack.pop();
    if (!open) return;
    top(stack).children.push(xmlNode(open));
    if (open.name === name) return;
  }
}

function xmlNode({ name, children, text }: Open): SampleNode {
  if (children.length > 0) return { name, kind: "object", children: mergeNodes(children) };
  return { name, kind: "scalar", value: decodeEntities(text.trim()), children: [] };
}
