import type { ApiData } from "../../templates/src/data/api.ts";
import { KIND_WORDS, packageUrl, pageUrl, sessionWords } from "../model/docs.ts";
import type { ApiModel, SearchModel } from "../model/model.ts";
import { anchor, fieldRows, flatRows } from "./fields.ts";
import { roleOf, shortTitle, tasksOf } from "../search/groups.ts";
import { apiDocument } from "./document.ts";
import { answerExamples } from "./examples.ts";
import { datesOf, type SampleOrigin } from "./samples/call.ts";
import { samplesOf } from "./samples/index.ts";
import type { ApiPage, ErrorRow, Relations } from "./api-page.ts";

/** What a page takes from beside its API. */
interface PageFacts {
  readonly search: SearchModel;
  /** The page of a field that many APIs share, or empty. */
  readonly shared: (name: string) => string;
  readonly origin: SampleOrigin;
  /** The package's command. */
  readonly bin: string;
  readonly relations: (method: string) => Relations;
}

/** The page of one API. */
export function apiPage(api: ApiModel, { search, shared, origin, bin, relations }: PageFacts): ApiPage {
  const { data, method, title, summary, category, request } = api;
  const answer = fieldRows(data.response ?? [], { prefix: "answer", shared });
  const samples = samplesOf(data, origin);
  // What a caller causes is met more often than a failure of the platform.
  const errors = ownErrors(data).sort((a, b) => Number(a.retry) - Number(b.retry));
  return {
    ...relations(method),
    method,
    title,
    shortTitle: shortTitle(title, search),
    summary,
    request: request.name,
    response: request.response,
    category,
    href: `api/${method}`,
    session: sessionWords(data),
    isSession: data.session !== "none",
    kind: KIND_WORDS[data.kind] ?? data.kind,
    isWrite: data.kind === "write",
    pageDate: dateOf(api.sources),
    deprecated: data.deprecated ?? "",
    page: pageUrl(data.id) ?? "",
    role: roleOf(title, method, search),
    tasks: tasksOf(title, method, search),
    params: flatRows(fieldRows(data.params, { prefix: "param", shared })),
    isAnswerKnown: data.response !== null,
    answer,
    answerSize: flatRows(answer).length,
    errors: errors.slice(0, FIRST_ERRORS),
    moreErrors: errors.slice(FIRST_ERRORS),
    importLine: `import { ${request.name}, TopClient } from ${JSON.stringify(origin.name)};`,
    samples,
    document: apiDocument(data, samples[0], bin),
    dates: JSON.stringify(datesOf(data)),
    examples: answerExamples(data),
    sources: api.sources.map((text) => ({ text, url: /^https?:\/\//.test(text) ? text : "" })),
    packages: (data.packages ?? []).map(({ id, name }) => ({ name, url: packageUrl(id) ?? "" })),
    paging: PAGING[data.pagination?.style ?? ""] ?? "",
    window: data.window?.max ?? "",
  };
}

/** As transcribe writes it of a document. */
function dateOf(sources: readonly string[]): string {
  const days = sources.flatMap((source) => /, modified (\d{4}-\d\d-\d\d)$/.exec(source)?.[1] ?? []);
  return days.sort().at(-1) ?? "";
}

/** Longer tables of errors are folded behind these. */
const FIRST_ERRORS = 3;

const PAGING: Readonly<Record<string, string>> = { page: "页码", position: "位点与页码", cursor: "位点" };

function ownErrors({ errors }: ApiData): ErrorRow[] {
  return Object.entries(errors).map(([code, { meaning, fix = "", retry }]) => {
    return { id: `error-${anchor(code)}`, code, name: "", meaning, fix, retry, apis: [] };
  });
}
