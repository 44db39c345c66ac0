/**
 * `npm run bench [-- --quick] [--only PART] [--write]`: what the project's figures are quoted from. One table, ratios first,
 * each figure the median of interleaved rounds with the least and the greatest, and at its end the bars. `--quick` shows that
 * everything runs, its figures are rough; `--write` puts the results into BENCHMARKS.md, those of `--documents` into a section of their own.
 *
 * Nothing is asserted: times differ from machine to machine, ratios within one run do not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { start, UsageError } from "../generator/cli/command.ts";
import { barsFor, judge } from "./bench/judge.ts";
import { readPages } from "./bench/documents/index.ts";
import { firstLine } from "./bench/interleaved.ts";
import { measureParts, PART_NAMES } from "./bench/parts.ts";
import { withRatios } from "./bench/quotes.ts";
import { report, writeReport } from "./bench/report.ts";
import { type Step, stepLines, tookWords } from "./bench/steps.ts";
import { findLocked, inScratch, installLocked } from "./check-package/scratch.ts";

const PEERS = "scripts/bench";

/** The peers' folder: a quick run takes them only if they are there. */
function findPeers(isQuick: boolean): string | undefined {
  try {
    const found = isQuick ? findLocked(PEERS) : installLocked(PEERS);
    if (found === undefined) console.error("bench: the peers are not installed and left out; a full run installs them");
    return found;
  } catch (error) {
    console.error(`bench: the peers are left out: ${firstLine(error)}`);
    return undefined;
  }
}

/** What the READMEs say of speed is what the file says. */
function quoteRatios(): void {
  const benchmarks = readFileSync("BENCHMARKS.md", "utf8");
  for (const path of ["README.md", "README.zh-CN.md"]) {
    writeFileSync(path, withRatios(readFileSync(path, "utf8"), benchmarks));
  }
}

await start({
  usage: `npm run bench [-- --quick] [--only ${PART_NAMES.join("|")}]
       npm run bench -- --write
       npm run bench -- --documents DIR [--quick|--write]
  --documents  measure the generators on a folder of the platform's documents (official JSON): as they are, or varied
               until they are as many as the platform has; with --quick never more than there are`,
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    documents: { type: "string" },
  },
  async run({ quick: isQuick, only: part, write, documents }) {
    const only = documents === undefined ? part : "generation";
    if (documents !== undefined && readPages(documents).length === 0)
      throw new UsageError(`--documents ${documents} holds no documents`);
    if (documents !== undefined && part !== undefined && part !== only)
      throw new UsageError("--documents is for generation");
    if (only !== undefined && !PART_NAMES.includes(only)) throw new UsageError(`--only ${only} is no part`);
    if (write && (isQuick || part !== undefined)) throw new UsageError("--write is for a full run");
    const begin = performance.now();
    const seconds = () => (performance.now() - begin) / 1000;
    const steps: Step[] = [];
    const progress = (what: string) => {
      steps.push({ what, from: seconds() });
      console.error(`${seconds().toFixed(0).padStart(5)} s  ${what}`);
    };
    progress("peers");
    const peers = findPeers(isQuick);
    const names = only === undefined ? PART_NAMES : [only];
    const rows = await inScratch((scratch) => {
      const where = { ...(peers !== undefined && { peers }), ...(documents !== undefined && { documents }) };
      return measureParts(names, { isQuick, ...where, scratch, progress });
    });
    const took = tookWords(steps, seconds());
    console.error(["Seconds of each step:", ...stepLines(steps, seconds())].join("\n"));
    const text = await report(rows, judge(rows, barsFor(rows, only === undefined)), took);
    console.log(text);
    const section = documents === undefined ? "npm run bench -- --write" : "npm run bench -- --documents DIR --write";
    if (write) {
      writeReport("BENCHMARKS.md", section, text);
      quoteRatios();
    }
    return rows.some(
      ({ name, failure }) => failure !== undefined && (PART_NAMES.includes(name) || name.includes("ours")),
    )
      ? 1
      : 0;
  },
});
