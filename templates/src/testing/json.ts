import type { WireList, WireNode, WireObject } from "./wire.js";

/** Prints JSON as TOP does: raw UTF-8, `/` as `\/`; a list inside an object that names its tag unless `simplify`. */
export function printJson(node: WireNode, simplify: boolean): string {
  switch (node.kind) {
    case "text":
      return quote(node.text);
    case "number":
      return node.digits;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "object":
      return printObject(node, simplify);
    case "list":
      return printList(node, simplify);
  }
}

function printObject({ members }: WireObject, simplify: boolean): string {
  return `{${members.map(([name, node]) => `${quote(name)}:${printJson(node, simplify)}`).join(",")}}`;
}

function printList({ tag, items }: WireList, simplify: boolean): string {
  const array = `[${items.map((item) => printJson(item, simplify)).join(",")}]`;
  if (simplify || tag === undefined) return array;
  return items.length === 0 ? "{}" : `{${quote(tag)}:${array}}`;
}

function quote(text: string): string {
  return JSON.stringify(text).replaceAll("/", "\\/");
}
