import { strict as assert } from "node:assert";
import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { lint } from "../../../generator/lint.ts";
import { generate } from "../../../generator/pipeline.ts";
import { compileErrors } from "../../../scripts/corpus/compile.ts";
import { property } from "./property.ts";
import { api } from "./spec-grammar.ts";
import { type Files, inFolder } from "./trees.ts";

const APIS = 25;

/** As one package, barrels and all; made smaller by hand, as the compiler takes a second. */
const several = fc.noShrink(
  fc.uniqueArray(api, { minLength: APIS, maxLength: APIS, selector: ({ method }) => method }),
);

export const compiled = [
  property("random specs compile as one package", 1, several, async (apis) => {
    const files = apis.map(({ method, value }) => [`tbk/${method}.yaml`, JSON.stringify(value)] as const);
    await inFolder(Object.fromEntries(files) as Files, async (options) => {
      for (const { file, severity } of lint(options.specDir).diagnostics)
        if (severity === "error") rmSync(file, { force: true });
      const { apis: count } = await generate({ ...options, templatesDir: "templates" });
      assert.ok(count > 0, "no spec is valid");
      assert.deepEqual(compileErrors(join(options.outDir)), []);
    });
  }),
];
