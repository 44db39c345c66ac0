import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { PLATFORM_APIS } from "../catalogue.ts";
import type { Context } from "../context.ts";
import { readPages } from "../documents/index.ts";
import { interleaved } from "../interleaved.ts";
import { runMeasured, usedWords } from "../measured-process.ts";
import { type Row, rowsOf } from "../row.ts";
import { stat } from "../stats.ts";
import { measureImports } from "../use/imports.ts";
import { type Generator, OURS } from "./generators.ts";
import { measure, measureGreat } from "./measure.ts";
import { createDocumentSite, type Site, TEN_MINUTES } from "./site.ts";

/** The documents of a folder through every generator, at two sizes: half of them, and all. */
export async function measureDocuments(
  { isQuick, scratch, progress }: Context,
  from: string,
  every: readonly Generator[],
): Promise<Row[]> {
  const there = readPages(from).length;
  const all = isQuick ? there : Math.max(there, PLATFORM_APIS);
  const words = all > there ? `varied from ${there} documents` : "documents as they are";
  const rows: Row[] = [];
  for (const apis of [Math.round(all / 2), all]) {
    progress(`generation: ${apis} APIs, ${words}`);
    const { site, used } = createDocumentSite(join(scratch, `documents-${apis}`), from, apis);
    const found: Row[] = [
      { name: `transcribe ${apis} APIs, ours`, value: stat([used.cpuMs / apis]), unit: "ms CPU each" },
      ...(await measureGreat(site, every, isQuick ? 1 : 5)),
      ...(await measure(site, [OURS], "one spec changed", isQuick ? 1 : 5)),
      ...(await measure(site, [OURS], "nothing changed", isQuick ? 1 : 5)),
      ...(await measureLint(site, isQuick ? 1 : 5)),
      ...(apis === all ? await measureRoot(site, isQuick ? 3 : 11) : []),
    ];
    rows.push(...found.map((row) => ({ ...row, notes: row.notes ? `${row.notes}; ${words}` : words })));
  }
  return rows;
}

async function measureLint(site: Site, rounds: number): Promise<Row[]> {
  const run = () => runMeasured({ args: ["scripts/generator.mjs", "lint", "--spec", site.specs] });
  return rowsOf(await interleaved([{ name: "ours", run }], { rounds }), {
    subject: `lint ${site.apis} APIs`,
    value: ({ cpuMs }) => cpuMs,
    unit: "ms CPU",
    notes: usedWords,
  });
}

/** The root of the package that ours has made, built and imported. */
async function measureRoot({ dir, apis }: Site, rounds: number): Promise<Row[]> {
  const [made, app, specifier] = [join(dir, "ours"), join(dir, "app"), "made"];
  runMeasured({ args: ["--import", "tsx", "scripts/build.ts", "--out", made], timeout: TEN_MINUTES });
  mkdirSync(join(app, "node_modules"), { recursive: true });
  symlinkSync(made, join(app, "node_modules", specifier));
  return measureImports([{ name: `ours, root, ${apis} APIs`, specifier, from: app }], app, { rounds, warmups: 1 });
}
