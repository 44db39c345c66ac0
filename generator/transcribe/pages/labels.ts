import type { Note, Page } from "../page.ts";
import { rawRows, rawText } from "./raw.ts";

/** What the official labels and their keys mean for `session`. */
const SESSIONS: readonly (readonly [pattern: RegExp, session: NonNullable<Page["session"]>])[] = [
  [/^no_?need$|不需/i, "none"],
  [/^optional$|可选/i, "optional"],
  [/^required$|^bi_sessions$|必须|需要|双方/i, "required"],
];

/** What a document's labels say of its session. */
export function sessionOf(labels: unknown): Page["session"] {
  for (const words of labelWords(labels)) {
    const known = SESSIONS.find(([pattern]) => words.some((word) => pattern.test(word)));
    if (known) return known[1];
  }
  return undefined;
}

/** Only labels that speak of authorisation; prices and the like are labels too. */
function labelWords(labels: unknown): string[][] {
  return (rawRows(labels) ?? [])
    .map((label) => [rawText(label, "key"), rawText(label, "displayName")])
    .filter((words) => words.some((word) => /授权|^(no_?need|required|optional|bi_sessions)$/i.test(word)));
}

export function labelNotes(labels: unknown, session: Page["session"]): Note[] {
  if (!Array.isArray(labels) || session) return [];
  return [{ kind: "unclear", text: "no label of the page tells whether a session is needed" }];
}
