import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { categoryOf } from "./category.ts";
import { addToCatalogue, catalogueFile } from "./catalogue.ts";
import { transcribe } from "./index.ts";
import type { Note, Page } from "./page.ts";
import { readPages } from "./pages/index.ts";
import { publicParameters } from "./reserved.ts";
import { reportLines } from "./report.ts";
import { tidy } from "./tidy.ts";

const USAGE = `usage: npm run transcribe -- FILE... [--to DIR] [--method NAME] [--dry-run]
  FILE      a page's official JSON, its text as copied from a browser, or saved HTML; - reads standard input
  --to      folder of the specs (default: where the method's spec is, else spec/<category>)
  --method  the method's name, for one page that does not tell it
  --dry-run print what would change, write nothing`;

const OPTIONS = {
  to: { type: "string" },
  method: { type: "string" },
  spec: { type: "string", default: "spec" },
  "dry-run": { type: "boolean", default: false },
} as const;

/** @returns the exit code: 1 where a page could not be transcribed, 2 where the command was wrong */
export async function transcribeCommand(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return usage(messageOf(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return usage("no document is named");
  const run = new Run(values.spec, values.to, values["dry-run"]);
  let failed = false;
  for (const file of positionals) failed = !(await run.transcribeFile(file, values.method)) || failed;
  return failed ? 1 : 0;
}

function usage(message: string): number {
  console.error(`${message}\n${USAGE}`);
  return 2;
}

/** One run of the command; what a dry run would have written is remembered, so that pages of one method add up. */
class Run {
  readonly #written = new Map<string, string>();
  readonly #reserved: ReadonlySet<string>;
  readonly #specDir: string;
  readonly #to: string | undefined;
  readonly #isDry: boolean;

  constructor(specDir: string, to: string | undefined, isDry: boolean) {
    this.#specDir = specDir;
    this.#to = to;
    this.#isDry = isDry;
    this.#reserved = publicParameters(specDir);
  }

  /** Whether every page of the document became a spec. */
  async transcribeFile(file: string, method: string | undefined): Promise<boolean> {
    const text = readDocument(file);
    if (text === undefined) return false;
    const pages = readPages(text);
    if (method !== undefined && pages.length > 1) {
      console.error(`${file}: --method names one page, the document has ${pages.length}`);
      return false;
    }
    let isWhole = true;
    for (const page of pages) isWhole = (await this.#tryPage(page, file, method)) && isWhole;
    return isWhole;
  }

  /** One page that fails keeps no other from its spec. */
  async #tryPage(page: Page, document: string, method: string | undefined): Promise<boolean> {
    try {
      return await this.#transcribePage(page, document, method);
    } catch (error) {
      console.error(`${document}: ${page.method ?? "a page"} failed, ${messageOf(error)}`);
      return false;
    }
  }

  async #transcribePage(page: Page, document: string, method: string | undefined): Promise<boolean> {
    const own = named(page, document, method);
    const specFile = this.#locate(own.method);
    const before = this.#read(specFile);
    const outcome = transcribe(own, before, this.#reserved);
    const lines = reportLines(outcome, document === "-" ? "standard input" : document, specFile);
    if (outcome.state === "new" || outcome.state === "changed") await this.#write(specFile, before, outcome.text);
    if (outcome.state !== "refused") lines.push(...(await this.#catalogue(specFile, outcome.text)));
    console.log(lines.join("\n"));
    return outcome.state !== "refused";
  }

  /** @returns what became of the API's row, as lines */
  async #catalogue(specFile: string, spec: string): Promise<string[]> {
    const file = catalogueFile(specFile);
    const before = file === undefined ? undefined : this.#read(file);
    if (file === undefined || before === undefined) return [];
    const added = addToCatalogue(before, spec);
    if (!added) return [];
    await this.#write(file, before, added.text);
    return [`  ${added.change} (${file})`];
  }

  #read(file: string): string | undefined {
    return this.#written.get(file) ?? readIfThere(file);
  }

  async #write(file: string, before: string | undefined, after: string): Promise<void> {
    const text = await tidy(before, after);
    this.#written.set(file, text);
    if (this.#isDry) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Where a method's spec is, else where it belongs. */
  #locate(method: string | undefined): string {
    const name = `${/^[\w.-]+$/.test(method ?? "") ? method : "unnamed"}.yaml`;
    if (this.#to !== undefined) return join(this.#to, name);
    const folders = existsSync(this.#specDir) ? readdirSync(this.#specDir, { withFileTypes: true }) : [];
    const found = folders.find(
      (entry) => entry.isDirectory() && entry.name !== "patches" && existsSync(join(this.#specDir, entry.name, name)),
    );
    return join(this.#specDir, found?.name ?? categoryOf(method ?? ""), name);
  }
}

/** A page that names no method takes the one on the command line, else a file name that is one. */
function named(page: Page, document: string, method: string | undefined): Page {
  const { methodFrom: _, ...rest } = page;
  if (method !== undefined)
    return { ...rest, method, ...(page.method !== method && { notes: [...page.notes, other(page)] }) };
  const name = basename(document).replace(/\.(txt|html?|md|json)$/i, "");
  const isMethod = /^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(name);
  return page.method === undefined && isMethod ? { ...rest, method: name, methodFrom: "the file's name" } : page;
}

function other({ method }: Page): Note {
  return { kind: "unclear", text: `--method was given; the page ${method ? `says ${method}` : "names no method"}` };
}

function readDocument(file: string): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    console.error(`${file}: cannot be read, ${messageOf(error)}`);
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
