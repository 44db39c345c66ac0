import { hash } from "../hash.ts";
import { type Given, twinsOf } from "../model/examples/index.ts";

const NEWLINE = 10;

/** The examples that APIs take from each other, as text until somebody looks for one. */
export class Examples {
  readonly hash: string;
  /** What each API gives that gives any: a line of JSON each. */
  readonly lines: Uint8Array;
  #twins: ReturnType<typeof twinsOf> | undefined;

  constructor(lines: Uint8Array) {
    this.hash = hash(lines);
    this.lines = lines;
  }

  get twins(): ReturnType<typeof twinsOf> {
    return (this.#twins ??= twinsOf(givenIn(this.lines)));
  }
}

/** What an API gives as a line; nothing where it gives nothing. */
export function givenLine(given: Given): Uint8Array {
  return Buffer.from(given.runs.length > 0 ? `${JSON.stringify(given)}\n` : "");
}

function* givenIn(lines: Uint8Array): Generator<Given> {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, start);
    yield JSON.parse(bytes.toString("utf8", start, end)) as Given;
    start = end + 1;
  }
}
