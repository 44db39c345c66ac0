import { parseArgs } from "node:util";
import { formatDiagnostic } from "../diagnostics.ts";
import type { Spec } from "../validate/spec.ts";
import { diff } from "./diff/index.ts";
import { type Comparison, markdown, plain, toJson } from "./print.ts";
import { readTree } from "./read.ts";
import { type Released, writeRelease } from "./release.ts";
import { UserError } from "./user-error.ts";

const USAGE =
  "npm run changes [-- --from REF|DIR --to REF|DIR --spec DIR --json|--markdown --release --date YYYY-MM-DD]";

const OPTIONS = {
  spec: { type: "string", default: "spec" },
  from: { type: "string", default: "HEAD" },
  to: { type: "string" },
  json: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  release: { type: "boolean", default: false },
  date: { type: "string" },
} as const;

type Flags = ReturnType<typeof readFlags>;

export interface Outcome {
  /** 0: compared, whatever was found; 1: a tree has errors; 2: it cannot be done as asked. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command and prints; the exit code is the caller's to set. */
export function runChanges(args: readonly string[]): number {
  const { exitCode, stdout, stderr } = changes(args, process.cwd(), new Date());
  if (stdout !== "") console.log(stdout);
  if (stderr !== "") console.error(stderr);
  return exitCode;
}

/** Compares two spec trees; `cwd` stands for the project's folder, `now` for the date of a release (UTC). */
export function changes(args: readonly string[], cwd: string, now: Date): Outcome {
  try {
    return compare(readFlags(args), cwd, now);
  } catch (error) {
    if (error instanceof UserError) return { exitCode: 2, stdout: "", stderr: error.message };
    throw error;
  }
}

function readFlags(args: readonly string[]) {
  const flags = parse(args);
  if (flags.json && flags.markdown) throw usage("--json and --markdown exclude each other");
  if (flags.date !== undefined && !isDate(flags.date)) throw usage(`--date ${flags.date} is no date YYYY-MM-DD`);
  return flags;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(message: string): UserError {
  return new UserError(`${message}\nusage: ${USAGE}`);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

function compare(flags: Flags, cwd: string, now: Date): Outcome {
  const place = { cwd, specDir: flags.spec };
  const labels = { from: flags.from, to: flags.to ?? flags.spec };
  const from = readTree(labels.from, place);
  const to = readTree(labels.to, place);
  if (!from.spec || !to.spec) return refuse(flags, labels, [...from.diagnostics, ...to.diagnostics]);
  const comparison = { ...labels, groups: diff(from.spec, to.spec) };
  const released = flags.release ? publish(flags, cwd, now, from.spec, comparison) : undefined;
  return { exitCode: 0, stdout: show(flags, comparison, released), stderr: "" };
}

type Diagnostics = ReturnType<typeof readTree>["diagnostics"];

function refuse(flags: Flags, labels: { from: string; to: string }, found: Diagnostics): Outcome {
  const diagnostics = found.filter(({ severity }) => severity === "error");
  const stdout = flags.json
    ? JSON.stringify({ ...labels, diagnostics }, null, 2)
    : diagnostics.map(formatDiagnostic).join("\n");
  return { exitCode: 1, stdout, stderr: "" };
}

function publish(flags: Flags, cwd: string, now: Date, from: Spec, { groups }: Comparison): Released | undefined {
  if (groups.length === 0) return undefined;
  return writeRelease(cwd, from, groups, flags.date ?? now.toISOString().slice(0, 10));
}

function show(flags: Flags, comparison: Comparison, released: Released | undefined): string {
  if (flags.json) return JSON.stringify({ ...toJson(comparison), ...(released && { release: released }) }, null, 2);
  const text = flags.markdown ? markdown(comparison) : plain(comparison);
  return released ? `${text}\n${releaseText(released)}` : text;
}

function releaseText({ previous, version, written }: Released): string {
  if (written.length === 0) return `Release ${version} is already written.`;
  return `Release ${previous} -> ${version}: ${written.join(", ")}`;
}
