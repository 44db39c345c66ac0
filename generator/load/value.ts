import { readBlock } from "./plain/block.ts";
import { nextIndent } from "./plain/cursor.ts";

/** What is left to the careful parser wherever it stands: characters that end a line for one reader and not for another. */
const SUSPECT = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;

/**
 * The value of a text in the form in which specs are written, some thirty times faster than with positions: mappings and
 * lists of lines, `{ … }` and `[ … ]`, texts on one line, comments. `undefined` for any other text, which is not read at
 * all: the careful parser tells what it says, or what is wrong with it.
 */
export function plainValue(source: string): unknown {
  const text = source.includes("\r") ? source.replaceAll("\r\n", "\n") : source;
  if (SUSPECT.test(text)) return undefined;
  const cursor = { text, at: 0, depth: 0 };
  try {
    const value = nextIndent(cursor) === 0 ? readBlock(cursor, 0) : undefined;
    return cursor.at < text.length ? undefined : value;
  } catch {
    return undefined;
  }
}
