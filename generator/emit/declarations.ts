import { createRequire } from "node:module";
import type {
  ClassDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
} from "ts-morph";
import type { AliasModel, ApiModel, ClassModel, InterfaceModel, MemberModel, SetterModel } from "../model/model.ts";
import { LINE_WIDTH } from "./width.ts";

/** Required, not imported: Node would search its megabyte for the names of its exports. */
const { printStructure, StructureKind } = createRequire(import.meta.url)("ts-morph") as typeof import("ts-morph");

const SETTINGS = { indentNumberOfSpaces: 2 };

export function printInterface(model: InterfaceModel): string {
  const structure: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    isExported: true,
    name: model.name,
    docs: [model.doc],
    extends: model.extends ? [model.extends] : [],
    properties: model.members.map(property),
  };
  return tidy(printStructure(structure, SETTINGS)).replace(/ \{\n\}$/, " {}");
}

function property(member: MemberModel): OptionalKind<PropertySignatureStructure> {
  const head = `  ${member.name}${member.optional ? "?" : ""}: `;
  return {
    name: member.name,
    hasQuestionToken: member.optional,
    type: union(member.type, head.length),
    docs: [member.doc],
  };
}

/** What prettier would change: a space at the end of a line, and a bracket that closes one level too deep. */
function tidy(printed: string): string {
  return printed
    .replace(/([:=]) \n/g, "$1\n")
    .replace(/\n {2}> \{\n/, "\n> {\n")
    .trimEnd();
}

/** A union on one line where it fits behind `used` characters, else one alternative a line as prettier breaks it. */
function union(alternatives: readonly string[], used: number): string {
  const line = alternatives.join(" | ");
  if (alternatives.length < 2 || used + line.length + 1 <= LINE_WIDTH) return line;
  return `\n${alternatives.map((alternative) => `| ${alternative}`).join("\n")}`;
}

export function printClass(model: ClassModel): string {
  const structure: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    isExported: true,
    name: model.name,
    docs: [model.doc],
    extends: baseClass(model),
    getAccessors: [{ name: "api", returnType: "TopApi", statements: ["return api;"] }],
    methods: model.setters.map((one) => setter(one, model.params)),
  };
  return tidy(printStructure(structure, SETTINGS));
}

/** `TopRequest<Params, Response, Item, Code>`, without what is at its default. */
function baseClass({ name, params, response, item, code }: ClassModel): string {
  const types = [params, response, ...(item || code ? [item ?? "never"] : []), ...(code ? [code] : [])];
  const line = `TopRequest<${types.join(", ")}>`;
  const width = `export class ${name} extends ${line} {`.length;
  return width <= LINE_WIDTH ? line : `TopRequest<\n${types.join(",\n")}\n>`;
}

/** Behind an alias a union that does not fit may still fit on the next line as a whole. */
function aliasType(alternatives: readonly string[], used: number): string {
  const line = alternatives.join(" | ");
  const isOneLine = used + line.length < LINE_WIDTH || "  ".length + line.length >= LINE_WIDTH;
  return isOneLine ? union(alternatives, used) : `\n${line}`;
}

export function printAlias({ name, doc, type }: AliasModel): string {
  const structure: TypeAliasDeclarationStructure = {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    docs: [doc],
    type: aliasType(type, `export type ${name} = `.length),
  };
  return tidy(printStructure(structure, SETTINGS));
}

/** A class and its types under their old names. */
export function printFormer([request, ...types]: NonNullable<ApiModel["former"]>): string {
  const doc = `/** ${request.doc} */`;
  const lines = [request, ...types].map(({ name, now, doc }) => `/** ${doc} */\nexport type ${name} = ${now};`);
  return [`${doc}\nexport const ${request.name} = ${request.now};`, ...lines].join("\n");
}

function setter({ name, param, type, doc }: SetterModel, params: string): OptionalKind<MethodDeclarationStructure> {
  const line = type.join(" | ");
  const isShort = `  ${name}(value: ${line}): this {`.length <= LINE_WIDTH;
  return {
    name,
    docs: [doc],
    parameters: [{ name: "value", type: isShort ? line : `${params}[${param}]` }],
    returnType: "this",
    statements: [`return this.set(${param}, value);`],
  };
}
