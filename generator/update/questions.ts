import { flat } from "../flat.ts";
import type { PageResult } from "../transcribe/run.ts";
import type { Updated } from "./index.ts";

/** What only a person can decide, one line each. */
export function questionsOf({ pulled, pages, diagnostics }: Updated): string[] {
  const { asked, names } = pulled;
  const nameOf = new Map(names.map((name) => [name.id, name]));
  const unread = asked.flatMap(({ id, outcome, reason }) => {
    const name = nameOf.get(id)?.method ?? nameOf.get(id)?.title ?? "";
    if (outcome === "refused") return [`${id} ${name}: ${reason}`];
    if (outcome === "failed") return [`${id} ${name}: could not be read, ${reason}`];
    return outcome === "gone" && nameOf.get(id)?.isOnFile ? [`${id} ${name}: ${GONE}`] : [];
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return [
    ...unread,
    ...pages.flatMap(pageQuestions),
    ...errors.map(({ file, line, message, hint }) => `${file}:${line}: ${message} (${hint})`),
    ...countedWarnings(pages, diagnostics),
  ].map(flat);
}

const GONE =
  "the site has no document any more; if the platform says that it is withdrawn, set `status: withdrawn` and its date in catalogue.yaml";

function pageQuestions({ state, document, method = document, reason, kind, notes }: PageResult): string[] {
  if (state === "refused" || state === "failed") return [`${method}: not transcribed, ${reason}`];
  if (state === "same") return [];
  return [
    ...(kind === undefined ? [] : [`${method}: kind ${kind} by its name: does a call change anything?`]),
    ...notes
      .filter((note) => note.kind !== "info")
      .map(({ path, text }) => `${method}: ${path ? `${path.join(".")}: ` : ""}${text}`),
  ];
}

/** Of the specs that this update wrote; `npm run lint` shows each of them. */
function countedWarnings(pages: readonly PageResult[], diagnostics: Updated["diagnostics"]): string[] {
  return pages.flatMap(({ state, specFile, method }) => {
    if (specFile === undefined || (state !== "new" && state !== "changed")) return [];
    const codes = diagnostics
      .filter((one) => one.file === specFile && one.severity === "warning")
      .map(({ code }) => code);
    const counts = [...new Set(codes)].map((code) => `${codes.filter((one) => one === code).length} ${code}`);
    return counts.length > 0 ? [`${method}: ${counts.join(", ")}, shown by npm run lint`] : [];
  });
}
