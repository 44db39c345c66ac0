/** What may stand at the end of a command line. */
import type { ApiData, FieldData } from "../data/api.js";
import { GLOBAL_ERRORS } from "../data/gateway-errors.js";
import { allMethods, findApi } from "../data/read.js";
import { scalarOf } from "../data/scalars.js";
import { DIGESTS } from "../data/digests.js";
import { ENVIRONMENTS } from "../gateway.js";
import { CliError, type Command, type Program } from "./command.js";
import { SCRIPTS } from "./completion-scripts.js";
import { getApi } from "./get-api.js";
import { listOf } from "./rows.js";

export interface Choice {
  readonly word: string;
  readonly about?: string;
}

/** The word that is being typed, and all that could stand there, whatever was typed of it. */
export async function choicesFor(
  line: string,
  program: Program,
): Promise<{ typed: string; choices: readonly Choice[] }> {
  const words = wordsOf(line);
  const typed = words.at(-1) ?? "";
  const [, name, ...before] = words.slice(0, -1);
  if (name === undefined) return { typed, choices: await commandChoices(program) };
  if (name === "help") return { typed, choices: program.names.map((word) => ({ word })) };
  if (!program.names.includes(name)) return { typed, choices: [] };
  const command = await program.load(name);
  return { typed, choices: commandLineChoices(command, before, typed) };
}

/** As far as a shell would break it up; the last one is open, and may be empty. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/(?:"[^"]*"?|'[^']*'?|\\.|[^\s"'\\])+/g)].map(([word]) =>
    word.replace(/["'\\]/g, ""),
  );
  return /\s$/.test(line) || line === "" ? [...words, ""] : words;
}

async function commandChoices({ names, load }: Program): Promise<Choice[]> {
  const commands = await Promise.all(names.map(load));
  return [...commands.map(({ name, summary }) => ({ word: name, about: summary })), { word: "help" }];
}

function commandLineChoices(command: Command, before: readonly string[], typed: string): Choice[] {
  const api = apiIn(command, before);
  const option = before.at(-1)?.replace(/^--/, "") ?? "";
  if (before.at(-1)?.startsWith("--") && command.options[option]?.value !== undefined) return valueChoices(option, api);
  if (typed.startsWith("-")) return optionChoices(command, before);
  if (command.name === "completion") return Object.keys(SCRIPTS).map((word) => ({ word }));
  if (command.name === "errors") return errorChoices();
  if (command.name === "show" || command.name === "call") {
    return api ? (command.name === "call" ? parameterChoices(api, before, typed) : []) : methodChoices();
  }
  return [];
}

function apiIn({ name }: Command, [method]: readonly string[]): ApiData | undefined {
  if (method === undefined || (name !== "call" && name !== "show")) return undefined;
  try {
    return getApi(method);
  } catch (error) {
    if (error instanceof CliError) return undefined;
    throw error;
  }
}

function optionChoices({ options }: Command, before: readonly string[]): Choice[] {
  const left = Object.entries(options).filter(([name]) => !before.includes(`--${name}`));
  return [...left.map(([name, { help }]) => ({ word: `--${name}`, about: help })), { word: "--help" }];
}

function valueChoices(option: string, api: ApiData | undefined): Choice[] {
  if (option === "api") return methodChoices();
  if (option === "url") return [...Object.keys(ENVIRONMENTS), "gateway"].map((word) => ({ word }));
  if (option === "method") return Object.keys(DIGESTS).map((word) => ({ word }));
  const list = option === "columns" && api ? listOf(api) : undefined;
  return (list?.fields ?? []).map(({ name, description }) => choice(name, description));
}

function methodChoices(): Choice[] {
  return allMethods().map((method) => choice(method, findApi(method)?.title));
}

function errorChoices(): Choice[] {
  return Object.entries(GLOBAL_ERRORS).map(([code, { meaning }]) => choice(code, meaning));
}

/** Those that are not given yet, the required ones first; members of a struct by their path. */
function parameterChoices({ params }: ApiData, before: readonly string[], typed: string): Choice[] {
  const [name, value] = typed.split("=", 2);
  const all = params.flatMap((field) => paths(field));
  if (value !== undefined) return valuesOf(all.find(({ path }) => path === name));
  const given = new Set(before.map((pair) => pair.split("=", 1)[0]));
  const left = all.filter(({ path }) => !given.has(path));
  const ordered = [...left.filter(({ field }) => field.required), ...left.filter(({ field }) => !field.required)];
  return ordered.map(({ path, field }) => choice(`${path}=`, field.description));
}

interface Path {
  readonly path: string;
  readonly field: FieldData;
}

function paths(field: FieldData): Path[] {
  const members = field.type.endsWith("[]") ? [] : (field.fields ?? []);
  return [{ path: field.name, field }, ...members.map((one) => ({ path: `${field.name}.${one.name}`, field: one }))];
}

function valuesOf(found: Path | undefined): Choice[] {
  if (!found) return [];
  const { path, field } = found;
  const isBoolean = scalarOf(field.type)?.kind === "boolean";
  const values = Object.entries(field.enum ?? (isBoolean ? { true: "", false: "" } : {}));
  return values.map(([value, meaning]) => choice(`${path}=${value}`, meaning));
}

/** On one line; a shell shows no more than its beginning. */
function choice(word: string, about: string | undefined): Choice {
  const short = (about ?? "").replace(/\s+/g, " ").slice(0, 60);
  return short === "" ? { word } : { word, about: short };
}
