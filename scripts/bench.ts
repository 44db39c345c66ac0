/**
 * `npm run bench [-- --quick]`: what the project's figures are quoted from. One table, ratios first, each figure the median
 * of interleaved rounds with the least and the greatest. `--quick` shows that everything runs, its figures are rough.
 *
 * Nothing is asserted: times differ from machine to machine, ratios within one run do not.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureGeneration } from "./bench/generation.ts";
import { measureImports } from "./bench/import-time.ts";
import { bundleProbe, runProbe } from "./bench/probe.ts";
import type { Row } from "./bench/row.ts";
import { inScratch } from "./bench/scratch.ts";
import { measureSize } from "./bench/size.ts";
import { printTable } from "./bench/table.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const rounds = values.quick ? 3 : 9;
const scale = values.quick ? 0.1 : 1;

const PARTS: readonly (() => Promise<Row[]>)[] = [
  () => runProbe("sign", String(rounds), String(100_000 * scale)),
  () => runProbe("decode", String(rounds), String(300 * scale)),
  async () => runProbe("calls", await bundleProbe("server"), String(rounds), String(20_000 * scale)),
  () => measureSize(),
  () =>
    inScratch(async (project) => [
      ...(await measureImports(project, rounds)),
      ...(await measureGeneration(project, values.quick ? 1 : 5)),
    ]),
];

const rows: Row[] = [];
for (const part of PARTS) rows.push(...(await part()));
const cpu = cpus()[0]?.model ?? "unknown CPU";
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpu}\n`);
console.log(printTable(rows));
