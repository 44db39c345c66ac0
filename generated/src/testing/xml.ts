import type { WireNode } from "./wire.js";

/** Prints an answer as TOP's XML; lists carry `list="true"`. */
export function printXml(root: string, node: WireNode): string {
  return `<?xml version="1.0" encoding="utf-8" ?>\n${element(root, node)}`;
}

function element(name: string, node: WireNode): string {
  const tag = tagName(name);
  if (node.kind === "null") return "";
  if (node.kind === "list") {
    return `<${tag} list="true">${node.items.map((item) => element(node.tag ?? "item", item)).join("")}</${tag}>`;
  }
  return `<${tag}>${content(node)}</${tag}>`;
}

function content(node: Exclude<WireNode, { kind: "null" | "list" }>): string {
  switch (node.kind) {
    case "text":
      return escape(node.text);
    case "number":
      return node.digits;
    case "boolean":
      return String(node.value);
    case "object":
      return node.members.map(([name, member]) => element(name, member)).join("");
  }
}

/** Names of members that no XML name can be, such as `2fa-x`, still give XML that parses. */
function tagName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, "_").replace(/^(?![\p{L}_])/u, "_");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;", // A reader would make a line feed of it.
};

function escape(text: string): string {
  // No XML 1.0 document can hold these, not even as a reference.
  const printable = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
  return printable.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}
