import {
  packageFolder,
  typeConfig
} from "./chunk-CLXCP5Q4.js";
import "./chunk-WATWUP4W.js";
import {
  UserError,
  defineCommand,
  start
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import {
  descriptor
} from "./chunk-NEAZGE7D.js";
import "./chunk-FZTQTX5U.js";
import "./chunk-ETV7XU7E.js";
import {
  parseType
} from "./chunk-2PDTYBWY.js";
import "./chunk-7F3LAL5W.js";
import {
  setterNames
} from "./chunk-HGUO36N6.js";

// scripts/build.ts
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync as mkdirSync2, renameSync, rmSync, writeFileSync as writeFileSync3 } from "node:fs";
import { dirname as dirname2, join as join3, resolve as resolve2 } from "node:path";
import { build as build2 } from "esbuild";

// scripts/build-category.ts
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

// generator/emit/built.ts
function printBuilt(classes, format, runtime) {
  const { imported, exported } = STATEMENTS[format];
  return [imported(runtime), PARSE, ...classes.map((one) => exported(one.name, printClass(one)))].join("");
}
var ES_MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });';
var STATEMENTS = {
  esm: {
    imported: (runtime) => `import { TopRequest } from "${runtime}";
`,
    exported: (_, declaration) => `export ${declaration}`
  },
  cjs: {
    imported: (runtime) => `"use strict";
${ES_MODULE}
const { TopRequest } = require("${runtime}");
`,
    exported: (name, declaration) => `${declaration}exports.${name} = ${name};
`
  }
};
var PARSE = `
const known = new Map();
function parse(text) {
  let api = known.get(text);
  if (!api) known.set(text, (api = JSON.parse(text)));
  return api;
}
`;
function printClass({ name, descriptor: descriptor2, setters }) {
  const text = JSON.stringify(JSON.stringify(descriptor2));
  const methods = setters.map(([setter, param]) => `${setter}(v) { return this.set(${JSON.stringify(param)}, v); }
`);
  return `class ${name} extends TopRequest {
get api() { return parse(${text}); }
${methods.join("")}}
`;
}

// generator/model/built.ts
function builtClass({ request, params, response, ...api }) {
  const setterOf = setterNames();
  return {
    name: request,
    descriptor: descriptor({ ...api, params: params.map(fieldSpec), response: response?.map(fieldSpec) }),
    setters: params.map(({ name }) => [setterOf(name), name])
  };
}
function fieldSpec({ type, required = false, description = "", fields, ...facts }) {
  const field = { ...facts, type: parseType(type), required, description };
  return fields ? { ...field, fields: fields.map(fieldSpec) } : field;
}

// scripts/build-category.ts
function readCategories(dataDir) {
  const files = readdirSync(dataDir).sort();
  const apis = files.map((file) => JSON.parse(readFileSync(join(dataDir, file), "utf8")));
  return [...new Set(apis.map(({ category }) => category))].map((name) => {
    return { name, classes: apis.filter(({ category }) => category === name).map(builtClass) };
  });
}
async function emitCategory({ name, classes }, format, runtime, outDir) {
  const { code } = await transform(printBuilt(classes, format, runtime), SHORT);
  writeFileSync(join(outDir, `${name}.js`), code);
}
var SHORT = {
  platform: "node",
  target: "node20",
  charset: "ascii",
  minifyWhitespace: true,
  minifySyntax: true
};

