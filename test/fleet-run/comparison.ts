import { formatTopDate } from "../../generated/src/index.ts";
import type { State } from "../orders/histories.ts";
import type { Database } from "./database.ts";
import type { AccountData } from "./gateway.ts";

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

const IDS = { orders: "trade_id", refunds: "refund_suit_id" } as const;
type Table = keyof typeof IDS;

/** Every state that was there before `until` and is there now, against the database. */
export async function compare(
  accounts: readonly AccountData[],
  database: Database,
  until: number,
  tables: readonly Table[] = ["orders", "refunds"],
): Promise<Comparison> {
  const sum = { model: 0, stored: 0, lost: 0, stale: 0, doubled: 0 };
  const now = Date.now();
  for (const table of tables) {
    const rows = await database.rows(`SELECT account, ${IDS[table]}, modified_time, repeats FROM ${table}`);
    const stored = new Map<string, string>();
    for (const [account, key, modified, repeats] of rows) {
      stored.set(`${account}|${key}`, String(modified));
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
export async function countRows(database: Database): Promise<number> {
  return (await database.number("SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM refunds)")) ?? 0;
}

/** Streams that have not told everything up to a moment. */
export async function countBehind(database: Database, until: number): Promise<number> {
  const moment = `to_timestamp(${until / 1000})`;
  const text = `SELECT count(*) FROM streams WHERE told_until IS NULL OR told_until < ${moment}`;
  return (await database.number(text)) ?? Infinity;
}
