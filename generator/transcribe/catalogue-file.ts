import type { Categories } from "../facts/categories.ts";
import { addToCatalogue, catalogueFile, withdrawalIn } from "./catalogue.ts";
import type { Page } from "./page.ts";
import type { PageResult } from "./result.ts";
import type { SpecFolder } from "./spec-folder.ts";
import { tidy } from "./tidy.ts";

/** The catalogue beside the specs, where there is one. */
export class CatalogueFile {
  readonly #specs: SpecFolder;
  readonly #categories: Categories;

  constructor(specs: SpecFolder, categories: Categories) {
    this.#specs = specs;
    this.#categories = categories;
  }

  /** Why an API gets no spec: a person says that it was withdrawn. */
  withdrawal(specFile: string, page: Page): string | undefined {
    const { file, text } = this.#read(specFile);
    return file === undefined || text === undefined ? undefined : withdrawalIn(file, text, page);
  }

  /** What became of the API's row, unless the changes of its spec say the same. */
  async add(specFile: string, spec: string, { changes }: PageResult): Promise<Pick<PageResult, "row">> {
    const { file, text } = this.#read(specFile);
    const added = text === undefined ? undefined : addToCatalogue(text, spec);
    if (file === undefined || !added) return {};
    this.#specs.write(file, await tidy(text, added.text));
    const isTold = added.keys.every((key) => changes.some(({ path }) => path === key));
    return isTold ? {} : { row: `${added.change} (${file})` };
  }

  #read(specFile: string): { file?: string; text?: string } {
    const file = catalogueFile(specFile, this.#categories);
    const text = file === undefined ? undefined : this.#specs.read(file);
    return { ...(file !== undefined && { file }), ...(text !== undefined && { text }) };
  }
}
