import { SECOND } from "../orders/platform.ts";
import { compare, type Comparison } from "./comparison.ts";
import { type AccountData, FIRST_RUN, fleetAccounts, FleetPlatform } from "./gateway.ts";
import { type Machines, startFleet } from "./machines.ts";
import { RECIPE_TABLES, writeRecipe } from "./recipe.ts";

/** The recipe leaves `lag` at its default of five minutes: what it shall tell is older. */
const OLD = 600 * SECOND;
const PATIENCE = 300 * SECOND;

/** The README's recipe with two workers, of which one is killed while Redis and PostgreSQL go and come back. */
export async function runRecipe(machines: Machines): Promise<boolean> {
  const { app, redis, postgres } = machines;
  const until = Date.now() - OLD;
  const accounts = fleetAccounts({ accounts: 12, backlog: 200, live: 0, length: 0, late: 0 }, until);
  const platform = new FleetPlatform(accounts);
  const { workers, database, close } = await startFleet(machines, await platform.start(), 0, writeRecipe(app));
  const expired = accounts[3] as AccountData;
  const pause = () => new Promise((done) => setTimeout(done, 2 * SECOND));
  let result: Comparison | undefined;
  try {
    await database.rows(RECIPE_TABLES);
    const begun = new Date(until - FIRST_RUN).toISOString();
    const values = accounts.map(({ id, session }) => `('${id}', '${session}', '${begun}')`);
    await database.rows(`INSERT INTO accounts (id, session, begun) VALUES ${values.join(", ")}`);
    platform.trouble.faults = 0.05;
    const first = workers.start(true);
    workers.start(true);
    await pause();
    platform.renew(expired, "session-renewed");
    const steps = [() => workers.kill(first), () => redis.crash(), () => postgres.crash(), () => redis.lose()];
    for (const step of steps) {
      await pause();
      await step();
    }
    await database.rows(
      `UPDATE accounts SET session = 'session-renewed', is_authorised = true WHERE id = '${expired.id}'`,
    );
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline;) {
      await pause();
      result = await compare(accounts, database, until, ["orders"]);
      if (result.lost + result.stale === 0) break;
    }
    console.log(`the README's recipe: ${JSON.stringify(result)} ${workers.notes().join("; ")}`);
    return result !== undefined && result.lost + result.stale + result.doubled + workers.ended.length === 0;
  } finally {
    await close();
    await platform.stop();
  }
}
