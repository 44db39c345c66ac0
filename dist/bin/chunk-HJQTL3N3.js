import {
  formatDiagnostic
} from "./chunk-WGKIATWL.js";

// generator/cli/print.ts
function printDiagnostics(diagnostics) {
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
}
function printJson(value) {
  console.log(JSON.stringify(value, null, 2));
}
function countText(diagnostics, drafts) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return `${errors} errors, ${diagnostics.length - errors + drafts} warnings`;
}

export {
  printDiagnostics,
  printJson,
  countText
};
