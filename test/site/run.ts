/**
 * `npm run test:site [-- --built]`: the reference site in a real browser, and one of hostile specs, below a path of its
 * host and outside of the repository; the types of the site's own code. `--built` tests what `npm run docs` left.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { start } from "../../generator/cli/command.ts";
import { CHROMIUM } from "./chromium.ts";
import { ADDRESS, HOSTILE } from "./sites.ts";

function run(command: string, args: readonly string[], cwd = "."): boolean {
  return spawnSync(command, args, { cwd, stdio: "inherit" }).status === 0;
}

function hasBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const apt =
    "apt-get -o DPkg::Lock::Timeout=300 update && apt-get -o DPkg::Lock::Timeout=300 install -y chromium fonts-noto-cjk";
  spawnSync("sh", ["-c", apt], { stdio: "ignore" });
  return existsSync(CHROMIUM);
}

function docs(...args: string[]): boolean {
  return run("npm", ["run", "--silent", "docs", "--", ...args]);
}

function types(): boolean {
  const tsc = join("..", "node_modules", "vue-tsc", "bin", "vue-tsc.js");
  return run(process.execPath, [tsc, "--noEmit", "-p", "."], join(".cache", "docs", "site"));
}

function browserTests(): boolean {
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  return run(process.execPath, [vitest, "run", "--config", "test/site/vitest.config.ts", "--reporter=verbose"]);
}

await start({
  usage: "npm run test:site [-- --built]",
  options: { built: { type: "boolean", default: false } },
  run({ built }) {
    if (!hasBrowser()) {
      console.log(`test:site: skipped, there is no ${CHROMIUM} and apt-get cannot install it`);
      return 0;
    }
    const isBuilt = built || (docs() && docs("--spec", "test/site/hostile", "--out", HOSTILE.dir, "--base", ADDRESS));
    return isBuilt && [types(), browserTests()].every(Boolean) ? 0 : 1;
  },
});
