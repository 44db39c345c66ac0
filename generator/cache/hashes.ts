import { lstatSync, readFileSync, statSync, type Stats } from "node:fs";
import { hash } from "../hash.ts";

/** What a file's hash was when it looked like this. */
export type Seen = readonly [hash: string, size: number, changed: number, modified: number, inode: number];

/** Milliseconds: within them a file can change twice and look the same. A clock that counts seconds has no fractions. */
const FINE = 50;
const COARSE = 2_000;

/**
 * Hashes of files, read anew only where a file no longer looks as it did: its size, its times and its place on the disk. The
 * time of its last change is the system's own, so that an editor or a tool that sets times is noticed too.
 */
export class FileHashes {
  readonly #known: ReadonlyMap<string, Seen>;
  readonly #seen = new Map<string, Seen>();

  constructor(known: Readonly<Record<string, Seen>>) {
    this.#known = new Map(Object.entries(known));
  }

  /** Of what is read, a link followed. `undefined` where there is no file. */
  of(path: string): string | undefined {
    return this.#hash(path, statSync(path, { throwIfNoEntry: false }));
  }

  /** Of what is written: what a link leads to is no file of ours. */
  ofOwn(path: string): string | undefined {
    try {
      return this.#hash(path, lstatSync(path, { throwIfNoEntry: false }));
    } catch {
      return undefined; // below what is no folder
    }
  }

  /** Remembers what has been written. */
  wrote(path: string, hash: string): void {
    if (this.#seen.get(path)?.[0] === hash) return;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats) this.#remember(path, hash, stats);
  }

  /** What this run has looked at, for the next one. */
  toJSON(): Record<string, Seen> {
    return Object.fromEntries(this.#seen);
  }

  #hash(path: string, stats: Stats | undefined): string | undefined {
    if (!stats?.isFile()) return undefined;
    const known = this.#seen.get(path) ?? this.#known.get(path);
    const found = known && isSame(known, stats) ? known[0] : hash(readFileSync(path));
    this.#remember(path, found, stats);
    return found;
  }

  #remember(path: string, hash: string, { size, ctimeMs, mtimeMs, ino }: Stats): void {
    const isSettled = Date.now() - ctimeMs > (Number.isInteger(ctimeMs / 1_000) ? COARSE : FINE);
    if (isSettled) this.#seen.set(path, [hash, size, ctimeMs, mtimeMs, ino]);
  }
}

function isSame([, size, changed, modified, inode]: Seen, stats: Stats): boolean {
  return stats.size === size && stats.ctimeMs === changed && stats.mtimeMs === modified && stats.ino === inode;
}
