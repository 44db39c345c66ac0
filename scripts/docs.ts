/**
 * npm run docs -- [--spec DIR] [--out DIR] [--serve] [--port N]: the reference site, built below `DIR/dist` (default
 * `.cache/docs`). The package is generated beside it: its pages run the client in the browser.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { defineCommand, SpecError, start, wholeNumber } from "../generator/cli/command.ts";
import { ROOT, TEMPLATES } from "../generator/cli/root.ts";
import { hasErrors } from "../generator/diagnostics.ts";
import { type Generated, generate, generateSite } from "../generator/pipeline.ts";
import { installLocked } from "./check-package/scratch.ts";
import { writeSections } from "./docs/sections.ts";
import { writeSearchIndex } from "./search-index.ts";
import { openApiText } from "./openapi.ts";

/** @throws SpecError when nothing was written */
function checked({ diagnostics, ...rest }: Generated): Omit<Generated, "diagnostics"> {
  if (hasErrors(diagnostics)) throw new SpecError(diagnostics);
  return rest;
}

async function writeSources(specDir: string, out: string): Promise<number> {
  const folders = { specDir, templatesDir: TEMPLATES };
  checked(await generate({ ...folders, outDir: join(out, "package"), cacheDir: join(out, "cache") }));
  writeSections(join(out, "package", "README.zh-CN.md"), join(out, "sections"));
  writeSections(join(ROOT, "README.zh-CN.md"), join(out, "sections"));
  writeChangelog(join(dirname(resolve(specDir)), "CHANGELOG.md"), join(out, "sections", "CHANGELOG.md"));
  const { apis } = checked(await generateSite({ ...folders, outDir: join(out, "site") }));
  // Below a folder of somebody else's, files without one are no modules.
  writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
  writeSearchIndex(join(out, "package"), join(out, "site", ".vitepress", "search.json"));
  return apis;
}

/** The changelog beside the specs. */
function writeChangelog(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to);
  else writeFileSync(to, "# 更新记录\n\n还没有发布过。\n");
}

/** VitePress, from a folder that the sources find its packages in; whether it succeeds. */
function vitepress(command: string, out: string, ...args: string[]): boolean {
  const bin = join(out, "node_modules", "vitepress", "bin", "vitepress.js");
  // Many short-lived strings: with room for them, a third of the build is not spent collecting them.
  const node = ["--max-semi-space-size=128", bin];
  const env = { ...process.env, GENERATOR_ROOT: ROOT };
  const all = [...node, command, join(out, "site"), ...args];
  const { status } = spawnSync(process.execPath, all, { stdio: "inherit", env });
  return status === 0;
}

function linkPackages(out: string): void {
  const link = join(out, "node_modules");
  rmSync(link, { force: true, recursive: true });
  symlinkSync(join(installLocked(join(ROOT, "scripts", "docs")), "node_modules"), link);
}

export const docsCommand = defineCommand({
  usage: "npm run docs [-- --spec DIR --out DIR --serve --port N]",
  options: {
    spec: { type: "string", default: "spec" },
    out: { type: "string", default: join(".cache", "docs") },
    serve: { type: "boolean", default: false },
    port: { type: "string", default: "4173" },
  },
  async run({ spec, out: folder, serve, port }) {
    const server = ["--port", String(wholeNumber("--port", port, 65_535))];
    const out = resolve(folder);
    const begin = performance.now();
    mkdirSync(out, { recursive: true });
    const apis = await writeSources(spec, out);
    linkPackages(out);
    if (!vitepress("build", out)) return 1;
    cpSync(join(out, "package", "data"), join(out, "dist", "data"), { recursive: true });
    writeFileSync(join(out, "dist", "openapi.json"), openApiText(spec));
    console.log(`docs: ${apis} APIs in ${((performance.now() - begin) / 1000).toFixed(1)} s, ${join(folder, "dist")}`);
    return !serve || vitepress("serve", out, ...server) ? 0 : 1;
  },
});

if (import.meta.filename === process.argv[1]) await start(docsCommand);
