import type { ApiData } from "../data/api.js";
import type { TopClient, TopPages, TopRequest, TopResponse } from "../index.js";
import type { CallForm } from "./call-form.js";
import type { Params } from "./check-params.js";
import { clientOf } from "./client.js";
import type { Outcome, Running } from "./command.js";
import { failureText } from "./failure.js";
import { printAnswer, printRows } from "./print.js";
import type { List } from "./rows.js";
import type { Target } from "./target.js";
import { lines } from "./text.js";
import type { Files } from "./values.js";

interface Execution {
  readonly name: string;
  readonly api: ApiData | undefined;
  readonly params: Params;
  readonly target: Target;
  readonly form: CallForm;
  readonly list: List | undefined;
  readonly files: Files;
}

type Request = TopRequest<object, TopResponse, unknown>;
type RequestClass = new (params: object) => Request;

/** A call, or the calls that fetch its pages. What the platform refuses is the outcome; what was printed before stays. */
export async function* execute(execution: Execution): Running {
  const { name, api, params, target, form, files } = execution;
  const sdk = await import("../index.js");
  const Known = api ? (sdk as unknown as Record<string, RequestClass>)[api.request] : undefined;
  const request = new (Known ?? undocumented(sdk.TopRequest, name))(params);
  const { appKey, appSecret, dispatcher, url } = target;
  const client = clientOf(sdk.TopClient, { appKey, appSecret, dispatcher, files, url });
  try {
    if (form.kind === "curl") return await curl(client, request, execution);
    yield* answered(client, request, execution);
    return { code: 0 };
  } catch (error) {
    if (!sdk.isTopError(error)) throw error;
    return { err: failureText(error), code: error instanceof sdk.TopRequestError ? 2 : 1 };
  } finally {
    await client.close();
  }
}

async function* answered(
  client: TopClient,
  request: Request,
  { api, target, form, list }: Execution,
): AsyncGenerator<string> {
  const { session } = target;
  if (form.rows === undefined || !list) {
    yield printAnswer(await client.execute(request, session), form, list, api);
    return;
  }
  const paged = client.paginate(request as Parameters<TopClient["paginate"]>[0], session);
  yield* printRows(rowsOf(paged, form.rows), form, list);
}

/** The rows of each page, this many in all; no page is fetched beyond that. */
async function* rowsOf(paged: TopPages<unknown, unknown>, most: number): AsyncGenerator<readonly unknown[]> {
  let left = most;
  for await (const { items } of paged.pages()) {
    yield items.slice(0, left);
    left -= items.length;
    if (left <= 0) return;
  }
}

async function curl(client: TopClient, request: Request, { target, form }: Execution): Promise<Outcome> {
  const { curl: line } = await client.explain(request, target.session, { reveal: form.reveal });
  const note = `the gateway ends with this command: the line shows a request and reaches nothing`;
  return { out: lines(line), code: 0, ...(target.isLocal && { err: note }) };
}

/** Nothing is known of its parameters and its answer. */
function undocumented(Base: typeof TopRequest, method: string): RequestClass {
  return class extends Base<object, TopResponse, unknown> {
    readonly api = { method };
  };
}
