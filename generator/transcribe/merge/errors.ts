import { isMap } from "yaml";
import type { DraftError } from "../draft/draft.ts";
import { errorLine, OWN_WORDS } from "../render/api.ts";
import { PAGE_MARK } from "../render/field.ts";
import { join, type Merged, pageSays, type SpecChange } from "./change.ts";
import { type Words, wordsHash } from "../wording/words.ts";
import { editKeys, insertEntry } from "./keys.ts";
import { entryOf, mapOf, scalarOf, type SourceMap, sourceMap } from "./source-map.ts";

/** Adds the page's codes. Codes it does not list stay: they come from answers and other pages as well. */
export function mergeErrors(
  root: SourceMap,
  errors: readonly DraftError[] | undefined,
  locked: (path: string) => Words | undefined,
): Merged {
  const owner = entryOf(root, "errors");
  if (!errors || !owner || !isMap(owner.value)) return join([]);
  const map = sourceMap(root.text, owner.value);
  const added = errors.filter((error) => !entryOf(map, error.code));
  const reworded = errors.map((error) => rewordedError(map, error, locked(`errors.${error.code}`)));
  const words = join(reworded);
  const changes = [...added.map(addedChange), ...words.changes, ...keptChanges(map, errors)];
  if (added.length === 0) return { edits: words.edits, changes };
  if (map.entries.length === 0) {
    const lines = added.map((error) => `\n  ${errorLine(error)}`).join("");
    return {
      edits: [
        { start: owner.start, end: owner.start, text: `${PAGE_MARK}${OWN_WORDS}\n` },
        { start: owner.keyEnd + 1, end: owner.end, text: lines },
      ],
      changes,
    };
  }
  let before = map.entries.at(-1)?.key;
  const edits = errors.flatMap((error) => {
    if (!entryOf(map, error.code)) return [insertEntry(map, before, errorLine(error), new Set())];
    before = error.code;
    return [];
  });
  return { edits: [...edits, ...words.edits], changes };
}

/** An error that a person has worded, whose words on the page have changed. */
function rewordedError(map: SourceMap, error: DraftError, locked: Words | undefined): Merged {
  const known = mapOf(map, error.code);
  const words = errorWords(error);
  const now = wordsHash(words);
  const own = known && wordsHash(errorWords({ meaning: textAt(known, "meaning"), fix: textAt(known, "fix") }));
  if (!known || !locked || locked.hash === now || own === now || textAt(known, "reworded") === words) return join([]);
  const change: SpecChange = { kind: "words", path: `errors.${error.code}`, text: pageSays(words) };
  return { edits: editKeys(known, new Map([["reworded", words]]), new Set()), changes: [change] };
}

export function errorWords({ meaning, fix = "" }: Pick<DraftError, "meaning" | "fix">): string {
  return [meaning, fix].filter((text) => text !== "").join("；");
}

function textAt(map: SourceMap, key: string): string {
  return String(scalarOf(entryOf(map, key)) ?? "");
}

function addedChange({ code, meaning }: DraftError): SpecChange {
  return { kind: "added", path: `errors.${code}`, text: meaning };
}

function keptChanges(map: SourceMap, errors: readonly DraftError[]): SpecChange[] {
  if (errors.length === 0) return [];
  const codes = new Set(errors.map((error) => error.code));
  return map.entries
    .filter((entry) => !codes.has(entry.key))
    .map((entry) => ({ kind: "kept", path: `errors.${entry.key}`, text: "not on the page" }));
}
