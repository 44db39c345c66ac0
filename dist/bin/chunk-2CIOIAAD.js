import {
  LINE_WIDTH,
  columns
} from "./chunk-6BJW3D6Y.js";
import {
  propertyName,
  quoted
} from "./chunk-HGUO36N6.js";

// generator/emit/literal.ts
function printLiteral(value, indent = "", used = indent.length) {
  if (Array.isArray(value)) return printArray(value, indent, used);
  if (typeof value === "object") return printObject(value, indent);
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}
var AS_TUPLE = " as const";
function printObject(value, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, member]) => {
    const head = `${inner}${printKey(key)}: `;
    const tail = typeof member === "object" && key in Object.prototype ? AS_TUPLE : "";
    return `${head}${printLiteral(member, inner, head.length + tail.length)}${tail},
`;
  });
  return lines.length === 0 ? "{}" : `{
${lines.join("")}${indent}}`;
}
function printArray(value, indent, used) {
  const inline = `[${value.map((member) => printLiteral(member, indent)).join(", ")}]`;
  if (!inline.includes("\n") && used + columns(inline) + 1 <= LINE_WIDTH) return inline;
  const inner = `${indent}  `;
  return `[
${value.map((member) => `${inner}${printLiteral(member, inner)},
`).join("")}${indent}]`;
}
function printKey(key) {
  if (key === "__proto__") return '["__proto__"]';
  return propertyName(key);
}

export {
  printLiteral
};
