import type { ApiData, FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { BIN } from "../package.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { exampleText, fieldLines } from "./describe.js";
import { EXAMPLE } from "./examples.js";
import { getApi } from "./get-api.js";
import { json, lines, printable, shellWord, table } from "./text.js";

export const show: Command = {
  name: "show",
  usage: "METHOD [--json]",
  summary: "parameters, answer and errors of an API",
  details: `METHOD is a method, with or without taobao., or a class name. * marks what is required.

  ${BIN} show ${EXAMPLE.method}
  ${BIN} show ${EXAMPLE.request}`,
  options: { json: { help: "everything the package knows of the API, as JSON" } },
  run: runShow,
};

async function runShow({ args, flags }: Input): Promise<Outcome> {
  const [name, ...others] = args;
  if (!name || others.length > 0) throw usageError(`give one METHOD; ${BIN} search WORD finds it`);
  const api = getApi(name);
  if (flags.has("json")) return { out: json(api), code: 0 };
  const { exampleParams } = await import("../testing/index.js");
  return { out: describe(api, example(api, exampleParams(api.method))), code: 0 };
}

function describe(api: ApiData, call: string): string {
  return lines(
    `${api.method}  ${printable(api.title)}`,
    printable(api.summary),
    "",
    table(facts(api)),
    "",
    section("Parameters (* required)", api.params, "none"),
    "",
    section("Answer", api.response ?? [], api.response ? "nothing but a request_id" : "no source documents it"),
    "",
    errors(api),
    "",
    "Try it without an account:",
    `  ${call}`,
  );
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

function section(title: string, fields: readonly FieldData[], none: string): string[] {
  return [title, ...(fields.length > 0 ? fieldLines(fields) : [`  ${none}`])];
}

function errors(api: ApiData): string[] {
  const rows = Object.entries(api.errors).map(([code, { meaning, fix, retry }]) => {
    const words = [meaning, fix].filter(Boolean).join("；");
    return [code, printable(retry ? `${words} (a retry may help)` : words)];
  });
  return ["Errors of its own", ...(rows.length > 0 ? table(rows, "  ") : ["  none documented"])];
}

/** A line for a shell: every required parameter with its example. */
function example({ method, params }: ApiData, values: Readonly<Record<string, unknown>>): string {
  const required = params.filter((field) => field.required);
  const pairs = required.map(({ name, type }) => {
    return `${name}=${shellWord(scalarOf(type)?.kind === "file" ? "FILE" : exampleText(values[name]))}`;
  });
  return [`${BIN} call`, method, ...pairs, "--url gateway"].join(" ");
}
