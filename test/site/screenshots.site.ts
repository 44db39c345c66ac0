import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { open, useBrowser } from "./browser.ts";

useBrowser();

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** `SCREENSHOTS=1` makes those of README anew. */
const isMaking = process.env["SCREENSHOTS"] !== undefined;

const viewport = { width: 1200, height: 760 };

async function search(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("转链");
  await page.getByRole("option").first().waitFor();
}

async function tryIt(page: Page): Promise<void> {
  await page.getByRole("button", { name: "试调" }).click();
  await page.getByLabel("网关").fill(gateway.url);
  await page.getByRole("button", { name: "发送" }).click();
  await page.locator(".outcome").scrollIntoViewIfNeeded();
}

const SHOTS: readonly (readonly [name: string, path: string, act: (page: Page) => Promise<void>])[] = [
  ["api", "api/taobao.tbk.order.details.get.html", async () => {}],
  ["search", "", search],
  ["try", "api/taobao.tbk.sc.social.crowd.get.html", tryIt],
];

test.each(SHOTS)("README shows %s, as a PNG under 200 KB", async (name, path, act) => {
  const file = join("test", "site", "screenshots", `${name}.png`);
  if (isMaking) {
    const page = await open(inject("site") + path, { viewport });
    await act(page);
    await page.screenshot({ path: file, animations: "disabled" });
  }
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.length).toBeLessThan(200 * 1024);
  expect(readFileSync("README.md", "utf8")).toContain(file);
  expect(readFileSync("README.zh-CN.md", "utf8")).toContain(file);
});
