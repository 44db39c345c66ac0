import { hasErrors } from "../diagnostics.ts";
import { sumDrafts } from "../drafts.ts";
import { allFindings, draftsOf, lint, type Linted } from "../lint.ts";
import { defineCommand, UsageError } from "./command.ts";
import { countText, printDiagnostics, printJson } from "./print.ts";
import { MAX_LINES, type Sum, summaryLine, sumsOf } from "./summary.ts";

export const lintCommand = defineCommand({
  usage: `npm run lint [-- --spec DIR --summary|--all --json]
  --summary  sum warnings up by their code; errors are always told one by one (default above ${MAX_LINES} warnings)
  --all      tell each warning, however many there are
  --json     the same as JSON: each warning, with --summary their sums`,
  options: {
    spec: { type: "string", default: "spec" },
    summary: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
  run({ spec: specDir, summary, all, json }) {
    if (summary && all) throw new UsageError("--summary and --all exclude each other");
    const findings = lint(specDir);
    const { diagnostics, drafts, spec } = findings;
    const apis = spec?.apis.length ?? 0;
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const total = diagnostics.length + sumDrafts(drafts);
    const isSummed = summary || (!all && !json && total - errors.length > MAX_LINES);
    const told = isSummed ? errors : allFindings(findings);
    const sums = isSummed ? summaryOf(findings) : undefined;
    if (json) printJson({ apis, diagnostics: told, ...(sums && { summary: sums }) });
    else {
      printDiagnostics(told);
      for (const sum of sums ?? []) console.log(summaryLine(sum));
      const counts = countText(diagnostics, sumDrafts(drafts));
      console.log(hasErrors(diagnostics) ? counts : `${apis} APIs, ${counts}`);
    }
    return hasErrors(diagnostics) ? 1 : 0;
  },
});

/** The warnings by their code, the most first. */
function summaryOf({ diagnostics, drafts, ground }: Linted): Sum[] {
  const sums = sumsOf(diagnostics);
  const [first] = drafts[0] ? draftsOf(drafts[0], ground) : [];
  if (first) sums.push({ code: first.code, count: sumDrafts(drafts), files: drafts.length, first });
  return sums.sort((a, b) => b.count - a.count);
}
