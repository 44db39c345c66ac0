import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { DESKTOP, open, overflow, PHONE, useBrowser } from "./browser.ts";

useBrowser();

/** Each with another role that calls the same, and what its sample sends. */
const PAGES = [
  {
    path: "api/taobao.tbk.order.details.get.html",
    twin: "服务商",
    sends: ["page_size: 20", "end_time:", "start_time:"],
  },
  { path: "api/taobao.tbk.dg.general.link.convert.html", twin: "服务商", sends: ["adzone_id:", "item_dto:"] },
  { path: "api/taobao.tbk.dg.material.optional.upgrade.html", twin: "服务商", sends: ["adzone_id:", "page_size: 20"] },
];

/** From the upper edge of the window, in pixels. */
async function top(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box?.y ?? Number.NaN;
}

test.each(PAGES)(
  "$path: on a desk the sample stands beside the text and stays in view",
  async ({ path, twin, sends }) => {
    const page = await open(inject("site") + path, { viewport: DESKTOP });
    expect(await top(page, ".samples")).toBeLessThan(DESKTOP.height / 2);
    expect(await overflow(page)).toBe(0);
    expect(await page.locator(".api-head .twins a").allInnerTexts()).toContain(twin);
    const rows = await page.locator("table.params tr.depth-0 td:first-child").allInnerTexts();
    const required = rows.map((row) => row.includes("必填"));
    expect(required).toContain(true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    const sample = await page.locator(".samples .active").innerText();
    for (const part of sends) expect(sample).toContain(part);
    for (const part of ["position_index", "jump_type", "page_no"]) expect(sample).not.toContain(part);
    await page.evaluate("window.scrollTo(0, document.body.scrollHeight / 2)");
    const seen = await top(page, ".samples");
    expect(seen).toBeGreaterThanOrEqual(0);
    expect(seen).toBeLessThan(DESKTOP.height / 2);
  },
);

test.each(PAGES)("$path: on a phone the sample is within two screens", async ({ path }) => {
  const page = await open(inject("site") + path, { viewport: PHONE });
  expect(await top(page, ".samples")).toBeLessThan(2 * PHONE.height);
  expect(await top(page, ".samples")).toBeLessThan(await top(page, "table.params"));
  expect(await overflow(page)).toBe(0);
});

test("dates in a sample are of yesterday, and the range is one that a call may ask for", async () => {
  const page = await open(inject("site") + (PAGES[0]?.path ?? ""));
  const sample = await page.locator(".samples .active").innerText();
  const [end = "", start = ""] = [...sample.matchAll(/"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)"/g)].map(([, date]) => date);
  const yesterday = new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10);
  expect(end.slice(0, 10)).toBe(yesterday);
  const range = Date.parse(`${end.replace(" ", "T")}Z`) - Date.parse(`${start.replace(" ", "T")}Z`);
  expect(range).toBeGreaterThan(0);
  expect(range).toBeLessThanOrEqual(20 * 60_000);
});

test("the language that was chosen stays chosen on the next page", async () => {
  const page = await open(inject("site") + (PAGES[0]?.path ?? ""));
  await page.locator(".samples label", { hasText: "Python" }).click();
  await page.goto(inject("site") + (PAGES[1]?.path ?? ""), { waitUntil: "networkidle" });
  await expect.poll(() => page.locator(".samples .active").innerText()).toContain("import top.api");
});
