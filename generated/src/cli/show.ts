import type { ApiData, FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { BIN } from "../package.js";
import { briefLines } from "./brief.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { exampleText, fieldLines } from "./describe.js";
import { EXAMPLE } from "./examples.js";
import { fold } from "./fold.js";
import { getApi } from "./get-api.js";
import { namedOnly } from "./read-index.js";
import { labelled, table } from "./table.js";
import { PIPE, type Terminal, tinted } from "./terminal.js";
import { json, lines, printable, shellWord } from "./text.js";

export const show: Command = {
  name: "show",
  usage: "METHOD [--brief|--json]",
  summary: "parameters, answer and errors of an API",
  details: `METHOD is a method, with or without taobao., or a class name. * marks what is required.

  ${BIN} show ${EXAMPLE.method}
  ${BIN} show ${EXAMPLE.request}`,
  options: {
    brief: { help: "what it needs, and the names of the rest" },
    json: { help: "everything the package knows of the API, as JSON" },
  },
  run: runShow,
};

async function runShow({ args, flags, terminal }: Input): Promise<Outcome> {
  const [name, ...others] = args;
  if (!name || others.length > 0) throw usageError(`give one METHOD; ${BIN} search WORD finds it`);
  if (flags.has("brief") && flags.has("json")) throw usageError("--brief and --json exclude each other");
  const title = namedOnly(name);
  if (title !== undefined) return { out: nameOnly(title, flags.has("json"), terminal), code: 0 };
  const api = getApi(name);
  if (flags.has("json")) return { out: json(api), code: 0 };
  if (flags.has("brief")) return { out: lines(heading(api, terminal), briefLines(api, terminal)), code: 0 };
  return { out: await shownText(name, terminal), code: 0 };
}

/** The document of an API. @throws CliError for a name that is none */
export async function shownText(name: string, terminal = PIPE): Promise<string> {
  const api = getApi(name);
  const { exampleParams } = await import("../testing/index.js");
  return describe(api, example(api, exampleParams(api.method)), terminal);
}

/** The platform lists it, and no document tells more. */
function nameOnly(title: string, isJson: boolean, terminal: Terminal): string {
  if (isJson) return json({ type: "name", title });
  return lines(
    tinted(terminal, "title", printable(title)),
    fold("its name only: no document tells its method, so it cannot be called by this name", terminal.width),
  );
}

function describe(api: ApiData, call: string, terminal: Terminal): string {
  return lines(
    heading(api, terminal),
    "",
    table(facts(api), "", labelled(terminal)),
    "",
    section("Parameters (* required)", api.params, "none", terminal),
    "",
    section(
      "Answer",
      api.response ?? [],
      api.response ? "nothing but a request_id" : "no source documents it",
      terminal,
    ),
    "",
    errors(api, terminal),
    "",
    tinted(terminal, "title", "Try it without an account:"),
    `  ${call}`,
  );
}

function heading({ method, title, summary }: ApiData, terminal: Terminal): string[] {
  return [
    `${tinted(terminal, "title", method)}  ${tinted(terminal, "title", printable(title))}`,
    ...fold(printable(summary), terminal.width),
  ];
}

const SESSIONS = { required: "required (--session)", optional: "optional", none: "not needed" };
const KINDS = { read: "read: may be repeated", write: "write: is not repeated blindly" };

function facts(api: ApiData): string[][] {
  return [
    ["class", api.request],
    ["session", SESSIONS[api.session] + (api.isSessionInferred ? ", inferred: no source states it" : "")],
    ["kind", KINDS[api.kind]],
    ...(api.packages ?? []).map(({ name }) => ["permission", printable(name)]),
    ...(api.deprecated === undefined ? [] : [["deprecated", api.deprecated]]),
    ...(["pagination", "window", "failure"] as const).flatMap((name) => roles(name, api[name])),
    ...(api.id === undefined ? [] : [["page", `https://open.taobao.com/api.htm?docId=${api.id}&docType=2`]]),
  ];
}

function roles(name: string, roles: object | undefined): string[][] {
  if (!roles) return [];
  return [
    [
      name,
      Object.entries(roles)
        .map(([role, path]) => `${role}: ${exampleText(path)}`)
        .join(", "),
    ],
  ];
}

function section(title: string, fields: readonly FieldData[], none: string, terminal: Terminal): string[] {
  return [tinted(terminal, "title", title), ...(fields.length > 0 ? fieldLines(fields, terminal) : [`  ${none}`])];
}

function errors(api: ApiData, terminal: Terminal): string[] {
  const rows = Object.entries(api.errors).map(([code, { meaning, fix, retry }]) => {
    const words = [meaning, fix].filter(Boolean).join("；");
    return [code, printable(retry ? `${words} (a retry may help)` : words)];
  });
  const told = rows.length > 0 ? table(rows, "  ", labelled(terminal)) : ["  none documented"];
  return [tinted(terminal, "title", "Errors of its own"), ...told];
}

/** A line for a shell: every required parameter with its example. */
function example({ method, params }: ApiData, values: Readonly<Record<string, unknown>>): string {
  const required = params.filter((field) => field.required);
  const pairs = required.map(({ name, type }) => {
    return `${name}=${shellWord(scalarOf(type)?.kind === "file" ? "FILE" : exampleText(values[name]))}`;
  });
  return [`${BIN} call`, method, ...pairs, "--url gateway"].join(" ");
}
