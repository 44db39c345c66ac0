import { readFileSync, statSync, type Stats } from "node:fs";
import { hash } from "../hash.ts";
import { standing } from "../standing.ts";

/** What a file's hash was when it looked like this. */
export type Seen = readonly [hash: string, ...look: Look];

/** Its size, the times of its last changes, and its place on the disk. */
type Look = readonly [size: number, changed: number, modified: number, inode: number];

/** Milliseconds: within them a file can change twice and look the same. A clock that counts seconds has no fractions. */
const FINE = 50;
const COARSE = 2_000;

/**
 * Hashes of files, read anew only where a file no longer looks as it did. The time of its last change is the system's own,
 * so that an editor or a tool that sets times is noticed too.
 */
export class FileHashes {
  #known: ReadonlyMap<string, Seen> = new Map();
  readonly #seen = new Map<string, Seen>();
  /** Of those that have just changed: how they look tells nothing yet. */
  readonly #fresh = new Map<string, string>();
  /** Files that are read are looked at once. */
  readonly #stats = new Map<string, Stats | undefined>();

  /** What an earlier run has seen. */
  know(known: Readonly<Record<string, Seen>>): void {
    this.#known = new Map(Object.entries(known));
  }

  /** Of what is read, a link followed. `undefined` where there is no file. */
  of(path: string): string | undefined {
    return this.#hash(path, this.#statOf(path));
  }

  /** Of what is written: what a link leads to is no file of ours. */
  ofOwn(path: string): string | undefined {
    return this.#hash(path, standing(path));
  }

  /**
   * Remembers what should stand at a path; where it may not, as an editor or another run was at it since, the next run looks.
   *
   * @param written how it looked right after it was written, where it was
   */
  remember(path: string, hash: string, written: Stats | undefined): void {
    if ((this.#seen.get(path)?.[0] ?? this.#fresh.get(path)) === hash) return;
    const now = written && standing(path);
    if (now && isSame(["", ...lookOf(written)], now)) this.#remember(path, hash, now, Date.now() - now.ctimeMs);
    else if (written || this.ofOwn(path) !== hash) this.#expect(path, hash);
  }

  /** Whether files look as they did when this run first looked at them. */
  areStill(paths: readonly string[]): boolean {
    return paths.every((path) => {
      const [then, now] = [this.#stats.get(path), statSync(path, { throwIfNoEntry: false })];
      return then && now ? isSame(["", ...lookOf(then)], now) : then === now;
    });
  }

  /** What this run has looked at, for the next one. */
  toJSON(): Record<string, Seen> {
    return Object.fromEntries(this.#seen);
  }

  /** How files looked to this run, as one hash, and which of them had just changed. */
  looked(paths: readonly string[]): Looked {
    const fresh = paths.filter((path) => this.#fresh.has(path));
    const lines = paths.map((path) => lineOf(path, this.#fresh.get(path), this.#seen.get(path)?.slice(1)));
    return { sum: hash(lines.join("\n")), fresh };
  }

  /** Whether files look as they did to an earlier run, and those that had just changed then hold the same. */
  isAsLooked({ sum, fresh }: Looked, paths: readonly string[], whose: "read" | "own"): boolean {
    const young = new Set(fresh);
    const lines = paths.map((path) => {
      const stats = whose === "own" ? standing(path) : this.#statOf(path);
      if (!stats?.isFile()) return lineOf(path);
      return young.has(path) ? lineOf(path, hash(readFileSync(path))) : lineOf(path, undefined, lookOf(stats));
    });
    return hash(lines.join("\n")) === sum;
  }

  #statOf(path: string): Stats | undefined {
    if (!this.#stats.has(path)) this.#stats.set(path, statSync(path, { throwIfNoEntry: false }));
    return this.#stats.get(path);
  }

  #hash(path: string, stats: Stats | undefined): string | undefined {
    if (!stats?.isFile()) return undefined;
    const known = this.#seen.get(path) ?? this.#known.get(path);
    const age = Date.now() - stats.ctimeMs; // before it is read
    const found = known && isSame(known, stats) ? known[0] : hash(readFileSync(path));
    this.#remember(path, found, stats, age);
    return found;
  }

  #remember(path: string, hash: string, stats: Stats, age: number): void {
    const isSettled = age > (Number.isInteger(stats.ctimeMs / 1_000) ? COARSE : FINE);
    if (!isSettled) return this.#expect(path, hash);
    this.#fresh.delete(path);
    this.#seen.set(path, [hash, ...lookOf(stats)]);
  }

  /** What a file should hold, to be read by the next run. */
  #expect(path: string, hash: string): void {
    this.#seen.delete(path);
    this.#fresh.set(path, hash);
  }
}

/** How files looked. */
export interface Looked {
  readonly sum: string;
  /** Those that are told by what they hold. */
  readonly fresh: readonly string[];
}

function lineOf(path: string, hash = "", look: readonly unknown[] = []): string {
  return [path, hash, ...look].join(" ");
}

function lookOf({ size, ctimeMs, mtimeMs, ino }: Stats): Look {
  return [size, ctimeMs, mtimeMs, ino];
}

function isSame([, size, changed, modified, inode]: Seen, stats: Stats): boolean {
  return stats.size === size && stats.ctimeMs === changed && stats.mtimeMs === modified && stats.ino === inode;
}
