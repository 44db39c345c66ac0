import {
  printLiteral
} from "./chunk-2CIOIAAD.js";
import {
  LINE_WIDTH
} from "./chunk-6BJW3D6Y.js";

// generator/emit/printers.ts
import Handlebars from "handlebars";

// generator/emit/declarations.ts
import { createRequire } from "node:module";
var { printStructure, StructureKind } = createRequire(import.meta.url)("ts-morph");
var SETTINGS = { indentNumberOfSpaces: 2 };
function printInterface(model) {
  const structure = {
    kind: StructureKind.Interface,
    isExported: true,
    name: model.name,
    docs: [model.doc],
    extends: model.extends ? [model.extends] : [],
    properties: model.members.map(property)
  };
  return tidy(printStructure(structure, SETTINGS)).replace(/ \{\n\}$/, " {}");
}
function property(member) {
  const head = `  ${member.name}${member.optional ? "?" : ""}: `;
  return {
    name: member.name,
    hasQuestionToken: member.optional,
    type: union(member.type, head.length),
    docs: [member.doc]
  };
}
function tidy(printed) {
  return printed.replace(/([:=]) \n/g, "$1\n").replace(/\n {2}> \{\n/, "\n> {\n").trimEnd();
}
function union(alternatives, used) {
  const line = alternatives.join(" | ");
  if (alternatives.length < 2 || used + line.length + 1 <= LINE_WIDTH) return line;
  return `
${alternatives.map((alternative) => `| ${alternative}`).join("\n")}`;
}
function printClass(model) {
  const structure = {
    kind: StructureKind.Class,
    isExported: true,
    name: model.name,
    docs: [model.doc],
    extends: baseClass(model),
    getAccessors: [{ name: "api", returnType: "TopApi", statements: ["return api;"] }],
    methods: model.setters.map((one) => setter(one, model.params))
  };
  return tidy(printStructure(structure, SETTINGS));
}
function baseClass({ name, params, response, item, code }) {
  const types = [params, response, ...item || code ? [item ?? "never"] : [], ...code ? [code] : []];
  const line = `TopRequest<${types.join(", ")}>`;
  const width = `export class ${name} extends ${line} {`.length;
  return width <= LINE_WIDTH ? line : `TopRequest<
${types.join(",\n")}
>`;
}
function aliasType(alternatives, used) {
  const line = alternatives.join(" | ");
  const isOneLine = used + line.length < LINE_WIDTH || "  ".length + line.length >= LINE_WIDTH;
  return isOneLine ? union(alternatives, used) : `
${line}`;
}
function printAlias({ name, doc, type }) {
  const structure = {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    docs: [doc],
    type: aliasType(type, `export type ${name} = `.length)
  };
  return tidy(printStructure(structure, SETTINGS));
}
function setter({ name, param, type, doc }, params) {
  const line = type.join(" | ");
  const isShort = `  ${name}(value: ${line}): this {`.length <= LINE_WIDTH;
  return {
    name,
    docs: [doc],
    parameters: [{ name: "value", type: isShort ? line : `${params}[${param}]` }],
    returnType: "this",
    statements: [`return this.set(${param}, value);`]
  };
}

// generator/emit/printers.ts
var printers = { printAlias, printClass, printInterface, printLiteral };
var OPTIONS = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true };
var compiled = /* @__PURE__ */ new WeakMap();
function renderTemplate(template, values) {
  return rendered(template, values, OPTIONS);
}
function renderPage(template, values) {
  return rendered(template, values, { ...OPTIONS, noEscape: false });
}
function rendered(template, values, options) {
  let render = compiled.get(template);
  if (!render) compiled.set(template, render = Handlebars.compile(template.text, options));
  return render(values);
}

export {
  printers,
  renderTemplate,
  renderPage
};
