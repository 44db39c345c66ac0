import { basename, dirname, join } from "node:path";
import { type Categories, isCatalogued } from "../facts/categories.ts";
import { Catalogue } from "./catalogue.ts";
import type { Page } from "./page.ts";
import type { PageResult } from "./result.ts";
import type { SpecFolder } from "./spec-folder.ts";

/** The catalogue beside the specs, where there is one: read once, and written once at the end. */
export class CatalogueFile {
  readonly #specs: SpecFolder;
  readonly #categories: Categories;
  readonly #read = new Map<string, Catalogue | undefined>();

  constructor(specs: SpecFolder, categories: Categories) {
    this.#specs = specs;
    this.#categories = categories;
  }

  /** Why an API gets no spec: a person says that it was withdrawn. */
  withdrawal(specFile: string, page: Page): string | undefined {
    const file = this.#fileOf(specFile);
    const date = this.#catalogue(file)?.withdrawal(page);
    return date === undefined
      ? undefined
      : `${file} says that it was withdrawn on ${date}; if it is back, remove its row there`;
  }

  /** What became of the API's row, unless the changes of its spec say the same. */
  add(specFile: string, spec: string, { changes }: PageResult): Pick<PageResult, "row"> {
    const file = this.#fileOf(specFile);
    const change = this.#catalogue(file)?.add(spec);
    const isTold = change?.keys.every((key) => changes.some(({ path }) => path === key)) ?? true;
    return isTold ? {} : { row: `${change?.text} (${file})` };
  }

  async write(): Promise<void> {
    for (const [file, catalogue] of this.#read) {
      const text = await catalogue?.toText();
      if (text !== undefined) this.#specs.write(file, text);
    }
  }

  /** Where the API of a spec file has its row; empty where its category is not catalogued. */
  #fileOf(specFile: string): string {
    const folder = dirname(specFile);
    return isCatalogued(this.#categories, basename(folder)) ? join(dirname(folder), "catalogue.yaml") : "";
  }

  #catalogue(file: string): Catalogue | undefined {
    if (!this.#read.has(file)) {
      const text = file === "" ? undefined : this.#specs.read(file);
      this.#read.set(file, text === undefined ? undefined : Catalogue.of(text));
    }
    return this.#read.get(file);
  }
}
