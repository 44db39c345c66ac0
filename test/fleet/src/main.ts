import { readFileSync } from "node:fs";
import { work } from "./machine.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { statusText } from "./status.ts";
import { Store } from "./store.ts";

/** Accounts from a file of lines `account session`. */
async function authorise(settings: Settings, file: string): Promise<void> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const accounts = lines.map((line) => line.trim().split(/\s+/));
  const wrong = accounts.findIndex((words) => words.length !== 2);
  if (wrong >= 0) throw new Error(`${file}: entry ${wrong + 1} is not an account and its session`);
  const store = new Store(settings.databaseUrl, 4);
  await store.prepare();
  for (const [account = "", session = ""] of accounts) await store.authorise(account, session);
  await store.close();
  console.log(`${accounts.length} accounts are authorised`);
}

async function status(settings: Settings): Promise<void> {
  const store = new Store(settings.databaseUrl, 1);
  console.log(statusText(await store.status()));
  await store.close();
}

async function run([option, value]: readonly string[]): Promise<void> {
  const settings = settingsOf(process.env);
  if (option === "--status") return status(settings);
  if (option === "--accounts" && value) return authorise(settings, value);
  if (option === undefined) return work(settings);
  throw new Error("usage: main.ts [--status | --accounts FILE]");
}

await run(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message || String(error));
  process.exit(1);
});
