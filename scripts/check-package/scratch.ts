import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hash } from "../../generator/hash.ts";
import { npm } from "./shell.ts";

/** Installs are kept between runs, by what was installed. */
const CACHE = join(tmpdir(), "tbk-sdk-checks");

/** Gives work a folder of its own, which is removed afterwards. */
export async function inScratch<Result>(work: (dir: string) => Result | Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), "tbk-sdk-"));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * `npm ci` of a folder's package.json and package-lock.json, below the temporary folder.
 *
 * @returns the folder that holds `node_modules`
 * @throws Error with npm's words when it cannot be installed
 */
export function installLocked(folder: string): string {
  return cached(lockedKey(folder), (dir) => {
    for (const name of LOCKED) cpSync(join(folder, name), join(dir, name));
    return npm(dir, "ci", "--ignore-scripts");
  });
}

/** Where `installLocked` has installed that folder's packages, if it has. */
export function findLocked(folder: string): string | undefined {
  const dir = cachedAt(lockedKey(folder));
  return existsSync(dir) ? dir : undefined;
}

const LOCKED = ["package.json", "package-lock.json"];

function lockedKey(folder: string): string {
  return LOCKED.map((name) => readFileSync(join(folder, name), "utf8")).join("");
}

/** Packages by name and exact version, each set in a folder of its own. */
export function installPackages(...packages: string[]): string {
  return cached(packages.join(" "), (dir) => {
    writeFileSync(join(dir, "package.json"), '{ "private": true }\n');
    return npm(dir, "install", "--no-save", "--no-package-lock", ...packages);
  });
}

function cached(key: string, install: (dir: string) => { readonly ok: boolean; readonly all: string }): string {
  const dir = cachedAt(key);
  if (existsSync(dir)) return dir;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "draft-"));
  const { ok, all } = install(draft);
  if (ok) keep(draft, dir);
  rmSync(draft, { recursive: true, force: true });
  if (!ok) throw new Error(`npm cannot install it: ${all.trim().slice(-500)}`);
  return dir;
}

/** Another run may have been faster. */
function keep(draft: string, dir: string): void {
  try {
    renameSync(draft, dir);
  } catch (error) {
    if (!existsSync(dir)) throw error;
  }
}

function cachedAt(key: string): string {
  return join(CACHE, hash(key));
}

/**
 * Installs the tarball into a project as an app would, with the undici that the repository is tested with. The app does not
 * depend on undici itself: an editor opens the declarations of whatever an app names.
 */
export function installTarball(project: string, tarball: string): void {
  const { version } = JSON.parse(readFileSync("node_modules/undici/package.json", "utf8")) as { version: string };
  const manifest = join(project, "package.json");
  const app = JSON.parse(readFileSync(manifest, "utf8")) as object;
  writeFileSync(manifest, `${JSON.stringify({ ...app, overrides: { undici: version } }, null, 2)}\n`);
  const { ok, all } = npm(project, "install", "--save-prod", tarball);
  if (!ok) throw new Error(`npm cannot install the tarball: ${all}`);
}
