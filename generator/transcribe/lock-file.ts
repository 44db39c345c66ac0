import { formatLocks, LOCK, type LockedApi, parseLocks } from "./lock.ts";
import type { SpecFolder } from "./spec-folder.ts";

/** What is remembered of all pages, in a file beside the specs. */
export class LockFile {
  readonly #specs: SpecFolder;
  readonly #file: string;
  readonly #apis: Map<string, LockedApi>;

  constructor(specs: SpecFolder) {
    this.#specs = specs;
    this.#file = specs.beside(LOCK);
    this.#apis = new Map(Object.entries(parseLocks(specs.read(this.#file))));
  }

  of(method: string): LockedApi | undefined {
    return this.#apis.get(method);
  }

  /** An API that was renamed leaves its old name. */
  keep(method: string, locked: LockedApi, oldName = method): void {
    this.#apis.delete(oldName);
    this.#apis.set(method, locked);
  }

  write(): void {
    const text = formatLocks(Object.fromEntries(this.#apis));
    if (text !== (this.#specs.read(this.#file) ?? formatLocks({}))) this.#specs.write(this.#file, text);
  }
}
