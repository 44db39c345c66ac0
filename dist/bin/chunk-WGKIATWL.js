import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/diagnostics.ts
function formatDiagnostic(d) {
  return flat(`${d.file}:${d.line}:${d.col} ${d.severity} ${d.code} ${d.message} (${d.hint})`);
}
function hasErrors(diagnostics) {
  return diagnostics.some((d) => d.severity === "error");
}
function sortDiagnostics(diagnostics) {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.code, b.code)
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  formatDiagnostic,
  hasErrors,
  sortDiagnostics
};
