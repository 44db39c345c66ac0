import type { ApiData, FieldData } from "./api.js";
import { exampleText, fieldLines } from "./field-lines.js";
import { scalarOf } from "./scalars.js";
import { lines, printable, shellWord, table } from "./text.js";

/** What follows an API's document: a title, and the lines of a block of code. */
export type DocumentSample = readonly [title: string, code: readonly string[]];

/**
 * All that is documented of an API, for command line, models and site: Markdown whose blocks of code are aligned as a
 * terminal shows them. What a page says stands in these blocks alone, each text on its line, so that it never is markup.
 */
export function documentOf(api: ApiData, samples: readonly DocumentSample[]): string {
  const { method, title, summary, params, response } = api;
  return lines(
    `# ${method}`,
    block([printable(title), printable(summary), "", ...table(factsOf(api))]),
    section("Parameters (* required)", params.length > 0 ? fieldLines(params) : ["none"]),
    section("Answer", response ? answerLines(response) : ["no source documents it"]),
    section("Errors of its own", errorLines(api)),
    samples.flatMap(([name, code]) => section(name, code)),
  );
}

const SESSIONS = { required: "required", optional: "optional", none: "not needed" };
const KINDS = { read: "read: may be repeated", write: "write: is not repeated blindly" };

function factsOf(api: ApiData): string[][] {
  return [
    ["class", api.request],
    ["session", SESSIONS[api.session] + (api.isSessionInferred ? ", inferred: no source states it" : "")],
    ["kind", KINDS[api.kind]],
    ...(api.packages ? [["packages", printable(api.packages.join(", "))]] : []),
    ...(api.deprecated === undefined ? [] : [["deprecated", printable(api.deprecated)]]),
    ...(["pagination", "window", "failure"] as const).flatMap((name) => rolesOf(name, api[name])),
    ...(api.id === undefined ? [] : [["page", `https://open.taobao.com/api.htm?docId=${api.id}&docType=2`]]),
  ];
}

function rolesOf(name: string, roles: object | undefined): string[][] {
  if (!roles) return [];
  const all = Object.entries(roles).map(([role, path]) => `${role}: ${exampleText(path)}`);
  return [[name, printable(all.join(", "))]];
}

function answerLines(response: readonly FieldData[]): string[] {
  return response.length > 0 ? fieldLines(response) : ["nothing but a request_id"];
}

/** The documented errors of an API: code, meaning and what to do. */
export function errorLines({ errors }: ApiData): string[] {
  const rows = Object.entries(errors).map(([code, { meaning, fix, retry }]) => {
    const words = [meaning, fix].filter(Boolean).join("；");
    return [printable(code), printable(retry ? `${words} (a retry may help)` : words)];
  });
  return rows.length > 0 ? table(rows) : ["none documented"];
}

function section(title: string, text: readonly string[]): string[] {
  return ["", `## ${title}`, ...block(text)];
}

/** Four blanks make code of a line. */
function block(text: readonly string[]): string[] {
  return ["", ...text.map((line) => (line === "" ? "" : `    ${line}`))];
}

/** A line for a shell that calls a local gateway: every required parameter with its value. */
export function callLine(bin: string, { method, params }: ApiData, values: Readonly<Record<string, unknown>>): string {
  const required = params.filter((field) => field.required);
  const pairs = required.map(({ name, type }) => {
    return `${name}=${shellWord(scalarOf(type)?.kind === "file" ? "FILE" : exampleText(values[name]))}`;
  });
  return [`${bin} call`, method, ...pairs, "--url gateway"].join(" ");
}
