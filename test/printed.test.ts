import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { generate } from "../generator/pipeline.ts";
import { inFolder } from "./fuzz/properties/trees.ts";

const ODD = "\u0001";

/** Takes half the columns of its length. */
const MARKED = "e\u0301".repeat(20);

const FIELDS = {
  structs: { type: "Map[]", description: "甲" },
  texts: { type: "String[][]", description: "乙" },
  deeper: { type: "Map[][][]", description: "丙" },
  objects: { type: "Json[][]", description: "丁" },
  gone: { type: "String", description: "戊", deprecated: ODD },
  far: { type: "Number", description: "己", min: -Number.MAX_SAFE_INTEGER, max: 1e-7 },
};

const SPEC = {
  ...{ method: "taobao.tbk.a.get", id: 1, title: "甲", summary: "乙", deprecated: ODD, session: "none", kind: "read" },
  ...{
    params: FIELDS,
    response: FIELDS,
    errors: { [MARKED]: { meaning: "丙", fix: "丁".repeat(30), retry: false } },
    sources: ["x"],
  },
};

test("what is printed of any spec stands as prettier leaves it", async () => {
  await inFolder({ "tbk/taobao.tbk.a.get.yaml": JSON.stringify(SPEC) }, async (options) => {
    expect((await generate(options)).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const folder = join(options.outDir, "src/tbk");
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(await format(text, { parser: "typescript", printWidth: 120 })).toBe(text);
    }
  });
});

test("an example takes no member of every object for the value of a parameter", async () => {
  const params = { constructor: { type: "String", example: "abc", deprecated: "x", description: "甲" } };
  const spec = { ...SPEC, params, response: {} };
  await inFolder({ "tbk/taobao.tbk.a.get.yaml": JSON.stringify(spec) }, async (options) => {
    expect((await generate(options)).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readFileSync(join(options.outDir, "README.md"), "utf8")).not.toMatch(/constructor: (?:undefined|function)/);
  });
});
