import {
  hasErrors
} from "./chunk-WGKIATWL.js";

// generator/progress.ts
async function phase(progress, name, run) {
  const start = performance.now();
  const result = await run();
  progress.onPhase?.(name, performance.now() - start);
  return result;
}

// generator/pipeline.ts
async function generate(options) {
  const { progress = {} } = options;
  const cache = await phase(progress, "compare", () => openCache(options));
  const idle = cache?.unchanged();
  if (idle) return { ...idle, written: [], removed: [] };
  const { spec, diagnostics, drafts } = await read(options.specDir, cache, progress);
  if (!spec) return { diagnostics, drafts, apis: 0, written: [], removed: [], unchanged: 0 };
  const files = await render(spec, options.templatesDir, cache, progress);
  const { write } = await import("./write-25TOCUMA.js");
  const result = await phase(progress, "write", () => write(options.outDir, files));
  const outcome = { apis: spec.apis.length, drafts, diagnostics: [...diagnostics, ...result.diagnostics] };
  if (!hasErrors(outcome.diagnostics)) {
    cache?.save(outcome, result.files);
  }
  const { files: __, ...written } = result;
  return { ...written, ...outcome };
}
async function checkGenerated(options) {
  const { progress = {} } = options;
  const { spec, diagnostics, drafts } = await read(options.specDir, void 0, progress);
  if (!spec) return { diagnostics, drafts, apis: 0, differences: [] };
  const files = await render(spec, options.templatesDir, void 0, progress);
  const { check } = await import("./write-25TOCUMA.js");
  const { differences } = await phase(progress, "compare", () => check(options.outDir, files));
  return { diagnostics, drafts, apis: spec.apis.length, differences };
}
async function generateSite({ specDir, outDir, templatesDir }) {
  const { spec, diagnostics, drafts } = await read(specDir, void 0, {});
  if (!spec) return { diagnostics, drafts, apis: 0, written: [], removed: [], unchanged: 0 };
  const { publicNames } = await import("./public-names-6US3UGPF.js");
  const { model } = await import("./model-GZIPEOXZ.js");
  const { emitSite } = await import("./site-RDGB5WNG.js");
  const { finish } = await import("./output-IF3ZK3H5.js");
  const { write } = await import("./write-25TOCUMA.js");
  const sdk = model(spec, publicNames(templatesDir));
  const { files: _, ...written } = write(outDir, emitSite(sdk, templatesDir).map(finish));
  return { ...written, drafts, apis: spec.apis.length, diagnostics: [...diagnostics, ...written.diagnostics] };
}
async function openCache({ cacheDir, ...folders }) {
  if (cacheDir === void 0) return void 0;
  const { Cache } = await import("./cache-VBT7FR7H.js");
  return new Cache(cacheDir, folders);
}
async function read(specDir, cache, progress) {
  const { countDrafts, lint } = await import("./lint-Y2BLSH6L.js");
  const onFile = (done, total) => progress.onFile?.("load", done, total);
  const known = (file) => cache?.value(file);
  const { documents, drafts, ...linted } = await phase(
    progress,
    "load, validate",
    () => lint(specDir, { known, onFile })
  );
  if (linted.spec) cache?.saveValues(Object.fromEntries(documents.map(({ file, value }) => [file, value])));
  return { ...linted, drafts: countDrafts(drafts) };
}
async function render(spec, templatesDir, cache, progress) {
  const { publicNames } = await import("./public-names-6US3UGPF.js");
  const { model } = await import("./model-GZIPEOXZ.js");
  const { emit } = await import("./emit-MNQR4CPP.js");
  const { format } = await import("./format-WPV6R5NO.js");
  const onFile = (done, total) => progress.onFile?.("emit", done, total);
  const reuse = (path, key) => cache?.output(path, key);
  const sdk = await phase(progress, "model", () => model(spec, publicNames(templatesDir)));
  return phase(progress, "emit, format", () => format(emit(sdk, templatesDir, { reuse, onFile })));
}

export {
  generate,
  checkGenerated,
  generateSite
};
