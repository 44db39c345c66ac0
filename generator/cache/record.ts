import { mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { hash } from "../hash.ts";
import { writeWhole } from "../write-whole.ts";

/**
 * Writes a file of the cache: it is there as a whole, or not at all, and tells whether it is as it was written. Where it
 * cannot be written (a file in the way of its folder, a disk that is full) the next run does all of it again.
 *
 * @returns whether it was written
 */
export function writeRecord(path: string, body: Uint8Array): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, Buffer.concat([Buffer.from(`${headOf(path, body)}\n`), body]));
    return true;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return false;
  }
}

/** `undefined` for a file that is missing or damaged: the cache is only a hint. */
export function readRecord(path: string): Buffer | undefined {
  try {
    if (!statSync(path).isFile()) return undefined; // a pipe or a device would be read for ever
    const bytes = readFileSync(path);
    const end = bytes.indexOf("\n");
    const body = bytes.subarray(end + 1);
    return bytes.toString("latin1", 0, end) === headOf(path, body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** How the records are built; another number where any of them changes. */
const FORMAT = 4;

/** A record counts under its own name, and for the generator that builds it so. */
function headOf(path: string, body: Uint8Array): string {
  return hash(`${FORMAT} ${basename(path)} ${hash(body)}`);
}
