import type { Literal } from "../model/model.ts";
import { propertyName, quoted } from "../model/names.ts";
import { columns, LINE_WIDTH } from "./width.ts";

/** A value as TypeScript source, laid out as prettier would leave it. `used` is what stands before it on its line. */
export function printLiteral(value: Literal, indent = "", used = indent.length): string {
  if (Array.isArray(value)) return printArray(value, indent, used);
  if (typeof value === "object") return printObject(value as { readonly [key: string]: Literal }, indent);
  return typeof value === "string" ? quoted(value) : JSON.stringify(value).replace("e+", "e");
}

/** Under a name that every object has, such as `constructor`, the compiler takes no list for a tuple. */
const AS_TUPLE = " as const";

function printObject(value: { readonly [key: string]: Literal }, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, member]) => {
    const name = printKey(key);
    const head = `${inner}${name}: `;
    if (typeof member === "string") return printText(head, name, quoted(member));
    const tail = typeof member === "object" && key in Object.prototype ? AS_TUPLE : "";
    return `${head}${printLiteral(member, inner, columns(head) + tail.length)}${tail},\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

/** Behind a name shorter than this the next line would hardly have more room: prettier leaves the text where it is. */
const SHORT_NAME = 5;

/** A text that does not fit behind its name goes to the next line. */
function printText(head: string, name: string, text: string): string {
  // No character takes more than two columns.
  const fits = 2 * (head.length + text.length) < LINE_WIDTH || columns(head + text) + 1 <= LINE_WIDTH;
  if (fits || columns(name) < SHORT_NAME) return `${head}${text},\n`;
  return `${head.trimEnd()}\n${" ".repeat(head.length - name.length)}${text},\n`;
}

function printArray(value: readonly Literal[], indent: string, used: number): string {
  const inline = `[${value.map((member) => printLiteral(member, indent)).join(", ")}]`;
  if (!inline.includes("\n") && used + columns(inline) + 1 <= LINE_WIDTH) return inline;
  const inner = `${indent}  `;
  return `[\n${value.map((member) => `${inner}${printLiteral(member, inner)},\n`).join("")}${indent}]`;
}

/** `__proto__: x` would set the prototype; the computed key is an own one. */
function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return propertyName(key);
}
