import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatDiagnostic } from "../../generator/diagnostics.ts";
import { emit, packageTemplates } from "../../generator/emit/index.ts";
import { format } from "../../generator/format/index.ts";
import { publicNames } from "../../generator/load/public-names.ts";
import { model } from "../../generator/model/index.ts";
import { allFindings, lint } from "../../generator/lint.ts";

export const GOLDEN = "test/golden";

/** Set to accept what is produced as what is expected: `UPDATE_GOLDEN=1 npm test`. */
export const isUpdating = process.env["UPDATE_GOLDEN"] !== undefined;

export interface CaseResult {
  /** One line a diagnostic; empty for a good spec. */
  readonly diagnostics: string;
  /** The category's files by path; runtime, test kit and barrels are the same for every case and left out. */
  readonly files: ReadonlyMap<string, string>;
}

export function caseNames(): string[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Runs a case's spec through the pipeline; the gateway's spec is the project's own unless the case brings one. */
export async function runCase(name: string): Promise<CaseResult> {
  const dir = mkdtempSync(join(tmpdir(), "golden-"));
  try {
    if (!name.includes("no-gateway")) cpSync("spec/gateway.yaml", join(dir, "gateway.yaml"));
    cpSync(join(GOLDEN, name, "spec"), dir, { recursive: true });
    const linted = lint(dir);
    const { spec } = linted;
    const lines = allFindings(linted).map((d) =>
      formatDiagnostic({ ...d, file: d.file.replace(dir, "spec") }).replaceAll(`${dir}/`, "spec/"),
    );
    const output = spec ? await format(emit(model(spec, publicNames("templates")), "templates")) : [];
    const copies = new Set(packageTemplates("templates").flatMap(({ path, isRendered }) => (isRendered ? [] : [path])));
    const own = output.filter(
      ({ path }) => !copies.has(path) && /^src\/(?!(?:cli|data)\/)[^/]+\/(?!index\.ts)/.test(path),
    );
    return {
      diagnostics: lines.join("\n"),
      files: new Map(own.map((file) => [file.path, file.bytes.toString()])),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The expected files of a case, `diagnostics.txt` among them. */
export function readExpected(name: string): Map<string, string> {
  const root = join(GOLDEN, name, "expected");
  if (!existsSync(root)) return new Map();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

export function writeExpected(name: string, files: ReadonlyMap<string, string>): void {
  const root = join(GOLDEN, name, "expected");
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What a case produces in the form its `expected` folder has. */
export function asExpected({ diagnostics, files }: CaseResult): Map<string, string> {
  const all = new Map(files);
  if (diagnostics !== "") all.set("diagnostics.txt", `${diagnostics}\n`);
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
