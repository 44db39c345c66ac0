import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { format } from "prettier";
import type { Judged } from "./judge.ts";
import type { Row } from "./row.ts";
import { barsTable, rowsTable } from "./table.ts";
import { versionsIn, withVersion } from "./versions.ts";

/** Of the project's own packages, those that the figures depend on. */
const OWN = ["undici", "typescript", "esbuild", "prettier"];

/** The machine, how long it took, the versions, the table and the bars, as Markdown. */
export function report(rows: readonly Row[], judged: readonly Judged[], took: string): Promise<string> {
  const own = versionsIn("package.json");
  const peers = versionsIn("scripts/bench/package.json");
  const text = [
    `${machine()} It took ${took}.`,
    `${OWN.map((name) => `${name} ${own.get(name)}`).join(", ")}. Beside them: ${list(peers)}.`,
    rowsTable(rows.map((row) => withVersion(row, peers))),
    barsTable(judged),
  ];
  return format(text.join("\n\n"), { parser: "markdown", printWidth: 120, proseWrap: "always" });
}

function list(versions: ReadonlyMap<string, string>): string {
  return [...versions].map(([name, version]) => `${name} ${version}`).join(", ");
}

/** A part of BENCHMARKS.md, by the command that writes it. */
export type Section = "npm run bench -- --write" | "npm run bench -- --documents DIR --write";

const END = "<!-- end of results -->";

/** Puts the results between a section's marker and the next end; everything else stays. */
export function writeReport(path: string, section: Section, text: string): void {
  const begin = `<!-- results: ${section} -->`;
  const file = readFileSync(path, "utf8");
  const start = file.indexOf(begin);
  const end = file.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`${path} has no "${begin}" ... "${END}"`);
  writeFileSync(path, `${file.slice(0, start)}${begin}\n\n${text.trim()}\n\n${file.slice(end)}`);
}

function machine(): string {
  const cores = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = loadavg().map((one) => one.toFixed(1));
  const [name = "unknown CPU"] = cores.map(({ model }) => model);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cores.length} x ${name}, ${memory}; load at the end ${load.join(", ")}.`;
}
