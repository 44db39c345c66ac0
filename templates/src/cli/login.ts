import type { TopToken } from "../index.js";
import { BIN } from "../package.js";
import { authorise, authorisedBy, CALLBACK } from "./authorise.js";
import { clientOf } from "./client.js";
import { CliError, type Command, type Input, notFound, type Outcome, type Running, usageError } from "./command.js";
import { failureText } from "./failure.js";
import type { Profile } from "./profile.js";
import { DEFAULT_PROFILE, profilesFile, readProfiles, usersOf, writeProfiles } from "./profiles.js";
import { proxyOf } from "./proxy.js";
import { labelled, table } from "./table.js";
import { appOf, urlOf } from "./target.js";
import { lines, printable, short } from "./text.js";

export const login: Command = {
  name: "login",
  usage: "[--profile NAME] [--callback URL] [--code CODE] | --list | --forget",
  summary: "let a user authorise the app, and keep the session for calls",
  details: `The user logs in in a browser, which then comes back to --callback on this machine: register that address for the
app. Where an app's registered address is elsewhere, give it and follow what is printed: the code that it receives goes into
--code.

Environment: TOP_APP_KEY, TOP_APP_SECRET, TOP_URL. The session is kept in the user's own folder of settings, readable by the
user alone, and never printed; ${BIN} call takes it where an API asks for one.

  ${BIN} login --profile shop
  ${BIN} login --list`,
  options: {
    profile: { value: "NAME", help: `the name to keep it under (default: ${DEFAULT_PROFILE})` },
    callback: { value: "URL", help: `where the browser comes back to (default: ${CALLBACK})` },
    code: { value: "CODE", help: "the code that came back to a --callback elsewhere" },
    list: { help: "what is kept" },
    forget: { help: "remove what is kept as --profile" },
    url: { value: "URL", help: "the gateway of the users: production, sandbox, a URL (default: TOP_URL)" },
    "oauth-url": { value: "URL", help: "where they log in, for a gateway that is none of the platform's" },
    proxy: { value: "URL", help: "go through this HTTP proxy" },
  },
  run: runLogin,
};

async function* runLogin(input: Input): Running {
  const { args, flags, values, env } = input;
  const name = values["profile"] ?? DEFAULT_PROFILE;
  if (args.length > 0) throw usageError("takes no arguments");
  if (flags.has("list")) return list(input);
  if (flags.has("forget")) return forget(input, name);
  const { problems } = appOf(env);
  if (problems.length > 0) throw usageError(problems.join("; "));
  readProfiles(env); // What is wrong with the file is told before a code is spent.
  const client = await loginClient(input);
  try {
    const authorised = values["code"] === undefined ? yield* authorise(client.client, input) : authorisedBy(values);
    if (authorised === undefined) return { code: 0 };
    const token = await client.client.exchangeCode(authorised);
    const profile = keep(input, name, token);
    yield lines(
      `Logged in${named(profile)}: ${BIN} call uses this session${until(profile)}.`,
      `It is kept in ${profilesFile(env)}.`,
    );
    return { code: 0 };
  } catch (error) {
    if (error instanceof TypeError) throw usageError(error.message);
    if (!client.isTopError(error)) throw error;
    return { err: failureText(error), code: 1 };
  } finally {
    await client.close();
  }
}

async function loginClient(input: Input) {
  const sdk = await import("../index.js");
  const dispatcher = await proxyOf(input);
  const { appKey, appSecret } = appOf(input.env);
  const options = { appKey, appSecret, dispatcher, url: urlOf(input), oauthUrl: input.values["oauth-url"] };
  const client = clientOf(sdk.TopClient, options);
  const close = async () => {
    await client.close();
    await dispatcher?.close?.();
  };
  return { client, close, isTopError: sdk.isTopError };
}

function keep(input: Input, name: string, token: TopToken): Profile {
  const { access_token: session, refresh_token: refreshToken, expires_in, taobao_user_nick: nick } = token;
  if (typeof session !== "string" || session === "") throw new CliError("the answer has no access_token", 1);
  const end = endOf(expires_in);
  const profile: Profile = {
    appKey: appOf(input.env).appKey,
    users: usersOf(urlOf(input)),
    session,
    ...(typeof refreshToken === "string" && { refreshToken }),
    ...(nick !== undefined && { nick }),
    ...(end !== undefined && { until: end }),
  };
  writeProfiles(input.env, { ...readProfiles(input.env), [name]: profile });
  return profile;
}

/** Nothing for a lifetime that is none: the code is spent, and the session serves. */
function endOf(seconds = 0): string | undefined {
  const end = new Date(Date.now() + seconds * 1000);
  return seconds > 0 && !Number.isNaN(end.getTime()) ? end.toISOString() : undefined;
}

function named({ nick }: Profile): string {
  return nick === undefined ? "" : ` as ${printable(nick)}`;
}

function until({ until: end }: Profile): string {
  return end === undefined ? "" : ` until ${printable(end)}`;
}

function list({ env, terminal }: Input): Outcome {
  const rows = Object.entries(readProfiles(env)).map(([name, profile]) => {
    return [
      printable(name),
      `app ${printable(profile.appKey)}${named(profile)} at ${printable(profile.users)}${until(profile)}`,
    ];
  });
  return { out: lines(rows.length > 0 ? table(rows, "", labelled(terminal)) : "no session is kept"), code: 0 };
}

function forget({ env }: Input, name: string): Outcome {
  const { [name]: _, ...others } = readProfiles(env);
  if (!Object.hasOwn(readProfiles(env), name)) throw notFound(`no session is kept as ${short(name)}`);
  writeProfiles(env, others);
  return { out: lines(`${name} is forgotten`), code: 0 };
}
