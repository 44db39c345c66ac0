import { hash } from "../hash.ts";
import type { Spec } from "../validate/spec.ts";
import type { ChangeGroup } from "./change.ts";
import { markdownBody } from "./print.ts";
import { verdictOf } from "./verdict.ts";
import { nextVersion } from "./version.ts";

/** One entry of the changelog, what it starts from and leads to. */
interface Entry {
  /** Digest of the spec tree before the changes. */
  readonly base: string;
  /** The version before the changes. */
  readonly previous: string;
  readonly version: string;
  readonly body: string;
}

export interface Release {
  readonly previous: string;
  readonly version: string;
  /** The whole changelog with the entry on top. */
  readonly changelog: string;
}

const TITLE = "# Changelog\n";

/** Names the tree an entry starts from, wherever it was read. */
export function digestOf(spec: Spec): string {
  return hash(JSON.stringify(spec)).slice(0, 12);
}

/**
 * The changelog with an entry for these changes. A top entry that starts from the same tree is the same release, still
 * in the making: it is written anew, from the version it started from.
 *
 * @returns `undefined` when the version is not three numbers
 */
export function release(
  changelog: string | undefined,
  current: string,
  base: string,
  groups: readonly ChangeGroup[],
  date: string,
): Release | undefined {
  const text = (changelog ?? TITLE).replaceAll("\r\n", "\n");
  const { before, top, after } = split(text);
  const own = top !== "" ? parseSection(top) : undefined;
  const body = markdownBody(groups);
  const isSame = own?.base === base;
  if (isSame && own.body === body) return { ...own, changelog: changelog ?? text };
  const previous = isSame ? own.previous : current;
  const version = nextVersion(previous, verdictOf(groups).level);
  if (version === undefined) return undefined;
  const entry = `## ${version} (${date})\n\n${marker(base, previous)}\n\n${body}`;
  const rest = isSame ? after : top + after;
  const whole = join([before, entry, rest]);
  return { previous, version, changelog: changelog?.includes("\r\n") ? whole.replaceAll("\n", "\r\n") : whole };
}

function marker(base: string, previous: string): string {
  return `<!-- from ${base} ${previous} -->`;
}

const ENTRY = /^## (\S+) .*\n+<!-- from ([0-9a-f]{12}) (\S+) -->\n+([^]*)$/;

function parseSection(section: string): Entry | undefined {
  const [, version, base, previous, body] = ENTRY.exec(section) ?? [];
  if (!version || !base || !previous || body === undefined) return undefined;
  return { base, previous, version, body: body.trimEnd() };
}

/** What stands before the first entry, the entry, and what follows it. */
function split(text: string): { before: string; top: string; after: string } {
  const starts = [...text.matchAll(/^## /gm)].map((match) => match.index);
  const [first = text.length, second = text.length] = starts;
  return { before: text.slice(0, first), top: text.slice(first, second), after: text.slice(second) };
}

function join(parts: readonly string[]): string {
  const blocks = parts.map((part) => part.trim()).filter((part) => part !== "");
  return `${blocks.join("\n\n")}\n`;
}
