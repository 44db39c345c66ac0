import { hasErrors } from "../diagnostics.ts";
import { flat } from "../flat.ts";
import { type Checked, checkGenerated, generate, type Generated, type GenerateOptions } from "../pipeline.ts";
import { defineCommand, type ExitCode, type Values } from "./command.ts";
import { MAX_LINES, summaryLine, sumsOf } from "./summary.ts";
import { countText, printDiagnostics, printJson } from "./print.ts";
import type { Difference } from "../write/compare.ts";
import { TEMPLATES } from "./root.ts";
import { Timings } from "./timings.ts";

const OPTIONS = {
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  templates: { type: "string", default: TEMPLATES },
  cache: { type: "string", default: ".cache/generate" },
  check: { type: "boolean", default: false },
  diff: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  timings: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

type Flags = Values<typeof OPTIONS>;

export const generateCommand = defineCommand({
  usage: `npm run generate [-- --spec DIR --out DIR --check --diff --watch --timings --json]
  --check      write nothing, name every file that differs; --diff shows how
  --watch      generate again whenever a spec or a template is saved
  --timings    tell how long each phase took
  --templates  folder of the templates (default: the generator's own)
  --cache      folder of what is remembered between runs (default: .cache/generate)`,
  options: OPTIONS,
  run: (flags) => (flags.watch && !flags.check ? watch(flags) : runOnce(flags)),
});

async function runOnce(flags: Flags): Promise<ExitCode> {
  const timings = new Timings();
  const isRight = await (flags.check ? runCheck : runGenerate)(flags, timings);
  if (flags.timings) timings.print();
  return isRight ? 0 : 1;
}

async function runGenerate(flags: Flags, timings: Timings): Promise<boolean> {
  const result = await generate(options(flags, timings));
  const { written, removed, unchanged } = result;
  if (flags.json) printJson(result);
  else report(result, `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged`);
  return !hasErrors(result.diagnostics);
}

async function runCheck(flags: Flags, timings: Timings): Promise<boolean> {
  const result = await checkGenerated(options(flags, timings));
  const drifted = result.differences.length > 0;
  const differences = result.differences.map(({ path, drift }) => ({ path, drift }));
  const differing = `${differences.length} files differ: ${adviceOn(differences)}`;
  if (flags.json) printJson({ ...result, differences });
  else {
    for (const { path, drift } of differences) console.log(flat(`${flags.out}/${path}: ${drift}`));
    if (flags.diff) await printPatches(flags.out, result);
    report(result, drifted ? differing : "generated files are up to date");
  }
  return !drifted && !hasErrors(result.diagnostics);
}

/** What is foreign stays where it is, however often the package is generated. */
function adviceOn(differences: readonly Pick<Difference, "drift">[]): string {
  const isForeign = ({ drift }: Pick<Difference, "drift">) => drift === "foreign";
  const steps = [
    ...(differences.every(isForeign) ? [] : ["run npm run generate"]),
    ...(differences.some(isForeign) ? ["move what is foreign out of the folder"] : []),
  ];
  return steps.join(", and ");
}

/** Runs until it is interrupted; each save regenerates what it changes. */
async function watch(flags: Flags): Promise<ExitCode> {
  const { watchFolders } = await import("../watch.ts");
  await runOnce(flags);
  for await (const file of watchFolders([flags.spec, flags.templates])) {
    console.log(flat(`${file} changed`));
    await runOnce(flags);
  }
  return 0;
}

async function printPatches(out: string, { differences }: Checked): Promise<void> {
  const { createTwoFilesPatch } = await import("diff");
  for (const { path, found, wanted } of differences) {
    if (found === undefined || wanted === undefined) continue;
    const name = `${out}/${path}`;
    console.log(createTwoFilesPatch(name, name, found.toString(), wanted.toString(), "on disk", "generated"));
  }
}

function report(result: Generated | Checked, outcome: string): void {
  const { diagnostics, drafts } = result;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const isSummed = diagnostics.length - errors.length > MAX_LINES;
  printDiagnostics(isSummed ? errors : diagnostics);
  if (isSummed) for (const sum of sumsOf(diagnostics)) console.log(summaryLine(sum));
  if (drafts > 0) console.log(`${drafts} warnings draft-text: npm run lint names them`);
  if (hasErrors(diagnostics)) console.log(`${countText(diagnostics, drafts)}; nothing was written`);
  else console.log(`${result.apis} APIs: ${outcome}`);
}

function options({ spec, out, templates, cache }: Flags, timings: Timings): GenerateOptions {
  return { specDir: spec, outDir: out, templatesDir: templates, cacheDir: cache, progress: timings };
}
