import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, outcome } from "./outcome.ts";
import type { Packed } from "./pack.ts";

/** Bytes; with room of about a third over what the APIs take. */
const TARBALL_BUDGET = 1_100_000;
const UNPACKED_BUDGET = 6_400_000;

const EXPECTED =
  /^(package\.json|README\.md|README\.[\w-]+\.md|LICENSE|CHANGELOG\.md|data\/[\w.-]+\.json|dist\/(search\.json|.+\.(js|d\.ts)))$/;
const EXPECTED_TOO = "dist/cjs/package.json";

/** What is in the tarball, and how much of it. */
export function checkContents({ size, unpackedSize, files }: Packed): Outcome[] {
  const foreign = files.map(({ path }) => path).filter((path) => !EXPECTED.test(path) && path !== EXPECTED_TOO);
  const dead = deadLinks(files.map(({ path }) => path));
  const missing = ["README.md", "CHANGELOG.md"].filter((name) => !files.some(({ path }) => path === name));
  return [
    outcome("tarball", size <= TARBALL_BUDGET, `${kb(size)} (budget ${kb(TARBALL_BUDGET)})`),
    outcome("unpacked", unpackedSize <= UNPACKED_BUDGET, `${kb(unpackedSize)} (budget ${kb(UNPACKED_BUDGET)})`),
    outcome(
      "files",
      foreign.length === 0 && missing.length === 0,
      `${files.length}: ${missing.map((name) => `no ${name}; `).join("")}${foreign.length} that are no part of the package`,
      foreign.join("\n"),
    ),
    outcome("links of the README", dead.length === 0, `${dead.length} lead out of the tarball`, dead.join("\n")),
  ];
}

/** A README is read beside the files of the tarball: whatever it links to must be one of them. */
function deadLinks(paths: readonly string[]): string[] {
  const packed = new Set(paths);
  return paths
    .filter((path) => /^README/.test(path))
    .flatMap((path) => [...readFileSync(join("generated", path), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)])
    .map(([, target = ""]) => target)
    .filter((target) => !packed.has(target));
}

export function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
