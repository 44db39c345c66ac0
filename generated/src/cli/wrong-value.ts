/** Mistakes in values that are not signed as they are sent: all of them, or one alone. */
import type { Pair } from "./draft.js";
import { change, type Given, type Mistake } from "./mistake.js";

/** What happens to a value before it is signed. */
interface Form {
  readonly says: string;
  readonly fix: string;
  readonly made: (text: string) => string;
}

const RAW = "sign the raw values and encode them afterwards";
const SENT = "sign the values as they are sent";

const NO_HTML = "escape HTML where it is shown only";
const NO_ESCAPES = "write JSON with its characters (PHP: JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)";
const ASTRAL = "keep characters beyond U+FFFF (MySQL: utf8mb4)";

/** A kind of mistake is made once; two kinds may meet. In the order in which texts are made ready. */
const KINDS: readonly (readonly Form[])[] = [
  [
    form("white space around values is not signed", "trim values before they are sent, or never", (text) =>
      text.trim(),
    ),
    form("blanks are removed before values are signed", SENT, (text) => text.replaceAll(" ", "")),
    form("all white space is removed before values are signed", SENT, (text) => text.replace(/\s/g, "")),
  ],
  [form("values are lower-cased", SENT, (text) => text.toLowerCase())],
  ["", "?", "??", "????", "\ufffd", "\ufffd\ufffd"].map((mark) =>
    form(`emoji are lost${mark && `, ${mark} in their place`}`, ASTRAL, (text) => withAstral(text, mark)),
  ),
  [
    form("values are signed with \\u escapes", NO_ESCAPES, (text) => escaped(text)),
    form("values are signed with \\u escapes in upper case", NO_ESCAPES, (text) => escaped(text, true)),
    form("values are signed with \\u escapes and \\/", NO_ESCAPES, (text) => escaped(text).replaceAll("/", "\\/")),
    form("values are signed with \\/ for /", NO_ESCAPES, (text) => text.replaceAll("/", "\\/")),
  ],
  [
    form("values are signed with &amp; for &", NO_HTML, (text) => text.replaceAll("&", "&amp;")),
    form("values are signed with &amp; and other HTML escapes", NO_HTML, htmlEscaped),
    form("values are signed with & where &amp; is sent", SENT, (text) => text.replaceAll("&amp;", "&")),
  ],
  [
    form("values are URL-encoded before they are signed", RAW, percentEncoded),
    form("values are form-encoded (space as +) before they are signed", RAW, formEncoded),
    form("values are URL-encoded (lower case) before they are signed", RAW, (text) => lowerCodes(percentEncoded(text))),
    form("values are form-encoded (lower case) before they are signed", RAW, (text) => lowerCodes(formEncoded(text))),
    form("values are URL-encoded twice before they are signed", RAW, (text) => percentEncoded(percentEncoded(text))),
    form("values are URL-decoded before they are signed", "sign the text that is sent", decoded),
    form("values are signed with a blank as +", RAW, (text) => text.replaceAll(" ", "+")),
    form("values are signed with a blank as %20", RAW, (text) => text.replaceAll(" ", "%20")),
    form("values are signed with + read as a blank", "sign the text that is sent", (text) => text.replaceAll("+", " ")),
  ],
];

/** More parameters than this are not looked at one by one. */
const MOST_ALONE = 40;

/** For each kind those of all values at once, and for each parameter those of it alone. */
export function values({ kept }: Given): readonly (readonly Mistake[])[] {
  const alone = kept.slice(0, MOST_ALONE);
  return KINDS.flatMap((forms) => [
    forms.flatMap((one) => ofAll(one, kept)),
    ...alone.map((pair) => forms.flatMap((one) => ofOne(one, pair))),
  ]);
}

/** Where one value alone would change, this is told of it. */
function ofAll({ says, fix, made }: Form, kept: readonly Pair[]): Mistake[] {
  const names = kept.filter(([, value]) => made(value) !== value).map(([name]) => name);
  if (names.length < 2) return [];
  return [change(`${says} (${names.join(", ")})`, fix, (pairs) => pairs.map(([name, value]) => [name, made(value)]))];
}

function ofOne({ says, fix, made }: Form, [name, value]: Pair): Mistake[] {
  if (made(value) === value) return [];
  const apply = (pairs: readonly Pair[]) =>
    pairs.map((pair): Pair => (pair[0] === name ? [name, made(pair[1])] : pair));
  return [change(`${name} alone: ${says}`, fix, apply)];
}

function form(says: string, fix: string, made: (text: string) => string): Form {
  return { says, fix, made };
}

/** A lone surrogate has no URL encoding. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function lowerCodes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withAstral(text: string, mark: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, mark);
}

function escaped(text: string, isUpper = false): string {
  return text.replace(/[^\x00-\x7f]/g, (unit) => {
    const code = unit.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${isUpper ? code.toUpperCase() : code}`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function htmlEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string);
}
