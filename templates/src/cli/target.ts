import type { ApiData } from "../data/api.js";
import { needsSession } from "../data/session.js";
import { shownUrl } from "../runtime/errors/shown-url.js";
import type { TopDispatcher } from "../runtime/index.js";
import { BIN } from "../package.js";
import { type Input, usageError } from "./command.js";
import { proxyOf } from "./proxy.js";

/** Where a call goes and as whom. */
export interface Target {
  readonly appKey: string;
  readonly appSecret: string;
  readonly url: string;
  readonly session: string | undefined;
  /** Through a proxy, where there is one. */
  readonly dispatcher?: TopDispatcher;
  /** A gateway of this command alone. */
  readonly isLocal: boolean;
  /** Ends what was started for this call. */
  close(): Promise<void>;
}

/** What an API says of the session. */
type Asking = Pick<ApiData, "session" | "isSessionInferred">;

/** `--url gateway`: the test kit's gateway, which knows its own app. */
const LOCAL = "gateway";

/**
 * The target of a call, from options, environment and what `login` kept. A session that the API does not ask for is sent only
 * when it is given for this call.
 *
 * @throws CliError naming everything that is not set
 */
export async function targetOf(input: Input, api: Asking): Promise<Target> {
  const { values, env } = input;
  const url = urlOf(input);
  const fromEnv = api.session === "none" ? undefined : env["TOP_SESSION"];
  const given = values["session"] || fromEnv || undefined;
  if (url === LOCAL) return localTarget(given ?? (api.session === "required" ? "test-session" : undefined));
  const { appKey, appSecret, problems } = appOf(env);
  const session = given ?? (appKey === "" ? undefined : await keptSession(input, appKey, url, api));
  if (needsSession(api) && !session) problems.push(`the API needs a session: --session, TOP_SESSION or ${BIN} login`);
  if (problems.length > 0) throw usageError(`${problems.join("; ")} (--url gateway needs no account)`);
  const dispatcher = await proxyOf(input);
  const close = async () => dispatcher?.close?.();
  return { appKey, appSecret, url, session, ...(dispatcher && { dispatcher }), isLocal: false, close };
}

/** The app of the environment, and what of it is not set. */
export function appOf({ TOP_APP_KEY: appKey = "", TOP_APP_SECRET: appSecret = "" }: Input["env"]) {
  const problems = [
    ...(appKey === "" ? ["TOP_APP_KEY is not set"] : []),
    ...(appSecret === "" ? ["TOP_APP_SECRET is not set"] : []),
  ];
  return { appKey, appSecret, problems };
}

/** A model does as whom its server was started, never as whoever logged in here. */
async function keptSession({ values, flags, env }: Input, appKey: string, url: string, api: Asking) {
  const { profile } = values;
  if (flags.has("for-model") || (api.session === "none" && profile === undefined)) return undefined;
  const { sessionOf } = await import("./profiles.js");
  return sessionOf(env, { profile, appKey, url, givenUrl: values["url"] });
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
  return { ...TEST_APP, url: gateway.url, session, isLocal: true, close: () => gateway.close() };
}
