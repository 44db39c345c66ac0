import { randomUUID } from "node:crypto";
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { type Contender, interleaved } from "../interleaved.ts";
import { runMeasured, type Used, usedWords } from "../measured-process.ts";
import { withRounds } from "../rounds.ts";
import { type Row, rowsOf } from "../row.ts";
import { FLOOR, type Generator, OURS } from "./generators.ts";
import type { Site } from "./site.ts";

/** What is there when a generator starts. */
const STARTS = {
  // Moved away: a disk that has ten thousand files to forget charges it to whoever writes next, ten times what writing costs.
  "from nothing": (site: Site, { leaves }: Generator) => {
    for (const name of leaves.map((leaf) => join(site.dir, leaf))) {
      if (existsSync(name)) renameSync(name, `${name}-${randomUUID()}`);
    }
  },
  "one spec changed": (site: Site, generator: Generator) => generator.change(site),
  "nothing changed": () => {},
};

type Start = keyof typeof STARTS;

/** Ours is told beside the floor, the others beside ours. */
const BASES: Readonly<Record<string, string>> = { [FLOOR.name]: FLOOR.name, [OURS.name]: FLOOR.name };

/** Of those that are slow a row tells that they are left out: one run takes minutes at this size. */
export async function measureGreat(site: Site, every: readonly Generator[], rounds: number): Promise<Row[]> {
  const start = "from nothing";
  const leftOut = every.filter(({ isSlow }) => isSlow);
  return [
    ...(await measure(
      site,
      every.filter((one) => !leftOut.includes(one)),
      start,
      rounds,
    )),
    ...leftOut.map(({ name }) => ({
      name: `${subjectOf(site, start)}, ${name}`,
      failure: "left out, slow at this size",
    })),
  ];
}

function subjectOf({ apis }: Site, start: Start): string {
  return `generate ${apis} APIs, ${start}`;
}

/** Every generator over one site, round by round. */
export async function measure(
  site: Site,
  generators: readonly Generator[],
  start: Start,
  rounds: number,
): Promise<Row[]> {
  const contenders = generators.map((generator): Contender<Used> => {
    const run = () => {
      STARTS[start](site, generator);
      return runMeasured(generator.program(site));
    };
    return { name: generator.name, run };
  });
  const shared = { subject: subjectOf(site, start), base: (name: string) => BASES[name] ?? OURS.name };
  const found = await interleaved(withRounds(contenders, shared), { rounds });
  const rows = rowsOf(found, { ...shared, value: ({ cpuMs }) => cpuMs, unit: "ms CPU", notes: usedWords });
  if (start !== "from nothing") return rows;
  const subject = `${shared.subject}, wall time`;
  return [...rows, ...rowsOf(found, { ...shared, subject, value: ({ wallMs }) => wallMs, unit: "ms" })];
}
