/** A session that `login` keeps. */
export interface Profile {
  readonly appKey: string;
  /** Where its user logged in: a user of the sandbox is none of production. */
  readonly users: string;
  readonly session: string;
  readonly refreshToken?: string;
  readonly nick?: string;
  /** ISO; the session is of no use after it. */
  readonly until?: string;
}

/** By the name of each. */
export type Profiles = Readonly<Record<string, Profile>>;

/** @throws TypeError for what `login` did not write; nothing in it is shown, but the name of a profile */
export function checkedProfiles(value: unknown): Profiles {
  if (!isRecord(value)) throw new TypeError("it holds no sessions by the names of profiles");
  for (const [name, one] of Object.entries(value)) {
    if (!isProfile(one)) throw new TypeError(`what it holds as ${name} is no session`);
  }
  return value as Profiles;
}

function isProfile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { appKey, users, session, refreshToken = "", nick = "", until = "9999" } = value;
  const texts = [appKey, users, session, refreshToken, nick, until];
  return texts.every((text) => typeof text === "string") && session !== "" && !Number.isNaN(Date.parse(String(until)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
