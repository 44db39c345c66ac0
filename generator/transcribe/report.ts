import { flat } from "../flat.ts";
import type { SpecChange } from "./merge/change.ts";
import { countFields, type Outcome } from "./index.ts";
import type { Note } from "./page.ts";

const MARKS: Record<SpecChange["kind"], string> = {
  added: "+",
  removed: "-",
  retyped: "~",
  required: "!",
  optional: "~",
  changed: "~",
  kept: "=",
};

/** What became of one page, as lines: the API, what changed, what a person should look at. */
export function reportLines(outcome: Outcome, document: string, specFile: string): string[] {
  const changes = outcome.state === "refused" ? [] : outcome.changes.map(changeLine);
  const notes = outcome.notes.map((note) => noteLine(note, document));
  return [flat(headline(outcome, document, specFile)), ...[...changes, ...notes].map((line) => `  ${flat(line)}`)];
}

function headline(outcome: Outcome, document: string, specFile: string): string {
  if (outcome.state === "refused") return `${outcome.method ?? document}: not transcribed, ${outcome.reason}`;
  const { draft, method } = outcome;
  const name = draft.title ? `${method} ${draft.title}` : method;
  if (outcome.state !== "new") return `${name}: ${outcome.state === "same" ? "unchanged" : "changed"} (${specFile})`;
  const counts = `${countFields(draft.params ?? [])} parameters, ${countFields(draft.response ?? [])} fields`;
  return `${name}: new, ${counts}, kind ${draft.kind} by its name (${specFile})`;
}

function changeLine({ kind, path, text }: SpecChange): string {
  return `${MARKS[kind]} ${path}: ${kind === "changed" ? text : `${kind} (${text})`}`;
}

function noteLine({ kind, path, line, text }: Note, document: string): string {
  const where = line === undefined ? "" : `${document}:${line} `;
  const what = path ? `${path.join(".")}: ` : "";
  return `${kind === "info" ? "note" : kind}: ${where}${what}${text}`;
}
