import { parseArgs } from "node:util";
import { type Diagnostic, formatDiagnostic, hasErrors } from "./diagnostics.ts";
import { type Checked, checkGenerated, generate, type Generated, type GenerateOptions } from "./pipeline.ts";
import type { Progress } from "./progress.ts";

const USAGE = `usage: npm run generate [-- --spec DIR --out DIR --check --diff --watch --timings --json]
       npm run lint [-- --spec DIR --json]
       npm run transcribe -- FILE... [--to DIR --method NAME --dry-run]
       npm run changes [-- --from REF|DIR --to REF|DIR --json|--markdown --release]`;

const OPTIONS = {
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  templates: { type: "string", default: "templates" },
  cache: { type: "string", default: ".cache/generate" },
  check: { type: "boolean", default: false },
  diff: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  timings: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

type Flags = ReturnType<typeof readArguments>["values"];

function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "transcribe") return (await import("./transcribe/cli.ts")).transcribeCommand(args.slice(1));
  if (args[0] === "changes") return (await import("./changes/cli.ts")).runChanges(args.slice(1));
  let parsed;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length !== 1) return usage(`one command expected, got: ${positionals.join(" ") || "none"}`);
  if (positionals[0] === "lint") return runLint(values);
  if (positionals[0] !== "generate") return usage(`unknown command: ${positionals[0]}`);
  if (values.check) return runCheck(values);
  return values.watch ? runWatch(values) : runGenerate(values);
}

function usage(message: string): number {
  console.error(`${message}\n${USAGE}`);
  return 2;
}

async function runLint(flags: Flags): Promise<number> {
  const { lint } = await import("./lint.ts");
  const { spec, diagnostics } = lint(flags.spec);
  const apis = spec?.apis.length ?? 0;
  const failed = hasErrors(diagnostics);
  if (flags.json) printJson({ apis, diagnostics });
  else {
    printAll(diagnostics);
    console.log(failed ? summary(diagnostics) : `${apis} APIs, ${summary(diagnostics)}`);
  }
  return failed ? 1 : 0;
}

async function runGenerate(flags: Flags): Promise<number> {
  const timings = new Timings();
  const result = await generate(options(flags, timings));
  const { written, removed, unchanged } = result;
  if (flags.json) printJson(result);
  else report(result, `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged`);
  if (flags.timings) timings.print();
  return hasErrors(result.diagnostics) ? 1 : 0;
}

async function runCheck(flags: Flags): Promise<number> {
  const timings = new Timings();
  const result = await checkGenerated(options(flags, timings));
  const drifted = result.differences.length > 0;
  const count = `${result.differences.length} files differ: run npm run generate`;
  const differences = result.differences.map(({ path, drift }) => ({ path, drift }));
  if (flags.json) printJson({ ...result, differences });
  else {
    for (const { path, drift } of differences) console.log(`${flags.out}/${path}: ${drift}`);
    if (flags.diff) await printPatches(flags.out, result);
    report(result, drifted ? count : "generated files are up to date");
  }
  if (flags.timings) timings.print();
  return drifted || hasErrors(result.diagnostics) ? 1 : 0;
}

/** Runs until it is interrupted; each save regenerates what it changes. */
async function runWatch(flags: Flags): Promise<number> {
  const { watchFolders } = await import("./watch.ts");
  await runGenerate(flags);
  for await (const file of watchFolders([flags.spec, flags.templates])) {
    console.log(`${file} changed`);
    await runGenerate(flags);
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
  printAll(result.diagnostics);
  if (hasErrors(result.diagnostics)) console.log(`${summary(result.diagnostics)}; nothing was written`);
  else console.log(`${result.apis} APIs: ${outcome}`);
}

function printAll(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
}

function printJson(value: object): void {
  console.log(JSON.stringify(value, null, 2));
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  return `${errors} errors, ${diagnostics.length - errors} warnings`;
}

function options(flags: Flags, timings: Timings): GenerateOptions {
  const { spec, out, templates, cache } = flags;
  return { specDir: spec, outDir: out, templatesDir: templates, cacheDir: cache, progress: timings };
}

/** Phase times, and a line that shows how far a long run is: only on a terminal, only when it takes long. */
class Timings implements Progress {
  static readonly #QUIET_MS = 1_000;
  readonly #start = performance.now();
  readonly #phases: string[] = [];
  #isShown = false;

  onPhase = (name: string, ms: number): void => {
    this.#phases.push(`${name} ${ms.toFixed(0)} ms`);
    this.#clear();
  };

  onFile = (phase: string, done: number, total: number): void => {
    if (!process.stderr.isTTY || performance.now() - this.#start < Timings.#QUIET_MS || done % 50 !== 0) return;
    process.stderr.write(`\r${phase} ${done}/${total}`);
    this.#isShown = true;
  };

  print(): void {
    const total = (performance.now() - this.#start).toFixed(0);
    console.error([...this.#phases, `in all ${total} ms`].join(", "));
  }

  #clear(): void {
    if (this.#isShown) process.stderr.write("\r\u001b[K");
    this.#isShown = false;
  }
}

// Whoever reads our output may stop reading: `| head` is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** A disk that is full, a file that may not be read or written: its message says what and where. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isSystemError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
