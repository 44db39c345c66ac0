import { load } from "js-yaml";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { flat } from "../../generator/flat.ts";
import { scalarText } from "../../generator/transcribe/render/scalar.ts";
import { printable } from "../../templates/src/cli/text.ts";

const ALL = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
const isTakenAway = (char: string) => flat(`a${char}b`) === "a b" && char !== " ";
const UNPRINTABLE = ALL.filter(isTakenAway);

test("the generator and the command line agree on what is printable, over all code points", () => {
  expect(ALL.filter((char) => (printable(char) !== char) !== isTakenAway(char))).toEqual([]);
});

test.each([
  ["line breaks", "\n\r\v\f\u0085\u2028\u2029"],
  ["what steers a terminal", "\0\b\u001b\u007f\u009b"],
  [
    "marks that turn the direction of writing",
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
  ],
  ["what hides in a text", "\u00ad\u200b\u200d\u2060\ufeff\u{e0001}\u{e0041}"],
  ["what is no character", "\ufffe\uffff\u{10ffff}"],
])("%s", (_, chars) => {
  for (const char of chars) expect(flat(`${char}a${char}${char}b${char}`)).toBe("a b");
});

test("halves of surrogate pairs are none, pairs are characters", () => {
  expect(flat("a\ud83db\ude00c")).toBe("a b c");
  expect([flat("😀"), printable("😀"), printable("\ud83d\u{e0041}\t")]).toEqual([
    "😀",
    "😀",
    "\\ud83d\\udb40\\udc41\\t",
  ]);
});

test("text of every writing stays as it is", () => {
  for (const text of ["女装　ＡＢ", "naïve café", "¥1.00~¥2.00", "☎️ 1️⃣", "שלום", "한국어"])
    expect(flat(text)).toBe(text);
});

test("YAML holds what nobody sees as escapes that both parsers read", () => {
  const text = UNPRINTABLE.filter((char) => !/\p{Cs}/u.test(char)).join("");
  for (const place of ["flow", "block"] as const) {
    const yaml = scalarText(text, place);
    expect(flat(yaml)).toBe(yaml);
    expect(parse(yaml)).toBe(text);
    expect(load(yaml)).toBe(text);
  }
});
