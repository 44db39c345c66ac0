import { statSync, type Stats } from "node:fs";
import { hash } from "../hash.ts";
import { FileHashes, isSameLook, type Looked, type SeenFile } from "./hashes.ts";
import { specFiles, toolFiles } from "./tool.ts";

/** What a package is made from: the files of the generator and of the specs, links followed. Each is looked at once. */
export class Inputs {
  readonly #toolFiles: readonly string[];
  readonly #specFiles: readonly string[];
  /** Both, in this order. */
  readonly #files: readonly string[];
  readonly #stats = new Map<string, Stats | undefined>();
  readonly #hashes = new FileHashes((path) => this.#lookedAt(path));

  constructor(specDir: string, templatesDir: string) {
    this.#toolFiles = toolFiles(templatesDir);
    this.#specFiles = specFiles(specDir);
    this.#files = [...this.#toolFiles, ...this.#specFiles];
  }

  know(known: readonly SeenFile[]): void {
    this.#hashes.know(new Map(known));
  }

  tool(): string {
    return hash(this.#toolFiles.map((path) => `${path} ${this.#hashes.of(path)}`).join("\n"));
  }

  /** Spec file -> hash of its text; empty where it has none. */
  specs(): Map<string, string> {
    return new Map(this.#specFiles.map((path) => [path, this.#hashes.of(path) ?? ""]));
  }

  /** Whether files look as they did when this run first looked at them: they may be edited meanwhile. */
  areStill(apart: ReadonlySet<string>): boolean {
    return this.#files.every((path) => {
      if (apart.has(path)) return true;
      const [then, now] = [this.#stats.get(path), look(path)];
      return then && now ? isSameLook(then, now) : then === now;
    });
  }

  looked(): Looked {
    return this.#hashes.looked(this.#files);
  }

  isAsLooked(looked: Looked): boolean {
    return this.#hashes.isAsLooked(looked, this.#files);
  }

  toJSON(): SeenFile[] {
    return this.#hashes.toJSON();
  }

  #lookedAt(path: string): Stats | undefined {
    if (!this.#stats.has(path)) this.#stats.set(path, look(path));
    return this.#stats.get(path);
  }
}

function look(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
