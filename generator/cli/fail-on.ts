import type { Level } from "../changes/rules.ts";
import type { Verdict } from "../changes/verdict.ts";
import { UsageError } from "./command.ts";

const LEVELS: readonly Verdict["level"][] = ["none", "patch", "minor", "major"];

/** The level of `--fail-on`. @throws UsageError where it is none */
export function failLevel(text: string | undefined): Level | undefined {
  const level = LEVELS.find((one) => one === text);
  if (text === undefined) return undefined;
  if (level === undefined || level === "none") throw new UsageError(`--fail-on ${text} is none of major, minor, patch`);
  return level;
}

export function reaches(level: Verdict["level"], least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}
