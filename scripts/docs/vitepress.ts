import { spawnSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../generator/cli/root.ts";
import { installLocked } from "../check-package/scratch.ts";
import type { Address } from "./address.ts";

/** VitePress, from a folder that the sources find its packages in; whether it succeeds. */
export function vitepress(command: string, out: string, { base, url }: Address, ...args: string[]): boolean {
  const bin = join(out, "node_modules", "vitepress", "bin", "vitepress.js");
  // Many short-lived strings: with room for them, a third of the build is not spent collecting them.
  const node = ["--max-semi-space-size=128", bin];
  const env = { ...process.env, GENERATOR_ROOT: ROOT, SITE_URL: url };
  const all = [...node, command, join(out, "site"), "--base", base, ...args];
  const { status } = spawnSync(process.execPath, all, { stdio: "inherit", env });
  return status === 0;
}

export function linkPackages(out: string): void {
  const link = join(out, "node_modules");
  rmSync(link, { force: true, recursive: true });
  symlinkSync(join(installLocked(join(ROOT, "scripts", "docs")), "node_modules"), link);
}
