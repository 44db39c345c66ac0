import { formatTopDate } from "../../generated/src/index.ts";
import type { State } from "../orders/histories.ts";
import type { AccountData } from "./gateway.ts";
import { psql } from "./services.ts";

/** What is in the model and what is in the database. */
export interface Comparison {
  readonly model: number;
  readonly stored: number;
  /** Not stored at all. */
  readonly lost: number;
  /** Stored in an older state. */
  readonly stale: number;
  /** Stored again in the same state. */
  readonly doubled: number;
}

const TABLES = { orders: "trade_id", refunds: "refund_suit_id" } as const;

/** Every state that was there before `until` and is there now, against the database. */
export function compare(accounts: readonly AccountData[], url: string, until: number): Comparison {
  const sum = { model: 0, stored: 0, lost: 0, stale: 0, doubled: 0 };
  const now = Date.now();
  for (const [table, id] of Object.entries(TABLES) as ["orders" | "refunds", string][]) {
    const { ok, lines } = psql(url, `SELECT account, ${id}, modified_time, repeats FROM ${table}`);
    if (!ok) throw new Error(`${table} cannot be read`);
    const stored = new Map<string, string>();
    for (const line of lines) {
      const [account, key, modified = "", repeats] = line.split("|");
      stored.set(`${account}|${key}`, modified);
      sum.doubled += Number(repeats);
    }
    sum.stored += stored.size;
    for (const account of accounts) {
      const isDue = ({ modified, visible, superseded }: State) =>
        modified < until && visible <= now && now < superseded;
      for (const { id: key, modified } of account[table].filter(isDue)) {
        sum.model++;
        const found = stored.get(`${account.id}|${key}`);
        if (found === undefined) sum.lost++;
        else if (found < formatTopDate(new Date(modified))) sum.stale++;
      }
    }
  }
  return sum;
}

/** Rows that are stored. */
export function countRows(url: string): number {
  const { lines } = psql(url, "SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM refunds)");
  return Number(lines[0] ?? 0);
}

/** Streams that have not told everything up to a moment. */
export function countBehind(url: string, until: number): number {
  const { ok, lines } = psql(
    url,
    `SELECT count(*) FROM streams WHERE told_until IS NULL OR told_until < to_timestamp(${until / 1000})`,
  );
  return ok ? Number(lines[0]) : Infinity;
}
