import type { Row } from "./row.ts";

/** What is aimed at, and the row that tells whether it is reached. */
export interface Bar {
  readonly what: string;
  readonly bar: string;
  /** Told by a run on documents alone. */
  readonly ofDocuments?: true;
  /** The row's name, as a pattern; each row that fits is judged. */
  readonly row: RegExp;
  /** Default: the row's ratio. */
  readonly measured?: (row: Row) => number;
  readonly unit: string;
  /** The most it may be. */
  readonly limit: number;
}

export const value = (row: Row) => row.value?.median ?? NaN;
/** Ours against the row's contender, where the row says the contender against ours. */
export const oursAgainst = (row: Row) => 1 / (row.ratio?.median ?? NaN);
export const wall = (row: Row) => Number(/(\d+) ms wall/.exec(row.notes ?? "")?.[1] ?? NaN);
export const peak = (row: Row) => Number(/peak (\d+) MB/.exec(row.notes ?? "")?.[1] ?? NaN);
export const idsWrong = (row: Row) => Number(/ids wrong (\d+)/.exec(row.notes ?? "")?.[1] ?? NaN);
