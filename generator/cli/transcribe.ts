import { reportLines } from "../transcribe/report.ts";
import { type PageResult, transcribeDocuments } from "../transcribe/run.ts";
import { defineCommand, UsageError, wholeNumber } from "./command.ts";
import { readInputs } from "./inputs.ts";
import { printJson } from "./print.ts";

export const transcribeCommand = defineCommand({
  usage: `npm run transcribe -- FILE|DIR|PATTERN|-... [--spec DIR --to DIR --category FOLDER --method NAME --dry-run --json --older --allow-removals N]
  FILE       a page's official JSON, its text as copied from a browser, or saved HTML; of a folder all of them; - is standard input
  --to       folder of the specs (default: where the method's spec is, else below --spec)
  --category folder below --spec for methods that have no spec yet (default: by the method's first word)
  --method   the method's name, for one page that does not tell it
  --dry-run  print what would change, write nothing
  --json     one JSON value with what became of each page
  --older    take pages that are older than what the spec was read from
  --allow-removals  parameters and fields that a page may take away (default: 5, and none where it looks cut off or emptied)
  --spec     folder of all specs (default: spec)
  exit codes 0 every page is in its spec, 1 one was refused or could not be read, 2 wrong arguments`,
  options: {
    to: { type: "string" },
    category: { type: "string" },
    method: { type: "string" },
    spec: { type: "string", default: "spec" },
    "dry-run": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    older: { type: "boolean", default: false },
    "allow-removals": { type: "string" },
  },
  operands: Infinity,
  async run({ spec, to, category, method, json, older, "dry-run": isDry, "allow-removals": removals }, operands) {
    if (operands.length === 0) throw new UsageError("no document is named");
    if (to !== undefined && category !== undefined) throw new UsageError("--to and --category exclude each other");
    const allowRemovals = removals === undefined ? undefined : wholeNumber("--allow-removals", removals);
    const options = {
      specDir: spec,
      isDry,
      allowOlder: older,
      ...(to !== undefined && { to }),
      ...(category !== undefined && { category }),
      ...(allowRemovals !== undefined && { allowRemovals }),
    };
    const pages: PageResult[] = [];
    for await (const result of transcribeDocuments(readInputs(operands, method), options)) {
      pages.push(result);
      if (!json) (result.state === "failed" ? console.error : console.log)(reportLines(result).join("\n"));
    }
    if (json) printJson({ pages });
    return pages.every(({ state }) => state !== "refused" && state !== "failed") ? 0 : 1;
  },
});
