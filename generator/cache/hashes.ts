import { readFileSync, type Stats } from "node:fs";
import { hash } from "../hash.ts";

/** What a file's hash was when it looked like this. */
export type Seen = readonly [hash: string, ...look: Look];

/** Whoever remembers it may put more behind it. */
export type SeenMore = readonly [...Seen, ...unknown[]];
export type SeenFile = readonly [path: string, seen: SeenMore];

/** Its size, the times of its last changes, and its place on the disk. */
type Look = readonly [size: number, changed: number, modified: number, inode: number];

/** As no file looks. */
const NEVER: Look = [-1, 0, 0, 0];

/** How many numbers tell a look. */
const WIDTH = NEVER.length;

/** How files looked. */
export interface Looked {
  readonly sum: string;
  /** Those that are told by what they hold. */
  readonly fresh: readonly string[];
}

/** Milliseconds: within them a file can change twice and look the same. A clock that counts seconds has no fractions. */
const FINE = 50;
const COARSE = 2_000;

/**
 * Hashes of files, read anew only where a file no longer looks as it did. The time of its last change is the system's own,
 * so that an editor or a tool that sets times is noticed too.
 */
export class FileHashes {
  readonly #look: (place: string) => Stats | undefined;
  readonly #root: string;
  #known: ReadonlyMap<string, SeenMore> = new Map();
  /** As an earlier run has left it where it is the same. */
  readonly #seen = new Map<string, SeenMore>();
  /** Of those that have just changed: how they look tells nothing yet. */
  readonly #fresh = new Map<string, string>();

  /** @param root in front of every path; thousands are asked for, and are as they should be written */
  constructor(look: (place: string) => Stats | undefined, root = "") {
    this.#look = look;
    this.#root = root;
  }

  /** What an earlier run has seen. */
  know(known: ReadonlyMap<string, SeenMore>): void {
    this.#known = known;
  }

  /** `undefined` where there is no file. */
  of(path: string): string | undefined {
    const stats = this.#statsOf(path);
    if (!stats?.isFile()) return undefined;
    const known = this.#seen.get(path) ?? this.#known.get(path);
    if (known && isSame(known, stats)) {
      this.#fresh.delete(path);
      this.#seen.set(path, known);
      return known[0];
    }
    const age = Date.now() - stats.ctimeMs; // before it is read
    const found = this.#read(path);
    this.#see(path, found, stats, age);
    return found;
  }

  /**
   * Remembers what should stand at a path; where it may not, as an editor or another run was at it since, the next run looks.
   *
   * @param written how it looked right after it was written, where it was
   */
  remember(path: string, hash: string, written: Stats | undefined): void {
    if ((this.#seen.get(path)?.[0] ?? this.#fresh.get(path)) === hash) return;
    const now = written && this.#statsOf(path);
    if (now && isSameLook(written, now)) this.#see(path, hash, now, Date.now() - now.ctimeMs);
    else if (written || this.of(path) !== hash) this.#expect(path, hash);
  }

  /** What this run has looked at, for the next one. */
  toJSON(): SeenFile[] {
    return [...this.#seen];
  }

  /** The same of one file, of which something is expected: how it looked where it holds that. */
  seen(path: string, hash: string): SeenMore {
    const seen = this.#seen.get(path);
    return seen?.[0] === hash ? seen : [hash, ...NEVER];
  }

  /** How files looked to this run, as one hash, and which of them had just changed. */
  looked(paths: readonly string[]): Looked {
    const sum = sumOf(paths, (path) => this.#fresh.get(path) ?? this.#seen.get(path));
    return { sum, fresh: paths.filter((path) => this.#fresh.has(path)) };
  }

  /** Whether files look as they did to an earlier run, and those that had just changed then hold the same. */
  isAsLooked({ sum, fresh }: Looked, paths: readonly string[]): boolean {
    const young = new Set(fresh);
    const now = sumOf(paths, (path) => {
      const stats = this.#statsOf(path);
      if (!stats?.isFile()) return undefined;
      return young.has(path) ? this.#read(path) : seenAs("", stats);
    });
    return now === sum;
  }

  #statsOf(path: string): Stats | undefined {
    return this.#look(this.#root + path);
  }

  #read(path: string): string {
    return hash(readFileSync(this.#root + path));
  }

  #see(path: string, hash: string, stats: Stats, age: number): void {
    const isSettled = age > (Number.isInteger(stats.ctimeMs / 1_000) ? COARSE : FINE);
    if (!isSettled) return this.#expect(path, hash);
    this.#fresh.delete(path);
    this.#seen.set(path, seenAs(hash, stats));
  }

  /** What a file should hold, to be read by the next run. */
  #expect(path: string, hash: string): void {
    this.#seen.delete(path);
    this.#fresh.set(path, hash);
  }
}

export function isSameLook(then: Stats, now: Stats): boolean {
  return isSame(seenAs("", then), now);
}

/** The numbers are hashed as they lie in memory: to write out those of a platform takes as long as to look at its files. */
function sumOf(paths: readonly string[], told: (path: string) => string | SeenMore | undefined): string {
  const looks = new Float64Array(paths.length * WIDTH);
  const lines = paths.map((path, at) => {
    const what = told(path);
    if (typeof what === "string") return `${path} ${what}`;
    for (let n = 0; what && n < WIDTH; n++) looks[at * WIDTH + n] = what[n + 1] as number;
    return path;
  });
  return hash(Buffer.concat([Buffer.from(lines.join("\n")), Buffer.from(looks.buffer)]));
}

function seenAs(hash: string, { size, ctimeMs, mtimeMs, ino }: Stats): Seen {
  return [hash, size, ctimeMs, mtimeMs, ino];
}

function isSame(seen: SeenMore, { size, ctimeMs, mtimeMs, ino }: Stats): boolean {
  return seen[1] === size && seen[2] === ctimeMs && seen[3] === mtimeMs && seen[4] === ino;
}
