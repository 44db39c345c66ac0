import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { lint } from "../generator/lint.ts";
import { Catalogue } from "../generator/transcribe/catalogue.ts";
import { allApis } from "../generated/src/data/read.ts";

/** The programme; APIs of other categories are none of its list. */
const APIS = allApis().filter(({ category }) => category === "tbk");
const OTHERS = new Set(allApis().flatMap(({ category, method }) => (category === "tbk" ? [] : [method])));
const ALL_ROWS = parse(readFileSync("spec/catalogue.yaml", "utf8")) as { method?: string }[];
const ROWS = ALL_ROWS.filter(({ method = "" }) => !OTHERS.has(method));
const OUTSIDE = APIS.filter(({ outside }) => outside);

test("APIs outside the programme's list have a class and no row, all others a row", () => {
  const found = lint("spec").diagnostics.filter(({ file }) => !OTHERS.has(basename(file, ".yaml")));
  expect(found).toEqual([]);
  const listed = new Set(ROWS.map(({ method }) => method));
  expect(ROWS).toHaveLength(174);
  expect(OUTSIDE.map(({ id }) => id)).toEqual([74162, 74163, 74171]);
  expect(APIS.filter(({ method }) => !listed.has(method))).toEqual(OUTSIDE);
});

test("the READMEs count what is there", () => {
  for (const path of ["README.md", "README.zh-CN.md"]) {
    const [row = ""] = /^\| APIs? .*174.*$/m.exec(readFileSync(path, "utf8")) ?? [];
    expect(row.match(/\d+/g)?.map(Number)).toEqual([APIS.length, ROWS.length]);
  }
});

test("transcribe writes no row for an API outside", () => {
  const spec = readFileSync(`spec/tbk/${OUTSIDE[0]?.method}.yaml`, "utf8");
  expect(Catalogue.of("[]\n")?.add(spec)).toBeUndefined();
  expect(Catalogue.of("[]\n")?.add(spec.replace("outside: true\n", ""))?.text).toBe("+ row: added");
});
