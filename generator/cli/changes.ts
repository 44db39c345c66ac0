import { diff } from "../changes/diff/index.ts";
import { markdown, plain, toJson } from "../changes/print.ts";
import { readTree } from "../changes/read.ts";
import { type Released, writeRelease } from "../changes/release.ts";
import { verdictOf } from "../changes/verdict.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { defineCommand, type ExitCode, UsageError } from "./command.ts";
import { failLevel, reaches } from "./fail-on.ts";
import { printDiagnostics, printJson } from "./print.ts";

/** Compares two spec trees. */
export const changesCommand = defineCommand({
  usage: `npm run changes [-- --from REF|DIR --to REF|DIR --json|--markdown --release --fail-on LEVEL]
  --from, --to  folders or git commits (default: from HEAD to the working tree)
  --spec        the spec folder, in the working tree and in a commit (default: spec)
  --release     write the changes into CHANGELOG.md and the version into the manifests
  --fail-on     major, minor or patch: exit 1 when the verdict is that or more (default: never)
  --date        the date of the release, YYYY-MM-DD (default: today, UTC)
  exit codes    0 compared, 1 a tree has errors or --fail-on applies, 2 wrong arguments`,
  options: {
    spec: { type: "string", default: "spec" },
    from: { type: "string", default: "HEAD" },
    to: { type: "string" },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    release: { type: "boolean", default: false },
    date: { type: "string" },
    "fail-on": { type: "string" },
  },
  run(flags) {
    const { json, spec, date = new Date().toISOString().slice(0, 10) } = flags;
    if (json && flags.markdown) throw new UsageError("--json and --markdown exclude each other");
    if (!isDate(date)) throw new UsageError(`--date ${date} is no date YYYY-MM-DD`);
    const failOn = failLevel(flags["fail-on"]);
    const labels = { from: flags.from, to: flags.to ?? spec };
    const from = readTree(labels.from, spec);
    const to = readTree(labels.to, spec);
    if (!from.spec || !to.spec) return refuse(json, labels, [...from.diagnostics, ...to.diagnostics]);
    const comparison = { ...labels, groups: diff(from.spec, to.spec) };
    const isReleased = flags.release && comparison.groups.length > 0;
    const release = isReleased ? writeRelease(spec, from.spec, comparison.groups, date) : undefined;
    if (json) printJson({ ...toJson(comparison), ...(release && { release }) });
    else console.log([flags.markdown ? markdown(comparison) : plain(comparison), ...releaseLines(release)].join("\n"));
    return failOn !== undefined && reaches(verdictOf(comparison.groups).level, failOn) ? 1 : 0;
  },
});

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

function refuse(json: boolean, labels: { from: string; to: string }, found: readonly Diagnostic[]): ExitCode {
  const diagnostics = found.filter(({ severity }) => severity === "error");
  if (json) printJson({ ...labels, diagnostics });
  else printDiagnostics(diagnostics);
  return 1;
}

function releaseLines(release: Released | undefined): string[] {
  if (!release) return [];
  const { previous, version, written } = release;
  if (written.length === 0) return [`Release ${version} is already written.`];
  return [
    `Release ${previous} -> ${version}: ${written.join(", ")}`,
    "next: npm run generate, which takes the version into the package",
  ];
}
