import type { ApiData, FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { exampleText, fieldLines } from "./describe.js";
import { fold } from "./fold.js";
import { labelled, table } from "./table.js";
import { PIPE, type Terminal, tinted } from "./terminal.js";
import { lines, printable, shellWord } from "./text.js";

/** What follows an API's document: a title, and the lines of a block of code. */
type DocumentSample = readonly [title: string, code: readonly string[]];

/** What makes code of a line of Markdown; on a terminal nobody needs it. */
const INDENT = "    ";

/**
 * All that is documented of an API, for command line, models and site: Markdown whose blocks of code are aligned as a
 * terminal shows them. What a page says stands in these blocks alone, each text on its lines, so that it never is markup.
 */
export function documentOf(api: ApiData, samples: readonly DocumentSample[], terminal = PIPE): string {
  const { method, title, summary, params, response } = api;
  const indent = terminal.width === PIPE.width ? INDENT : "";
  const block = (text: readonly string[]) => ["", ...text.map((line) => line && indent + line)];
  const section = (name: string, text: readonly string[]) => [
    "",
    tinted(terminal, "title", `## ${name}`),
    ...block(text),
  ];
  return lines(
    tinted(terminal, "title", `# ${method}`),
    block([
      tinted(terminal, "title", printable(title)),
      ...fold(printable(summary), terminal.width),
      "",
      ...table(factsOf(api), "", labelled(terminal)),
    ]),
    section("Parameters (* required)", params.length > 0 ? fieldLines(params, terminal) : ["none"]),
    section("Answer", response ? answerFields(response, terminal) : ["no source documents it"]),
    section("Errors of its own", errorLines(api, terminal)),
    samples.flatMap(([name, code]) => section(name, code.flatMap(physicalLines))),
  );
}

/** A value of several lines leaves no block, and steers no terminal. */
function physicalLines(code: string): string[] {
  return code.split("\n").map(printable);
}

const SESSIONS = { required: "required (--session)", optional: "optional", none: "not needed" };
const KINDS = { read: "read: may be repeated", write: "write: is not repeated blindly" };

function factsOf(api: ApiData): string[][] {
  return [
    ["class", api.request],
    ["session", SESSIONS[api.session] + (api.isSessionInferred ? ", inferred: no source states it" : "")],
    ["kind", KINDS[api.kind]],
    ...(api.packages ?? []).map(({ name }) => ["permission", printable(name)]),
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

function answerFields(response: readonly FieldData[], terminal: Terminal): string[] {
  return response.length > 0 ? fieldLines(response, terminal) : ["nothing but a request_id"];
}

/** The documented errors of an API: code, meaning and what to do. */
export function errorLines({ errors }: ApiData, terminal = PIPE): string[] {
  const rows = Object.entries(errors).map(([code, { meaning, fix, retry }]) => {
    const words = [meaning, fix].filter(Boolean).join("；");
    return [printable(code), printable(retry ? `${words} (a retry may help)` : words)];
  });
  return rows.length > 0 ? table(rows, "", labelled(terminal)) : ["none documented"];
}

/** A line for a shell that calls a local gateway: every required parameter with its value. */
export function callLine(bin: string, { method, params }: ApiData, values: Readonly<Record<string, unknown>>): string {
  const required = params.filter((field) => field.required);
  const pairs = required.map(({ name, type }) => {
    return `${name}=${shellWord(scalarOf(type)?.kind === "file" ? "FILE" : exampleText(values[name]))}`;
  });
  return [`${bin} call`, method, ...pairs, "--url gateway"].join(" ");
}
