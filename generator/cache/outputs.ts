import { dirname } from "node:path";
import type { StandingFile } from "../emit/output.ts";
import { standing } from "../standing.ts";
import type { FileHashes, Looked } from "./hashes.ts";

/** The files of the package as they stand on the disk, by their paths in its folder. */
export class Outputs {
  readonly #dir: string;
  readonly #hashes: FileHashes;
  readonly #ownFolders = new Map<string, boolean>();

  constructor(dir: string, hashes: FileHashes) {
    this.#dir = dir;
    this.#hashes = hashes;
  }

  /** The hash of one; none where it lies in a folder that is not ours. */
  hash(path: string): string | undefined {
    return this.#isOwnFolder(dirname(path)) ? this.#hashes.ofOwn(this.#placeOf(path)) : undefined;
  }

  /** Remembers what was written, or found as it should be. */
  remember(files: readonly StandingFile[]): void {
    for (const { path, hash, stats } of files) this.#hashes.remember(this.#placeOf(path), hash, stats);
  }

  looked(paths: readonly string[]): Looked {
    return this.#hashes.looked(this.#placesOf(paths));
  }

  isAsLooked(looked: Looked, paths: readonly string[]): boolean {
    return (
      paths.every((path) => this.#isOwnFolder(dirname(path))) &&
      this.#hashes.isAsLooked(looked, this.#placesOf(paths), "own")
    );
  }

  /** What a link leads to is not; the package's folder itself may be one. */
  #isOwnFolder(folder: string): boolean {
    if (folder === ".") return true;
    const known = this.#ownFolders.get(folder);
    if (known !== undefined) return known;
    const is = this.#isOwnFolder(dirname(folder)) && standing(this.#placeOf(folder))?.isDirectory() === true;
    this.#ownFolders.set(folder, is);
    return is;
  }

  #placesOf(paths: readonly string[]): string[] {
    return paths.map((path) => this.#placeOf(path));
  }

  /** Thousands are asked for, and are as they should be written. */
  #placeOf(path: string): string {
    return `${this.#dir}/${path}`;
  }
}
