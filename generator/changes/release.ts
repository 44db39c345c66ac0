import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Spec } from "../validate/spec.ts";
import type { ChangeGroup } from "./change.ts";
import { digestOf, type Release, release } from "./changelog.ts";
import { UserError } from "../user-error.ts";
import { versionIn, withVersion } from "./manifest-versions.ts";

const CHANGELOG = "CHANGELOG.md";

/** The package's own version decides; those of the project around it follow. */
const manifestsOf = (specDir: string) => [join(specDir, "package.yaml"), "package.json", "package-lock.json"];

export interface Released extends Pick<Release, "previous" | "version"> {
  /** Files that changed; none when the release was already written. */
  readonly written: readonly string[];
}

/**
 * Writes the entry into CHANGELOG.md and the version into the manifests. Everything is decided before the first byte is
 * written, and a file that already says so is not touched.
 *
 * @throws UserError when no version is there to count from
 */
export function writeRelease(specDir: string, from: Spec, groups: readonly ChangeGroup[], date: string): Released {
  const manifests = manifestsOf(specDir).flatMap((path) => {
    const text = read(path);
    return text === undefined ? [] : [{ path, text }];
  });
  const current = manifests.map(({ text }) => versionIn(text)).find((version) => version !== undefined);
  if (current === undefined)
    throw new UserError(`neither ${join(specDir, "package.yaml")} nor package.json has a version to count from`);
  const changelog = read(CHANGELOG);
  const next = release(changelog, current, digestOf(from), groups, date);
  if (!next) throw new UserError(`version ${current} is not three numbers: it cannot be counted up`);
  const files = [
    { path: CHANGELOG, text: changelog, wanted: next.changelog },
    ...manifests.map(({ path, text }) => ({ path, text, wanted: withVersion(text, next.version) })),
  ];
  const changed = files.filter(({ text, wanted }) => text !== wanted);
  for (const { path, wanted } of changed) writeFileSync(path, wanted);
  return { previous: next.previous, version: next.version, written: changed.map(({ path }) => path) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
