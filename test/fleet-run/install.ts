import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "../../scripts/check-package/pack.ts";
import { installTarball } from "../../scripts/check-package/scratch.ts";
import { npm, run } from "../../scripts/check-package/shell.ts";
import { checkCompose } from "./compose.ts";
import type { Machines } from "./machines.ts";
import { PostgresService, RedisService } from "./services.ts";

/** Gives work the app on the packed package, with Redis and PostgreSQL that run, in a folder that goes afterwards. */
export async function withMachines(work: (machines: Machines) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "tbk-sdk-fleet-"));
  chmodSync(data, 0o755); // Redis and PostgreSQL are users of their own
  const app = join(data, "app");
  try {
    await installApp(app);
    checkCompose(app);
    const redis = new RedisService(app, join(data, "services"));
    const postgres = new PostgresService(app, join(data, "services"));
    try {
      await Promise.all([redis.start(), postgres.start()]);
      await work({ app, redis, postgres });
    } finally {
      await Promise.all([redis.stop(), postgres.stop()]);
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** A copy of the app with its own locked packages and the packed tarball. */
async function installApp(app: string): Promise<void> {
  cpSync("test/fleet", app, { recursive: true, filter: (path) => !/node_modules|fleet\/data/.test(path) });
  const install = npm(app, "ci", "--ignore-scripts");
  if (!install.ok) throw new Error(`npm ci fails: ${install.all}`);
  installTarball(app, (await packPackage(app)).tarball);
  const types = run(join(app, "node_modules/.bin/tsc"), [], { cwd: app });
  if (!types.ok) throw new Error(`the app does not compile: ${types.all}`);
}
