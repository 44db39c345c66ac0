/** What a change costs the people who use the package. */
export type Level = "major" | "minor" | "patch";

/** What a kind of change costs, and why. */
export type Rule = readonly [level: Level, reason: string];
