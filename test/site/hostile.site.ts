import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { open, useBrowser } from "./browser.ts";
import { ADDRESS, HOSTILE } from "./sites.ts";

useBrowser();

const DIST = join(HOSTILE.dir, "dist");
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

test("below a path, every link and every address of a head leads somewhere below it", async () => {
  const asked = new Set<string>();
  for (const path of texts) {
    const html = readFileSync(join(DIST, path), "utf8").replaceAll(ADDRESS, inject("hostile"));
    for (const [, href = ""] of html.matchAll(/<(?:a|link)\b[^>]*\shref="([^"#]+)/g)) {
      asked.add(new URL(href.replaceAll("&amp;", "&"), inject("hostile") + path).href);
    }
  }
  const own = [...asked].filter((url) => new URL(url).host === new URL(inject("hostile")).host);
  expect(own.filter((url) => !url.startsWith(inject("hostile")))).toEqual([]);
  const answers = await Promise.all(own.map(async (url) => [url, (await fetch(url)).status] as const));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  expect(own.length).toBeGreaterThan(30);
});

test("search engines are told each page's address and a list of all", () => {
  const read = (name: string) => readFileSync(join(DIST, name), "utf8");
  const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  const addressOf = (path: string) => ADDRESS + path.replace(/(^|\/)index\.html$/, "$1");
  const pages = texts.filter((path) => path !== "404.html");
  expect(listed.toSorted()).toEqual(pages.map(addressOf).toSorted());
  expect(read("robots.txt")).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  for (const path of pages) {
    expect(read(path), path).toContain(`<link rel="canonical" href="${addressOf(path)}">`);
    expect(read(path), path).toContain(`<link rel="icon" type="image/svg+xml" href="${HOSTILE.base}favicon.svg">`);
  }
  expect(read("404.html")).toContain('<meta name="robots" content="noindex">');
  expect(read(PAGE)).toMatch(/<meta property="og:title" content="[^"]*window\.pwned=4/);
});

test("the files for machines are valid", () => {
  const json = (name: string) => JSON.parse(readFileSync(join(DIST, name), "utf8")) as object;
  expect(json("catalogue.json")).toHaveProperty("apis");
  expect(json("openapi.json")).toHaveProperty("openapi", "3.1.0");
});
