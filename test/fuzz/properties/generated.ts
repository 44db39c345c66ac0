import { strict as assert } from "node:assert";
import { createRequire } from "node:module";
import { formatDiagnostic, hasErrors, type Diagnostic } from "../../../generator/diagnostics.ts";
import { checkGenerated, generate, type GenerateOptions } from "../../../generator/pipeline.ts";
import { snapshot } from "./trees.ts";

const { ts } = createRequire(import.meta.url)("ts-morph") as typeof import("ts-morph");

/**
 * Generates, and holds what must be true of any spec: diagnostics with a place and no files, or files whose code parses,
 * which a second run finds as they are; nothing beside the output folder changes.
 *
 * @returns the generated texts by path, `undefined` where the spec was refused
 */
export async function generated(options: GenerateOptions, root: string): Promise<Map<string, string> | undefined> {
  const before = snapshot(root);
  const { diagnostics, written } = await generate(options);
  for (const diagnostic of diagnostics) assertPlaced(diagnostic);
  const after = snapshot(root);
  const outside = new Map([...after].filter(([path]) => path !== "out" && !path.startsWith("out/")));
  assert.deepEqual(outside, before, "something beside the output folder changed");
  if (hasErrors(diagnostics)) {
    assert.deepEqual(written, [], "a refused spec was written");
    return undefined;
  }
  const texts = new Map(written.map((path) => [path, after.get(`out/${path}`)?.slice("file ".length) ?? ""]));
  const decoded = new Map([...texts].map(([path, text]) => [path, Buffer.from(text, "latin1").toString("utf8")]));
  for (const [path, text] of decoded) assertParses(path, text);
  assert.deepEqual((await checkGenerated(options)).differences, [], "the files differ from those just written");
  return decoded;
}

/** One line that names a file; no stack trace, no message of a library that broke. */
export function assertPlaced(diagnostic: Diagnostic): void {
  const line = formatDiagnostic(diagnostic);
  assert.ok(diagnostic.file !== "" && diagnostic.hint !== "", line);
  assert.ok(!/[\n\r\u001b]/.test(line), `more than a line: ${line}`);
  assert.ok(!/\bat .+:\d+:\d+\)|undefined|\[object |call stack|NaN:/.test(diagnostic.message), line);
}

function assertParses(path: string, text: string): void {
  if (path.endsWith(".json")) JSON.parse(text);
  if (!path.endsWith(".ts")) return;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const errors = (source as unknown as { parseDiagnostics: readonly { messageText: unknown }[] }).parseDiagnostics;
  assert.deepEqual(
    errors.map(({ messageText }) => messageText),
    [],
    `${path} does not parse:\n${text.slice(0, 2_000)}`,
  );
}
