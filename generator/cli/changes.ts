import { diff } from "../changes/diff/index.ts";
import { type SpecComparison, markdown, plain, toJson } from "../changes/print.ts";
import { readTree } from "../changes/read.ts";
import { type Released, writeRelease } from "../changes/release.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Spec } from "../validate/spec.ts";
import { defineCommand, type ExitCode, UsageError } from "./command.ts";
import { printDiagnostics, printJson } from "./print.ts";

interface Flags {
  readonly json: boolean;
  readonly markdown: boolean;
  readonly date?: string | undefined;
}

/** Compares two spec trees: 0 whatever was found, 1 when a tree has errors. */
export const changesCommand = defineCommand({
  usage: `npm run changes [-- --from REF|DIR --to REF|DIR --json|--markdown --release]
  --from, --to  folders or git commits (default: from HEAD to the working tree)
  --spec        the spec folder, in the working tree and in a commit (default: spec)
  --release     write the changes into CHANGELOG.md and the version into the manifests
  --date        the date of the release, YYYY-MM-DD (default: today, UTC)`,
  options: {
    spec: { type: "string", default: "spec" },
    from: { type: "string", default: "HEAD" },
    to: { type: "string" },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    release: { type: "boolean", default: false },
    date: { type: "string" },
  },
  run(flags) {
    if (flags.json && flags.markdown) throw new UsageError("--json and --markdown exclude each other");
    if (flags.date !== undefined && !isDate(flags.date))
      throw new UsageError(`--date ${flags.date} is no date YYYY-MM-DD`);
    const place = { cwd: process.cwd(), specDir: flags.spec };
    const labels = { from: flags.from, to: flags.to ?? flags.spec };
    const from = readTree(labels.from, place);
    const to = readTree(labels.to, place);
    if (!from.spec || !to.spec) return refuse(flags, labels, [...from.diagnostics, ...to.diagnostics]);
    const comparison = { ...labels, groups: diff(from.spec, to.spec) };
    const released = flags.release ? publish(flags, place.cwd, from.spec, comparison) : undefined;
    show(flags, comparison, released);
    return 0;
  },
});

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

function refuse({ json }: Flags, labels: { from: string; to: string }, found: readonly Diagnostic[]): ExitCode {
  const diagnostics = found.filter(({ severity }) => severity === "error");
  if (json) printJson({ ...labels, diagnostics });
  else printDiagnostics(diagnostics);
  return 1;
}

function publish({ date }: Flags, cwd: string, from: Spec, { groups }: SpecComparison): Released | undefined {
  if (groups.length === 0) return undefined;
  return writeRelease(cwd, from, groups, date ?? new Date().toISOString().slice(0, 10));
}

function show(flags: Flags, comparison: SpecComparison, released: Released | undefined): void {
  if (flags.json) return printJson({ ...toJson(comparison), ...(released && { release: released }) });
  console.log(flags.markdown ? markdown(comparison) : plain(comparison));
  if (released) console.log(releaseText(released));
}

function releaseText({ previous, version, written }: Released): string {
  if (written.length === 0) return `Release ${version} is already written.`;
  return `Release ${previous} -> ${version}: ${written.join(", ")}`;
}
