import { UsageError } from "../../generator/cli/command.ts";

/** Where a site will lie. */
export interface Address {
  /** Below its host. */
  readonly base: string;
  /** The same with its host; empty where that is not known. */
  readonly url: string;
}

/**
 * The address that `--base` names, with or without its host.
 *
 * @throws UsageError for what is none
 */
export function addressOf(text: string): Address {
  const [, host = "", base = ""] = /^(https?:\/\/[\w.-]+(?::\d+)?)?(\/.*)$/.exec(text) ?? [];
  if (/^\/((?!\.+\/)[\w.~-]+\/)*$/.test(base)) return { base, url: host && host + base };
  throw new UsageError(`--base ${text} is no path or address that begins with / or https:// and ends with /`);
}
