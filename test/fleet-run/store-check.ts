import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Database } from "./database.ts";
import type { Machines } from "./machines.ts";

interface Place {
  readonly account: string;
  readonly stream: string;
}

/** What is used of the app's own. */
interface Store {
  prepare(): Promise<void>;
  authorise(account: string, session: string): Promise<void>;
  places(): Promise<Place[]>;
  start(place: Place): Promise<{ readonly cursor: string | undefined }>;
  save(page: object): Promise<void>;
  fail(place: Place, why: string, refused: string | undefined): Promise<void>;
  close(): Promise<void>;
}

const PLACE = { account: "a", stream: "orders" };

/** What no run of minutes shows for certain: two machines at the same row in the same moment. */
export async function checkStore({ app, postgres }: Machines): Promise<void> {
  const { Store } = (await import(pathToFileURL(join(app, "src/store.ts")).href)) as {
    readonly Store: new (url: string, connections: number) => Store;
  };
  const database = new Database(app, postgres.url);
  const stores = Array.from({ length: 4 }, () => new Store(postgres.url, 2));
  const [one, other] = stores as [Store, Store];
  try {
    await Promise.all(stores.map((store) => store.prepare())); // machines that start at once on an empty database
    await one.authorise("a", "old");
    await other.authorise("a", "new");
    await one.fail(PLACE, "the session is refused", "old");
    assert.equal((await one.places()).length, 2, "a session that was refused late stops no account that has a new one");
    await one.fail(PLACE, "the session is refused", "new");
    assert.equal((await one.places()).length, 0, "a session that is refused stops its account");

    const row = { trade_id: "1", tk_status: 3, fee: 1, modified_time: "2024-11-10 12:00:00" };
    const page = { ...PLACE, rows: [row], before: undefined, cursor: "c1", until: new Date(), worker: "one" };
    await one.save(page);
    const late = { ...page, rows: [{ ...row, trade_id: "2" }], cursor: "c2", worker: "other" };
    await assert.rejects(other.save(late), /another machine/);
    assert.equal(await database.number("SELECT count(*) FROM orders"), 1, "nothing of a page that came too late stays");
    assert.equal((await one.start(PLACE)).cursor, "c1");
  } finally {
    await Promise.all([...stores.map((store) => store.close()), database.close()]);
  }
}
