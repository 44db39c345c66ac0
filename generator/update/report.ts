/** What an update came to: the same facts as text, as Markdown for a pull request, and for programs. */
import { markdownBody, plain, toJson } from "../changes/print.ts";
import { verdictOf, type Verdict } from "../changes/verdict.ts";
import { nextVersion } from "../changes/version.ts";
import { flat } from "../flat.ts";
import { pulledJson, pulledLines } from "../pull/report.ts";
import { historyLines } from "../transcribe/report.ts";
import type { Updated } from "./index.ts";
import { questionsOf } from "./questions.ts";

/** Where the report's words come from beside the update itself. */
interface ReportContext {
  readonly specDir: string;
  readonly outDir: string;
  /** Of the package, before the changes. */
  readonly version: string | undefined;
}

export function levelOfUpdate({ groups = [] }: Updated): Verdict["level"] {
  return verdictOf(groups).level;
}

export function updateText(updated: Updated, context: ReportContext): string {
  const { groups } = updated;
  const questions = questionsOf(updated).map((line) => `- ${line}`);
  return sections(
    ["Pages", pageLines(updated)],
    ["Changes", groups ? [plain({ from: "", to: "", groups })] : []],
    ["Package", packageLines(updated, context)],
    ["For a person", questions],
    ["Next", nextLines(updated, context)],
  )
    .map(([title, lines]) => `${title}\n${lines.join("\n").replace(/^(?=.)/gm, "  ")}`)
    .join("\n\n");
}

export function updateMarkdown(updated: Updated, context: ReportContext): string {
  const { groups } = updated;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
  const changes = groups && (groups.length === 0 ? "No changes." : markdownBody(groups));
  return sections(
    ["Pages", list(pageLines(updated))],
    ["Changes", changes === undefined ? [] : [changes]],
    ["Package", list(packageLines(updated, context))],
    ["For a person", questionsOf(updated).map((line) => `- [ ] ${line}`)],
    ["Next", list(nextLines(updated, context))],
  )
    .map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}`)
    .join("\n\n");
}

export function updateJson(updated: Updated, context: ReportContext): object {
  const { pulled, pages, diagnostics, groups, generated } = updated;
  const { from: _, to: __, ...changes } = toJson({ from: "", to: "", groups: groups ?? [] });
  return {
    pull: pulledJson(pulled),
    pages: pages.filter(({ state, modified }) => state !== "same" || modified !== undefined),
    ...(groups && { ...changes, version: versionsOf(updated, context) }),
    ...(generated && { generated: { ...generated, diagnostics: undefined } }),
    errors: diagnostics.filter(({ severity }) => severity === "error"),
    forAPerson: questionsOf(updated),
    next: nextLines(updated, context),
  };
}

/** What was read, and what pages that were changed say of that themselves; new ones have no other day. */
function pageLines({ pulled, pages }: Updated): string[] {
  const changed = pages.filter(({ state }) => state === "changed" || state === "same");
  const told = changed.flatMap((page) => historyLines(page).map((line) => flat(`${page.method}: ${line}`)));
  return [...pulledLines(pulled), ...told];
}

type Section = readonly [title: string, lines: readonly string[]];

/** Those that have something to say. */
function sections(...all: readonly Section[]): Section[] {
  return all.filter(([, lines]) => lines.length > 0);
}

function versionsOf(updated: Updated, { version }: ReportContext): { from: string; to: string } | undefined {
  const to = version === undefined ? undefined : nextVersion(version, levelOfUpdate(updated));
  return version === undefined || to === undefined ? undefined : { from: version, to };
}

function packageLines(updated: Updated, context: ReportContext): string[] {
  const { generated } = updated;
  if (!generated) return [];
  const { written, removed, unchanged } = generated;
  const versions = versionsOf(updated, context);
  const isSame = versions?.from === versions?.to;
  return [
    flat(`${context.outDir}: ${written.length} files written, ${removed.length} removed, ${unchanged} unchanged`),
    ...(versions ? [isSame ? `version ${versions.from} stays` : `version ${versions.from} -> ${versions.to}`] : []),
  ];
}

function nextLines(updated: Updated, { specDir }: ReportContext): string[] {
  const { pulled, groups, diagnostics } = updated;
  if (pulled.stopped) return [`${pulled.stopped.advice}; nothing was transcribed yet`];
  if (!groups) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    return [`mend the ${errors} errors that npm run lint -- --spec ${specDir} shows, and run the same command again`];
  }
  if (groups.length === 0) return [pulled.isWhole ? "nothing: the specs say what the site says" : AGAIN];
  const steps = "look at git diff, npm run check && npm test, npm run changes -- --release, npm run generate, commit";
  return pulled.isWhole ? [steps] : [AGAIN, steps];
}

const AGAIN = "run the same command again: it asks for the documents that could not be read";
