import { readFileSync } from "node:fs";
import { flat } from "../flat.ts";
import { Run } from "../transcribe/run.ts";
import { isCategoryName } from "../validate/category.ts";
import { defineCommand, UsageError } from "./command.ts";

export const transcribeCommand = defineCommand({
  usage: `npm run transcribe -- FILE... [--category FOLDER] [--method NAME] [--dry-run]
  FILE      a page's official JSON, its text as copied from a browser, or saved HTML; - reads standard input
  --category  folder of new specs (default: the second word of the method); one that is there stays where it is
  --method    the method's name, for one page that does not tell it
  --dry-run   print what would change, write nothing
  --spec      folder of all specs (default: spec)
  --to        folder of the specs, wherever they are now`,
  options: {
    category: { type: "string" },
    to: { type: "string" },
    method: { type: "string" },
    spec: { type: "string", default: "spec" },
    "dry-run": { type: "boolean", default: false },
  },
  operands: Infinity,
  async run({ spec, to, category, method, "dry-run": isDry }, files) {
    if (files.length === 0) throw new UsageError("no document is named");
    if (category !== undefined && !isCategoryName(category)) {
      throw new UsageError(`--category ${category} is no name of a folder: lower-case letters, digits and hyphens`);
    }
    const run = new Run(spec, to, isDry, category);
    let isWhole = true;
    for (const file of files) isWhole = (await transcribeFile(run, file, method)) && isWhole;
    return isWhole ? 0 : 1;
  },
});

/** Whether every page of the document became a spec. */
async function transcribeFile(run: Run, file: string, method: string | undefined): Promise<boolean> {
  const text = readDocument(file);
  if (text === undefined) return false;
  let isWhole = true;
  for await (const { state, lines } of run.transcribe(text, file === "-" ? "standard input" : file, method)) {
    (state === "failed" ? console.error : console.log)(lines.join("\n"));
    isWhole &&= state === "done";
  }
  return isWhole;
}

/** One that cannot be read keeps no other from its specs. */
function readDocument(file: string): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    console.error(flat(`${file}: cannot be read, ${error instanceof Error ? error.message : String(error)}`));
    return undefined;
  }
}
