/** `npm run consumer`: test/consumer, a small real app, on the packed tarball alone. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { defineCommand, start } from "../../generator/cli/command.ts";
import { type Outcome, outcome, printOutcome } from "./outcome.ts";
import { packPackage } from "./pack.ts";
import { inScratch, installTarball } from "./scratch.ts";
import { npm, run } from "./shell.ts";

const APP = "test/consumer";

/** Installs the app and the tarball, compiles the app and runs its tests. */
export function checkConsumerApp(tarball: string): Promise<Outcome[]> {
  return inScratch((dir) => {
    cpSync(APP, dir, { recursive: true, filter: (path) => !path.includes("node_modules") });
    const install = npm(dir, "ci", "--ignore-scripts");
    if (!install.ok) return [outcome("order sync, install", false, "npm ci fails", install.all)];
    installTarball(dir, tarball);
    const types = run(join(dir, "node_modules/.bin/tsc"), ["-p", "tsconfig.json"], { cwd: dir });
    const tests = run(join(dir, "node_modules/.bin/vitest"), ["run", "--no-color", "--testTimeout=60000"], {
      cwd: dir,
    });
    const count = /Tests\s+(.*)/.exec(tests.all)?.[1] ?? "no tests were run";
    return [
      outcome("order sync, types", types.ok, types.ok ? "compiles" : "does not compile", types.all),
      outcome("order sync, tests", tests.ok, count, tests.all),
    ];
  });
}

const COMMAND = defineCommand({
  usage: "npm run consumer",
  async run() {
    const outcomes = await inScratch(async (dir) => checkConsumerApp((await packPackage(dir)).tarball));
    for (const one of outcomes) console.log(printOutcome(one));
    return outcomes.some(({ verdict }) => verdict === "fail") ? 1 : 0;
  },
});

if (import.meta.filename === process.argv[1]) await start(COMMAND);
