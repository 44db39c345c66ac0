import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const OWN = fileURLToPath(new URL("../../spec/gateway.yaml", import.meta.url));

export interface PublicParameter {
  readonly type: string;
  readonly required?: boolean;
}

/** TOP's public parameters, from a spec folder's gateway, else from this repository's. */
export function publicTable(specDir: string): ReadonlyMap<string, PublicParameter> {
  const file = join(specDir, "gateway.yaml");
  const gateway = parse(readFileSync(existsSync(file) ? file : OWN, "utf8")) as {
    parameters?: Record<string, PublicParameter>;
  } | null;
  return new Map(Object.entries(gateway?.parameters ?? {}));
}

/** Their names. */
export function publicParameters(specDir: string): ReadonlySet<string> {
  return new Set(publicTable(specDir).keys());
}
