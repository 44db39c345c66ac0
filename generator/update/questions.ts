import type { ChangeGroup } from "../changes/change.ts";
import { count } from "../changes/text.ts";
import { flat } from "../flat.ts";
import type { PageResult } from "../transcribe/run.ts";
import type { Updated } from "./index.ts";

/** What only a person can decide, one line each. */
export function questionsOf(updated: Updated): string[] {
  const { pulled, pages, diagnostics, groups = [] } = updated;
  const changed = new Set(groups.map(({ method }) => method));
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
    ...pages.flatMap((page) => pageQuestions(page, changed.has(page.method ?? ""))),
    ...errors.map(({ file, line, message, hint }) => `${file}:${line}: ${message} (${hint})`),
    ...groups.flatMap((group) => specQuestions(group, updated)),
  ].map(flat);
}

const GONE =
  "the site has no document any more; if the platform says that it is withdrawn, set `status: withdrawn` and its date in catalogue.yaml";

/** A page that is in its spec asks nothing any more, unless this update, however often it was started, has changed the spec. */
function pageQuestions(
  { state, document, method = document, reason, notes }: PageResult,
  isChanged: boolean,
): string[] {
  if (state === "refused" || state === "failed") return [`${method}: not transcribed, ${reason}`];
  const shared = notes.filter(({ kind }) => kind === "gateway").map(({ text }) => `gateway.yaml: ${text}`);
  const open = isChanged ? notes.filter(({ kind }) => kind !== "info" && kind !== "gateway") : [];
  const own = open.map(({ path, text }) => `${method}: ${path ? `${path.join(".")}: ` : ""}${text}`);
  return [...shared, ...own];
}

/** Of the specs that changed; `npm run lint` shows each of them. */
function specQuestions({ method, changes }: ChangeGroup, { apis, diagnostics, drafts }: Updated): string[] {
  const api = apis.find((one) => one.method === method);
  if (!api) return [];
  const isOf = (file: string) => file.endsWith(api.file);
  const warnings = diagnostics
    .filter(({ severity, code, file }) => severity === "warning" && code !== "kind-unsure" && isOf(file))
    .map(({ code }) => code);
  const counts = [...new Set(warnings)].map((code) => `${warnings.filter((one) => one === code).length} ${code}`);
  const words = drafts
    .filter(({ file }) => isOf(file.file))
    .map(({ count: own }) => `${count(own, "description")} to word`);
  const all = [...words, ...counts];
  const isAsked = changes.some(({ kind }) => kind === "api.added") && api.read?.includes("kind");
  return [
    ...(isAsked ? [`${method}: kind ${api.kind} until somebody says whether a call changes anything`] : []),
    ...(all.length > 0 ? [`${method}: ${all.join(", ")}, shown by npm run lint`] : []),
  ];
}
