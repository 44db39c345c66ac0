import type { PackageData } from "../../../templates/src/data/api.ts";
import type { Draft, DraftError } from "../draft/draft.ts";
import type { KindGuess } from "../draft/kind.ts";
import { fieldsBlock, PAGE_MARK } from "./field.ts";
import { keyText, scalarText } from "./scalar.ts";

const SCHEMA = "# yaml-language-server: $schema=../api.schema.json";
/** What stands above errors that nobody has worded. */
export const OWN_WORDS = "meaning and fix are the page's own words, retry is guessed from the code";

/** What stands behind a `kind:` that the name tells. */
const KIND_MARK = "# guessed from the name";
/** What stands behind a key whose value the page does not give. */
export const UNTOLD_MARK = `${PAGE_MARK}not told`;
/** What stands behind a summary that nobody has worded. */
export const DRAFT_MARK = `${PAGE_MARK}its own words`;

/** What stands behind a deprecation that was read from the page's words. */
const READ_MARK = `${PAGE_MARK}read from its words`;

/** A whole spec file of an API that has none yet. */
export function renderApi(draft: Draft): string {
  return `${[
    SCHEMA,
    `method: ${draft.method}`,
    ...(draft.id === undefined ? [] : [`id: ${draft.id}`]),
    told("title", draft.title, draft.method),
    draft.summary
      ? marked("summary", draft.summary, DRAFT_MARK)
      : told("summary", undefined, draft.title ?? draft.method),
    ...(draft.deprecated === undefined ? [] : [marked("deprecated", draft.deprecated, READ_MARK)]),
    draft.session ? `session: ${draft.session}` : inferred("session", draft.sessionGuess),
    ...packageLines(draft.packages ?? []),
    ...kindLines(draft.kind),
    ...draft.paramsComments.map((text) => `${PAGE_MARK}${text}`),
    `params:${fieldsBlock(draft.params ?? [], "  ")}`,
    `response:${draft.response ? fieldsBlock(draft.response, "  ") : " unknown"}`,
    ...errorLines(draft.errors ?? []),
    "sources:",
    `  - ${scalarText(draft.source, "block")}`,
  ].join("\n")}\n`;
}

function told(key: string, value: string | undefined, otherwise: string): string {
  return value === undefined ? marked(key, otherwise, UNTOLD_MARK) : `${key}: ${scalarText(value, "block")}`;
}

/** A guess that no call is refused for; whether it is right remains a question. */
function inferred(key: string, value: string): string {
  return `${key}: { value: ${value}, inferred: true } ${UNTOLD_MARK}`;
}

function marked(key: string, value: string, mark: string): string {
  return `${key}: ${scalarText(value, "block")} ${mark}`;
}

/** Until somebody has answered, `read:` has the question. */
function kindLines({ kind, isUnsure }: KindGuess): string[] {
  return isUnsure ? [`kind: ${kind}`, "read: [kind]"] : [marked("kind", kind, KIND_MARK)];
}

export function packageLines(packages: readonly PackageData[]): string[] {
  if (packages.length === 0) return [];
  const entries = packages.map(({ id, name }) => {
    return `  - { ${id === undefined ? "" : `id: ${id}, `}name: ${scalarText(name, "flow")} }`;
  });
  return ["packages:", ...entries];
}

function errorLines(errors: readonly DraftError[]): string[] {
  if (errors.length === 0) return ["errors: {}"];
  return [`${PAGE_MARK}${OWN_WORDS}`, "errors:", ...errors.map((error) => `  ${errorLine(error)}`)];
}

export function errorLine({ code, meaning, fix, retry }: DraftError): string {
  const pairs = [
    `meaning: ${scalarText(meaning, "flow")}`,
    ...(fix === undefined ? [] : [`fix: ${scalarText(fix, "flow")}`]),
    `retry: ${retry}`,
  ];
  return `${keyText(code)}: { ${pairs.join(", ")} }`;
}
