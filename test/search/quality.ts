/**
 * `npm run search:quality [-- FILE]`: how often what people type leads to what they want, on the built site in a real browser
 * and in the built `tbk`, with the misses. `FILE` is JSON, `[{ "q": "转链", "expect": ["api:METHOD", "field:NAME", ...] }]`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { start } from "../../generator/cli/command.ts";
import { BINARY } from "../cli/built.ts";
import { CHROMIUM, FLAGS } from "../site/chromium.ts";
import { serveSite } from "../site/serve.ts";
import { REFERENCE } from "../site/sites.ts";

interface Query {
  readonly q: string;
  readonly expect: readonly string[];
}

/** The first five, each as `KIND:NAME`. */
type Answer = (text: string) => Promise<string[]>;

const FIRST = 5;

async function quality(where: string, queries: readonly Query[], answer: Answer): Promise<string[][]> {
  const answers: string[][] = [];
  let [first, five] = [0, 0];
  for (const { q, expect } of queries) {
    const found = await answer(q);
    answers.push(found);
    const place = found.findIndex((one) => expect.some((wanted) => keyOf(wanted) === one));
    if (place === 0) first++;
    if (place >= 0) five++;
    else console.log(`${where} misses ${q}: ${found.join(", ")}`);
  }
  const percent = (count: number) => `${((100 * count) / queries.length).toFixed(1)} %`;
  console.log(`${where}: ${queries.length} queries, first ${percent(first)}, first five ${percent(five)}`);
  return answers;
}

/** Other lists write `api/METHOD`, `guide/orders` and `catalogue:TITLE`. */
function keyOf(wanted: string): string {
  return wanted
    .replace(/^api\//, "api:")
    .replace(/^guide\//, "guide:guide/")
    .replace(/^catalogue:/, "name:");
}

async function inShell(text: string): Promise<string[]> {
  const args = [BINARY, "search", "--json", "--limit", String(FIRST), "--", text];
  try {
    const out = execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return (JSON.parse(out) as { type: string; name: string }[]).map(({ type, name }) => `${type}:${name}`);
  } catch {
    return []; // nothing found is exit 1
  }
}

function onSite(page: Page): Answer {
  return async (text) => {
    await page.getByRole("combobox").fill("");
    await page.getByRole("option").first().waitFor({ state: "detached" });
    await page.getByRole("combobox").fill(text);
    await page.locator("[role=option], .nothing").first().waitFor();
    const keys = await page
      .getByRole("option")
      .evaluateAll((all: { getAttribute(name: string): string }[]) => all.map((one) => one.getAttribute("data-key")));
    return keys.slice(0, FIRST);
  };
}

async function siteAnswers(queries: readonly Query[]): Promise<string[][]> {
  const { url, server } = await serveSite(REFERENCE);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS] });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "搜索" }).first().click();
    await page.getByText("试试：").waitFor();
    return await quality("site", queries, onSite(page));
  } finally {
    await browser.close();
    server.kill();
  }
}

await start({
  usage: "npm run search:quality [-- FILE]",
  operands: 1,
  async run(_, [file = "test/search/queries.json"]) {
    if (!existsSync(BINARY) || !existsSync(".cache/docs/dist")) {
      console.log("search:quality: run `npm run build` and `npm run docs` first");
      return 1;
    }
    const queries = JSON.parse(readFileSync(file, "utf8")) as Query[];
    const shell = await quality("tbk", queries, inShell);
    const site = await siteAnswers(queries);
    const differing = queries.filter((_, i) => String(shell[i]) !== String(site[i]));
    console.log(
      differing.length === 0 ? "the same order in both" : `other order: ${differing.map(({ q }) => q).join(", ")}`,
    );
    return differing.length === 0 ? 0 : 1;
  },
});
