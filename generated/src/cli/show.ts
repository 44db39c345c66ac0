import { callLine, documentOf } from "../data/document.js";
import { json } from "../data/text.js";
import { BIN } from "../package.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { getApi } from "./get-api.js";

export const show: Command = {
  name: "show",
  usage: "METHOD [--json]",
  summary: "parameters, answer and errors of an API, as Markdown",
  details: `METHOD is a method, with or without taobao., or a class name. * marks what is required.

  ${BIN} show ${EXAMPLE.method}
  ${BIN} show ${EXAMPLE.request}`,
  options: { json: { help: "everything the package knows of the API, as JSON" } },
  run: runShow,
};

async function runShow({ args, flags }: Input): Promise<Outcome> {
  const [name, ...others] = args;
  if (!name || others.length > 0) throw usageError(`give one METHOD; ${BIN} search WORD finds it`);
  return { out: flags.has("json") ? json(getApi(name)) : await shownText(name), code: 0 };
}

/** The document of an API, with a call that needs no account. @throws CliError for a name that is none */
export async function shownText(name: string): Promise<string> {
  const api = getApi(name);
  const { exampleParams } = await import("../testing/index.js");
  return documentOf(api, [["Try it without an account", [callLine(BIN, api, exampleParams(api.method))]]]);
}
