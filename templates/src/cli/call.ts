import { assign } from "./assign.js";
import { BIN } from "../package.js";
import { bodyOf } from "./body.js";
import { callForm, tableList } from "./call-form.js";
import { type Command, type Input, type Running, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { execute } from "./execute.js";
import { getApiOrMethod } from "./get-api.js";
import { isSource } from "./source.js";
import { targetOf } from "./target.js";
import type { Files } from "./values.js";

export const call: Command = {
  name: "call",
  usage: "METHOD KEY=VALUE... [@FILE|-] [--session S] [--json|--jsonl|--table|--curl] [--paginate] [--url URL]",
  summary: "execute an API and print its answer",
  details: `Values are typed by the API: comma-joined lists, JSON for structs, a path for a file. KEY may reach into a struct:
option.page_no=1. A JSON object of parameters comes from @FILE or, with -, from standard input. A method that no document
tells of is called as it is, its parameters as texts.

With --paginate the rows of all pages are printed as they come, time ranges cut as the API asks; --limit ends it early.

Environment: TOP_APP_KEY, TOP_APP_SECRET, TOP_SESSION, TOP_URL. The secret is never printed. Without --session and
TOP_SESSION the session is the one that ${BIN} login kept. A proxy of the environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) is
used, unless --proxy names another.

  ${BIN} call ${EXAMPLE.method}${EXAMPLE.args} --url gateway`,
  options: {
    session: { value: "S", help: "the user's session (default: TOP_SESSION, where the API asks for one)" },
    profile: { value: "NAME", help: `the session that ${BIN} login --profile NAME kept` },
    json: { help: "the answer as JSON; of pages an array of their rows" },
    jsonl: { help: "the answer's list as JSON, a row a line" },
    table: { help: "the answer's list as columns" },
    columns: { value: "A,B.C", help: "these members of the rows alone, as columns or with --jsonl" },
    paginate: { help: "the rows of all pages" },
    limit: { value: "N", help: "the first N rows, from as many pages as it takes" },
    curl: { help: "print what would be sent, and send nothing" },
    undocumented: { help: "call the method as it is, though its name is like a documented one" },
    reveal: { help: "with --curl: show session and sign" },
    url: {
      value: "URL",
      help: "a URL, production, overseas, sandbox, or gateway: a local one, answers are examples (default: TOP_URL)",
    },
    proxy: { value: "URL", help: "go through this HTTP proxy" },
  },
  run: runCall,
};

async function* runCall(input: Input): Running {
  const [name, ...args] = input.args;
  if (!name) throw usageError(`give a METHOD; ${BIN} search WORD finds it`);
  const form = callForm(input);
  const api = getApiOrMethod(name, input.flags.has("undocumented"));
  const pairs = args.filter((arg) => !isSource(arg));
  const files = filesOf(input);
  const { params, problems } = assign(api, pairs, await bodyOf(input, args), files);
  if (problems.length > 0) throw usageError(problems.join("; ") + (api ? ` (${BIN} show ${api.method})` : ""));
  const list = tableList(form, name, api);
  const target = await targetOf(input, api ?? { session: "none" });
  try {
    return yield* execute({ name, api, params, target, form, list, files });
  } finally {
    await target.close();
  }
}

/** A model that calls may not name a file of this machine. */
function filesOf({ flags }: Input): Files {
  return flags.has("for-model") ? "no-paths" : "paths";
}