// scripts/build-runtime.ts
import { mkdirSync, readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { basename, dirname, join as join2, resolve } from "node:path";
import { build, transform as transform2 } from "esbuild";
async function emitRuntime(options, entry, outdir) {
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: { runtime: entry },
    outdir,
    format: "esm",
    splitting: true,
    chunkNames: "runtime/[name]-[hash]",
    plugins: [layered(entry), lateCrypto],
    write: false,
    metafile: true
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync2(path, options.format === "cjs" ? await toCommonJs(text) : text);
  }
  const [, stub] = Object.entries(metafile?.outputs ?? {}).find(([path]) => path.endsWith("/runtime.js")) ?? [];
  return { file: `./runtime/${basename(stub?.imports[0]?.path ?? "")}`, names: stub?.exports ?? [] };
}
function layered(entry) {
  const start2 = resolve(entry);
  const calls = join2(dirname(start2), FIRST_CALL);
  const importStart = `export { TopClient } from ${JSON.stringify(start2)};`;
  const importCalls = `export { execute } from ${JSON.stringify(calls)};`;
  return {
    name: "layered",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return void 0;
        const late = join2(resolveDir, path.replace(/js$/, "ts"));
        return { path: late, pluginData: { before: late === calls ? [importStart] : [importStart, importCalls] } };
      });
      onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) => {
        const { before } = pluginData ?? {};
        if (!before) return void 0;
        return { contents: [...before, readFileSync2(path, "utf8")].join("\n"), loader: "ts" };
      });
    }
  };
}
var FIRST_CALL = "call/execute.ts";
var lateCrypto = {
  name: "late-crypto",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:crypto$/ }, () => ({ path: "crypto", namespace: "late" }));
    onLoad({ filter: /./, namespace: "late" }, () => ({ contents: LATE_CRYPTO }));
  }
};
var LATE_CRYPTO = `
export let createHmac = (...args) => load().createHmac(...args);
export let hash = (...args) => load().hash(...args);
function load() {
  const crypto = process.getBuiltinModule("node:crypto");
  ({ createHmac, hash } = crypto);
  return crypto;
}
`;
async function toCommonJs(module) {
  const supported = { "dynamic-import": false };
  const { code } = await transform2(module.replaceAll(/\bawait import\(("[^.][^"]*")\)/g, "require($1)"), {
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "utf8",
    supported
  });
  return code;
}

// scripts/build.ts
var FORMATS = ["esm", "cjs"];
var COMMAND = "cli.js";
async function buildPackage(out = "generated") {
  if (!existsSync(join3(out, "data")) && !existsSync(join3(out, "src"))) {
    throw new UserError(`${out} holds no generated package: npm run generate makes it`);
  }
  const scratch = resolve2(dirname2(resolve2(out)), ".cache", `build-${process.pid}`);
  try {
    await buildInto(out, scratch);
    rmSync(join3(out, "dist"), { recursive: true, force: true });
    renameSync(scratch, join3(out, "dist"));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(`${scratch}.json`, { force: true });
  }
}
async function buildInto(out, dist) {
  rmSync(dist, { recursive: true, force: true });
  const src = resolve2(out, "src");
  const categories = readCategories(join3(out, "data"));
  emitDeclarations(src, join3(dist, "esm"), `${dist}.json`);
  cpSync(join3(dist, "esm"), join3(dist, "cjs"), { recursive: true });
  writeFileSync3(join3(dist, "cjs", "package.json"), '{ "type": "commonjs" }\n');
  await Promise.all(FORMATS.map((format) => emitFormat(src, join3(dist, format), format, categories)));
}
function emitDeclarations(src, outDir, config) {
  mkdirSync2(outDir, { recursive: true });
  writeFileSync3(config, JSON.stringify(typeConfig(src, outDir)));
  const tsc = join3(packageFolder("typescript"), "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", config], { stdio: "inherit" });
  if (status !== 0) throw new UserError("the generated package does not compile");
}
async function emitFormat(src, outDir, format, categories) {
  const options = {
    bundle: true,
    format,
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    external: ["undici", "saxes"]
  };
  const bundle = (entry, out) => build2({
    ...options,
    entryPoints: [join3(src, entry)],
    outfile: join3(outDir, out),
    plugins: [shared(out)],
    ...format === "cjs" && {
      define: { "import.meta.url": "__moduleUrl" },
      banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' }
    }
  });
  const core = await emitRuntime(options, join3(src, "runtime/index.ts"), outDir);
  await Promise.all([
    bundle("testing/index.ts", "testing.js"),
    ...categories.map((category) => emitCategory(category, format, core.file, outDir)),
    ...format === "esm" ? [bundle("cli/index.ts", COMMAND)] : []
  ]);
  if (format === "esm") chmodSync(join3(outDir, COMMAND), 493);
  writeFileSync3(join3(outDir, "index.js"), reexportAll(core, categories, format));
  for (const category of categories) emitSubpaths(outDir, category, format);
}
function shared(out) {
  return {
    name: "shared-runtime",
    setup({ onResolve }) {
      if (out === "runtime.js") return;
      onResolve({ filter: /\/runtime\/index\.js$/ }, () => ({ path: "./runtime.js", external: true }));
      if (out !== COMMAND) return;
      onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: "./index.js", external: true }));
      onResolve({ filter: /^\.\.\/testing\/index\.js$/ }, () => ({ path: "./testing.js", external: true }));
    }
  };
}
function reexportAll({ file, names }, categories, format) {
  const list = names.join(", ");
  if (format === "esm") {
    const lines = categories.map(({ name }) => `export * from "./${name}.js";
`);
    return `export { ${list} } from "${file}";
${lines.join("")}`;
  }
  const spread = categories.map(({ name }) => `...require("./${name}.js")`).join(", ");
  return `"use strict";
const { ${list} } = require("${file}");
module.exports = { ${list}, ${spread} };
`;
}
function emitSubpaths(outDir, { name: category, classes }, format) {
  mkdirSync2(join3(outDir, category), { recursive: true });
  for (const { name } of classes) {
    const esm = `export { ${name} } from "../${category}.js";
`;
    const cjs = `"use strict";
exports.${name} = require("../${category}.js").${name};
`;
    writeFileSync3(join3(outDir, category, `${name}.js`), format === "esm" ? esm : cjs);
  }
}
var buildCommand = defineCommand({
  usage: "npm run build [-- --out DIR]\n  --out  folder of the generated package (default: generated)",
  options: { out: { type: "string", default: "generated" } },
  run: ({ out }) => buildPackage(out)
});
if (import.meta.filename === process.argv[1]) await start(buildCommand);
export {
  buildCommand,
  buildPackage
};
