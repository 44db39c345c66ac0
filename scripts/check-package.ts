/** `npm run check:package`: packs the tarball and checks what an app gets from it. One line a check, exit 1 on a failure. */
import { start } from "../generator/cli/command.ts";
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

/** Every check, whatever the others find; `isQuick` leaves out other runtimes, compilers and timings of the compiler. */
async function checkPackage(scratch: string, isQuick: boolean): Promise<Outcome[]> {
  const packed = await packPackage(scratch);
  const tools = installLocked("scripts/check-package");
  const app = createApp(scratch, packed.tarball);
  return [
    ...(await check("contents", () => checkContents(packed))),
    ...(await check("linters", () => checkLinters(packed.tarball, tools))),
    ...(await check("bundle", () => checkBundle(app))),
    ...(await check("bundlers", () => checkBundlers(app, tools))),
    ...(await check("import time", () => checkImportTime(app))),
    ...(await check("consumers", () => checkConsumers(app, tools, isQuick))),
    ...(await check("compile cost", () => checkCompileCost(app, tools, isQuick))),
    ...(await check("runtimes", () => checkRuntimes(app, isQuick))),
    ...(await check("order sync", () => checkConsumerApp(packed.tarball))),
  ];
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
  usage: "npm run check:package [-- --quick]",
  options: { quick: { type: "boolean", default: false } },
  async run({ quick }) {
    const outcomes = await inScratch((scratch) => checkPackage(scratch, quick));
    const count = (verdict: Outcome["verdict"]) => outcomes.filter((one) => one.verdict === verdict).length;
    console.log(`${count("ok")} ok, ${count("warn")} over their bar, ${count("fail")} failed`);
    return count("fail") > 0 ? 1 : 0;
  },
});
