import { LIMITS } from "../../generator/facts/field.ts";
import { derivedTag } from "../../templates/src/data/type.ts";

interface Fact {
  readonly name: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly example?: string;
  readonly default?: string;
  readonly listTag?: string;
  readonly description?: string;
  readonly sub?: readonly Fact[];
}

/** What was collected about an API. */
export interface ApiFacts {
  readonly method: string;
  readonly apiId?: number;
  readonly title?: string;
  readonly session?: string;
  /** `stated` or `inferred`. */
  readonly sessionSource?: string;
  readonly description?: string;
  readonly request: readonly Fact[];
  readonly response?: readonly Fact[] | null;
  readonly errors?: readonly { readonly code: string; readonly msg?: string; readonly solution?: string }[];
}

type SpecField = Record<string, unknown> & { fields?: Record<string, SpecField> };
export type SpecApi = Record<string, unknown> & {
  params: Record<string, SpecField>;
  response: Record<string, SpecField> | "unknown";
  errors: Record<string, { meaning?: string; fix?: string }>;
};

/** A text of a source longer than this may not stand in a spec word for word. */
const MAX_SAME = 12;

/** What differs between facts and specs. */
export class Report {
  readonly missing: string[] = [];
  readonly extra: string[] = [];
  readonly different: string[] = [];
  readonly copied: string[] = [];
  fields = 0;
}

export function compareApi(facts: ApiFacts, spec: SpecApi, report: Report): void {
  const at = facts.method;
  differ(report, `${at} id`, facts.apiId, spec["id"]);
  if (facts.session !== undefined) compareSession(facts, spec["session"], report);
  checkWords(report, `${at} summary`, facts.description, spec["summary"]);
  compareFields(facts.request, spec.params, `${at} params`, "params", report);
  if (!facts.response) differ(report, `${at} response`, "unknown", spec.response);
  else
    compareFields(
      facts.response,
      spec.response === "unknown" ? {} : spec.response,
      `${at} response`,
      "response",
      report,
    );
  const codes = new Set((facts.errors ?? []).map((error) => error.code));
  for (const code of codes) if (!spec.errors[code]) report.missing.push(`${at} error ${code}`);
  for (const code of Object.keys(spec.errors)) if (!codes.has(code)) report.extra.push(`${at} error ${code}`);
  for (const { code, msg, solution } of facts.errors ?? []) {
    for (const source of [msg, solution]) {
      checkWords(report, `${at} error ${code}`, source, spec.errors[code]?.meaning);
      checkWords(report, `${at} error ${code}`, source, spec.errors[code]?.fix);
    }
  }
}

/** What the facts only infer is compared by its value, and so is what the spec marks as inferred. */
function compareSession({ method, session, sessionSource = "" }: ApiFacts, spec: unknown, report: Report): void {
  const { value, inferred } = (typeof spec === "object" ? spec : { value: spec }) as {
    value?: string;
    inferred?: true;
  };
  if (session !== undefined) differ(report, `${method} session`, session, value);
  differ(report, `${method} session inferred`, sessionSource.startsWith("inferred"), inferred === true);
}

function compareFields(
  facts: readonly Fact[],
  fields: Record<string, SpecField>,
  at: string,
  side: string,
  report: Report,
): void {
  for (const fact of facts) {
    report.fields++;
    const field = fields[fact.name];
    if (field) compareField(fact, field, `${at}.${fact.name}`, side, report);
    else report.missing.push(`${at}.${fact.name}`);
  }
  const known = new Set(facts.map((fact) => fact.name));
  for (const name of Object.keys(fields)) if (!known.has(name)) report.extra.push(`${at}.${name}`);
}

function compareField(fact: Fact, field: SpecField, at: string, side: string, report: Report): void {
  differ(report, `${at} type`, factType(fact), field["type"]);
  if (side === "params") differ(report, `${at} required`, fact.required ?? false, field["required"] ?? false);
  const example =
    fact.example === factType(fact).replace("[]", "") || fact.example === fact.type ? undefined : fact.example;
  differ(report, `${at} example`, text(example), text(field["example"]));
  if (fact.default !== undefined) differ(report, `${at} default`, fact.default, text(field["default"]));
  for (const [key, { json }] of LIMITS) {
    const limit = (fact as unknown as Readonly<Record<string, unknown>>)[json];
    if (limit !== undefined) differ(report, `${at} ${key}`, Number(limit), field[key]);
  }
  if (fact.listTag !== undefined)
    differ(report, `${at} list tag`, fact.listTag, field["item"] ?? derivedTag(String(field["type"])));
  checkWords(report, at, fact.description, field["description"]);
  compareFields(fact.sub ?? [], field.fields ?? {}, at, side, report);
}

/** A document's type in the spec's words. `Array` is no type of TOP's: its elements are not known. */
function factType({ type }: Fact): string {
  if (type === undefined) return "Unknown";
  return type === "Array" ? "Json[]" : type.replaceAll(" ", "");
}

function text(value: unknown): string | undefined {
  return value === undefined || value === "" ? undefined : String(value);
}

function differ(report: Report, at: string, fact: unknown, spec: unknown): void {
  if (fact !== spec)
    report.different.push(`${at}: ${JSON.stringify(fact)} in the facts, ${JSON.stringify(spec)} in the spec`);
}

function checkWords(report: Report, at: string, source: string | undefined, words: unknown): void {
  if (typeof words === "string" && words.length > MAX_SAME && words === source) report.copied.push(`${at}: ${words}`);
}
