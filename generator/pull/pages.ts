import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Its name ends in none of the ways of a page: whoever reads the folder's pages passes it by. */
const STATE = "pull.state";

/** The folder that documents are kept in: `<id>.json` as served, and how far the pull is. */
export class Pages {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where a document is kept. */
  file(id: number): string {
    return join(this.#folder, `${id}.json`);
  }

  /** Writes a document whose words are others than the ones that are there. */
  keep(id: number, text: string): "new" | "changed" | "same" {
    const before = readIfThere(this.file(id));
    if (before !== undefined && words(before) === words(text)) return "same";
    this.#write(`${id}.json`, text);
    return before === undefined ? "new" : "changed";
  }

  /** `undefined` where there is none, and for what is no state of ours. */
  state(): unknown {
    try {
      return JSON.parse(readIfThere(join(this.#folder, STATE)) ?? "") as unknown;
    } catch {
      return undefined;
    }
  }

  saveState(state: object): void {
    this.#write(STATE, `${JSON.stringify(state, null, 1)}\n`);
  }

  /** Whole or not at all, whenever the process ends. */
  #write(name: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    const aside = join(this.#folder, `${name}.part`);
    writeFileSync(aside, text);
    renameSync(aside, join(this.#folder, name));
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A document without its samples of code, which hold the clock of the server; anything that is none as it is. */
function words(text: string): string {
  try {
    return JSON.stringify({ ...(JSON.parse(text) as object), sdkDemos: undefined });
  } catch {
    return text;
  }
}
