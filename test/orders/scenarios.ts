import { DAY, HOUR, MINUTE, SECOND } from "./platform.ts";

/** What is wrong with a machine or the platform while an account is followed. */
export interface Scenario {
  readonly name: string;
  /** Milliseconds by which the machine's clock is ahead of the platform's, run by run. */
  readonly ahead?: (run: number) => number;
  /** The same for the clock of the platform that dates its answers, against its own tables. */
  readonly dates?: (run: number) => number;
  /** Milliseconds by which states become visible late, at most. */
  readonly late?: number;
  readonly lag?: number;
  readonly overlap?: number;
  readonly concurrency?: number;
  /** Whether the process is killed at the given step. */
  readonly isKilledAt?: (step: number) => boolean;
  readonly zone?: string;
  /** When the runs begin; default a November morning. */
  readonly start?: string;
  /** Whether big promotions shorten the longest range, now and then. */
  readonly isPromotion?: boolean;
}

const LAG = 5 * MINUTE;

export const SCENARIOS: readonly Scenario[] = [
  { name: "no fault" },
  { name: "crashes at every step", isKilledAt: everyStep() },
  { name: "clock 30 s ahead", ahead: () => 30 * SECOND },
  { name: "clock 5 min ahead", ahead: () => 5 * MINUTE },
  { name: "clock jumps by 1 h for one run", ahead: (run) => (run === 2 ? HOUR : 0) },
  { name: "clock 5 min behind", ahead: () => -5 * MINUTE },
  { name: "the platform's dates jump by 1 h for one run", dates: (run) => (run === 2 ? HOUR : 0) },
  { name: "rows late within lag", late: LAG },
  { name: "rows late within lag and overlap", late: 2 * LAG - MINUTE },
  { name: "neither lag nor overlap", lag: 0, overlap: 0 },
  { name: "no overlap, crashes", lag: LAG, late: LAG, overlap: 0, isKilledAt: everyStep() },
  { name: "three windows at once", concurrency: 3 },
  { name: "three windows at once, crashes, late rows", concurrency: 3, late: LAG, isKilledAt: everyStep() },
  { name: "promotions", isPromotion: true, late: LAG },
  ...["UTC", "Asia/Shanghai", "America/New_York"].map((zone) => ({ name: `in ${zone}`, zone, late: LAG })),
  { name: "a leap day", start: "2024-02-29 06:00:00", zone: "America/New_York" },
];

/** Each life of a process ends one step later than the last one's, from the first step to the ninth, then it begins anew. */
function everyStep(): (step: number) => boolean {
  const ends = Array.from({ length: 9 }, (_, n) => ((n + 1) * (n + 2)) / 2);
  const round = (ends.at(-1) as number) + 20;
  return (step) => ends.includes(step % round);
}

/** How far the first run looks back. */
export const FIRST_LOOK = DAY / 2;
