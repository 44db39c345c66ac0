import type { Draft, DraftField } from "./draft/draft.ts";
import { errorWords } from "./merge/errors.ts";
import type { Page } from "./page.ts";
import { formatWords, parseWords, type Words, wordsOf } from "./wording/words.ts";

/** What is remembered of the page that a spec was read from: hashes and facts, never its words. */
export interface LockedApi {
  /** The document's id. */
  readonly id?: number;
  /** When it was last changed, in milliseconds, as the document says. */
  readonly gmtModified?: number;
  readonly source: string;
  /** Hash of the document without what changes on every fetch; a copied text has none. */
  readonly document?: string;
  /**
   * Dotted path -> hash of its words and the facts in them, empty where the document has none; `""` is the API itself,
   * `errors.15` an error.
   */
  readonly words: Readonly<Record<string, string>>;
}

type Locks = Readonly<Record<string, LockedApi>>;

/** The name of the file beside the specs. */
export const LOCK = "lock.json";

/** @returns none for a text that is no lock, and not what in it is none: that is made anew */
export function parseLocks(text: string | undefined): Locks {
  try {
    const apis = text === undefined ? {} : ((JSON.parse(text) as { apis?: Locks } | null)?.apis ?? {});
    return Object.fromEntries(Object.entries(apis).filter(([, locked]) => isLocked(locked)));
  } catch {
    return {};
  }
}

function isLocked(value: Partial<LockedApi> | null): boolean {
  const words = value?.words;
  return typeof words === "object" && words !== null && Object.values(words).every((line) => typeof line === "string");
}

export function formatLocks(locks: Locks): string {
  const apis = Object.fromEntries(Object.entries(locks).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ apis }, null, 2)}\n`;
}

export function lockedWords({ words }: LockedApi): (path: string) => Words | undefined {
  return (path) => (Object.hasOwn(words, path) ? parseWords(words[path] ?? "") : undefined);
}

/** What is kept of a page; what it does not tell stays as it was known. */
export function lockOf(page: Page, draft: Draft, known?: LockedApi): LockedApi {
  const words: Record<string, string> = {};
  const keep = (path: string, text: string | undefined, type?: string): void => {
    const old = known?.words[path];
    if (text !== undefined && text !== "") words[path] = formatWords(wordsOf(text, type));
    else if (draft.hasAllWords) words[path] = "";
    else if (old !== undefined) words[path] = old;
  };
  const walk = (fields: readonly DraftField[], path: string): void => {
    for (const field of fields) {
      keep(`${path}.${field.name}`, field.facts.description, field.facts.type);
      walk(field.fields ?? [], `${path}.${field.name}`);
    }
  };
  keep("", draft.summary);
  for (const side of ["params", "response"] as const) {
    if (draft[side]) walk(draft[side], side);
    else restore(words, known, `${side}.`);
  }
  if (draft.errors) for (const error of draft.errors) keep(`errors.${error.code}`, errorWords(error));
  else restore(words, known, "errors.");
  const id = draft.id ?? known?.id;
  const gmtModified = page.modified ?? known?.gmtModified;
  const document = page.document ?? known?.document;
  return {
    ...(id !== undefined && { id }),
    ...(gmtModified !== undefined && { gmtModified }),
    source: draft.source,
    ...(document !== undefined && { document }),
    words,
  };
}

function restore(words: Record<string, string>, known: LockedApi | undefined, prefix: string): void {
  for (const [path, line] of Object.entries(known?.words ?? {})) if (path.startsWith(prefix)) words[path] = line;
}
