import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "../write-whole.ts";
import { categoryOf } from "./category.ts";
import { type Identities, readIdentities } from "./identities.ts";
import type { TranscribeOptions } from "./result.ts";

/** What tells a folder of specs. */
const ROOT_FILES = ["gateway.yaml", "package.yaml", "catalogue.yaml"];

/** The files of a spec folder as a run sees them: in a dry run, what it would have written is remembered only. */
export class SpecFolder {
  readonly #written = new Map<string, string | undefined>();
  readonly #specDir: string;
  readonly #to: string | undefined;
  readonly #category: string | undefined;
  readonly #isDry: boolean;
  #identities: Identities | undefined;

  constructor(specDir: string, { to, category }: Pick<TranscribeOptions, "to" | "category">, isDry: boolean) {
    this.#specDir = specDir;
    this.#to = to;
    this.#category = category;
    this.#isDry = isDry;
  }

  /** Where a method's spec is, else where it belongs. */
  locate(method: string | undefined): string {
    const name = `${/^[\w.-]+$/.test(method ?? "") ? method : "unnamed"}.yaml`;
    if (this.#to !== undefined) return join(this.#to, name);
    const found = this.#categories().find((folder) => this.has(join(folder, name)));
    return join(found ?? join(this.#specDir, this.#category ?? categoryOf(method ?? "")), name);
  }

  /** The method that an id, or else a title, belongs to. */
  methodsOf({ id, title }: { id?: number | undefined; title?: string | undefined }): {
    byId?: string;
    byTitle: readonly string[];
  } {
    const known = this.#known();
    const byId = id === undefined ? undefined : known.byId.get(id);
    return { ...(byId !== undefined && { byId }), byTitle: known.byTitle.get(title ?? "") ?? [] };
  }

  /** Names of fields that specs know as identifiers. */
  ids(): ReadonlySet<string> {
    return this.#known().ids;
  }

  has(file: string): boolean {
    return this.#written.has(file) ? this.#written.get(file) !== undefined : existsSync(file);
  }

  read(file: string): string | undefined {
    if (this.#written.has(file)) return this.#written.get(file);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  write(file: string, text: string): void {
    this.#written.set(file, text);
    if (this.#isDry) return;
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, text);
  }

  remove(file: string): void {
    this.#written.set(file, undefined);
    if (!this.#isDry) rmSync(file, { force: true });
  }

  /** Files beside the specs, such as `lock.json`; a folder that belongs to no specs has its own. */
  beside(name: string): string {
    if (this.#to === undefined) return join(this.#specDir, name);
    const above = dirname(this.#to);
    const isOfSpecs = ROOT_FILES.some((file) => existsSync(join(above, file)));
    return join(isOfSpecs ? above : this.#to, name);
  }

  #known(): Identities {
    return (this.#identities ??= readIdentities(this.#to === undefined ? this.#categories() : [this.#to]));
  }

  #categories(): string[] {
    const entries = existsSync(this.#specDir) ? readdirSync(this.#specDir, { withFileTypes: true }) : [];
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== "patches");
    return folders.map((entry) => join(this.#specDir, entry.name));
  }
}
