import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lint } from "../generator/lint.ts";
import type { Bar } from "../scripts/bench/bar.ts";
import { barsFor, judge } from "../scripts/bench/judge.ts";
import { repeatCatalogue, specFiles } from "../scripts/bench/catalogue.ts";
import { layDocuments } from "../scripts/bench/documents/index.ts";
import { interleaved } from "../scripts/bench/interleaved.ts";
import { runMeasured } from "../scripts/bench/measured-process.ts";
import { writeReport } from "../scripts/bench/report.ts";
import { withRatios } from "../scripts/bench/quotes.ts";
import { withRounds } from "../scripts/bench/rounds.ts";
import { rowsOf } from "../scripts/bench/row.ts";
import { over, ratio, stat } from "../scripts/bench/stats.ts";
import { stepLines, tookWords } from "../scripts/bench/steps.ts";
import { barsTable, rowsTable } from "../scripts/bench/table.ts";
import { hasNoErrorBut } from "../scripts/bench/use/compile.ts";
import { ORVAL_ERRORS } from "../scripts/bench/use/consumers.ts";
import { withVersion } from "../scripts/bench/versions.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "bench-test-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe("figures", () => {
  test("are the median, the least and the greatest, of numbers in any order", () => {
    expect(stat([10, 9, 100, 2, 11])).toEqual({ median: 10, min: 2, max: 100 });
  });

  test("are compared round by round, as far as both have rounds", () => {
    expect(ratio([10, 30, 60], [10, 10, 10])).toEqual({ median: 3, min: 1, max: 6 });
    expect(over([10, 30, 60], [5, 5])).toEqual({ median: 25, min: 5, max: 25 });
  });
});

describe("contenders", () => {
  const counting = (order: string[], name: string) => ({ name, run: () => order.push(name) });

  test("run in turn, the rounds that warm up do not count", async () => {
    const order: string[] = [];
    const found = await interleaved([counting(order, "a"), counting(order, "b")], { rounds: 2, warmups: 1 });
    expect(order).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(found.get("b")).toEqual({ samples: [4, 6] });
  });

  test("that fail are out and say why, the others go on", async () => {
    const failing = {
      name: "broken",
      run: (): number => {
        throw new Error("no such command\nat line 1");
      },
    };
    const found = await interleaved([failing, counting([], "a")], { rounds: 2 });
    expect(found.get("broken")).toEqual({ samples: [], failure: "no such command" });
    expect(found.get("a")?.samples).toHaveLength(2);
  });

  test("may have fewer rounds than the others", async () => {
    const order: string[] = [];
    await interleaved([counting(order, "a"), { ...counting(order, "b"), rounds: 1 }], { rounds: 3 });
    expect(order).toEqual(["a", "b", "a", "a"]);
  });

  test("that no bar is about, and that nothing judged is told against, have three rounds and no warm-up", async () => {
    const order: string[] = [];
    const names = ["bare undici", "ours, md5", "topsdk"];
    const about = { subject: "call, 200 B, 50 at once", base: () => "bare undici" };
    const contenders = withRounds(
      names.map((name) => counting(order, name)),
      about,
    );
    await interleaved(contenders, { rounds: 5, warmups: 1 });
    expect(names.map((name) => order.filter((one) => one === name).length)).toEqual([6, 6, 3]);
  });

  test("that take too long are not run again", async () => {
    const found = await interleaved([counting([], "slow")], { rounds: 5, warmups: 1, patience: -1 });
    expect(found.get("slow")?.samples).toEqual([2]);
  });
});

test("a program is measured with those that it starts, and its words are told when it fails", () => {
  const allocate = "Buffer.alloc(100 * 2 ** 20, 1)";
  const starts = `require("child_process").execFileSync(process.execPath, ["-e", "${allocate}"])`;
  const { cpuMs, peakMb } = runMeasured({ args: ["-e", starts] });
  expect(peakMb).toBeGreaterThan(100);
  expect(cpuMs).toBeGreaterThan(0);
  expect(() => runMeasured({ args: ["-e", 'console.error("no spec"); process.exit(3)'] })).toThrow(/^no spec$/);
});

