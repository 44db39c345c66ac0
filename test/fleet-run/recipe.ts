import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a reader fills in: `save`, as the lines below the code say, with a count of states that come again. */
const SAVE = `
async function save(db, account, items, before, cursor) {
  const connection = await db.connect();
  try {
    await connection.query("BEGIN");
    const move = "UPDATE accounts SET cursor = $3 WHERE id = $1 AND cursor IS NOT DISTINCT FROM $2";
    const { rowCount } = await connection.query(move, [account, before, cursor]);
    if (rowCount !== 1) throw new Error("another machine has gone on");
    for (const { trade_id, modified_time } of items) {
      await connection.query(
        \`INSERT INTO orders VALUES ($1, $2, $3) ON CONFLICT (account, trade_id) DO UPDATE SET
           modified_time = EXCLUDED.modified_time,
           repeats = orders.repeats + (orders.modified_time = EXCLUDED.modified_time)::integer
         WHERE orders.modified_time <= EXCLUDED.modified_time\`,
        [account, trade_id, modified_time],
      );
    }
    await connection.query("COMMIT");
    connection.release();
  } catch (error) {
    connection.release(true);
    throw error;
  }
}
`;

export const RECIPE_TABLES = `
  CREATE TABLE accounts (id text PRIMARY KEY, session text, begun timestamptz, cursor text, is_authorised boolean DEFAULT true);
  CREATE TABLE orders (account text, trade_id text, modified_time text, repeats integer DEFAULT 0, PRIMARY KEY (account, trade_id))`;

/** What a run in a minute needs otherwise than a business does. */
const CHANGES: readonly (readonly [string, string])[] = [
  ["new TopClient({ limiter })", "new TopClient({ limiter, url: process.env.TOP_URL })"],
  ["every: 60_000", "every: 3_000"],
  ["lockDuration: 30_000", "lockDuration: 4_000, stalledInterval: 2_000"],
];

/** Writes the code of the package's README, "Many machines", into the app as a program. @returns its path there */
export function writeRecipe(app: string): string {
  const [, section = ""] = readFileSync("generated/README.md", "utf8").split("\n## Many machines\n");
  const [, code = ""] = section.split("```js\n");
  let program = code.slice(0, code.indexOf("```"));
  for (const [text, changed] of CHANGES) {
    if (!program.includes(text)) throw new Error(`the README's recipe has no ${text}`);
    program = program.replace(text, changed);
  }
  writeFileSync(join(app, "src/recipe.mjs"), program + SAVE);
  return "src/recipe.mjs";
}
