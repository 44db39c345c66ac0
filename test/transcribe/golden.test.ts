import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { transcribe } from "../../generator/transcribe/index.ts";
import { readPages } from "../../generator/transcribe/pages/index.ts";
import { reportLines } from "../../generator/transcribe/report.ts";
import { publicParameters } from "../../generator/transcribe/reserved.ts";
import { resultOf } from "../../generator/transcribe/page-result.ts";
import { tidy } from "../../generator/transcribe/tidy.ts";

const ROOT = "test/transcribe";
const isUpdating = process.env["UPDATE_GOLDEN"] !== undefined;
const reserved = publicParameters("spec");
const cases = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Result {
  /** The specs, one YAML document each. */
  readonly after: string;
  readonly report: string;
}

/** Each page of a document onto its spec; `specs` are the specs that are there, in the pages' order. */
async function run(document: string, specs: readonly (string | undefined)[]): Promise<Result & { specs: string[] }> {
  const results: string[] = [];
  const report: string[] = [];
  for (const [index, page] of readPages(readFileSync(document, "utf8")).entries()) {
    const before = specs[index];
    const outcome = transcribe(page, before, { reserved });
    report.push(...reportLines(resultOf(outcome, basename(document), `${outcome.method ?? "unnamed"}.yaml`)));
    if (outcome.state !== "refused") results.push(await tidy(before, outcome.text));
  }
  return { specs: results, after: results.join("---\n"), report: `${report.join("\n")}\n` };
}

function pageOf(name: string): string {
  const file = readdirSync(join(ROOT, name)).find((entry) => entry.startsWith("page."));
  if (!file) throw new Error(`${name} has no page`);
  return join(ROOT, name, file);
}

function read(name: string, file: string): string {
  const path = join(ROOT, name, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

describe("a page gives exactly the expected spec and report", () => {
  test.each(cases)("%s", async (name) => {
    const before = read(name, "before.yaml");
    const { after, report } = await run(pageOf(name), before === "" ? [] : [before]);
    if (isUpdating) {
      if (after !== "") writeFileSync(join(ROOT, name, "after.yaml"), after);
      writeFileSync(join(ROOT, name, "report.txt"), report);
    }
    expect({ after, report }).toEqual({ after: read(name, "after.yaml"), report: read(name, "report.txt") });
  });
});

describe("the same page once more changes nothing", () => {
  test.each(cases)("%s", async (name) => {
    const specs = read(name, "after.yaml").split(/^---\n/m);
    const again = await run(pageOf(name), specs);
    expect(again.after).toBe(specs[0] === "" ? "" : specs.join("---\n"));
    expect(again.report).not.toMatch(/: (new|changed) ?[,(]/);
  });
});
