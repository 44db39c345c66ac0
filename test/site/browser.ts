import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM, FLAGS } from "./chromium.ts";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

/** What a page did that no page of the site may do. */
const problems: string[] = [];
let context: BrowserContext;
let profile: string;

/** A browser of its own for a file's tests. After each test nothing may have gone wrong in any page. */
export function useBrowser(): void {
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), "site-"));
    context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: FLAGS });
  });
  afterEach(async () => {
    for (const page of context.pages()) await page.close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

export type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme">;

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Opens a page that is told of: console errors, exceptions, failed requests, requests to any other host. */
export async function open(url: string, { viewport = DESKTOP, colorScheme = "light" }: Look = {}): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${page.url()} ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()} ${error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isLocal = ["localhost", "127.0.0.1"].includes(hostname) || protocol === "data:" || protocol === "blob:";
    if (!isLocal) problems.push(`${page.url()} asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${page.url()} got ${response.status()} of ${response.url()}`);
  });
  await page.emulateMedia({ colorScheme: colorScheme ?? "light" });
  await page.setViewportSize(viewport ?? DESKTOP);
  await page.goto(url, { waitUntil: "networkidle" });
  // Keys and clicks count from here on.
  await page.waitForFunction("document.querySelector('#app')?.__vue_app__");
  return page;
}

/** Whether anything is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
