/** npm run prepack: the generator as the JavaScript that its package holds; its packages stay outside. */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { start } from "../generator/cli/command.ts";
import { ROOT } from "../generator/cli/root.ts";

/** Two folders below the root, as the sources of the generator are. */
const OUT = join(ROOT, "dist", "bin");

await start({
  usage: "npm run prepack",
  async run() {
    rmSync(OUT, { recursive: true, force: true });
    await build({
      absWorkingDir: ROOT,
      entryPoints: ["scripts/bin.ts"],
      outdir: OUT,
      bundle: true,
      splitting: true,
      platform: "node",
      target: "node20",
      format: "esm",
      packages: "external",
      charset: "utf8",
      logLevel: "error",
    });
    chmodSync(join(OUT, "bin.js"), 0o755);
  },
});
