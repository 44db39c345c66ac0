/** The sessions that `login` keeps: one file of the user, by the name of a profile. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ENVIRONMENTS } from "../gateway.js";
import { BIN } from "../package.js";
import { shownUrl } from "../runtime/errors/shown-url.js";
import { usersHost } from "../runtime/oauth/authorize.js";
import { CliError, type Env, usageError } from "./command.js";
import { configFolder } from "./config.js";
import { checkedProfiles, type Profile, type Profiles } from "./profile.js";
import { shellOption } from "./text.js";

export const DEFAULT_PROFILE = "default";

export function profilesFile(env: Env): string {
  return join(configFolder(env), "sessions.json");
}

/** @throws CliError for a file that cannot be read, and for one that is none of `login` */
export function readProfiles(env: Env): Profiles {
  const file = profilesFile(env);
  try {
    return checkedProfiles(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    const why = error instanceof SyntaxError ? "it is no JSON" : (error as Error).message;
    throw new CliError(`cannot read ${file}: ${why}; without it, ${BIN} login begins anew`, 1);
  }
}

/** For the user alone, and never half written. @throws CliError where the disk does not take it */
export function writeProfiles(env: Env, profiles: Profiles): void {
  const file = profilesFile(env);
  const scratch = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(scratch, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    renameSync(scratch, file);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw new CliError(`cannot keep the session in ${file}: ${(error as Error).message}`, 1);
  }
}

/** Where the users of a gateway log in; its own address where it is none of the platform's. */
export function usersOf(url: string): string {
  const address = Object.hasOwn(ENVIRONMENTS, url) ? ENVIRONMENTS[url] : url;
  const origin = URL.canParse(address ?? "") ? new URL(address as string).origin : "";
  return usersHost(origin) ?? origin;
}

interface Wanted {
  /** Missing where none was asked for: then one that does not fit is no mistake. */
  readonly profile: string | undefined;
  readonly appKey: string;
  readonly url: string;
  /** `--url`, where it was given. */
  readonly givenUrl: string | undefined;
}

/** @throws CliError where the profile that was asked for does not serve */
export function sessionOf(env: Env, wanted: Wanted): string | undefined {
  const { profile } = wanted;
  const name = profile ?? DEFAULT_PROFILE;
  const profiles = readProfiles(env);
  const kept = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  const problem = problemOf(name, kept, wanted);
  if (problem === undefined) return kept?.session;
  if (profile !== undefined) throw usageError(problem);
  return undefined;
}

function problemOf(name: string, kept: Profile | undefined, { appKey, url, givenUrl }: Wanted): string | undefined {
  const options = [
    ...(name === DEFAULT_PROFILE ? [] : [shellOption("profile", name)]),
    ...(givenUrl ? [shellOption("url", shownUrl(URL.canParse(givenUrl) ? new URL(givenUrl).href : givenUrl))] : []),
  ];
  const again = `${[BIN, "login", ...options].join(" ")} gets one`;
  if (!kept) return `no session is kept as ${name}: ${again}`;
  if (kept.appKey !== appKey) return `the session kept as ${name} is one of the app ${kept.appKey}, not of ${appKey}`;
  if (kept.users !== usersOf(url)) return `the session kept as ${name} is one of ${kept.users}, not of ${usersOf(url)}`;
  const isOver = kept.until !== undefined && Date.parse(kept.until) <= Date.now();
  return isOver ? `the session kept as ${name} ended at ${kept.until}: ${again}` : undefined;
}
