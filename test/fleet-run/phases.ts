import { SECOND } from "../orders/platform.ts";
import type { Phase } from "./phase.ts";

const PATIENCE = 600 * SECOND;

/** The limit is one that the fleet runs against. */
const SMALL = {
  accounts: 200,
  backlog: 20,
  live: 4,
  late: 2 * SECOND,
  callsPerSecond: 35,
  latency: 20,
  patience: PATIENCE,
};

/** Minutes short, for CI. */
export const SHORT: readonly Phase[] = [
  { ...SMALL, name: "calm", workers: 1, isTroubled: false, length: 5 * SECOND },
  { ...SMALL, name: "trouble", workers: 4, isTroubled: true, length: 40 * SECOND },
];

const LARGE = { ...SMALL, backlog: 300, live: 40 };
/** What workers can do where it is the platform that takes its time, and no limit. */
const FREE = { ...LARGE, name: "calm", isTroubled: false, length: 30 * SECOND, callsPerSecond: 1_000, latency: 400 };
const BROKEN = { ...LARGE, name: "trouble", isTroubled: true, length: 120 * SECOND };

export const LONG: readonly Phase[] = [FREE, BROKEN].flatMap((phase) =>
  [1, 2, 4].map((workers) => ({ ...phase, workers })),
);
