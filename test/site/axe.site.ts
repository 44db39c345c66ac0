import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { DESKTOP, open, PHONE, useBrowser } from "./browser.ts";

useBrowser();

const AXE = readFileSync(join(".cache", "docs", "node_modules", "axe-core", "axe.min.js"), "utf8");

const API = "api/taobao.tbk.order.details.get.html";

/** Ten kinds of page, and what opens above one. */
const PAGES = [
  "",
  API,
  "fields/trade_id.html",
  "fields/",
  "errors.html",
  "catalogue.html",
  "tasks.html",
  "parameters.html",
  "guide/first-call.html",
  "changelog.html",
];

type Act = (page: Page) => Promise<void>;

const SHOWN: readonly { readonly path: string; readonly act?: Act }[] = [
  ...PAGES.map((path) => ({ path })),
  { path: `${API}#search`, act: openSearch },
  { path: `${API}#try`, act: openPanel },
];

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("订单");
  await page.getByRole("option").first().waitFor();
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "试调" }).click();
  await page.getByLabel("网关").waitFor();
}

/** What axe finds that keeps somebody out, as rule and place. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<
    { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[]
  >("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)");
  const grave = found.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(
    ({ id, nodes }) => `${id} x ${nodes.length}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.failureSummary}`,
  );
}

test.each(SHOWN)("/$path: axe finds nothing serious, light and dark, on desk and phone", async ({ path, act }) => {
  const page = await open(inject("site") + path);
  await act?.(page);
  const all: Record<string, string[]> = {};
  for (const [name, viewport] of Object.entries({ DESKTOP, PHONE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.waitForFunction(`document.documentElement.classList.contains("dark") === ${colorScheme === "dark"}`);
      const found = await findings(page);
      if (found.length > 0) all[`${name} ${colorScheme}`] = found;
    }
  }
  expect(all).toEqual({});
});

test.each(PAGES)("/%s: one main landmark, one heading of the first rank", async (path) => {
  const page = await open(inject("site") + path);
  expect(await page.getByRole("main").count()).toBe(1);
  expect(await page.getByRole("banner").count()).toBe(1);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
});
