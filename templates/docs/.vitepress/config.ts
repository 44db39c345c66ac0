import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import type { Plugin } from "vite";
import sidebar from "./sidebar.json";
import { CODE_THEMES, coloursAsClasses } from "./code-colours.ts";
import { headOf, SITE_URL } from "./head.ts";
import { lean } from "./lean.ts";
import { markdown } from "./markdown.ts";
import { inPlaceOfNode } from "./node/index.ts";
import site from "./site.json";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const PACKAGE = here("../../package/src");
const SAMPLES = join(process.env["GENERATOR_ROOT"] ?? process.cwd(), "generator/site/samples");

const alias = [
  ...inPlaceOfNode,
  { find: "#package", replacement: PACKAGE },
  { find: "#search", replacement: here("../../package/src/search") },
  { find: "#samples", replacement: SAMPLES },
];

/** Pages are rendered without the client, which only a reader's click loads. */
const onlyInBrowsers: Plugin = {
  name: "only-in-browsers",
  enforce: "pre",
  resolveId(id, _, { ssr }) {
    const isClient = id.startsWith(PACKAGE) || id.startsWith(SAMPLES);
    return ssr && isClient ? { id, external: true } : undefined;
  },
};

export default defineConfig({
  // The home page links to much that its reader will not open.
  router: { prefetchLinks: false },
  lang: "zh-CN",
  title: site.name,
  titleTemplate: `:title · ${site.name}`,
  description: `${site.title} 参考`,
  transformHead: headOf,
  ...(SITE_URL && { sitemap: { hostname: SITE_URL } }),
  // Pages as Markdown, for programs: they are files of the site and no pages.
  srcExclude: ["public/**"],
  cacheDir: "../vite",
  outDir: "../dist",
  // What Try it runs is loaded when it is opened, and not before.
  transformHtml: (html) => html.replace(/<link rel="modulepreload" href="[^"]*\/chunks\/\w+Request\.[^"]*">/g, ""),
  // The list of all pages is a file of its own, loaded once, rather than a part of each page.
  metaChunk: true,
  markdown: { config: markdown, theme: CODE_THEMES, codeTransformers: [coloursAsClasses] },
  vite: {
    plugins: [onlyInBrowsers, ...lean],
    resolve: { alias },
    json: { stringify: true },
    // No component of the theme or of the site is written with options.
    define: { __VUE_OPTIONS_API__: false },
    // A hash in letters spells words.
    build: { chunkSizeWarningLimit: 2000, rollupOptions: { output: { hashCharacters: "hex" } } },
  },
  themeConfig: {
    nav: [
      { text: "全部 API", link: "/catalogue" },
      { text: "按任务", link: "/tasks" },
      { text: "按角色", link: "/roles" },
      { text: "字段", link: "/fields/" },
      { text: "错误码", link: "/errors" },
      { text: "指南", link: "/guide/first-call", activeMatch: "/guide/" },
      { text: "更新记录", link: "/changelog" },
    ],
    sidebar: {
      "/api/": sidebar.apis,
      "/guide/": [{ text: "指南", items: [...sidebar.guides, { text: "公共参数", link: "/parameters" }] }],
    },
    outline: { level: [2, 2], label: "本页" },
    docFooter: { prev: false, next: false },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "浅色",
    darkModeSwitchTitle: "深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    skipToContentLabel: "跳到正文",
    notFound: { title: "没有这一页", quote: "用上方的搜索找找看。", linkText: "回到首页", linkLabel: "回到首页" },
  },
});
