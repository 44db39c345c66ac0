import type { ApiData } from "../data/api.js";
import { BIN } from "../package.js";
import { briefLines } from "./brief.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { callLine, documentOf } from "./document.js";
import { EXAMPLE } from "./examples.js";
import { fold } from "./fold.js";
import { getApi } from "./get-api.js";
import { namedOnly } from "./read-index.js";
import { PIPE, type Terminal, tinted } from "./terminal.js";
import { json, lines, printable } from "./text.js";

export const show: Command = {
  name: "show",
  usage: "METHOD [--brief|--json]",
  summary: "parameters, answer and errors of an API, as Markdown",
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

/** The platform lists it, and no document tells more. */
function nameOnly(title: string, isJson: boolean, terminal: Terminal): string {
  if (isJson) return json({ type: "name", title });
  return lines(
    tinted(terminal, "title", printable(title)),
    fold("its name only: no document tells its method, so it cannot be called by this name", terminal.width),
  );
}

function heading({ method, title, summary }: ApiData, terminal: Terminal): string[] {
  return [
    `${tinted(terminal, "title", method)}  ${tinted(terminal, "title", printable(title))}`,
    ...fold(printable(summary), terminal.width),
  ];
}

/** The document of an API. @throws CliError for a name that is none */
export async function shownText(name: string, terminal = PIPE): Promise<string> {
  const api = getApi(name);
  const { exampleParams } = await import("../testing/index.js");
  return documentOf(api, [["Try it without an account", [callLine(BIN, api, exampleParams(api.method))]]], terminal);
}
