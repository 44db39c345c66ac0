import { readdirSync } from "node:fs";
import { join } from "node:path";
import { outcome, type Outcome } from "../../scripts/check-package/outcome.ts";
import type { Ran } from "../../scripts/check-package/shell.ts";

export function told(name: string, { ok, all }: Ran): Outcome {
  return outcome(name, ok, "", all);
}

export function lastLine(name: string, { ok, out, all }: Ran, wanted: RegExp): Outcome {
  const line = out.trim().split("\n").at(-1) ?? "";
  return outcome(name, ok && wanted.test(line), line, all);
}

export function tarballIn(folder: string): string {
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
}
