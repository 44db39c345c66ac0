/** `npm run check:package`: packs the tarball and checks what an app gets from it. One line a check, exit 1 on a failure. */
import { start, UsageError } from "../generator/cli/command.ts";
import { createApp } from "./check-package/app.ts";
import { checkBundle } from "./check-package/bundle.ts";
import { checkBundlers } from "./check-package/bundlers.ts";
import { checkCompileCost } from "./check-package/compile-cost.ts";
import { checkConsumerApp } from "./check-package/consumer.ts";
import { checkConsumers } from "./check-package/consumers.ts";
import { checkContents } from "./check-package/contents.ts";
import { checkImportTime } from "./check-package/import-time.ts";
import { checkLinters } from "./check-package/linters.ts";
import { type Outcome, outcome, printOutcome } from "./check-package/outcome.ts";
import { packPackage } from "./check-package/pack.ts";
import { checkRuntimes } from "./check-package/runtimes.ts";
import { inScratch, installLocked } from "./check-package/scratch.ts";

interface Scope {
  /** Leaves out other runtimes, compilers and timings of the compiler. */
  readonly isQuick: boolean;
  /** Names of checks; all where there is none. */
  readonly only: readonly string[];
}

/** Every check that is asked for, whatever the others find. */
async function checkPackage(scratch: string, { isQuick, only }: Scope): Promise<Outcome[]> {
  const packed = await packPackage(scratch);
  const tools = installLocked("scripts/check-package");
  const app = createApp(scratch, packed.tarball);
  const checks: Readonly<Record<string, () => Outcome[] | Promise<Outcome[]>>> = {
    contents: () => checkContents(packed),
    linters: () => checkLinters(packed.tarball, tools),
    bundle: () => checkBundle(app),
    bundlers: () => checkBundlers(app, tools),
    imports: () => checkImportTime(app),
    consumers: () => checkConsumers(app, tools, isQuick),
    compile: () => checkCompileCost(app, tools, isQuick),
    runtimes: () => checkRuntimes(app, isQuick),
    orders: () => checkConsumerApp(packed.tarball),
  };
  const unknown = only.filter((name) => !Object.hasOwn(checks, name));
  if (unknown.length > 0)
    throw new UsageError(`no such check: ${unknown.join()}; there are ${Object.keys(checks).join()}`);
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(checks)) {
    if (only.length === 0 || only.includes(name)) outcomes.push(...(await check(name, run)));
  }
  return outcomes;
}

/** Prints what a check finds as soon as it is found; one that breaks is a failure like others. */
async function check(name: string, run: () => Outcome[] | Promise<Outcome[]>): Promise<Outcome[]> {
  const found = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => [outcome(name, false, "cannot be checked", String(error))]);
  for (const one of found) console.log(printOutcome(one));
  return found;
}

await start({
  usage: "npm run check:package [-- --quick --only NAME ...]",
  options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
  async run({ quick, only }) {
    const outcomes = await inScratch((scratch) => checkPackage(scratch, { isQuick: quick, only }));
    const count = (verdict: Outcome["verdict"]) => outcomes.filter((one) => one.verdict === verdict).length;
    console.log(`${count("ok")} ok, ${count("warn")} over their bar, ${count("fail")} failed`);
    return count("fail") > 0 ? 1 : 0;
  },
});
