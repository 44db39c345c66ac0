import {
  openApiText
} from "./chunk-K4P3V6HX.js";
import {
  generate,
  generateSite
} from "./chunk-HUEIFWNI.js";
import {
  ROOT,
  TEMPLATES
} from "./chunk-WATWUP4W.js";
import "./chunk-WSIXEU7H.js";
import "./chunk-DMLP7MGD.js";
import "./chunk-3O5U6C6R.js";
import {
  SpecError,
  defineCommand,
  start,
  wholeNumber
} from "./chunk-AL3ONMBD.js";
import {
  hasErrors
} from "./chunk-WGKIATWL.js";
import "./chunk-ETV7XU7E.js";
import "./chunk-2PDTYBWY.js";
import "./chunk-7F3LAL5W.js";
import {
  hash
} from "./chunk-OUZQHC4U.js";

// scripts/docs.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { cpSync as cpSync2, existsSync as existsSync2, mkdirSync as mkdirSync3, rmSync as rmSync2, symlinkSync, writeFileSync as writeFileSync3 } from "node:fs";
import { dirname, join as join3, resolve } from "node:path";

// scripts/check-package/scratch.ts
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// scripts/check-package/shell.ts
import { spawnSync } from "node:child_process";
function run(command, args, options = {}) {
  const { cwd, env, timeout = 6e5 } = options;
  const done = spawnSync(command, args, {
    cwd,
    timeout,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env }
  });
  const failure = done.error ? `${done.error.message}
` : "";
  return { ok: done.status === 0, out: done.stdout ?? "", all: `${failure}${done.stdout ?? ""}${done.stderr ?? ""}` };
}
function npm(cwd, ...args) {
  return run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd });
}

// scripts/check-package/scratch.ts
var CACHE = join(tmpdir(), "tbk-sdk-checks");
function installLocked(folder) {
  return cached(lockedKey(folder), (dir) => {
    for (const name of LOCKED) cpSync(join(folder, name), join(dir, name));
    return npm(dir, "ci", "--ignore-scripts");
  });
}
var LOCKED = ["package.json", "package-lock.json"];
function lockedKey(folder) {
  return LOCKED.map((name) => readFileSync(join(folder, name), "utf8")).join("");
}
function cached(key, install) {
  const dir = cachedAt(key);
  if (existsSync(dir)) return dir;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "draft-"));
  const { ok, all } = install(draft);
  if (ok) renameSync(draft, dir);
  else rmSync(draft, { recursive: true, force: true });
  if (!ok) throw new Error(`npm cannot install it: ${all.trim().slice(-500)}`);
  return dir;
}
function cachedAt(key) {
  return join(CACHE, hash(key));
}

// scripts/docs/sections.ts
import { mkdirSync as mkdirSync2, readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
function writeSections(readme, dir) {
  mkdirSync2(dir, { recursive: true });
  const [, ...sections] = readFileSync2(readme, "utf8").split(/^(?=## )/m);
  for (const section of sections) {
    const [, heading = ""] = /^## (.*)/.exec(section) ?? [];
    writeFileSync2(join2(dir, `${heading}.md`), withoutLinks(section));
  }
}
function withoutLinks(text) {
  return text.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1");
}

// scripts/docs.ts
function checked({ diagnostics, ...rest }) {
  if (hasErrors(diagnostics)) throw new SpecError(diagnostics);
  return rest;
}
async function writeSources(specDir, out) {
  const folders = { specDir, templatesDir: TEMPLATES };
  checked(await generate({ ...folders, outDir: join3(out, "package"), cacheDir: join3(out, "cache") }));
  writeSections(join3(out, "package", "README.zh-CN.md"), join3(out, "sections"));
  writeSections(join3(ROOT, "README.zh-CN.md"), join3(out, "sections"));
  writeChangelog(join3(dirname(resolve(specDir)), "CHANGELOG.md"), join3(out, "sections", "CHANGELOG.md"));
  return checked(await generateSite({ ...folders, outDir: join3(out, "site") })).apis;
}
function writeChangelog(from, to) {
  if (existsSync2(from)) cpSync2(from, to);
  else writeFileSync3(to, "# 更新记录\n\n还没有发布过。\n");
}
function vitepress(command, out, ...args) {
  const bin = join3(out, "node_modules", "vitepress", "bin", "vitepress.js");
  const node = ["--max-semi-space-size=128", bin];
  const env = { ...process.env, GENERATOR_ROOT: ROOT };
  const all = [...node, command, join3(out, "site"), ...args];
  const { status } = spawnSync2(process.execPath, all, { stdio: "inherit", env });
  return status === 0;
}
function linkPackages(out) {
  const link = join3(out, "node_modules");
  rmSync2(link, { force: true, recursive: true });
  symlinkSync(join3(installLocked(join3(ROOT, "scripts", "docs")), "node_modules"), link);
}
var docsCommand = defineCommand({
  usage: "npm run docs [-- --spec DIR --out DIR --serve --port N]",
  options: {
    spec: { type: "string", default: "spec" },
    out: { type: "string", default: join3(".cache", "docs") },
    serve: { type: "boolean", default: false },
    port: { type: "string", default: "4173" }
  },
  async run({ spec, out: folder, serve, port }) {
    const server = ["--port", String(wholeNumber("--port", port, 65535))];
    const out = resolve(folder);
    const begin = performance.now();
    mkdirSync3(out, { recursive: true });
    const apis = await writeSources(spec, out);
    linkPackages(out);
    if (!vitepress("build", out)) return 1;
    cpSync2(join3(out, "package", "data"), join3(out, "dist", "data"), { recursive: true });
    writeFileSync3(join3(out, "dist", "openapi.json"), openApiText(spec));
    console.log(`docs: ${apis} APIs in ${((performance.now() - begin) / 1e3).toFixed(1)} s, ${join3(folder, "dist")}`);
    return !serve || vitepress("serve", out, ...server) ? 0 : 1;
  }
});
if (import.meta.filename === process.argv[1]) await start(docsCommand);
export {
  docsCommand
};
