import sqlite, { type Database } from "node-sqlite3-wasm";
import type { TbkOrderDetailsGetPublisherOrderDto, TbkOrderRefundGetPublisherRefundOrderDTO } from "tbk-sdk";
import { fen } from "./money.ts";

export type Stream = "orders" | "refunds";

/** The part of time that a stream's last page was of, and the cursor behind that page. */
export interface Range {
  readonly start: Date;
  readonly end: Date;
  readonly cursor: string;
}

/** What an order earns after its refunds, in fen. */
export interface Earning {
  readonly trade_id: string;
  readonly item_title: string;
  readonly tk_status: number;
  readonly fee: number;
  readonly returned: number;
  /** How many refunds. */
  readonly refunds: number;
}

// Ids are texts: 19 digits do not fit a JavaScript number. Money is whole fen.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS orders (
    trade_id TEXT PRIMARY KEY, trade_parent_id TEXT, item_title TEXT, tk_status INTEGER, fee INTEGER, modified_time TEXT);
  CREATE TABLE IF NOT EXISTS refunds (
    refund_suit_id TEXT PRIMARY KEY, trade_id TEXT, refund_status INTEGER, returned INTEGER, modified_time TEXT);
  CREATE INDEX IF NOT EXISTS refunds_by_trade ON refunds (trade_id);
  CREATE TABLE IF NOT EXISTS streams (name TEXT PRIMARY KEY, start INTEGER, "end" INTEGER, cursor TEXT NOT NULL);
`;

const EARNINGS = `
  SELECT trade_id, item_title, tk_status, fee, COALESCE(SUM(returned), 0) AS returned, COUNT(refund_suit_id) AS refunds
  FROM orders LEFT JOIN refunds USING (trade_id)
  GROUP BY trade_id ORDER BY trade_id`;

/** Orders, refunds and cursors in one SQLite file. */
export class Store {
  readonly #db: Database;

  /** @param file path of the database; it is made when it is missing */
  constructor(file: string) {
    this.#db = new sqlite.Database(file);
    this.#db.exec(SCHEMA);
  }

  /** All of it or nothing. */
  transaction(work: () => void): void {
    this.#db.exec("BEGIN");
    try {
      work();
      this.#db.exec("COMMIT");
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  /** An order that is known takes its new state. */
  saveOrders(orders: readonly TbkOrderDetailsGetPublisherOrderDto[]): void {
    for (const order of orders) {
      const fee = fen(order.pub_share_fee) || fen(order.pub_share_pre_fee); // settled, or what is expected
      this.#db.run("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?, ?, ?)", [
        required(order.trade_id, "trade_id"),
        order.trade_parent_id ?? null,
        order.item_title ?? null,
        order.tk_status ?? null,
        fee,
        order.modified_time ?? null,
      ]);
    }
  }

  saveRefunds(refunds: readonly TbkOrderRefundGetPublisherRefundOrderDTO[]): void {
    for (const refund of refunds) {
      this.#db.run("INSERT OR REPLACE INTO refunds VALUES (?, ?, ?, ?, ?)", [
        required(refund.refund_suit_id, "refund_suit_id"),
        required(refund.tb_trade_id, "tb_trade_id"),
        refund.refund_status ?? null,
        fen(refund.show_return_fee),
        refund.modified_time ?? null,
      ]);
    }
  }

  range(stream: Stream): Range | undefined {
    const row = this.#db.get("SELECT * FROM streams WHERE name = ?", stream) as Record<string, string | number> | null;
    if (!row) return undefined;
    return {
      start: new Date(Number(row["start"])),
      end: new Date(Number(row["end"])),
      cursor: String(row["cursor"]),
    };
  }

  setRange(stream: Stream, { start, end, cursor }: Range): void {
    const values = [stream, start.getTime(), end.getTime(), cursor];
    this.#db.run("INSERT OR REPLACE INTO streams VALUES (?, ?, ?, ?)", values);
  }

  earnings(): Earning[] {
    return this.#db.all(EARNINGS) as unknown as Earning[];
  }

  close(): void {
    this.#db.close();
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`the platform sent an element without ${name}`);
  return value;
}
