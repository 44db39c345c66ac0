import { isMarkedCode, meaning, writingStart } from "./writing.js";

/** A text as it reads once every writing of its characters is undone, in lower case. */
export interface Reading {
  readonly text: string;
  /** Where in the text as it came each of these characters begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** By its place, what the writing of a character ends with, in each way it may be read. */
  readonly endings: readonly (readonly string[] | undefined)[];
}

/** Reads what URLs, forms, JSON and HTML wrote, in one another and as often as they like. */
export function read(text: string): Reading {
  const reader = new Reader(text.length);
  for (let at = 0; at < text.length; at++) reader.add(folded(text.charCodeAt(at)), at);
  return reader.end(text.length);
}

/** One for a character and what may stand for it unmarked: another case, `+` for a space, the letter of `\n`. */
function folded(char: number): number {
  if (char > 0x40) return char < 0x5b ? char + 0x20 : char;
  return char > 0x20 ? char : (FOLDED.get(char) ?? char);
}

const FOLDED = new Map(Array.from("\b\f\n\r\t ", (char, i) => [char.charCodeAt(0), "bfnrt+".charCodeAt(i)]));

const BACKSLASH = 0x5c;

/** How many ways are kept, and how much of each: writings in writings have many. */
const WAYS = 4;
const KEPT = 8;

/** What a place can count. */
const MOST = 255;

/**
 * Each character goes behind those before it; when the last ones are the writing of one, that takes their place. So each
 * is looked at a few times only.
 */
class Reader {
  readonly #chars: Uint16Array;
  readonly #starts: Uint32Array;
  /** How many backslashes came before: each says that a character is meant, or a code. */
  readonly #marked: Uint8Array;
  /** In how many codes a character was written, one in another. */
  readonly #levels: Uint8Array;
  /** The same of the backslash before it. */
  readonly #before: Uint8Array;
  readonly #endings: (readonly string[] | undefined)[];
  #length = 0;

  constructor(capacity: number) {
    this.#chars = new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity + 1);
    this.#marked = new Uint8Array(capacity);
    this.#levels = new Uint8Array(capacity);
    this.#before = new Uint8Array(capacity);
    this.#endings = new Array(capacity);
  }

  add(char: number, at: number): void {
    const isMarked = this.#length > 0 && this.#chars[this.#length - 1] === BACKSLASH;
    if (isMarked) this.#mark(char);
    else this.#append(at);
    this.#chars[this.#length - 1] = char;
    while (this.#undo());
  }

  #append(at: number): void {
    const place = this.#length++;
    this.#starts[place] = at;
    this.#marked[place] = this.#levels[place] = this.#before[place] = 0;
    this.#endings[place] = undefined;
  }

  /** Puts the next character in the place of the backslash before it. */
  #mark(char: number): void {
    const place = this.#length - 1;
    const level = this.#levels[place] as number;
    // Two backslashes that were written in the same way are one, written twice; else both begin something.
    if (char !== BACKSLASH || level > 0) this.#marked[place] = Math.min((this.#marked[place] as number) + 1, MOST);
    if (level > 0) this.#before[place] = level;
    if (char === BACKSLASH) this.#levels[place] = 0;
    this.#endings[place] = this.#endings[place]?.map((way) => way + String.fromCharCode(char));
  }

  /** Whether the last characters were the writing of one. */
  #undo(): boolean {
    const from = writingStart(this.#chars, this.#marked, this.#length);
    if (from < 0) return false;
    let writing = "";
    for (let at = from; at < this.#length; at++) writing += String.fromCharCode(this.#chars[at] as number);
    const said = meaning(writing);
    if (said === "") return false;
    const ways = this.#waysOf(writing, from);
    const isMarked = isMarkedCode(writing);
    const level = 1 + Math.max(0, ...this.#levels.subarray(isMarked ? from : from + 1, this.#length));
    const isTwice = said === "\\" && !!this.#marked[from] && this.#before[from] === level;
    this.#marked[from] = Math.max(0, (this.#marked[from] as number) - (isMarked ? 1 : 0) - (isTwice ? 1 : 0));
    for (let i = 0; i < said.length; i++) {
      this.#chars[from + i] = folded(said.charCodeAt(i));
      this.#starts[from + i] = this.#starts[from] as number;
      this.#levels[from + i] = Math.min(level, MOST);
      this.#endings[from + i] = i + 1 < said.length ? undefined : ways;
    }
    this.#length = from + said.length;
    return true;
  }

  #waysOf(writing: string, from: number): string[] {
    const ways = [writing.slice(-KEPT)];
    for (let at = from; at < this.#length && ways.length < WAYS; at++) {
      for (const way of this.#endings[at] ?? []) ways.push((way + writing.slice(at + 1 - from)).slice(-KEPT));
    }
    return ways.length > WAYS ? ways.slice(0, WAYS) : ways;
  }

  end(at: number): Reading {
    if (this.#chars[this.#length - 1] === BACKSLASH) this.#length--;
    this.#starts[this.#length] = at;
    return { text: textOf(this.#chars.subarray(0, this.#length)), starts: this.#starts, endings: this.#endings };
  }
}

/** As many codes as one call may take. */
const CHUNK = 4096;

function textOf(chars: Uint16Array): string {
  let text = "";
  for (let at = 0; at < chars.length; at += CHUNK) {
    text += String.fromCharCode.apply(undefined, chars.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}
