import type { Verdict } from "./verdict.ts";

/**
 * The version that follows `current`: major, minor and patch count as semver has it. Before 1.0.0 a breaking change
 * counts the minor number, anything else the patch number.
 *
 * @returns `undefined` when `current` is not three numbers
 */
export function nextVersion(current: string, level: Verdict["level"]): string | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(current)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [major = 0, minor = 0, patch = 0] = parts;
  if (level === "none") return current;
  if (major === 0) return level === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
