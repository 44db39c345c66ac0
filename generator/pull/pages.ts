import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../write-whole.ts";

/** The folder that documents are kept in: `<id>.json` as served, and `*.state` of runs that are not finished. */
export class Pages {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where a document is kept. */
  file(id: number): string {
    return join(this.#folder, `${id}.json`);
  }

  has(id: number): boolean {
    return existsSync(this.file(id));
  }

  /** Writes a document whose words are others than the ones that are there. */
  keep(id: number, text: string): "new" | "changed" | "same" {
    const before = readIfThere(this.file(id));
    if (before !== undefined && words(before) === words(text)) return "same";
    this.write(`${id}.json`, text);
    return before === undefined ? "new" : "changed";
  }

  /** The value of a file that a run keeps for the next one; `undefined` where there is none, and for what is no JSON. */
  read(name: string): unknown {
    try {
      return JSON.parse(readIfThere(join(this.#folder, name)) ?? "") as unknown;
    } catch {
      return undefined;
    }
  }

  write(name: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeWhole(join(this.#folder, name), text);
  }

  remove(name: string): void {
    rmSync(join(this.#folder, name), { force: true });
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
