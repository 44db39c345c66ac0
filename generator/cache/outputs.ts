import { dirname } from "node:path";
import type { StandingFile } from "../emit/output.ts";
import { standing } from "../standing.ts";
import { FileHashes, type Looked, type SeenMore } from "./hashes.ts";

/** The files of the package as they stand on the disk, by their paths in its folder. What a link leads to is no file of ours. */
export class Outputs {
  readonly #root: string;
  readonly #hashes: FileHashes;
  readonly #ownFolders = new Map<string, boolean>();

  constructor(dir: string) {
    this.#root = `${dir}/`;
    this.#hashes = new FileHashes(standing, this.#root);
  }

  know(known: ReadonlyMap<string, SeenMore>): void {
    this.#hashes.know(known);
  }

  /** None where it lies in a folder that is not ours. */
  hash(path: string): string | undefined {
    return this.#isOwnFolder(dirname(path)) ? this.#hashes.of(path) : undefined;
  }

  /** Remembers what was written, or found as it should be. */
  remember(files: readonly StandingFile[]): void {
    for (const { path, hash, stats } of files) this.#hashes.remember(path, hash, stats);
  }

  looked(paths: readonly string[]): Looked {
    return this.#hashes.looked(paths);
  }

  isAsLooked(looked: Looked, paths: readonly string[]): boolean {
    return paths.every((path) => this.#isOwnFolder(dirname(path))) && this.#hashes.isAsLooked(looked, paths);
  }

  seen(path: string, hash: string): SeenMore {
    return this.#hashes.seen(path, hash);
  }

  /** What a link leads to is not; the package's folder itself may be one. */
  #isOwnFolder(folder: string): boolean {
    if (folder === ".") return true;
    const known = this.#ownFolders.get(folder);
    if (known !== undefined) return known;
    const is = this.#isOwnFolder(dirname(folder)) && standing(this.#root + folder)?.isDirectory() === true;
    this.#ownFolders.set(folder, is);
    return is;
  }
}
