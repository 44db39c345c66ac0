/** `npm run fleet`: test/fleet, the service of many machines, on the packed package, Redis and PostgreSQL while things fail. */
import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start, wholeNumber } from "../../generator/cli/command.ts";
import { packPackage } from "../../scripts/check-package/pack.ts";
import { installTarball } from "../../scripts/check-package/scratch.ts";
import { npm, run } from "../../scripts/check-package/shell.ts";
import { SECOND } from "../orders/platform.ts";
import { checkCompose } from "./compose.ts";
import { runModel } from "./model.ts";
import { type Machines, type Phase, type PhaseResult, runPhase } from "./phase.ts";
import { freePort, Service } from "./services.ts";
import { tableOf } from "./table.ts";

const SMALL = { accounts: 200, backlog: 20, live: 4, late: 2 * SECOND, callsPerSecond: 60, patience: 150 * SECOND };

/** Minutes short, for CI. */
const SHORT: readonly Phase[] = [
  { ...SMALL, name: "calm", workers: 1, isTroubled: false, length: 10 * SECOND },
  { ...SMALL, name: "calm", workers: 2, isTroubled: false, length: 10 * SECOND },
  { ...SMALL, name: "trouble", workers: 4, isTroubled: true, length: 35 * SECOND },
];

const LONG_RUN = { ...SMALL, backlog: 400, live: 60, patience: 180 * SECOND };
const LONG: readonly Phase[] = [
  ...[1, 2, 4].map((workers) => ({ ...LONG_RUN, name: "calm", workers, isTroubled: false, length: 60 * SECOND })),
  ...[1, 2, 4].map((workers) => ({ ...LONG_RUN, name: "trouble", workers, isTroubled: true, length: 120 * SECOND })),
  {
    ...LONG_RUN,
    name: "a million orders",
    workers: 1,
    backlog: 5_000,
    isTroubled: false,
    length: 60 * SECOND,
    patience: 3_600 * SECOND,
    callsPerSecond: 200,
  },
];

await start({
  usage: "npm run fleet -- [--long] [--only NAME] [--model SEEDS]",
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    model: { type: "string" },
  },
  async run({ long, only, model }) {
    if (model !== undefined) return runModel(wholeNumber("--model", model));
    const data = mkdtempSync(join(tmpdir(), "tbk-sdk-fleet-"));
    chmodSync(data, 0o755); // Redis and PostgreSQL are users of their own
    const app = join(data, "app");
    const results: PhaseResult[] = [];
    try {
      await installApp(app);
      checkCompose(app);
      const machines = { app, ...(await startServices(app, join(data, "services"))) };
      try {
        for (const phase of (long ? LONG : SHORT).filter(({ name }) => name.includes(only))) {
          const result = await runPhase(phase, machines);
          results.push(result);
          console.log(tableOf([result]).at(-1));
          for (const note of result.notes) console.log(`  ${note}`);
        }
      } finally {
        await Promise.all([machines.redis.stop(), machines.postgres.stop()]);
      }
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
    console.log(`\n${tableOf(results).join("\n")}`);
    const isRight = (one: PhaseResult) =>
      one.lost + one.stale + one.doubled + one.behind === 0 && one.calls <= one.allowed;
    return results.length > 0 && results.every(isRight) ? 0 : 1;
  },
});

/** A copy of the app with its own locked packages and the packed tarball. */
async function installApp(app: string): Promise<void> {
  cpSync("test/fleet", app, { recursive: true, filter: (path) => !/node_modules|fleet\/data/.test(path) });
  const install = npm(app, "ci", "--ignore-scripts");
  if (!install.ok) throw new Error(`npm ci fails: ${install.all}`);
  installTarball(app, (await packPackage(app)).tarball);
  const types = run(join(app, "node_modules/.bin/tsc"), [], { cwd: app });
  if (!types.ok) throw new Error(`the app does not compile: ${types.all}`);
}

async function startServices(app: string, folder: string): Promise<Omit<Machines, "app">> {
  const redis = new Service("redis", app, folder, await freePort());
  const postgres = new Service("postgres", app, folder, await freePort());
  await Promise.all([redis.start(), postgres.start()]);
  return { redis, postgres };
}
