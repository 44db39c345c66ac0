import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { DOCUMENTED, NAME_ONLY } from "../helpers/catalogue.ts";
import { open, useBrowser } from "./browser.ts";

useBrowser();

const DIST = join(".cache", "docs", "dist");
const pages = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
const html = new Map(pages.map((path) => [path, readFileSync(join(DIST, path), "utf8")]));

/** Files and fragments that a page's links name. */
function linksOf(path: string): { readonly to: string; readonly fragment: string }[] {
  const found = (html.get(path) ?? "").matchAll(/<a\b[^>]*\shref="([^"]*)"/g);
  const inside = [...found].map(([, href = ""]) => href.replaceAll("&amp;", "&")).filter((href) => !/^\w+:/.test(href));
  return inside.map((href) => {
    const [file = "", fragment = ""] = decodeURI(href).split("#");
    const full = file.startsWith("/") ? file.slice(1) : file === "" ? path : normalize(join(dirname(path), file));
    return {
      to: full === "" || full === "." ? "index.html" : full.endsWith("/") ? `${full}index.html` : full,
      fragment,
    };
  });
}

test("every link leads to a file and a place in it", () => {
  const dead: string[] = [];
  for (const path of pages) {
    for (const { to, fragment } of linksOf(path)) {
      const isPlace = fragment === "" || (html.get(to) ?? "").includes(` id="${fragment}"`);
      if (!existsSync(join(DIST, to)) || !isPlace) dead.push(`${path} -> ${to}#${fragment}`);
    }
  }
  expect(dead.slice(0, 20)).toEqual([]);
  expect(pages.length).toBeGreaterThan(DOCUMENTED);
});

test("everything that can be found is there", () => {
  const { index } = JSON.parse(readFileSync(join(".cache", "docs", "site", ".vitepress", "search.json"), "utf8")) as {
    readonly index: { readonly storedFields: Readonly<Record<string, { readonly url: string }>> };
  };
  const documents = Object.values(index.storedFields);
  const lost = documents.filter(({ url }) => {
    const [file = "", fragment] = url.split("#");
    return !html.has(file) || (fragment !== undefined && !html.get(file)?.includes(` id="${fragment}"`));
  });
  expect(lost.slice(0, 20)).toEqual([]);
  expect(documents.length).toBeGreaterThan(1000);
});

test.each([
  ["", 150],
  ["api/taobao.tbk.sc.social.crowd.get.html", 120],
  ["api/taobao.tbk.dg.material.optional.html", 120], // the heaviest
])("a first visit of /%s takes less than %i KB, compressed", async (path, most) => {
  const page = await open(inject("site") + path);
  const loaded = await page.evaluate<string[]>("performance.getEntriesByType('resource').map((one) => one.name)");
  const own = loaded.filter((url) => url.startsWith(inject("site"))).map((url) => url.slice(inject("site").length));
  const files = [...new Set([path || "index.html", ...own])];
  const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`/${path}: ${files.length} files, ${Math.round(total / 1024)} KB compressed`);
  expect(files.length).toBeGreaterThan(3);
  expect(total).toBeLessThan(most * 1024);
});

test("every page is there as Markdown, and leads to Markdown", () => {
  const lost = pages.filter((path) => path !== "404.html" && !existsSync(join(DIST, path.replace(/html$/, "md"))));
  expect(lost).toEqual([]);
  const dead = ["llms.txt", "catalogue.md", "errors.md", "tasks.md", "roles.md", "fields/index.md"].flatMap((path) => {
    const links = readFileSync(join(DIST, path), "utf8").matchAll(/\]\(([^)#]+)\)/g);
    return [...links]
      .map(([, href = ""]) => normalize(join(dirname(path), href)))
      .filter((to) => !existsSync(join(DIST, to)));
  });
  expect(dead).toEqual([]);
  const names = readFileSync(join(DIST, "llms.txt"), "utf8").split("## 仅有名称")[1]?.split("## ")[0];
  expect(names?.match(/^- /gm)).toHaveLength(NAME_ONLY);
});

test("llms.txt, openapi.json and catalogue.json name every API", () => {
  const read = (name: string) => readFileSync(join(DIST, name), "utf8");
  const catalogue = JSON.parse(read("catalogue.json")) as { apis: { method: string; href: string; status: string }[] };
  const openapi = JSON.parse(read("openapi.json")) as { paths: object };
  const documented = catalogue.apis.filter(({ status }) => status === "有文档");
  expect(catalogue.apis.length).toBe(DOCUMENTED + NAME_ONLY);
  expect([documented.length, Object.keys(openapi.paths).length]).toEqual([DOCUMENTED, DOCUMENTED]);
  for (const { method, href } of documented) {
    expect(openapi.paths).toHaveProperty([`/router/rest#${method}`]);
    expect(read("llms.txt")).toContain(`](${href}.md): \`${method}\``);
    expect(read("llms-full.txt")).toContain(read(`${href}.md`).trimEnd());
    expect(html.has(`${href}.html`)).toBe(true);
  }
});

test("no page names another host as the place of something it loads", () => {
  for (const [path, text] of html) {
    const loaded = [
      ...text.matchAll(/<(?:script|img|iframe)\b[^>]*\ssrc="(\w+:\/\/[^"]*)"|<link\b[^>]*href="(\w+:\/\/[^"]*)"/g),
    ];
    expect(
      loaded.map(([tag]) => tag),
      path,
    ).toEqual([]);
  }
});
