import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLATFORM_APIS } from "../catalogue.ts";
import type { Context } from "../context.ts";
import { interleaved } from "../interleaved.ts";
import { runTimed } from "../measured-process.ts";
import type { Row } from "../row.ts";
import { over } from "../stats.ts";
import { measureDocuments } from "./documents.ts";
import { FLOOR, openApiGenerators, OURS } from "./generators.ts";
import { measure, measureGreat } from "./measure.ts";
import { createSite, oursArgs, type Site } from "./site.ts";

/** The same APIs through every generator, at the catalogue's size and at the platform's. */
export async function measureGeneration(context: Context): Promise<Row[]> {
  const { isQuick, peers, scratch, progress, documents } = context;
  const others = (peers === undefined ? [] : openApiGenerators(peers)).filter(({ isSlow }) => !(isQuick && isSlow));
  const every = [FLOOR, OURS, ...others];
  const rounds = isQuick ? 1 : 5;
  if (documents !== undefined) return measureDocuments(context, documents, every);
  progress("generation: the catalogue");
  const small = createSite(join(scratch, "catalogue"));
  const rows = [
    ...(await measure(small, every, "from nothing", rounds)),
    // The others keep nothing from one run to the next: it would be the same figure again.
    ...(await measure(small, [OURS], "one spec changed", rounds)),
    ...(await measure(small, [OURS], "nothing changed", rounds)),
    ...(await measureIdle(small, isQuick ? 3 : 9)),
  ];
  if (isQuick) return rows;
  progress(`generation: ${PLATFORM_APIS} APIs`);
  const great = createSite(join(scratch, "platform"), PLATFORM_APIS);
  return [
    ...rows,
    ...(await measureGreat(great, every, rounds)),
    ...(await measure(great, [OURS], "one spec changed", rounds)),
    ...(await measure(great, [OURS], "nothing changed", rounds)),
  ];
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
