import {
  type ClassDeclarationStructure,
  type InterfaceDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  printStructure,
  type PropertySignatureStructure,
  StructureKind,
} from "ts-morph";
import type { ClassModel, InterfaceModel, MemberModel, SetterModel } from "../model/model.ts";
import { LINE_WIDTH } from "./width.ts";

const SETTINGS = { indentationText: "  " } as Parameters<typeof printStructure>[1];

export function printInterface(model: InterfaceModel): string {
  const structure: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    isExported: true,
    name: model.name,
    docs: [model.doc],
    extends: model.extends ? [model.extends] : [],
    properties: model.members.map(property),
  };
  return printStructure(structure, SETTINGS)
    .replace(/ \{\n\}/, " {}")
    .trimEnd();
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

/** A union on one line where it fits behind `used` characters, else one alternative a line as prettier breaks it. */
function union(alternatives: readonly string[], used: number): string {
  const line = alternatives.join(" | ");
  if (alternatives.length < 2 || used + line.length + 1 <= LINE_WIDTH) return line;
  return `\n${alternatives.map((alternative) => `  | ${alternative}`).join("\n")}`;
}

export function printClass(model: ClassModel): string {
  const structure: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    isExported: true,
    name: model.name,
    docs: [model.doc],
    extends: baseClass(model),
    properties: [{ name: "api", isReadonly: true, initializer: "api" }],
    methods: model.setters.map(setter),
  };
  return printStructure(structure, SETTINGS).trimEnd();
}

/** `TopRequest<Params, Response, Item, Code>`, without what is at its default. */
function baseClass({ name, params, response, item, codes }: ClassModel): string {
  const types = [[params], [response], ...(item || codes ? [[item ?? "never"]] : []), ...(codes ? [codes] : [])];
  const line = `TopRequest<${types.map((type) => type.join(" | ")).join(", ")}>`;
  const width = `export class ${name} extends ${line} {`.length;
  if (width <= LINE_WIDTH) return line;
  return `TopRequest<\n${types.map((type) => union(type, "  ".length)).join(",\n")}\n>`;
}

function setter(model: SetterModel): OptionalKind<MethodDeclarationStructure> {
  return {
    name: model.name,
    docs: [model.doc],
    parameters: [{ name: "value", type: model.type.join(" | ") }],
    returnType: "this",
    statements: [`return this.set(${model.param}, value);`],
  };
}
