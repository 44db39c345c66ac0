import type { Stat } from "./stats.ts";

/** One line of the table. */
export interface Row {
  readonly name: string;
  /** Against `base`. Ratios hold on any machine, absolute figures only on this one. */
  readonly ratio?: Stat;
  readonly base?: string;
  readonly value: Stat;
  readonly unit: string;
  /** What is aimed at, in words. */
  readonly bar?: string;
}
