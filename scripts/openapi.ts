/**
 * npm run openapi -- [--spec DIR] [--out FILE]: the specs as one OpenAPI 3.1 document (default: standard output), for tools
 * that read OpenAPI. Each method is an operation at the gateway's path; how calls are signed is told in words.
 */
import { writeFileSync } from "node:fs";
import { defineCommand, SpecError, start } from "../generator/cli/command.ts";
import { lint } from "../generator/lint.ts";
import { toOpenApi } from "./openapi/document.ts";

/**
 * The document as text.
 *
 * @throws SpecError when a spec is wrong
 */
export function openApiText(specDir: string): string {
  const { spec, diagnostics } = lint(specDir);
  if (!spec) throw new SpecError(diagnostics);
  return `${JSON.stringify(toOpenApi(spec), null, 1)}\n`;
}

export const openApiCommand = defineCommand({
  usage: "npm run openapi [-- --spec DIR --out FILE]",
  options: { spec: { type: "string", default: "spec" }, out: { type: "string" } },
  run({ spec, out }) {
    const text = openApiText(spec);
    if (out) writeFileSync(out, text);
    else process.stdout.write(text);
  },
});

if (import.meta.filename === process.argv[1]) await start(openApiCommand);
