/**
 * npm run facts -- DIR: compares the specs with a folder of collected facts about the APIs (`apis/<method>.json`, and
 * `beyond/<method>.json` of APIs outside the programme's list), field by
 * field, and prints what is missing, extra or different. Patched differences are listed apart. Exit 1 when anything
 * is left. Says so and exits 0 when the folder is not there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExitCode, start } from "../generator/cli/command.ts";
import { load } from "../generator/load/index.ts";
import { type ApiFacts, compareApi, Report, type SpecApi } from "./facts/compare.ts";

await start({
  usage: "npm run facts -- DIR",
  operands: 1,
  run(_, [dir]) {
    if (dir && existsSync(join(dir, "apis"))) return compare(["apis", "beyond"].map((name) => join(dir, name)));
    console.log(`facts: no folder of facts at ${dir ?? "(none given)"}; nothing was compared`);
    return 0;
  },
});

function compare(folders: readonly string[]): ExitCode {
  const documents = load("spec").documents;
  const specs = new Map(documents.filter((d) => d.role === "api").map((d) => [d.name, d.value as SpecApi]));
  const report = new Report();
  const files = folders.filter(existsSync).flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  for (const file of files) {
    const facts = JSON.parse(readFileSync(file, "utf8")) as ApiFacts;
    const spec = specs.get(facts.method);
    if (!spec) report.missing.push(`${facts.method}: no spec`);
    else compareApi(facts, spec, report);
  }
  return print(report, specs.size);
}

function print(report: Report, apis: number): ExitCode {
  const kinds = ["missing", "extra", "different", "copied"] as const;
  for (const kind of kinds) for (const line of report[kind]) console.log(`${kind}: ${line}`);
  const patches = load("spec").documents.filter((d) => d.role === "patch");
  const lines = patches.flatMap((d) =>
    (d.value as { patches: { path: string; reason: string }[] }).patches.map((p) => ({ ...p, method: d.name })),
  );
  for (const { method, path, reason } of lines) console.log(`patched: ${method} ${path}: ${reason}`);
  const counts = kinds.map((kind) => `${report[kind].length} ${kind}`).join(", ");
  console.log(`${apis} APIs, ${report.fields} parameters and fields compared: ${counts}; ${lines.length} patched`);
  return kinds.some((kind) => report[kind].length > 0) ? 1 : 0;
}
