import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import type { Row } from "./row.ts";

const DIR = resolve(".cache/bench");

/** Bundles a probe with what it measures, as an app would be, so that no loader of TypeScript is measured with it. */
export async function bundleProbe(name: string): Promise<string> {
  const outfile = `${DIR}/${name}.mjs`;
  const entryPoints = [`scripts/bench/probes/${name}.ts`];
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", external: ["undici", "saxes"] });
  return outfile;
}

/** Runs a probe in a process of its own; it prints its rows as JSON. */
export async function runProbe(name: string, ...args: readonly string[]): Promise<Row[]> {
  const child = spawn(process.execPath, [await bundleProbe(name), ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0) throw new Error(`the probe ${name} ended with ${code}`);
  return JSON.parse(out) as Row[];
}
