import type { CodeBlockWriter, WriterFunction } from "ts-morph";
import type { AliasModel, ApiModel, ClassModel, InterfaceModel, MemberModel, SetterModel } from "../model/model.ts";
import { printStructure, StructureKind } from "./libraries.ts";
import { columns, LINE_WIDTH } from "./width.ts";

const SETTINGS = { indentNumberOfSpaces: 2 };

/**
 * One writer for all statements, which lay out their members themselves: ts-morph's own structures of members take a writer
 * for each type in them, which is most of what a platform of APIs would cost.
 */
function print(statements: readonly WriterFunction[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements: [...statements] }, SETTINGS).trimEnd();
}

/** The types of an API, and its request class: printed at once, as ts-morph makes much ready for a text of its own. */
export function printApi(
  api: Pick<ApiModel, "interfaces" | "errorCode" | "request">,
): Record<"types" | "class", string> {
  const { interfaces, errorCode, request } = api;
  let end = 0;
  const text = print([
    ...interfaces.map((one) => (writer: CodeBlockWriter) => writeInterface(writer, one)),
    ...(errorCode ? [(writer: CodeBlockWriter) => writeAlias(writer, errorCode)] : []),
    (writer) => {
      end = writer.getLength();
      writeClass(writer, request);
    },
  ]);
  return { types: text.slice(0, end).trimEnd(), class: text.slice(end) };
}

function writeInterface(writer: CodeBlockWriter, { name, doc, members, extends: base }: InterfaceModel): void {
  const head = `${docComment(doc)}\nexport interface ${name} ${base ? `extends ${base} ` : ""}`;
  if (members.length === 0) writer.write(`${head}{}`);
  else writer.write(head).inlineBlock(() => writer.write(members.map(property).join("\n")));
}

function property({ name, doc, optional, type }: MemberModel): string {
  const head = `${name}${optional ? "?" : ""}:`;
  return `${docComment(doc)}\n${head}${union(type, "  ".length + head.length + 1, 4)};`;
}

/** As prettier breaks it: behind `used` characters where it fits there, else on the next line, else one alternative a line. */
function union(alternatives: readonly string[], used: number, indent: number): string {
  const line = alternatives.join(" | ");
  const fits = (width: number) => width + columns(line) + 1 <= LINE_WIDTH;
  if (alternatives.length < 2 || fits(used)) return ` ${line}`;
  return fits(indent) ? `\n  ${line}` : alternatives.map((alternative) => `\n  | ${alternative}`).join("");
}

function writeAlias(writer: CodeBlockWriter, { name, doc, type }: AliasModel): void {
  const head = `export type ${name} =`;
  writer.write(`${docComment(doc)}\n${head}${union(type, head.length + 1, 2)};`);
}

function writeClass(writer: CodeBlockWriter, model: ClassModel): void {
  const head = `${docComment(model.doc)}\nexport class ${model.name} extends ${baseClass(model)} `;
  const members = ["get api(): TopApi {\n  return api;\n}", ...model.setters.map((one) => setter(one, model.params))];
  writer.write(head).inlineBlock(() => writer.write(members.join("\n\n")));
}

/** `TopRequest<Params, Response, Item, Code>`, without what is at its default. */
function baseClass({ name, params, response, item, code }: ClassModel): string {
  const types = [params, response, ...(item || code ? [item ?? "never"] : []), ...(code ? [code] : [])];
  const line = `TopRequest<${types.join(", ")}>`;
  const width = `export class ${name} extends ${line} {`.length;
  return width <= LINE_WIDTH ? line : `TopRequest<\n  ${types.join(",\n  ")}\n>`;
}

function setter({ name, param, type, doc }: SetterModel, params: string): string {
  const line = (value: string) => `${name}(value: ${value}): this {`;
  const fits = (text: string) => "  ".length + columns(text) <= LINE_WIDTH;
  const union = type.join(" | ");
  const value = fits(line(union)) ? union : `${params}[${param}]`;
  const head = fits(line(value)) ? line(value) : `${name}(\n  value: ${value},\n): this {`;
  return `${docComment(doc)}\n${head}\n  return this.set(${param}, value);\n}`;
}

/** A class and its types under their old names. */
export function printFormer([request, ...types]: NonNullable<ApiModel["former"]>): string {
  const comment = docComment(request.doc);
  const lines = [request, ...types].map(({ name, now, doc }) => `${docComment(doc)}\nexport type ${name} = ${now};`);
  return [`${comment}\nexport const ${request.name} = ${request.now};`, ...lines].join("\n");
}

function docComment(text: string): string {
  if (!text.includes("\n")) return `/** ${text} */`;
  const lines = text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return ["/**", ...lines, " */"].join("\n");
}