test("a run tells how long its steps took, and its parts", () => {
  const steps = [
    { what: "calls", from: 0 },
    { what: "calls: small: 1", from: 6 },
    { what: "use", from: 60 },
  ];
  expect(stepLines(steps, 90)).toEqual(["    6 s  calls", "   54 s  calls: small: 1", "   30 s  use"]);
  expect(tookWords(steps, 90)).toBe("1.5 min: calls 1.0, use 0.5");
});

test("of what a generator writes the compiler may refuse what is known, and nothing else", () => {
  const at = (file: string, what: string) => `../orval/${file}(12,3): error ${what}`;
  const known = at("api.ts", "TS2345: Argument of type 'unknown' is not assignable to parameter of type 'string'.");
  expect(hasNoErrorBut(ORVAL_ERRORS, `${known}\n${known}\n  Type 'null' is not assignable.`)).toBe(true);
  expect(hasNoErrorBut(ORVAL_ERRORS, `${known}\n${at("api.ts", "TS2304: Cannot find name 'Blob'.")}`)).toBe(false);
  expect(hasNoErrorBut(ORVAL_ERRORS, known.replace("orval/api.ts", "app.ts"))).toBe(false);
  expect(hasNoErrorBut(ORVAL_ERRORS, "out of memory")).toBe(false);
});

test("rows tell ratios against their base, and failures", () => {
  const found = new Map([
    ["base", { samples: [2, 2] }],
    ["ours", { samples: [3, 3] }],
    ["theirs", { samples: [], failure: "not done after 300 s" }],
  ]);
  const rows = rowsOf(found, { subject: "decode", value: (us) => us, unit: "us", base: () => "base" });
  expect(rowsTable(rows)).toBe(`| what | ratio | against | figure | also |
| --- | --: | --- | --: | --- |
| decode, base |  |  | 2.0 us |  |
| decode, ours | 1.50 | base | 3.0 us |  |
| decode, theirs |  |  | no figure: not done after 300 s |  |`);
});

test("rows of peers tell their version, ours have none", () => {
  const peers = new Map([["@hey-api/openapi-ts", "0.95.0"]]);
  const named = (name: string) => withVersion({ name }, peers).name;
  expect(named("tsc 5.9, hey-api")).toBe("tsc 5.9, hey-api 0.95.0");
  expect(named("tsc 5.9, ours, one API")).toBe("tsc 5.9, ours, one API");
});

describe("bars", () => {
  const bar: Bar = { what: "decoding", bar: "<= 1.25x", row: /^decode, ours/, unit: "x", limit: 1.25 };
  const row = (name: string, median: number) => ({ name, ratio: { median, min: 1, max: 2 }, base: "base" });

  test("are judged by every row that tells of them", () => {
    const judged = judge([row("decode, ours, small", 1.25), row("decode, ours, page", 1.26), row("sign", 9)], [bar]);
    expect(barsTable(judged).split("\n").slice(2)).toEqual([
      "| decoding | decode, ours, small | <= 1.25x | 1.25x | yes |",
      "| decoding | decode, ours, page | <= 1.25x | 1.26x | no |",
    ]);
  });

  test("of a whole run are all but those of documents, of a part those that it tells of", () => {
    const bars = (names: string[], isWhole: boolean) =>
      barsFor(
        names.map((name) => row(name, 1)),
        isWhole,
      ).map(({ what }) => what);
    expect(bars([], true)).toContain("consumer tsc");
    expect(bars([], true).join()).not.toMatch(/lint|transcribing/);
    expect(bars(["lint 5312 APIs, ours"], false)).toEqual([expect.stringMatching(/^lint/)]);
  });

  test("find a row each among those that a run has", () => {
    const names = [
      ...["call, 200 B, 50 at once, ours, md5", "call, 120 KB, 50 at once, ours, sha256", "decode 120 KB, ours"],
      ...["start to the first answer, ours", "tsc 5.9, ours, one API and client, 5300 APIs", "import ESM, ours, root"],
      ...["generate 5300 APIs, from nothing, openapi-typescript", "generate 5300 APIs, from nothing, ours"],
    ];
    const told = judge(
      names.map((name) => row(name, 1)),
      barsFor(
        names.map((name) => row(name, 1)),
        false,
      ),
    );
    expect(new Set(told.map((one) => one.row))).toEqual(new Set(names));
  });

  test("are not known where there is no figure", () => {
    const failed = judge([{ name: "decode, ours", failure: "it broke" }], [bar]);
    expect(failed).toMatchObject([{ row: "decode, ours", measured: "it broke", verdict: "not known" }]);
    expect(judge([row("sign", 9)], [bar])).toMatchObject([{ measured: "not measured", verdict: "not known" }]);
  });
});

