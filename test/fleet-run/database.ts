import { createRequire } from "node:module";
import { join } from "node:path";

interface Connection {
  on(event: "error", listener: () => void): unknown;
}

/** What is used of `pg`. */
interface Pool extends Connection {
  on(event: "error", listener: () => void): unknown;
  on(event: "connect", listener: (connection: Connection) => void): unknown;
  query(query: { readonly text: string; readonly rowMode: "array" }): Promise<{ readonly rows: unknown[][] }>;
  end(): Promise<void>;
}

/** PostgreSQL through the app's own `pg`, on one connection; one that was lost is made anew for the next query. */
export class Database {
  readonly #pool: Pool;

  constructor(app: string, url: string) {
    const require = createRequire(join(app, "package.json"));
    const pg = require("pg") as { readonly Pool: new (options: object) => Pool };
    this.#pool = new pg.Pool({ connectionString: url, max: 1 });
    this.#pool.on("error", () => {});
    this.#pool.on("connect", (connection) => connection.on("error", () => {}));
  }

  /** @throws Error where the server is away */
  async rows(text: string): Promise<readonly (readonly unknown[])[]> {
    return (await this.#pool.query({ text, rowMode: "array" })).rows;
  }

  /** The only value of the only row, `undefined` where the server is away. */
  async number(text: string): Promise<number | undefined> {
    try {
      return Number((await this.rows(text))[0]?.[0]);
    } catch {
      return undefined;
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
