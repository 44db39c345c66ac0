// templates/src/data/scalars.ts
import { Buffer } from "node:buffer";

// templates/src/data/type.ts
function parseType(text) {
  let name = text.trim();
  let lists = 0;
  for (; name.endsWith("[]") && name !== "byte[]"; lists++) name = name.slice(0, -2).trimEnd();
  return { name, lists };
}
function derivedTag(typeName) {
  const tag = typeName.replaceAll(" ", "").replace("[]", "");
  return tag.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replace(/^_/, "");
}
function formatPattern(format) {
  if (format === "datetime") return "yyyy-MM-dd HH:mm:ss";
  return format === "date" ? "yyyy-MM-dd" : format;
}

// templates/src/data/scalars.ts
var NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var SCALARS = {
  String: { kind: "string" },
  Number: { kind: "number", form: NUMBER, placeholder: 1 },
  Boolean: { kind: "boolean", form: /^(true|false|1|0)$/i, placeholder: true },
  Date: { kind: "datetime", placeholder: "2024-01-01 00:00:00" },
  Price: { kind: "decimal", form: NUMBER, placeholder: "1.00" },
  BigDecimal: { kind: "decimal", form: NUMBER, placeholder: "1.00" },
  Json: { kind: "json", placeholder: "{}" },
  Map: { kind: "json", placeholder: "{}" },
  "byte[]": { kind: "file", placeholder: Buffer.from("a file") },
  "Field List": { kind: "string" },
  Unknown: { kind: "unknown" }
};
function scalarOf(type) {
  const { name } = parseType(type);
  return Object.hasOwn(SCALARS, name) ? SCALARS[name] : void 0;
}
function datePattern({ type, format }) {
  const kind = scalarOf(type)?.kind;
  if (kind === "datetime") return formatPattern("datetime");
  return kind === "string" && format !== void 0 && format !== "id" ? formatPattern(format) : void 0;
}

// generator/facts/scalars.ts
var NUMBERS = ["byte", "short", "int", "integer", "long", "biginteger", "float", "double"];
var TEXT = { type: "string" };
var BYTES = { type: "string", format: "binary" };
var RECORD = "Record<string, unknown>";
var TABLE = {
  String: { params: "string", response: "string", hasFormat: true, schema: TEXT, words: ["char", "character", "text"] },
  Number: { params: "number", response: "number", hasFormat: true, schema: { type: "number" }, words: NUMBERS },
  Boolean: { params: "boolean", response: "boolean", schema: { type: "boolean" }, words: ["bool"] },
  Date: { params: "TopDate", response: "string", hasFormat: true, schema: TEXT },
  Price: { params: "TopDecimal", response: "string", schema: TEXT },
  BigDecimal: { params: "TopDecimal", response: "string", schema: TEXT },
  Json: { params: "TopJson", response: "unknown", hasFormat: true, schema: {}, words: ["object", "jsonobject"] },
  Map: { params: "TopJson", response: RECORD, schema: {}, words: ["hashmap"] },
  "byte[]": { params: "TopFile", response: "string", schema: BYTES },
  "Field List": { params: "string | readonly string[]", response: "string", hasFormat: true, schema: TEXT },
  Unknown: { params: "unknown", response: "unknown", hasFormat: true, schema: {} }
};
var SCALARS2 = new Map(
  Object.entries(TABLE).map(([name, own]) => [name, { ...SCALARS[name], ...own }])
);

export {
  parseType,
  derivedTag,
  formatPattern,
  scalarOf,
  datePattern,
  SCALARS2 as SCALARS
};
