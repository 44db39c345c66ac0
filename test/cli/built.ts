import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createHash } from "node:crypto";
import { buildPackage } from "../../scripts/build.ts";

/** The built command. */
export const BINARY = "generated/dist/esm/cli.js";

/** Folders that the build reads, or that are part of it. */
const SOURCES = [
  "generated/src",
  "generated/data",
  "generator/emit",
  "generator/facts",
  "generator/model",
  "generator/search",
];

/** Test files run side by side: one of them builds, the others wait for it. */
const LOCK = join(tmpdir(), `tbk-build-${createHash("md5").update(process.cwd()).digest("hex")}`);

/** Builds the package unless what is built is newer than its sources. */
export async function ensureBuilt(): Promise<void> {
  while (!isFresh()) {
    if (!takeLock()) {
      await setTimeout(200);
      continue;
    }
    try {
      if (!isFresh()) await buildPackage();
    } finally {
      rmSync(LOCK, { force: true });
    }
  }
}

function isFresh(): boolean {
  const built = statSync(BINARY, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = SOURCES.flatMap((dir) => readdirSync(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = readdirSync("scripts").filter((file) => /^(build|search-index)/.test(file));
  return [...sources, ...scripts.map((file) => join("scripts", file))].every((file) => statSync(file).mtimeMs <= built);
}

/** A file can be made only once; it names the process that builds. */
function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isBuilding()) rmSync(LOCK, { force: true });
    return false;
  }
}

/** Whether the process that has taken the lock lives, or has just let go of it. */
function isBuilding(): boolean {
  try {
    return process.kill(Number(readFileSync(LOCK, "utf8")), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
