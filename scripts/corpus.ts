/**
 * npm run corpus -- DIR: transcribes every document below DIR, twice, generates a package of them all, compiles it and
 * looks each parameter and field of each document up in the generated types. Exits 1 on any loss.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExitCode, start, UsageError } from "../generator/cli/command.ts";
import { formatDiagnostic } from "../generator/diagnostics.ts";
import { apiName } from "../generator/model/names.ts";
import { generate } from "../generator/pipeline.ts";
import { categoryOf } from "../generator/transcribe/category.ts";
import type { TranscribedSpec } from "../generator/transcribe/index.ts";
import { compileErrors } from "./corpus/compile.ts";
import { findLosses, type OfficialDocument } from "./corpus/losses.ts";
import { lostNames } from "./corpus/names.ts";
import { Tally } from "./corpus/tally.ts";
import { type Transcribed, transcribeTwice } from "./corpus/transcribe-twice.ts";

const tally = new Tally();

async function check(dir: string): Promise<ExitCode> {
  if (!existsSync(dir)) {
    console.log(`corpus: ${dir} is not there, nothing to check`);
    return 0;
  }
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(json|txt|html?)$/.test(file),
  );
  const rounds: Transcribed[][] = [];
  for (const file of files.sort()) {
    for (const spec of await transcribeTwice(join(dir, file), file, tally)) {
      const round = rounds.find((specs) => specs.every((other) => !isSame(other, spec)));
      if (round) round.push(spec);
      else rounds.push([spec]);
    }
  }
  for (const round of rounds) await checkRound(round);
  for (const line of tally.lines()) console.log(line);
  return tally.failures.length === 0 ? 0 : 1;
}

/** Two documents of one method cannot stand in one spec folder. */
function isSame(a: Transcribed, b: Transcribed): boolean {
  return a.method.toLowerCase() === b.method.toLowerCase();
}

async function checkRound(specs: readonly Transcribed[]): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    const specDir = join(root, "spec");
    for (const spec of specs) {
      mkdirSync(join(specDir, categoryOf(spec.method)), { recursive: true });
      writeFileSync(join(specDir, categoryOf(spec.method), `${spec.method}.yaml`), spec.text);
    }
    cpSync("spec/gateway.yaml", join(specDir, "gateway.yaml"));
    const outDir = join(root, "package");
    const { diagnostics, apis, written } = await generate({ specDir, outDir, templatesDir: "templates" });
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    tally.fail(errors.map(formatDiagnostic));
    tally.count("APIs generated", apis);
    tally.count("files generated", written.length);
    if (errors.length > 0) return;
    tally.fail(compileErrors(outDir));
    for (const spec of specs) checkLosses(spec, outDir);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function checkLosses(spec: Transcribed, outDir: string): void {
  const data = JSON.parse(readFileSync(join(outDir, "data", `${spec.method}.json`), "utf8")) as { request: string };
  const file = join(outDir, "src", categoryOf(spec.method), `${data.request}.ts`);
  const lost = spec.file.endsWith(".json") ? lostInTypes(spec, file, data.request) : lostNames(spec.document, file);
  tally.fail(lost.map((path) => `${spec.file}: ${path} is lost`));
}

function lostInTypes(spec: Transcribed, file: string, request: string): readonly string[] {
  const parsed = JSON.parse(spec.document) as OfficialDocument | OfficialDocument[];
  const document = [parsed].flat().find((one) => one.name.trim() === spec.method);
  if (!document) return [`the document of ${apiName(spec.method)}`];
  const { fields, leftOut, lost } = findLosses(document, spec.notes, file, request.replace(/Request$/, ""));
  tally.count("parameters and fields in documents", fields);
  tally.count("left out with a reason", leftOut.length);
  for (const path of leftOut) console.log(`${spec.file}: ${path} is left out, ${reason(spec, path)}`);
  return lost;
}

function reason(spec: TranscribedSpec, path: string): string {
  return (
    spec.notes.find((note) => note.kind === "left-out" && path.startsWith(note.path?.join(".") ?? "\n"))?.text ?? ""
  );
}

await start({
  usage: "npm run corpus -- DIR",
  operands: 1,
  run(_, [dir]) {
    if (dir === undefined) throw new UsageError("no folder is named");
    return check(dir);
  },
});
