import type { ApiData } from "../data/api.js";
import type { TopClient, TopRequest, TopResponse } from "../index.js";
import { BIN } from "../package.js";
import { answerLines } from "./answer.js";
import { assign } from "./assign.js";
import { bodyOf } from "./body.js";
import type { Params } from "./check-params.js";
import { type Command, type Input, type Outcome, usageError } from "./command.js";
import { EXAMPLE } from "./examples.js";
import { failureText } from "./failure.js";
import { getApiOrMethod } from "./get-api.js";
import { type List, listLines, listOf } from "./rows.js";
import { isSource } from "./source.js";
import { type Target, LOCAL, targetOf, urlOf } from "./target.js";
import { json, lines } from "../data/text.js";

export const call: Command = {
  name: "call",
  usage: "METHOD KEY=VALUE... [@FILE|-] [--session S] [--json|--table|--curl] [--url URL]",
  summary: "execute an API and print its answer",
  details: `Values are typed by the API: comma-joined lists, JSON for structs, a path for a file.
KEY may reach into a struct: option.page_no=1. A JSON object of parameters comes from @FILE or, with -, from standard input.
A method that no document tells of is called as it is, its parameters as texts.

Environment: TOP_APP_KEY, TOP_APP_SECRET, TOP_SESSION, TOP_URL. The secret is never printed.
A proxy of the environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) is used.

  ${BIN} call ${EXAMPLE.method}${EXAMPLE.args} --url gateway`,
  options: {
    session: { value: "S", help: "the user's session (default: TOP_SESSION, where the API asks for one)" },
    json: { help: "the answer as JSON" },
    table: { help: "the answer's list as columns" },
    curl: { help: "print what would be sent, and send nothing" },
    undocumented: { help: "call the method as it is, though its name is like a documented one" },
    reveal: { help: "with --curl: show session and sign" },
    url: {
      value: "URL",
      help: "a URL, production, overseas, sandbox, or gateway: a local one, answers are examples (default: TOP_URL)",
    },
  },
  run: runCall,
};

/** What the call is for. */
type Form = "text" | "json" | "table" | "curl";

async function runCall(input: Input): Promise<Outcome> {
  const [name, ...args] = input.args;
  if (!name) throw usageError(`give a METHOD; ${BIN} search WORD finds it`);
  const form = formOf(input);
  const api = getApiOrMethod(name, input.flags.has("undocumented"));
  const { params, problems } = assign(
    api,
    args.filter((arg) => !isSource(arg)),
    await bodyOf(input, args),
  );
  if (problems.length > 0) throw usageError(problems.join("; ") + (api ? ` (${BIN} show ${api.method})` : ""));
  const list = form === "table" ? tableOf(name, api) : undefined;
  const target = await targetOf(input, api ?? { session: "none" });
  try {
    return await execute({
      name,
      api,
      params,
      target,
      form,
      list,
      reveal: input.flags.has("reveal"),
      files: filesOf(input),
    });
  } finally {
    await target.close();
  }
}

function formOf(input: Input): Form {
  const forms = (["json", "table", "curl"] as const).filter((form) => input.flags.has(form));
  if (forms.length > 1) throw usageError(`--${forms.join(" and --")} exclude each other`);
  const [form = "text"] = forms;
  if (input.flags.has("reveal") && form !== "curl") throw usageError("--reveal goes with --curl");
  if (form === "curl" && urlOf(input) === LOCAL)
    throw usageError("--curl cannot address a gateway of one call; give its URL");
  return form;
}

function tableOf(name: string, api: ApiData | undefined): List {
  const list = api && listOf(api);
  if (!list) throw usageError(`the answer of ${api?.method ?? name} has no list for --table`);
  return list;
}

interface Execution {
  readonly name: string;
  readonly api: ApiData | undefined;
  readonly params: Params;
  readonly target: Target;
  readonly form: Form;
  readonly list: List | undefined;
  readonly reveal: boolean;
  readonly files: Files;
}

type Files = "paths" | "no-paths";

/** A model that calls may not name a file of this machine. */
function filesOf({ flags }: Input): Files {
  return flags.has("no-paths") ? "no-paths" : "paths";
}

async function execute({ name, api, params, target, form, list, reveal, files }: Execution): Promise<Outcome> {
  const sdk = await import("../index.js");
  const Request = api ? (sdk as unknown as Record<string, RequestClass>)[api.request] : undefined;
  const request = new (Request ?? undocumented(sdk.TopRequest, name))(params);
  const client = clientOf(sdk.TopClient, target, files);
  try {
    if (form === "curl")
      return { out: lines((await client.explain(request, target.session, { reveal })).curl), code: 0 };
    const answer = await client.execute(request, target.session);
    return { out: print(answer, form, list, api), code: 0 };
  } catch (error) {
    if (!sdk.isTopError(error)) throw error;
    return { err: failureText(error), code: error instanceof sdk.TopRequestError ? 2 : 1 };
  } finally {
    await client.close();
  }
}

type RequestClass = new (params: object) => TopRequest<object, TopResponse, unknown>;

/** Nothing is known of its parameters and its answer. */
function undocumented(Base: typeof TopRequest, method: string): RequestClass {
  return class extends Base<object, TopResponse, unknown> {
    readonly api = { method };
  };
}

/** The client says what is wrong with its options. */
function clientOf(Client: typeof TopClient, target: Target, files: Files): TopClient {
  const { appKey, appSecret, dispatcher, url } = target;
  try {
    return new Client({ appKey, appSecret, dispatcher, files, url });
  } catch (error) {
    throw error instanceof TypeError ? usageError(error.message) : error;
  }
}

function print(answer: TopResponse, form: Form, list: List | undefined, api: ApiData | undefined): string {
  if (form === "json") return json(answer);
  return lines(list ? listLines(answer, list) : answerLines({ ...answer }, api?.response ?? []));
}
