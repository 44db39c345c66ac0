import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { open, useBrowser } from "./browser.ts";

useBrowser();

const DIST = join(".cache", "docs-hostile", "dist");
const PAGE = "api/taobao.tbk.hostile.get.html";

const texts = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) => /\.html$/.test(path));

test.each(texts)("%s runs nothing of a document's", async (path) => {
  const page = await open(inject("hostile") + path);
  expect(await page.evaluate("String(window.pwned)")).toBe("undefined");
  expect(await page.locator("img[src=x]").count()).toBe(0);
});

test("the page shows the document's texts as they are", async () => {
  const page = await open(inject("hostile") + PAGE);
  const title = "</title></script><script>window.pwned=4</script> {{ 6 * 7 }} | `code` <b>bold</b>";
  expect(await page.title()).toContain("window.pwned=4‹/script› {{ 6 * 7 }} |");
  expect(await page.locator("h1").innerText()).toBe(title);
  const text = (await page.locator("main").textContent())?.replace(/\s+/g, " ");
  for (const shown of [
    "# b <img src=x onerror=\"window.pwned=5\"> ``` {{ constructor.constructor('window.pwned=6')() }}",
    "<script>window.pwned=7</script>{{ 1 + 1 }}",
    "<img src=x onerror=window.pwned=9>",
    "{{ 4 * 4 }} </table>",
    "| a | b | ``` ::: danger {{ 5 * 5 }} <i>i</i>",
    "<!-- {{ 8 * 8 }}",
    "{{ 9 * 9 }} </details></div>",
    "<!--@include: /etc/passwd-->",
    "</code>|`",
    "{{ 11 * 11 }}",
    "javascript:alert(1)",
  ]) {
    expect(text).toContain(shown);
  }
  expect(await page.locator("a[href^='javascript:']").count()).toBe(0);
});

test("the samples carry the example letter by letter", async () => {
  const page = await open(inject("hostile") + PAGE);
  const sample = await page.locator(".vp-code-group .language-ts code").last().textContent();
  expect(sample).toContain("{{ 3 * 3 }} </script><script>window.pwned=8</script>");
});

test("search and Try it show them too", async () => {
  const page = await open(inject("hostile") + PAGE);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("hostile");
  const found = await page.getByRole("option").first().innerText();
  expect(found).toContain("<b>bold</b>");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "试调" }).click();
  expect(await page.locator("#try-q").inputValue()).toContain("</script><script>window.pwned=8");
  expect(await page.evaluate("String(window.pwned)")).toBe("undefined");
});

test("the files for machines are valid", () => {
  const json = (name: string) => JSON.parse(readFileSync(join(DIST, name), "utf8")) as object;
  expect(json("catalogue.json")).toHaveProperty("apis");
  expect(json("openapi.json")).toHaveProperty("openapi", "3.1.0");
});
