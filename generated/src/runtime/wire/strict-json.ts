/** Up to what a strict parser looks at in a string. */
const PLAIN = /[^"\\\0-\x1f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const HEX_ESCAPE = /\\x([\da-fA-F]{2})/y;

/** In so many places a text is mended: each takes a hundred times its memory, and no answer needs it that often. */
const MOST = 2_000_000;

/**
 * JSON as lenient servers write it, as strict parsers take it: raw control characters in strings are escaped, `\x41` is
 * `\u0041`, and the backslash of any other escape that JSON does not have is dropped. What is wrong outside strings stays.
 *
 * @throws RangeError for what would have to be mended without end
 */
export function strictJson(text: string): string {
  let strict = "";
  let kept = 0;
  let mended = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    for (at = endOf(PLAIN, text, at + 1); at < text.length && text[at] !== '"'; at = endOf(PLAIN, text, at)) {
      const end = endOf(ESCAPE, text, at);
      if (end > at) {
        at = end;
        continue;
      }
      if (++mended > MOST) throw new RangeError("it is mended in too many places");
      const hex = endOf(HEX_ESCAPE, text, at);
      strict += text.slice(kept, at);
      if (hex > at) strict += `\\u00${text.slice(at + 2, hex)}`;
      else if (text[at] !== "\\") strict += `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
      at = kept = Math.max(hex, at + 1);
    }
  }
  return strict + text.slice(kept);
}

/** Where a match that begins at an offset ends; the offset itself when there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
