import { type Document, isMap, parseDocument, type YAMLMap } from "yaml";
import { repeatedKeys } from "../../load/yaml.ts";
import type { Draft } from "../draft/draft.ts";
import type { Words } from "../wording/words.ts";
import { planOf } from "./plan.ts";
import { applyEdits } from "./edits.ts";
import { join, type Merged, type SpecChange } from "./change.ts";
import { mergeErrors } from "./errors.ts";
import { mergeFields } from "./fields.ts";
import { mergeIdentity } from "./identity.ts";
import { mergeSources } from "./sources.ts";
import { entryOf, scalarOf, type SourceMap, sourceMap } from "./source-map.ts";
import { fieldsBlock } from "../render/field.ts";
import { mentions } from "./mentions.ts";

type MergeResult =
  | { readonly text: string; readonly changes: readonly SpecChange[] }
  /** The spec is no spec; nothing was changed. */
  | { readonly refusal: string };

/** What the page said at a path when it was read last: `""` is the API itself. */
type LockedWords = (path: string) => Words | undefined;

/** The parser would compare each key with each. */
const OPTIONS = { prettyErrors: false, uniqueKeys: false } as const;

/** Lays what a page says into a spec; only facts of the page change, every other byte stays. */
export function mergeApi(text: string, draft: Draft, locked: LockedWords = () => undefined): MergeResult {
  const document = parseDocument(text, OPTIONS);
  const fault = faultOf(document, text);
  if (fault !== undefined) return { refusal: `the spec is no valid YAML: ${fault}` };
  if (!isMap(document.contents)) return { refusal: "the spec is no map" };
  const root = sourceMap(text, document.contents as YAMLMap);
  if (root.isFlow) return { refusal: "the spec is one flow map; write it in block style" };
  if (scalarOf(entryOf(root, "method")) !== draft.method) return { refusal: "the spec is of another method" };
  const merged = join([
    mergeIdentity(root, draft, locked("")),
    mergeTree(root, "params", draft, locked),
    mergeTree(root, "response", draft, locked),
    mergeErrors(root, draft.errors, locked),
  ]);
  if (merged.edits.length === 0) return { text, changes: [...merged.changes, ...mentions(root, merged.changes)] };
  const sources = mergeSources(root, draft.source);
  const result = applyEdits(text, [...merged.edits, ...sources.edits]);
  const damage = faultOf(parseDocument(result, OPTIONS), result);
  if (damage !== undefined) return { refusal: `merging would break the file: ${damage}` };
  return { text: result, changes: [...merged.changes, ...mentions(root, merged.changes)] };
}

function faultOf(document: Document.Parsed, text: string): string | undefined {
  const [fault] = [...document.errors, ...repeatedKeys(document)];
  return fault && `${fault.message} at line ${text.slice(0, fault.pos[0]).split("\n").length}`;
}

function mergeTree(root: SourceMap, side: "params" | "response", draft: Draft, words: LockedWords): Merged {
  const { [side]: fields, hasAllWords } = draft;
  const owner = entryOf(root, side);
  if (!fields || !owner) return join([]);
  if (isMap(owner.value)) {
    const map = sourceMap(root.text, owner.value);
    const plan = planOf(map, fields, side, words);
    const locked = (path: string) => words(oldPath(path, plan.oldPaths));
    return mergeFields(owner, map, fields, true, side, { plan, locked, hasAllWords });
  }
  const added = fields.map((field): SpecChange => ({
    kind: "added",
    path: `${side}.${field.name}`,
    text: field.facts.type,
  }));
  return { edits: [{ start: owner.keyEnd + 1, end: owner.end, text: fieldsBlock(fields, "  ") }], changes: added };
}

/** Where a field stood whose struct, or which itself, was renamed or moved. */
function oldPath(path: string, oldPaths: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0 && oldPaths.size > 0; end = path.lastIndexOf(".", end - 1)) {
    const old = oldPaths.get(path.slice(0, end));
    if (old !== undefined) return old + path.slice(end);
  }
  return path;
}
