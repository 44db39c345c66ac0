/** npm run prepack: the generator as the JavaScript that its package holds; its packages stay outside. */
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { start } from "../generator/cli/command.ts";
import { ROOT } from "../generator/cli/root.ts";

/** Two folders below the root, as the sources of the generator are. */
const OUT = join(ROOT, "dist", "bin");

await start({
  usage: "npm run prepack",
  async run() {
    rmSync(OUT, { recursive: true, force: true });
    await build({
      ...(JSON.parse(readFileSync(join(ROOT, "scripts", "bundle.json"), "utf8")) as BuildOptions),
      absWorkingDir: ROOT,
      entryPoints: ["scripts/bin.ts"],
      outdir: OUT,
    });
    chmodSync(join(OUT, "bin.js"), 0o755);
  },
});
