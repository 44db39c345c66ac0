import { hasErrors } from "../diagnostics.ts";
import { lint } from "../lint.ts";
import { defineCommand } from "./command.ts";
import { countText, printDiagnostics, printJson } from "./print.ts";

export const lintCommand = defineCommand({
  usage: "npm run lint [-- --spec DIR --json]",
  options: {
    spec: { type: "string", default: "spec" },
    json: { type: "boolean", default: false },
  },
  run({ spec: specDir, json }) {
    const { spec, diagnostics } = lint(specDir);
    const apis = spec?.apis.length ?? 0;
    const failed = hasErrors(diagnostics);
    if (json) printJson({ apis, diagnostics });
    else {
      printDiagnostics(diagnostics);
      console.log(failed ? countText(diagnostics) : `${apis} APIs, ${countText(diagnostics)}`);
    }
    return failed ? 1 : 0;
  },
});
