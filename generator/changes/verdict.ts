import type { ChangeGroup } from "./change.ts";
import type { Level } from "./rules.ts";
import { count } from "./text.ts";

export interface Verdict {
  /** The highest level of all changes. */
  readonly level: Level | "none";
  readonly breaking: number;
  readonly additions: number;
  readonly texts: number;
}

export function verdictOf(groups: readonly ChangeGroup[]): Verdict {
  const levels = groups.flatMap(({ changes }) => changes.map((change) => change.level));
  const amount = (level: Level) => levels.filter((one) => one === level).length;
  const level = (["major", "minor", "patch"] as const).find((one) => levels.includes(one)) ?? "none";
  return { level, breaking: amount("major"), additions: amount("minor"), texts: amount("patch") };
}

/** `Verdict: major (3 breaking, 5 additions, 2 texts)`. */
export function verdictText({ level, breaking, additions, texts }: Verdict): string {
  return `Verdict: ${level} (${breaking} breaking, ${count(additions, "addition")}, ${count(texts, "text")})`;
}
