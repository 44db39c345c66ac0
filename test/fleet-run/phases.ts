import { SECOND } from "../orders/platform.ts";
import type { Phase } from "./phase.ts";

const PATIENCE = 600 * SECOND;

/** The limit is one that the fleet runs against. */
const SMALL = { accounts: 200, backlog: 20, live: 4, late: 2 * SECOND, callsPerSecond: 35, patience: PATIENCE };

/** Minutes short, for CI. */
export const SHORT: readonly Phase[] = [
  { ...SMALL, name: "calm", workers: 1, isTroubled: false, length: 5 * SECOND },
  { ...SMALL, name: "trouble", workers: 4, isTroubled: true, length: 40 * SECOND },
];

const LARGE = { ...SMALL, backlog: 300, live: 40 };
const FREE = 1_000; // calls a second: what a worker can do

export const LONG: readonly Phase[] = [
  ...[1, 2, 4].map((workers) => calm(workers, FREE)),
  ...[1, 2, 4].map((workers) => trouble(workers)),
];

function calm(workers: number, callsPerSecond: number): Phase {
  return { ...LARGE, name: "calm", workers, isTroubled: false, length: 30 * SECOND, callsPerSecond };
}

function trouble(workers: number): Phase {
  return { ...LARGE, name: "trouble", workers, isTroubled: true, length: 120 * SECOND };
}
