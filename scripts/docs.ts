/**
 * npm run docs -- [--spec DIR] [--out DIR] [--base ADDRESS] [--serve] [--port N]: the reference site, built below
 * `DIR/dist` (default `.cache/docs`), for a host that has it at ADDRESS: `/path/`, or `https://host/path/`, which also
 * gives it a sitemap and addresses for search engines.
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineCommand, start, wholeNumber } from "../generator/cli/command.ts";
import { phase } from "../generator/progress.ts";
import { type Address, addressOf } from "./docs/address.ts";
import { writeGuides } from "./docs/guides.ts";
import { writeSources } from "./docs/sources.ts";
import { linkPackages, vitepress } from "./docs/vitepress.ts";
import { openApiText } from "./openapi.ts";

/** What is not built by VitePress. */
function writeFiles(spec: string, out: string, { url }: Address): void {
  const dist = join(out, "dist");
  cpSync(join(out, "package", "data"), join(dist, "data"), { recursive: true });
  writeGuides(join(out, "site"), dist);
  cpSync(join(dist, "llms.txt"), join(dist, "index.md"));
  writeFileSync(join(dist, "openapi.json"), openApiText(spec));
  writeFileSync(join(dist, "robots.txt"), `User-agent: *\nAllow: /\n${url && `Sitemap: ${url}sitemap.xml\n`}`);
}

export const docsCommand = defineCommand({
  usage: "npm run docs [-- --spec DIR --out DIR --base /PATH/|URL --serve --port N]",
  options: {
    spec: { type: "string", default: "spec" },
    out: { type: "string", default: join(".cache", "docs") },
    base: { type: "string", default: "/" },
    serve: { type: "boolean", default: false },
    port: { type: "string", default: "4173" },
  },
  async run({ spec, out: folder, base, serve, port }) {
    const address = addressOf(base);
    const server = ["--port", String(wholeNumber("--port", port, 65_535))];
    const out = resolve(folder);
    const begin = performance.now();
    mkdirSync(out, { recursive: true });
    const progress = { onPhase: (name: string, ms: number) => console.log(`docs: ${name}, ${seconds(ms)}`) };
    const apis = await phase(progress, "package and pages are written", () => writeSources(spec, out));
    await phase(progress, "VitePress is there", () => linkPackages(out));
    console.log(`docs: VitePress builds the pages of ${apis} APIs`);
    if (!vitepress("build", out, address)) return 1;
    await phase(progress, "files for programs are written", () => writeFiles(spec, out, address));
    console.log(`docs: ${apis} APIs in ${seconds(performance.now() - begin)}, ${join(folder, "dist")}`);
    return !serve || vitepress("serve", out, address, ...server) ? 0 : 1;
  },
});

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

if (import.meta.filename === process.argv[1]) await start(docsCommand);
