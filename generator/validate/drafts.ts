import type { Diagnostic } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";

/** What a field says, as far as it is looked for here. */
interface Field {
  readonly draft?: true;
  readonly read?: readonly string[];
  readonly fields?: Fields;
}

type Fields = Readonly<Record<string, Field>>;

const HALVES = ["params", "response"] as const;

/** How many fields of a document still have the page's own words. */
export function countDrafts({ value }: SpecDocument): number {
  const halves = value as Readonly<Partial<Record<string, Fields>>>;
  return HALVES.reduce((sum, half) => sum + countIn(halves[half]), 0);
}

/** Each of them with its place. */
export function tellDrafts(document: SpecDocument): Diagnostic[] {
  const halves = document.value as Readonly<Partial<Record<string, Fields>>>;
  return HALVES.flatMap((half) => [...tellIn(document, halves[half], [half])]);
}

function countIn(fields: Fields | undefined): number {
  if (typeof fields !== "object") return 0; // `response: unknown`
  return Object.values(fields).reduce((sum, field) => sum + (field.draft ? 1 : 0) + countIn(field.fields), 0);
}

function* tellIn(document: SpecDocument, fields: Fields | undefined, path: Path): Generator<Diagnostic> {
  if (typeof fields !== "object") return;
  for (const [name, field] of Object.entries(fields)) {
    const at = [...path, name];
    if (field.draft) {
      const facts = field.read ? `, ${field.read.join(", ")} read from them` : "";
      const message = `\`${at.join(".")}\` still has the page's own words${facts}`;
      const hint = `word the description, then remove \`draft:\`${field.read ? " and `read:`" : ""}`;
      yield problem(document, [...at, "draft"], "draft-text", message, hint, "warning");
    }
    yield* tellIn(document, field.fields, [...at, "fields"]);
  }
}
