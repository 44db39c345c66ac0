import {
  checkGenerated,
  generate
} from "./chunk-HUEIFWNI.js";
import {
  TEMPLATES
} from "./chunk-WATWUP4W.js";
import {
  countText,
  printDiagnostics,
  printJson
} from "./chunk-HJQTL3N3.js";
import {
  defineCommand
} from "./chunk-AL3ONMBD.js";
import {
  hasErrors
} from "./chunk-WGKIATWL.js";
import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/cli/timings.ts
var Timings = class _Timings {
  static #QUIET_MS = 1e3;
  #start = performance.now();
  #phases = [];
  #isShown = false;
  onPhase = (name, ms) => {
    this.#phases.push(`${name} ${ms.toFixed(0)} ms`);
    this.#clear();
  };
  onFile = (phase, done, total) => {
    if (!process.stderr.isTTY || performance.now() - this.#start < _Timings.#QUIET_MS || done % 50 !== 0) return;
    process.stderr.write(`\r${phase} ${done}/${total}`);
    this.#isShown = true;
  };
  print() {
    const total = (performance.now() - this.#start).toFixed(0);
    console.error([...this.#phases, `in all ${total} ms`].join(", "));
  }
  #clear() {
    if (this.#isShown) process.stderr.write("\r\x1B[K");
    this.#isShown = false;
  }
};

// generator/cli/generate.ts
var OPTIONS = {
  spec: { type: "string", default: "spec" },
  out: { type: "string", default: "generated" },
  templates: { type: "string", default: TEMPLATES },
  cache: { type: "string", default: ".cache/generate" },
  check: { type: "boolean", default: false },
  diff: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  timings: { type: "boolean", default: false },
  json: { type: "boolean", default: false }
};
var generateCommand = defineCommand({
  usage: `npm run generate [-- --spec DIR --out DIR --check --diff --watch --timings --json]
  --check      write nothing, name every file that differs; --diff shows how
  --watch      generate again whenever a spec or a template is saved
  --timings    tell how long each phase took
  --templates  folder of the templates (default: the generator's own)
  --cache      folder of what is remembered between runs (default: .cache/generate)`,
  options: OPTIONS,
  run: (flags) => flags.watch && !flags.check ? watch(flags) : runOnce(flags)
});
async function runOnce(flags) {
  const timings = new Timings();
  const isRight = await (flags.check ? runCheck : runGenerate)(flags, timings);
  if (flags.timings) timings.print();
  return isRight ? 0 : 1;
}
async function runGenerate(flags, timings) {
  const result = await generate(options(flags, timings));
  const { written, removed, unchanged } = result;
  if (flags.json) printJson(result);
  else report(result, `${written.length} files written, ${removed.length} removed, ${unchanged} unchanged`);
  return !hasErrors(result.diagnostics);
}
async function runCheck(flags, timings) {
  const result = await checkGenerated(options(flags, timings));
  const drifted = result.differences.length > 0;
  const count = `${result.differences.length} files differ: run npm run generate`;
  const differences = result.differences.map(({ path, drift }) => ({ path, drift }));
  if (flags.json) printJson({ ...result, differences });
  else {
    for (const { path, drift } of differences) console.log(flat(`${flags.out}/${path}: ${drift}`));
    if (flags.diff) await printPatches(flags.out, result);
    report(result, drifted ? count : "generated files are up to date");
  }
  return !drifted && !hasErrors(result.diagnostics);
}
async function watch(flags) {
  const { watchFolders } = await import("./watch-XEUAO2QW.js");
  await runOnce(flags);
  for await (const file of watchFolders([flags.spec, flags.templates])) {
    console.log(flat(`${file} changed`));
    await runOnce(flags);
  }
  return 0;
}
async function printPatches(out, { differences }) {
  const { createTwoFilesPatch } = await import("diff");
  for (const { path, found, wanted } of differences) {
    if (found === void 0 || wanted === void 0) continue;
    const name = `${out}/${path}`;
    console.log(createTwoFilesPatch(name, name, found.toString(), wanted.toString(), "on disk", "generated"));
  }
}
function report(result, outcome) {
  const { diagnostics, drafts } = result;
  printDiagnostics(diagnostics);
  if (drafts > 0) console.log(`${drafts} warnings draft-text: npm run lint names them`);
  if (hasErrors(diagnostics)) console.log(`${countText(diagnostics, drafts)}; nothing was written`);
  else console.log(`${result.apis} APIs: ${outcome}`);
}
function options({ spec, out, templates, cache }, timings) {
  return { specDir: spec, outDir: out, templatesDir: templates, cacheDir: cache, progress: timings };
}
export {
  generateCommand
};
