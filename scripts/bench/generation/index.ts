import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLATFORM_APIS } from "../catalogue.ts";
import type { Context } from "../context.ts";
import { readPages } from "../documents/index.ts";
import { type Contender, interleaved } from "../interleaved.ts";
import { runMeasured, runTimed, type Used, usedWords } from "../measured-process.ts";
import { type Row, rowsOf } from "../row.ts";
import { over, stat } from "../stats.ts";
import { FLOOR, type Generator, openApiGenerators, OURS } from "./generators.ts";
import { createDocumentSite, createSite, oursArgs, type Site } from "./site.ts";

/** What is there when a generator starts. */
const STARTS = {
  "from nothing": (site: Site, { leaves }: Generator) => {
    for (const name of leaves) rmSync(join(site.dir, name), { recursive: true, force: true });
  },
  "one spec changed": (site: Site, generator: Generator) => generator.change(site),
  "nothing changed": () => {},
};

type Start = keyof typeof STARTS;

/** Ours is told beside the floor, the others beside ours. */
const BASES: Readonly<Record<string, string>> = { [FLOOR.name]: FLOOR.name, [OURS.name]: FLOOR.name };

/** The same APIs through every generator, at the catalogue's size and at the platform's. */
export async function measureGeneration(context: Context): Promise<Row[]> {
  const { isQuick, peers, scratch, progress, documents } = context;
  const others = (peers === undefined ? [] : openApiGenerators(peers)).filter(({ isSlow }) => !(isQuick && isSlow));
  const every = [FLOOR, OURS, ...others];
  const rounds = isQuick ? 1 : 5;
  if (documents !== undefined) return measureDocuments(context, documents, every);
  progress("generation: the catalogue");
  const small = createSite(join(scratch, "catalogue"));
  const again = isQuick ? [OURS] : [OURS, ...others];
  const rows = [
    ...(await measure(small, every, "from nothing", rounds)),
    ...(await measure(small, again, "one spec changed", rounds)),
    ...(await measure(small, again, "nothing changed", rounds)),
    ...(await measureIdle(small, isQuick ? 3 : 9)),
  ];
  if (isQuick) return rows;
  progress(`generation: ${PLATFORM_APIS} APIs`);
  const great = createSite(join(scratch, "platform"), PLATFORM_APIS);
  return [
    ...rows,
    ...(await measure(great, every, "from nothing", rounds)),
    // The others keep nothing from one run to the next: it would be the same figure again.
    ...(await measure(great, [OURS], "one spec changed", rounds)),
    ...(await measure(great, [OURS], "nothing changed", rounds)),
  ];
}

/** The documents of a folder through every generator, at two sizes: half of them, and all. */
async function measureDocuments(
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
    rows.push(
      { name: `transcribe ${apis} APIs, ours`, value: stat([used.cpuMs / apis]), unit: "ms CPU each", notes: words },
      ...(await measure(site, every, "from nothing", isQuick ? 1 : 3)),
      ...(await measure(site, [OURS], "one spec changed", isQuick ? 1 : 5)),
      ...(await measure(site, [OURS], "nothing changed", isQuick ? 1 : 5)),
      ...(await measureLint(site, isQuick ? 1 : 3)),
    );
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

async function measure(site: Site, generators: readonly Generator[], start: Start, rounds: number): Promise<Row[]> {
  const contenders = generators.map((generator): Contender<Used> => {
    const run = () => {
      STARTS[start](site, generator);
      return runMeasured(generator.program(site));
    };
    return { name: generator.name, run };
  });
  return rowsOf(await interleaved(contenders, { rounds }), {
    subject: `generate ${site.apis} APIs, ${start}`,
    value: ({ cpuMs }) => cpuMs,
    unit: "ms CPU",
    base: (name) => BASES[name] ?? OURS.name,
    notes: usedWords,
  });
}

/** What a run adds that finds nothing to do, over an empty script started the same way. */
async function measureIdle(site: Site, rounds: number): Promise<Row[]> {
  const empty = join(site.dir, "empty.mjs");
  writeFileSync(empty, "");
  const contender = (name: string, args: readonly string[]) => ({ name, run: () => runTimed({ args }) });
  const contenders = [contender("empty", [empty]), contender("ours", oursArgs(site.dir))];
  const found = await interleaved(contenders, { rounds, warmups: 1 });
  const [base, ours] = [...found.values()].map(({ samples }) => samples) as [number[], number[]];
  const name = `generate ${site.apis} APIs, nothing changed, over an empty script`;
  return [{ name, value: over(ours, base), unit: "ms" }];
}
