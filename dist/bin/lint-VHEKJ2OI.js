import {
  allFindings,
  countDrafts,
  lint
} from "./chunk-WSIXEU7H.js";
import {
  countText,
  printDiagnostics,
  printJson
} from "./chunk-HJQTL3N3.js";
import "./chunk-DMLP7MGD.js";
import "./chunk-3O5U6C6R.js";
import {
  UsageError,
  defineCommand
} from "./chunk-AL3ONMBD.js";
import {
  hasErrors
} from "./chunk-WGKIATWL.js";
import "./chunk-2PDTYBWY.js";
import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/cli/summary.ts
function summaryOf({ diagnostics, drafts }) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of diagnostics.filter(({ severity }) => severity === "warning")) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  const sums = [...groups].map(([code, all]) => {
    return { code, count: all.length, files: new Set(all.map(({ file }) => file)).size, first: all[0] };
  });
  const [first] = drafts[0]?.list() ?? [];
  if (first) sums.push({ code: first.code, count: countDrafts(drafts), files: drafts.length, first });
  return sums.sort((a, b) => b.count - a.count);
}
function summaryLine({ code, count, files, first: { file, line, col, message, hint } }) {
  return flat(`${count} warnings ${code} in ${files} files, the first ${file}:${line}:${col} ${message} (${hint})`);
}

// generator/cli/lint.ts
var MAX_LINES = 200;
var lintCommand = defineCommand({
  usage: `npm run lint [-- --spec DIR --summary|--all --json]
  --summary  sum warnings up by their code; errors are always told one by one (default above ${MAX_LINES} warnings)
  --all      tell each warning, however many there are
  --json     the same as JSON: each warning, with --summary their sums`,
  options: {
    spec: { type: "string", default: "spec" },
    summary: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false }
  },
  run({ spec: specDir, summary, all, json }) {
    if (summary && all) throw new UsageError("--summary and --all exclude each other");
    const findings = lint(specDir);
    const { diagnostics, drafts, spec } = findings;
    const apis = spec?.apis.length ?? 0;
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const total = diagnostics.length + countDrafts(drafts);
    const isSummed = summary || !all && !json && total - errors.length > MAX_LINES;
    const told = isSummed ? errors : allFindings(findings);
    const sums = isSummed ? summaryOf(findings) : void 0;
    if (json) printJson({ apis, diagnostics: told, ...sums && { summary: sums } });
    else {
      printDiagnostics(told);
      for (const sum of sums ?? []) console.log(summaryLine(sum));
      const counts = countText(diagnostics, countDrafts(drafts));
      console.log(hasErrors(diagnostics) ? counts : `${apis} APIs, ${counts}`);
    }
    return hasErrors(diagnostics) ? 1 : 0;
  }
});
export {
  lintCommand
};
