import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Categories } from "../facts/categories.ts";
import { flat } from "../flat.ts";
import { readCategories } from "./categories.ts";
import { categoryOf } from "./category.ts";
import { addToCatalogue, catalogueFile } from "./catalogue.ts";
import { transcribe } from "./index.ts";
import type { Note, Page } from "./page.ts";
import { readPages } from "./pages/index.ts";
import { publicParameters } from "./reserved.ts";
import { reportLines } from "./report.ts";
import { tidy } from "./tidy.ts";

/** What became of a page, as lines: a spec, a refusal with its reason, or a failure on the way to the spec. */
export interface PageReport {
  readonly state: "done" | "refused" | "failed";
  readonly lines: readonly string[];
}

/** Pages -> spec files; what a dry run would have written is remembered, so that pages of one method add up. */
export class Run {
  readonly #written = new Map<string, string>();
  readonly #reserved: ReadonlySet<string>;
  readonly #categories: Categories;
  readonly #specDir: string;
  readonly #to: string | undefined;
  readonly #isDry: boolean;
  readonly #category: string | undefined;

  /**
   * @param to the folder of all that is written
   * @param category the folder of what is new
   */
  constructor(specDir: string, to: string | undefined, isDry: boolean, category?: string) {
    this.#specDir = specDir;
    this.#to = to;
    this.#isDry = isDry;
    this.#category = category;
    this.#reserved = publicParameters(specDir);
    this.#categories = readCategories(specDir);
  }

  /** Every page of a document; `method` names the only one. One that fails keeps no other from its spec. */
  async *transcribe(text: string, document: string, method: string | undefined): AsyncGenerator<PageReport> {
    const pages = readPages(text);
    if (method !== undefined && pages.length > 1) {
      yield failed(`${document}: --method names one page, the document has ${pages.length}`);
      return;
    }
    for (const page of pages) yield await this.#tryPage(page, document, method);
  }

  async #tryPage(page: Page, document: string, method: string | undefined): Promise<PageReport> {
    try {
      return await this.#transcribePage(page, document, method);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed(`${document}: ${page.method ?? "a page"} failed, ${reason}`);
    }
  }

  async #transcribePage(page: Page, document: string, method: string | undefined): Promise<PageReport> {
    const own = named(page, document, method);
    const specFile = this.#locate(own.method);
    const before = this.#read(specFile);
    const outcome = transcribe(own, before, this.#reserved);
    const lines = reportLines(outcome, document, specFile);
    if (outcome.state === "new" || outcome.state === "changed") await this.#write(specFile, before, outcome.text);
    if (outcome.state !== "refused") lines.push(...(await this.#catalogue(specFile, outcome.text)));
    return { state: outcome.state === "refused" ? "refused" : "done", lines };
  }

  /** @returns what became of the API's row, as lines */
  async #catalogue(specFile: string, spec: string): Promise<string[]> {
    const file = catalogueFile(specFile, this.#categories);
    const before = file === undefined ? undefined : this.#read(file);
    if (file === undefined || before === undefined) return [];
    const added = addToCatalogue(before, spec);
    if (!added) return [];
    await this.#write(file, before, added.text);
    return [`  ${flat(`${added.change} (${file})`)}`];
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
    return join(this.#specDir, found?.name ?? this.#category ?? categoryOf(method ?? ""), name);
  }
}

function failed(sentence: string): PageReport {
  return { state: "failed", lines: [flat(sentence)] };
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

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
