import { Random } from "./random.ts";

/** One state of an order or refund. Times are epoch milliseconds; dates of the platform are whole seconds. */
export interface State {
  readonly id: string;
  /** Counts the states of one id from 1. */
  readonly version: number;
  readonly created: number;
  readonly modified: number;
  /** From when on a query can see it. */
  readonly visible: number;
  /** From when on a later state hides it. */
  superseded: number;
}

export interface HistoryRules {
  readonly seed: number;
  /** When the first and the last of them is made. */
  readonly from: number;
  readonly until: number;
  readonly count: number;
  /** Milliseconds by which a state may become visible late, at most. */
  readonly late: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The states of many orders in the order of their dates: each is made, and may change three times in minutes or days. */
export function histories({ seed, from, until, count, late }: HistoryRules): State[] {
  const random = new Random(seed);
  const states: State[] = [];
  let before = from;
  for (let n = 0; n < count; n++) {
    const created = (before = momentOf(random, from, until, before));
    const own: State[] = [];
    const last = random.whole(0, 3);
    for (let version = 1, modified = created; version <= last + 1 && modified <= until; version++) {
      const visible = modified + (random.chance(0.3) ? random.whole(0, late) : 0);
      own.push({ id: idOf(seed, n), version, created, modified, visible, superseded: Infinity });
      modified += SECOND * random.whole(1, random.chance(0.5) ? 20 * 60 : 30 * 3600);
    }
    for (let i = own.length - 2, hidden = Infinity; i >= 0; i--) {
      hidden = Math.min(hidden, (own[i + 1] as State).visible);
      (own[i] as State).superseded = hidden;
    }
    states.push(...own);
  }
  return states.sort((a, b) => a.modified - b.modified || (a.id < b.id ? -1 : 1));
}

/** 19 digits, which no JavaScript number holds. */
function idOf(seed: number, n: number): string {
  return `3${String(seed % 1e6).padStart(6, "0")}${String(n).padStart(12, "0")}`;
}

/** Whole seconds, many of them where it hurts: the second of another one, a full hour, a border of windows. */
function momentOf(random: Random, from: number, until: number, before: number): number {
  const moment = random.whole(from / SECOND, until / SECOND) * SECOND;
  if (random.chance(0.15)) return before;
  const step = random.chance(0.1) ? 20 * MINUTE : random.chance(0.1) ? 3 * HOUR : SECOND;
  return Math.max(from, from + Math.floor((moment - from) / step) * step);
}
