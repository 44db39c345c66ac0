import { type Advice, adviceOf } from "./advice.ts";
import {
  type ApiData,
  checkRequest,
  type SignMethod,
  type TopApi,
  TopClient,
  TopError,
  type TopExplanation,
  TopRequestError,
  type TopRequest,
  typescript as printTypescript,
} from "./client.ts";
import site from "../../site.json";
import { fetchDispatcher } from "./fetch-dispatcher.ts";

/** A request class, whichever. */
export type RequestClass = new (params: object) => TopRequest<object, object>;

export interface Settings {
  url: string;
  appKey: string;
  appSecret: string;
  session: string;
  signMethod: SignMethod;
}

export interface Outcome {
  readonly ok: boolean;
  /** The client's class of the error. */
  readonly name?: string;
  readonly title: string;
  readonly text: string;
  readonly advice?: Advice;
}

/** What the client has against a call, in its own words, by parameter. */
export function problemsOf(api: TopApi, params: object, session: string): Readonly<Record<string, string>> {
  try {
    checkRequest(api, params, session || undefined);
    return {};
  } catch (error) {
    if (!(error instanceof TopRequestError)) throw error;
    return Object.fromEntries(
      error.problems.map(({ param, message, code }) => [param.split(".")[0], `${PROBLEMS[code]}：${message}`]),
    );
  }
}

const PROBLEMS = { 40: "缺少必填参数", 41: "参数有误" };

/** The string to sign and the signed request, as the client would send them now. */
export function explain(request: TopRequest<object, object>, settings: Settings): Promise<TopExplanation> {
  return clientOf(settings).explain(request, settings.session || undefined, { reveal: true });
}

export function typescript(data: ApiData, params: Readonly<Record<string, unknown>>): string {
  const base = data.request.replace(/Request$/, "");
  return printTypescript({ name: site.name, base, params, isSession: data.session !== "none" });
}

/** Sends the call. Its answer as the client resolves with it, or the client's error. */
export async function send(request: TopRequest<object, object>, settings: Settings): Promise<Outcome> {
  try {
    const { data, attempts, elapsedMs } = await clientOf(settings).executeWithResponse(
      request,
      settings.session || undefined,
    );
    const text = JSON.stringify(data, null, 2);
    return { ok: true, title: `${Math.round(elapsedMs)} 毫秒，第 ${attempts} 次`, text };
  } catch (error) {
    if (!(error instanceof TopError)) throw error;
    const advice = adviceOf(error, settings.url);
    return { ok: false, name: error.name, title: advice.title, text: error.message, advice };
  }
}

function clientOf({ url, appKey, appSecret, signMethod }: Settings): TopClient {
  return new TopClient({ url, appKey, appSecret, signMethod, dispatcher: fetchDispatcher, retry: false });
}
