import type { Document, YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "./document.ts";
import { MAX_DEPTH, startOf, STRICT, yaml } from "./parser.ts";
import { placesIn } from "./places.ts";
import { plainValue } from "./value.ts";

/** An alias may be expanded this often; more is an attack or a mistake. */
const MAX_ALIASES = 100;

/** What follows more syntax errors than these is what follows from them. */
const MAX_PROBLEMS = 20;

export interface ParsedFile {
  readonly document?: SpecDocument;
  readonly diagnostics: readonly Diagnostic[];
}

export type FileIdentity = Pick<SpecDocument, "file" | "role" | "category" | "name">;

/** Parses one file, of which `read` gives the text again; a syntax error becomes a diagnostic with its position. */
export function parseSpec(identity: FileIdentity, marked: string, read: () => string): ParsedFile {
  const text = withoutMark(marked);
  const plain = plainValue(text);
  if (plain !== undefined) return { document: documentOf(identity, plain, read), diagnostics: [] };
  const parsed = yaml().parseDocument(text, STRICT);
  const problems = [...parsed.errors, ...parsed.warnings, ...repeatedKeys(parsed), ...tooDeep(parsed)];
  const deep = problems.find(isTooDeep);
  const told = deep ? [deep] : problems.slice(0, MAX_PROBLEMS); // the parser has lost the thread there
  if (told.length > 0) return { diagnostics: told.map((error) => syntaxError(identity.file, error, text)) };
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: MAX_ALIASES });
    if (isDeeper(value, MAX_DEPTH)) return { diagnostics: [aliasError(identity.file, new Error(TOO_DEEP_BY_ALIASES))] };
    return { document: documentOf(identity, value, read), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [aliasError(identity.file, error)] };
  }
}

/** A document of which the value is known. */
export function documentOf(identity: FileIdentity, value: unknown, read: () => string): SpecDocument {
  return { ...identity, value, ...placesIn(() => withoutMark(read())) };
}

/** An editor's mark of the bytes' order takes no column. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

type Problem = Pick<YAMLError, "message" | "pos">;

const TOO_DEEP = "the values are nested too deeply";
const TOO_DEEP_BY_ALIASES = `${TOO_DEEP} where the aliases are followed`;

/** Whether a value has more levels than these. Aliases make one of a file that has few, one in itself without end. */
function isDeeper(value: unknown, levels: number, seen = new Map<object, number>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels < 0) return true;
  if ((seen.get(value) ?? Infinity) <= levels) return false;
  seen.set(value, levels);
  return Object.values(value).some((member) => isDeeper(member, levels - 1, seen));
}

/** The parser recurses, and may come to the end of its stack. */
function isTooDeep({ message }: Problem): boolean {
  return message === TOO_DEEP || message.includes("call stack");
}

function tooDeep(document: Document.Parsed): Problem[] {
  const found: Problem[] = [];
  const { visit, isCollection } = yaml();
  visit(document, {
    Collection(_, node, path) {
      if (path.filter(isCollection).length < MAX_DEPTH) return undefined;
      found.push({ message: TOO_DEEP, pos: [startOf(node), startOf(node)] });
      return visit.BREAK;
    },
  });
  return found;
}

export function repeatedKeys(document: Document.Parsed): Problem[] {
  const found: Problem[] = [];
  yaml().visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = yaml().isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) continue;
        if (seen.has(name)) found.push({ message: "Map keys must be unique", pos: [startOf(key), startOf(key)] });
        seen.add(name);
      }
    },
  });
  return found;
}

function syntaxError(file: string, error: Problem, text: string): Diagnostic {
  const before = text.slice(0, error.pos[0]).split("\n");
  const [line, col] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const [told = ""] = error.message.split("\n");
  const words = isTooDeep(error) ? TOO_DEEP : told;
  if (error instanceof Error && (error as YAMLError).code === "MULTIPLE_DOCS") {
    const hint = "write one API a file, without `---` between or `...` behind it";
    return { file, line, col, severity: "error", code: "yaml-syntax", message: "a second document begins", hint };
  }
  const message = words.replace(/ at line \d+, column \d+:?$/, "");
  return { file, line, col, severity: "error", code: "yaml-syntax", message, hint: "write valid YAML 1.2" };
}

function aliasError(file: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  return { file, line: 1, col: 1, severity: "error", code: "yaml-syntax", message, hint: "write the values out" };
}
