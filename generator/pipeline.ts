/**
 * specs -> package, in one page:
 *
 *   load ------------> validate --------> model --------> emit --------> format --------> write
 *   SpecDocument[]     Spec               SdkModel        OutputFile[]   OutputFile[]     disk
 *        +---------------+-> Diagnostic[]
 */
import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics.ts";
import type { OutputFile } from "./emit/output.ts";
import { load } from "./load/index.ts";
import { validate, type Validated } from "./validate/index.ts";
import type { Difference } from "./write/compare.ts";

export interface GenerateOptions {
  readonly specDir: string;
  readonly outDir: string;
  readonly templatesDir: string;
}

export interface Generated {
  readonly diagnostics: readonly Diagnostic[];
  readonly apis: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly apis: number;
  readonly differences: readonly Difference[];
}

/** Reads and checks a spec folder; nothing is written. */
export function lint(specDir: string): Validated {
  const loaded = load(specDir);
  const validated = validate(loaded.documents);
  const diagnostics = sortDiagnostics([...loaded.diagnostics, ...validated.diagnostics]);
  return hasErrors(diagnostics) ? { diagnostics } : { ...validated, diagnostics };
}

/** Specs -> package on disk. Nothing is written when there is an error. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { spec, diagnostics } = lint(options.specDir);
  if (!spec) return { diagnostics, apis: 0, written: [], removed: [], unchanged: 0 };
  const { write } = await import("./write/index.ts");
  const { readOutput } = await import("./write/compare.ts");
  const files = await render(spec, options.templatesDir, (path) => readOutput(options.outDir, path));
  const result = write(options.outDir, files);
  return { ...result, apis: spec.apis.length, diagnostics: [...diagnostics, ...result.diagnostics] };
}

/** Specs -> how the package on disk differs. Everything is computed anew, nothing on disk is trusted. */
export async function checkGenerated(options: GenerateOptions): Promise<Checked> {
  const { spec, diagnostics } = lint(options.specDir);
  if (!spec) return { diagnostics, apis: 0, differences: [] };
  const { check } = await import("./write/index.ts");
  const files = await render(spec, options.templatesDir, () => undefined);
  return { diagnostics, apis: spec.apis.length, differences: check(options.outDir, files).differences };
}

/** The stages that are loaded only when there is something to render: their libraries take half a second to load. */
async function render(
  spec: NonNullable<Validated["spec"]>,
  templatesDir: string,
  onDisk: (path: string) => string | undefined,
): Promise<OutputFile[]> {
  const { model } = await import("./model/index.ts");
  const { emit } = await import("./emit/index.ts");
  const { format } = await import("./format/index.ts");
  return format(emit(model(spec), templatesDir), onDisk);
}
