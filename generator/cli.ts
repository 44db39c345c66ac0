import { parseArgs } from "node:util";
import { formatDiagnostic, hasErrors } from "./diagnostics.ts";
import { type Checked, checkGenerated, generate, type Generated, lint } from "./pipeline.ts";

const USAGE = `usage: npm run generate [-- --spec DIR --out DIR --check --json]
       npm run lint [-- --spec DIR --json]`;

const OPTIONS = {
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  templates: { type: "string", default: "templates" },
  check: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

type Flags = ReturnType<typeof readArguments>["values"];

function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

async function main(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length !== 1) return usage(`one command expected, got: ${positionals.join(" ") || "none"}`);
  if (positionals[0] === "lint") return runLint(values);
  if (positionals[0] === "generate") return values.check ? runCheck(values) : runGenerate(values);
  return usage(`unknown command: ${positionals[0]}`);
}

function usage(message: string): number {
  console.error(`${message}\n${USAGE}`);
  return 2;
}

function runLint(flags: Flags): number {
  const { spec, diagnostics } = lint(flags.spec);
  const failed = hasErrors(diagnostics);
  if (flags.json) console.log(JSON.stringify({ apis: spec?.apis.length ?? 0, diagnostics }, null, 2));
  else {
    for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
    console.log(failed ? summary(diagnostics) : `${spec?.apis.length ?? 0} APIs, ${summary(diagnostics)}`);
  }
  return failed ? 1 : 0;
}

async function runGenerate(flags: Flags): Promise<number> {
  const result = await generate(folders(flags));
  if (flags.json) console.log(JSON.stringify(result, null, 2));
  else
    report(
      result,
      `${result.written.length} files written, ${result.removed.length} removed, ${result.unchanged} unchanged`,
    );
  return hasErrors(result.diagnostics) ? 1 : 0;
}

async function runCheck(flags: Flags): Promise<number> {
  const result = await checkGenerated(folders(flags));
  const drifted = result.differences.length > 0;
  if (flags.json) console.log(JSON.stringify(result, null, 2));
  else {
    for (const { path, drift } of result.differences) console.log(`${flags.out}/${path}: ${drift}`);
    report(
      result,
      drifted ? `${result.differences.length} files differ: run npm run generate` : "generated files are up to date",
    );
  }
  return drifted || hasErrors(result.diagnostics) ? 1 : 0;
}

function report(result: Generated | Checked, outcome: string): void {
  for (const diagnostic of result.diagnostics) console.log(formatDiagnostic(diagnostic));
  if (hasErrors(result.diagnostics)) console.log(`${summary(result.diagnostics)}; nothing was written`);
  else console.log(`${result.apis} APIs: ${outcome}`);
}

function summary(diagnostics: Generated["diagnostics"]): string {
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  return `${errors} errors, ${diagnostics.length - errors} warnings`;
}

function folders(flags: Flags) {
  return { specDir: flags.spec, outDir: flags.out, templatesDir: flags.templates };
}

process.exitCode = await main(process.argv.slice(2));
