/** Inputs that have broken generators, templates and parsers before. */
import fc, { type Arbitrary } from "fast-check";

/** Texts that end a comment, a string, a template, a table, a line, or mean something to whatever reads them next. */
export const HOSTILE_TEXTS = [
  "*/",
  "*/ export const injected = 1; /*",
  "// x",
  "{{title}}",
  "{{#each x}}",
  "{{{x}}}",
  "`",
  "${process.exit()}",
  "\\",
  "\\u0022",
  "'",
  '"',
  "'\"`",
  "\0",
  "\u0007\u001b[31m",
  "</script><script>alert(1)</script>",
  "<!-- x -->",
  "a | b | c",
  "\\|",
  "\n",
  "x\r\n\r\n# y",
  "\u2028\u2029",
  "\ufeff",
  "\u202eabc\u2066",
  "\ud800",
  "x\udc00",
  "@deprecated",
  "{@link x}",
  "[x](javascript:alert(1))",
  "$&$1$$",
  "-->",
  "😀",
  "夏季连衣裙",
  "x".repeat(2_000),
  "中".repeat(300),
] as const;

/** Names that objects, classes and files have of their own, and names that are no identifiers. */
export const HOSTILE_NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "request_id",
  "then",
  "set",
  "api",
  "params",
  "class",
  "default",
  "_",
  "__",
  "0",
  "-1",
  "1e3",
  "a.b",
  "a b",
  "a-b",
  "../x",
  "/etc/x",
  "中文",
  "😀",
  "",
] as const;

export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
);

export const hostileName: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z_]{0,5}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  { weight: 1, arbitrary: hostileText },
);
