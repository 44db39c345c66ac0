import { flat } from "../flat.ts";
import type { SpecChange } from "./merge/change.ts";
import type { Note } from "./page.ts";
import type { PageResult } from "./result.ts";

const MARKS: Record<SpecChange["kind"], string> = {
  added: "+",
  removed: "-",
  retyped: "~",
  required: "!",
  optional: "~",
  changed: "~",
  renamed: "~",
  moved: "~",
  words: "?",
  kept: "=",
};

/** What became of one page, as lines: the API, what changed, what a person should look at. */
export function reportLines(result: PageResult): string[] {
  const changes = result.changes.map((change) => changeLine(change, result.state === "refused"));
  const notes = result.notes.map((note) => noteLine(note, result.document));
  const row = result.row === undefined ? [] : [result.row];
  return [
    flat(headline(result)),
    ...[...historyLines(result), ...changes, ...row, ...notes].map((line) => `  ${flat(line)}`),
  ];
}

function headline(result: PageResult): string {
  const { state, method, title, document, reason = "", specFile = "" } = result;
  if (state === "failed")
    return method === undefined ? `${document}: ${reason}` : `${document}: ${method} failed, ${reason}`;
  if (state === "refused") return `${method ?? document}: not transcribed, ${reason}`;
  const name = [method, title].filter(Boolean).join(" ");
  if (state !== "new") return `${name}: ${state === "same" ? "unchanged" : "changed"} (${specFile})`;
  const { params = 0, fields = 0 } = result.counts ?? {};
  return `${name}: new, ${params} parameters, ${fields} fields, kind ${result.kind} ${result.isUnsure ? "until somebody says whether a call changes anything" : "by its name"} (${specFile})`;
}

/** When the page was changed, and what it says of that itself. */
export function historyLines({ modified, account }: PageResult): string[] {
  if (modified === undefined) return [];
  return [account ? `modified ${modified}, by its own account ${account.join(", ")}` : `modified ${modified}`];
}

/** What a refused page would have changed is told as that. */
function changeLine({ kind, path, text }: SpecChange, isRefused: boolean): string {
  return `${isRefused ? "would: " : ""}${MARKS[kind]} ${path}: ${kind === "changed" ? text : `${kind} (${text})`}`;
}

function noteLine({ kind, path, line, text }: Note, document: string): string {
  const where = line === undefined ? "" : `${document}:${line} `;
  const what = path ? `${path.join(".")}: ` : "";
  return `${kind === "info" ? "note" : kind}: ${where}${what}${text}`;
}
