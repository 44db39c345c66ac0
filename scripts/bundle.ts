/** npm run prepack: the generator as the JavaScript that its package holds; its packages stay outside. */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { start } from "../generator/cli/command.ts";
import { ROOT } from "../generator/cli/root.ts";
import { bundling } from "./bundling.mjs";

/** Two folders below the root, as the sources of the generator are. */
const OUT = join(ROOT, "dist", "bin");

await start({
  usage: "npm run prepack",
  async run() {
    rmSync(OUT, { recursive: true, force: true });
    await build({
      ...bundling(ROOT),
      entryPoints: ["scripts/bin.ts"],
      outdir: OUT,
    });
    chmodSync(join(OUT, "bin.js"), 0o755);
  },
});
