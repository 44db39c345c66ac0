import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const OWN = fileURLToPath(new URL("../../spec/gateway.yaml", import.meta.url));

/** Names of TOP's public parameters, from a spec folder's gateway, else from this repository's. */
export function publicParameters(specDir: string): ReadonlySet<string> {
  const file = join(specDir, "gateway.yaml");
  const gateway = parse(readFileSync(existsSync(file) ? file : OWN, "utf8")) as { parameters?: object } | null;
  return new Set(Object.keys(gateway?.parameters ?? {}));
}
