/** `npm run interop`: other clients against our gateway, our client against another server; all of the built package. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { start } from "../../generator/cli/command.ts";
import { buildPackage } from "../../scripts/build.ts";
import { installLocked } from "../../scripts/check-package/scratch.ts";

function installPeers(): string | undefined {
  try {
    return installLocked("test/interop");
  } catch (error) {
    console.log(`interop: skipped, the other clients cannot be installed: ${String(error)}`);
    return undefined;
  }
}

await start({
  usage: "npm run interop",
  async run() {
    const peers = installPeers();
    if (!peers) return 0;
    await buildPackage();
    const vitest = join("node_modules", "vitest", "vitest.mjs");
    // The other clients write the machine's time where the platform wants China's.
    const env = { ...process.env, INTEROP_PEERS: peers, TZ: "Asia/Shanghai" };
    const args = [vitest, "run", "--config", "test/interop/vitest.config.ts", "--reporter=verbose"];
    return spawnSync(process.execPath, args, { stdio: "inherit", env }).status === 0 ? 0 : 1;
  },
});
