import pg from "pg";
import { MOVE_CURSOR, SAVE_ORDERS, SAVE_REFUNDS, SCHEMA } from "./schema.ts";

export const STREAMS = ["orders", "refunds"] as const;
export type Stream = (typeof STREAMS)[number];

/** What one job follows. */
export interface Place {
  readonly account: string;
  readonly stream: Stream;
}

/** A page to be saved, and the cursors before and behind it. */
export interface SavedPage extends Place {
  readonly rows: readonly object[];
  readonly before: string | undefined;
  readonly cursor: string;
  readonly until: Date;
  readonly worker: string;
}

export interface StreamStatus extends Place {
  readonly is_authorised: boolean;
  readonly told_until: Date | null;
  readonly last_error: string | null;
}

const SAVE = { orders: SAVE_ORDERS, refunds: SAVE_REFUNDS };

/** Orders, refunds and cursors in PostgreSQL. */
export class Store {
  readonly #pool: pg.Pool;

  constructor(url: string, connections: number) {
    this.#pool = new pg.Pool({ connectionString: url, max: connections });
    // A connection that is lost fails its query, or is replaced by the next one; unheard, its event would end the process.
    this.#pool.on("error", () => {});
    this.#pool.on("connect", (connection) => connection.on("error", () => {}));
  }

  async prepare(): Promise<void> {
    await this.#pool.query(SCHEMA);
  }

  /** An account that is known takes its new session. */
  async authorise(account: string, session: string): Promise<void> {
    await this.#pool.query(
      "INSERT INTO accounts VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET session = $2, is_authorised = true",
      [account, session],
    );
    for (const stream of STREAMS) {
      await this.#pool.query("INSERT INTO streams VALUES ($1, $2) ON CONFLICT DO NOTHING", [account, stream]);
    }
  }

  /** What is to be followed: streams of the accounts that are authorised. */
  async places(): Promise<Place[]> {
    const { rows } = await this.#pool.query<Place>(
      "SELECT account, stream FROM streams JOIN accounts ON id = account WHERE is_authorised",
    );
    return rows;
  }

  async start({ account, stream }: Place): Promise<{ readonly session: string; readonly cursor: string | undefined }> {
    const { rows } = await this.#pool.query<{ session: string; cursor: string | null }>(
      "SELECT session, cursor FROM streams JOIN accounts ON id = account WHERE account = $1 AND stream = $2",
      [account, stream],
    );
    const [row] = rows;
    if (!row) throw new Error(`there is no stream ${stream} of ${account}`);
    return { session: row.session, cursor: row.cursor ?? undefined };
  }

  /** Rows and cursor in one transaction. @throws Error where another machine has gone on meanwhile */
  async save({ account, stream, rows, before, cursor, until, worker }: SavedPage): Promise<void> {
    const connection = await this.#pool.connect();
    try {
      await connection.query("BEGIN");
      const moved = await connection.query(MOVE_CURSOR, [account, stream, cursor, before ?? null, until, worker]);
      if (moved.rowCount !== 1) throw new Error(`another machine has gone on with ${stream} of ${account}`);
      if (rows.length > 0) await connection.query(SAVE[stream], [account, JSON.stringify(rows)]);
      await connection.query("COMMIT");
      connection.release();
    } catch (error) {
      connection.release(true); // its transaction ends with it
      throw error;
    }
  }

  /** The session that was refused stops its account, unless the account has another one by now. */
  async fail({ account, stream }: Place, why: string, refused: string | undefined): Promise<void> {
    await this.#pool.query("UPDATE streams SET last_error = $3, failed_at = now() WHERE account = $1 AND stream = $2", [
      account,
      stream,
      why,
    ]);
    const stop = "UPDATE accounts SET is_authorised = false WHERE id = $1 AND session = $2";
    if (refused !== undefined) await this.#pool.query(stop, [account, refused]);
  }

  async status(): Promise<StreamStatus[]> {
    const { rows } = await this.#pool.query<StreamStatus>(
      `SELECT account, stream, is_authorised, told_until, last_error FROM streams JOIN accounts ON id = account
       ORDER BY account, stream`,
    );
    return rows;
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
