import type { ApiData } from "../data/api.js";
import { needsSession } from "../data/session.js";
import { shownUrl } from "../runtime/errors/shown-url.js";
import type { TopDispatcher } from "../runtime/index.js";
import { type Input, usageError } from "./command.js";

/** Where a call goes and as whom. */
export interface Target {
  readonly appKey: string;
  readonly appSecret: string;
  readonly url: string;
  readonly session: string | undefined;
  /** Through the environment's proxy, where it has one. */
  readonly dispatcher?: TopDispatcher;
  /** Ends what was started for this call. */
  close(): Promise<void>;
}

/** What an API says of the session. */
type Asking = Pick<ApiData, "session" | "isSessionInferred">;

/** `--url gateway`: the test kit's gateway, which knows its own app. */
export const LOCAL = "gateway";

/**
 * The target of a call, from options and environment. A session that the API does not ask for is sent only when it is
 * given for this call.
 *
 * @throws CliError naming everything that is not set
 */
export async function targetOf(input: Input, api: Asking): Promise<Target> {
  const { values, env } = input;
  const url = urlOf(input);
  const session = values["session"] || (api.session === "none" ? undefined : env["TOP_SESSION"]) || undefined;
  if (url === LOCAL) return localTarget(session ?? (api.session === "required" ? "test-session" : undefined));
  const { TOP_APP_KEY: appKey = "", TOP_APP_SECRET: appSecret = "" } = env;
  const problems = [
    ...(appKey === "" ? ["TOP_APP_KEY is not set"] : []),
    ...(appSecret === "" ? ["TOP_APP_SECRET is not set"] : []),
    ...(needsSession(api) && !session ? ["the API needs a session: --session or TOP_SESSION"] : []),
  ];
  if (problems.length > 0) throw usageError(`${problems.join("; ")} (--url gateway needs no account)`);
  const dispatcher = PROXIES.some((name) => env[name]) ? await proxied() : undefined;
  const close = async () => dispatcher?.close?.();
  return { appKey, appSecret, url, session, ...(dispatcher && { dispatcher }), close };
}

const PROXIES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

/** By HTTP_PROXY, HTTPS_PROXY and NO_PROXY, as other programs of a shell do. */
async function proxied(): Promise<TopDispatcher> {
  const { EnvHttpProxyAgent } = await import("undici/index.js");
  return new EnvHttpProxyAgent() as unknown as TopDispatcher;
}

/** `--url`, else TOP_URL, else production. What is no URL must be the name of an environment: the client knows them. */
export function urlOf({ values, env }: Input): string {
  const url = values["url"] || env["TOP_URL"] || "production";
  if (/^(?!https?:)\w+:\/\//.test(url)) {
    throw usageError(`url ${shownUrl(url)} is neither http nor https`);
  }
  return url;
}

async function localTarget(session: string | undefined): Promise<Target> {
  const { startGateway, TEST_APP } = await import("../testing/index.js");
  const gateway = await startGateway();
  return { ...TEST_APP, url: gateway.url, session, close: () => gateway.close() };
}
