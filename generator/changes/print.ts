import { flat } from "../flat.ts";
import type { ChangeGroup } from "./change.ts";
import { name } from "./text.ts";
import { verdictOf, verdictText } from "./verdict.ts";

interface SpecComparison {
  /** The two trees as their user named them. */
  readonly from: string;
  readonly to: string;
  readonly groups: readonly ChangeGroup[];
}

const NOTHING = "No changes.";

/** For a terminal: one line a change, below its API. */
export function plain({ groups }: SpecComparison): string {
  if (groups.length === 0) return NOTHING;
  const blocks = groups.map(({ method, title, changes }) => {
    const lines = changes.map(({ breaking, text }) => `  ${marked(breaking, text)}`);
    return [`${method} ${flat(title)}`, ...lines].join("\n");
  });
  return [...blocks, verdictText(verdictOf(groups))].join("\n\n");
}

/** The body of a CHANGELOG section; its heading is the caller's. Formatted as prettier would. */
export function markdownBody(groups: readonly ChangeGroup[]): string {
  const blocks = groups.map(({ method, title, changes }) => {
    const lines = changes.map(({ breaking, text }) => `- ${marked(breaking, text)}`);
    return `### \`${method}\` ${prose(title)}\n\n${lines.join("\n")}`;
  });
  return [verdictText(verdictOf(groups)), ...blocks].join("\n\n");
}

export function markdown({ groups }: SpecComparison): string {
  return groups.length === 0 ? NOTHING : `## Unreleased\n\n${markdownBody(groups)}`;
}

/** What `--json` prints; changes in the order of the text. */
export function toJson({ from, to, groups }: SpecComparison) {
  return { from, to, verdict: verdictOf(groups).level, changes: groups.flatMap(({ changes }) => changes) };
}

function marked(breaking: boolean, text: string): string {
  return breaking ? `⚠️ ${text}` : text;
}

/** A title that Markdown would read as markup stands as code. */
function prose(title: string): string {
  const text = flat(title);
  return /[\\`*_~<>[\]{}|#$]|&#?\w+;|:\/\//.test(text) ? name(text) : text;
}