test("the catalogue repeats under other names, patches with it, and its specs are right", () => {
  const apis = specFiles("spec").length + 20;
  repeatCatalogue("spec", dir, apis);
  const { spec, diagnostics } = lint(dir);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(new Set(spec?.apis.map(({ method }) => method)).size).toBe(apis);
  expect(spec?.apis.filter(({ method }) => /^\w+\.x1\./.test(method))).toHaveLength(20);
  expect(readdirSync(join(dir, "patches"))).toEqual(expect.arrayContaining(readdirSync("spec/patches")));
});

test("documents are varied until there are enough, the same each time, and each under a name of its own", () => {
  const field = (name: string) => ({ name, type: "String", description: "词" });
  const inner = Array.from({ length: 9 }, (_, n) => field(`f${n}`));
  const page = {
    name: "taobao.item.one.get",
    id: 1,
    requestParams: [],
    responseParams: [{ ...field("row"), subParams: inner }],
  };
  mkdirSync(join(dir, "from"));
  writeFileSync(join(dir, "from", "a.json"), JSON.stringify(page));
  const files = layDocuments(join(dir, "from"), join(dir, "to"), 9);
  const pages = files.map((file) => readFileSync(file, "utf8"));
  expect(JSON.parse(pages[0] ?? "")).toEqual(page);
  expect(new Set(pages.map((text) => JSON.parse(text).name)).size).toBe(9);
  expect(new Set(pages.map((text) => JSON.stringify(JSON.parse(text).responseParams))).size).toBe(9);
  expect(layDocuments(join(dir, "from"), join(dir, "again"), 9).map((file) => readFileSync(file, "utf8"))).toEqual(
    pages,
  );
});

test("results stand between the markers of their section, all else stays", () => {
  const path = join(dir, "BENCHMARKS.md");
  const full = "npm run bench -- --write";
  const documents = "npm run bench -- --documents DIR --write";
  const file = (one: string, other: string) =>
    `# About\n\n<!-- results: ${full} -->\n\n${one}\n\n<!-- end of results -->\n\n## Documents\n\n` +
    `<!-- results: ${documents} -->\n\n${other}\n\n<!-- end of results -->\n\nafter\n`;
  writeFileSync(path, file("old", "old too"));
  writeReport(path, full, "new\n");
  expect(readFileSync(path, "utf8")).toBe(file("new", "old too"));
  writeReport(path, documents, "newer\n");
  expect(readFileSync(path, "utf8")).toBe(file("new", "newer"));
  writeFileSync(path, "# About\n");
  expect(() => writeReport(path, full, "new\n")).toThrow(/BENCHMARKS\.md has no/);
});

test("ratios in prose are those of their rows, in the READMEs too", () => {
  const table = rowsTable([{ name: "call, ours", ratio: { median: 1.084, min: 1, max: 2 }, base: "bare" }]);
  expect(withRatios("takes 3x<!-- row: call, ours --> the CPU", table)).toBe(
    "takes 1.08x<!-- row: call, ours --> the CPU",
  );
  expect(() => withRatios("1x<!-- row: call, theirs -->", table)).toThrow(/"call, theirs"/);
  const benchmarks = readFileSync("BENCHMARKS.md", "utf8");
  for (const readme of ["README.md", "README.zh-CN.md"]) {
    const text = readFileSync(readme, "utf8");
    expect(text).toContain("<!-- row: ");
    expect(withRatios(text, benchmarks)).toBe(text);
  }
});
