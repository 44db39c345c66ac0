import { readFileSync } from "node:fs";
import { ts } from "ts-morph";
import { wellFormed } from "../../generator/transcribe/plain-text.ts";
import type { Note } from "../../generator/transcribe/page.ts";

/** A parameter or field as the document has it; read here anew, so that a fault of the reader shows. */
interface DocumentField {
  readonly name?: unknown;
  readonly subParams?: readonly DocumentField[] | null;
}

export interface OfficialDocument {
  readonly name: string;
  readonly requestParams?: readonly DocumentField[] | null;
  readonly responseParams?: readonly DocumentField[] | null;
}

interface Losses {
  readonly fields: number;
  /** Not in the types, and listed with a reason. */
  readonly leftOut: readonly string[];
  /** Not in the types, and nobody said so. */
  readonly lost: readonly string[];
}

/** Every parameter and field of a document against the interfaces of its generated file. */
export function findLosses(document: OfficialDocument, notes: readonly Note[], file: string, base: string): Losses {
  const interfaces = readInterfaces(file);
  const told = new Set(notes.filter((note) => note.kind === "left-out").map((note) => (note.path ?? []).join("\n")));
  const found = { fields: 0, leftOut: [] as string[], lost: [] as string[] };
  const walk = (fields: DocumentField["subParams"], type: string, path: readonly string[]): void => {
    for (const field of fields ?? []) {
      const name = wellFormed(String(field.name ?? ""));
      const at = [...path, name];
      const member = interfaces.get(type)?.get(name);
      found.fields++;
      if (member === undefined) (isTold(told, at) ? found.leftOut : found.lost).push(at.join("."));
      walk(field.subParams, structOf(member ?? "", interfaces), at);
    }
  };
  walk(document.requestParams, `${base}Params`, ["params"]);
  walk(document.responseParams, `${base}Response`, ["response"]);
  return found;
}

/** A reason given for a field covers what is below it. */
function isTold(told: ReadonlySet<string>, path: readonly string[]): boolean {
  return path.some((_, index) => told.has(path.slice(0, index + 1).join("\n")));
}

type Interfaces = ReadonlyMap<string, ReadonlyMap<string, string>>;

function readInterfaces(file: string): Interfaces {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const found = new Map<string, Map<string, string>>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const members = statement.members.filter(ts.isPropertySignature);
    found.set(
      statement.name.text,
      new Map(members.map((member) => [memberName(member.name), member.type?.getText(source) ?? ""])),
    );
  }
  return found;
}

function memberName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function structOf(type: string, interfaces: Interfaces): string {
  return (type.match(/[\w$]+/g) ?? []).find((word) => interfaces.has(word)) ?? "";
}
