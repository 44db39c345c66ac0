import type { Diagnostic } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";

/**
 * The fields of one spec that still have the page's own words. A tree can have a hundred thousand: they are counted, and
 * named with their places only for whoever looks at them.
 */
export interface Drafts {
  readonly file: string;
  readonly count: number;
  readonly list: () => Diagnostic[];
}

/** What a field says, as far as it is looked for here. */
interface Field {
  readonly draft?: true;
  readonly read?: readonly string[];
  readonly fields?: Fields;
}

type Fields = Readonly<Record<string, Field>>;

const HALVES = ["params", "response"] as const;

/** None where all is worded. */
export function draftsOf(document: SpecDocument): Drafts[] {
  const halves = document.value as Readonly<Partial<Record<string, Fields>>>;
  const count = HALVES.reduce((sum, half) => sum + countDrafts(halves[half]), 0);
  if (count === 0) return [];
  return [
    { file: document.file, count, list: () => HALVES.flatMap((half) => [...tell(document, halves[half], [half])]) },
  ];
}

function countDrafts(fields: Fields | undefined): number {
  if (typeof fields !== "object") return 0; // `response: unknown`
  return Object.values(fields).reduce((sum, field) => sum + (field.draft ? 1 : 0) + countDrafts(field.fields), 0);
}

function* tell(document: SpecDocument, fields: Fields | undefined, path: Path): Generator<Diagnostic> {
  if (typeof fields !== "object") return;
  for (const [name, field] of Object.entries(fields)) {
    const at = [...path, name];
    if (field.draft) {
      const facts = field.read ? `, ${field.read.join(", ")} read from them` : "";
      const message = `\`${at.join(".")}\` still has the page's own words${facts}`;
      const hint = `word the description, then remove \`draft:\`${field.read ? " and `read:`" : ""}`;
      yield problem(document, [...at, "draft"], "draft-text", message, hint, "warning");
    }
    yield* tell(document, field.fields, [...at, "fields"]);
  }
}
