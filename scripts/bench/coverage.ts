import { existsSync } from "node:fs";
import { join } from "node:path";
import { lint } from "../../generator/lint.ts";
import { apiName } from "../../generator/model/names.ts";
import type { Row } from "./row.ts";
import { stat } from "./stats.ts";

/** Whether every documented API of the catalogue has its class, and what the catalogue only names. */
export function measureCoverage(): Row[] {
  const { spec } = lint("spec");
  if (!spec) throw new Error("the specs have errors: npm run lint names them");
  const { apis, catalogue } = spec;
  const without = apis.filter(({ method }) => {
    return !existsSync(join("generated/src/tbk", `${apiName(method)}Request.ts`));
  });
  const notes = `${apis.length} APIs with documents typed, ${catalogue.length} names in the catalogue`;
  return [{ name: "APIs without a class", value: stat([without.length]), unit: "", notes }];
}
