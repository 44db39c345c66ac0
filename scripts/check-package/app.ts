import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyApps } from "./compiler.ts";
import { installTarball } from "./scratch.ts";

/** A project that has installed the tarball, with the consumers' sources in it. */
export function createApp(scratch: string, tarball: string): string {
  const app = join(scratch, "app");
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), '{ "private": true, "type": "module" }\n');
  installTarball(app, tarball);
  copyApps(app);
  return app;
}
