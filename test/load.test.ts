import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { load } from "../generator/load/index.ts";
import { plainValue } from "../generator/load/value.ts";
import { parseSpec } from "../generator/load/yaml.ts";

const IDENTITY = { file: "a.yaml", role: "api", category: "tbk", name: "a" } as const;
const read = (text: string) => parseSpec(IDENTITY, text, () => text);

/** What the parser with positions reads. */
const careful = (text: string): unknown => parse(text, { stringKeys: true, logLevel: "silent" });

const specs = readdirSync("spec", { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith(".yaml"))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));

test("spec files are read without positions, and say the same", () => {
  const read = specs.filter((text) => plainValue(text) !== undefined);
  for (const text of read) expect(plainValue(text), text).toEqual(careful(text));
  expect(read.length).toBeGreaterThan(0.95 * specs.length);
});

/** What may mean something to YAML where it is put into a spec. */
const PIECES = [
  ...Array.from(" :-,[]{}#&*!|>?'\"%@`\\~=\n\t\u0085\u2028\ufeff"),
  ...[": ", ":\n", "- ", "---", "...", " #", "\n\n", "\n- b", "\n  a: 1", "\r\n", "{ a: 1 }", "[x, y]", "a: 1", "<<"],
  ...["null", "0x1", "01", "-1", "1e3", "__proto__", "''", String.raw`"\x41"`, "：", "😀"],
];

test("a spec with anything put into it reads the same, or is left to the careful parser", () => {
  const edit = fc.record({ at: fc.nat(400), cut: fc.constantFrom(0, 0, 1, 3), put: fc.constantFrom("", ...PIECES) });
  const place = fc.record({
    file: fc.nat(specs.length - 1),
    from: fc.nat(40),
    edits: fc.array(edit, { maxLength: 4 }),
  });
  let read = 0;
  fc.assert(
    fc.property(place, ({ file, from, edits }) => {
      const lines = (specs[file] as string).split("\n");
      const piece = [...lines.slice(1, 6), ...lines.slice(6 + from, 10 + from)].join("\n");
      const text = edits.reduce((t, { at, cut, put }) => t.slice(0, at) + put + t.slice(at + cut), piece);
      const value = plainValue(text);
      if (value === undefined) return;
      read++;
      expect(value).toEqual(careful(text));
    }),
    { seed: 20241111, numRuns: 3_000 },
  );
  expect(read).toBeGreaterThan(500);
});

/** Scalars that parsers of YAML take for one thing or another, and what a spec means by them. */
const SCALARS: readonly (readonly [text: string, value: unknown])[] = [
  ["0", 0],
  ["-0", -0],
  ["+1", 1],
  ["0123", 123],
  ["08", 8],
  ["0o17", 15],
  ["0O17", "0O17"],
  ["-0o17", "-0o17"],
  ["0x1F", 31],
  ["0b11", "0b11"],
  ["1_000", "1_000"],
  ["1.50", 1.5],
  [".5", 0.5],
  ["5.", 5],
  ["1e3", 1000],
  ["1E-7", 1e-7],
  ["1e", "1e"],
  ["1e400", Infinity],
  ["9007199254740993", 9007199254740992],
  ["12345678901234567890", 12345678901234567000],
  [".inf", Infinity],
  ["-.INF", -Infinity],
  [".nan", NaN],
  ["NaN", "NaN"],
  ["Infinity", "Infinity"],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["nULL", "nULL"],
  ["", null],
  ["true", true],
  ["True", true],
  ["tRUE", "tRUE"],
  ["yes", "yes"],
  ["No", "No"],
  ["on", "on"],
  ["OFF", "OFF"],
  ["y", "y"],
  ["12:30:45", "12:30:45"],
  ["190:20:30", "190:20:30"],
  ["2001-12-14", "2001-12-14"],
  ["2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"],
  ["2019-04-23 12:28:22", "2019-04-23 12:28:22"],
  ["=", "="],
  ["<<", "<<"],
  ["...", "..."],
  ["１２", "１２"],
  ["'0123'", "0123"],
  ['"null"', "null"],
  ["''", ""],
  ["'it''s'", "it's"],
  [String.raw`"\x41\u4e2d\U0001F600\ud83d\ude00"`, "A中😀😀"],
  [String.raw`"\e\_\N\/"`, "\u001b\u00a0\u0085/"],
  ["!!str 0123", "0123"],
];

test.each(SCALARS)("%s is read alike everywhere", (text, value) => {
  const key = /^['"!]/.test(text) ? String(value) : text;
  const places: [yaml: string, value: unknown][] = [
    [`a: ${text}`, { a: value }],
    [`a:\n  - ${text}`, { a: [value] }],
    [`a: [b, c: ${text}]`, { a: ["b", { c: value }] }],
    [`a: { ${text}: 1 }`, { a: { [key]: 1 } }],
  ];
  for (const [yaml, expected] of places) {
    expect(read(yaml), yaml).toMatchObject({ document: { value: expected }, diagnostics: [] });
    expect(careful(yaml), yaml).toEqual(expected);
  }
});

test.each([
  "!!float 7",
  "{ !!int 7: 1 }",
  "!x 7",
  "@x",
  "%x",
  "{ &x: 1 }",
  String.raw`"\U00110000"`,
  String.raw`"\q"`,
  "a: b",
  "'x",
])("%s is refused with its line", (text) => {
  const { document, diagnostics } = read(`# first\na: ${text}`);
  expect(document).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ code: "yaml-syntax", line: 2 });
});

test.each([
  ["prototype", "__proto__: { polluted: true }"],
  ["block text", "a: |\n  x\n  y\nb: >-\n  x\n  y\n"],
])("%s", (_, text) => {
  expect(read(text).document?.value).toEqual(careful(text));
});

test("a key that looks like a number has a place of its own", () => {
  const { document } = read("codes:\n  0123: a\n  123: b\n  ~: c\n");
  expect(document?.value).toEqual({ codes: { "0123": "a", "123": "b", "~": "c" } });
  expect(["0123", "123", "~"].map((key) => document?.at(["codes", key]).line)).toEqual([2, 3, 4]);
});

test("any plain text reads the same in both, or is left to the careful parser", () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-+.\d_xobeE]{1,8}$/),
    fc.constantFrom("null", "~", "true", "no", "0x1F"),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.stringMatching(/^[a-z_]{1,6}$/), scalar), scalar), { maxLength: 5 }),
      (pairs) => {
        const text = pairs.map(([key, value]) => `${key}: ${value}`).join("\n");
        const value = plainValue(text);
        if (value === undefined) return;
        let expected: unknown;
        try {
          expected = careful(text);
        } catch {
          return; // the careful parser knows better, and its reader has a schema to pass
        }
        expect(value).toEqual(expected);
      },
    ),
    { seed: 20241111, numRuns: 2_000 },
  );
});

test.each([
  ["lists", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["structs", `a: ${"{ b: ".repeat(10_000)}1${" }".repeat(10_000)}`],
  ["lists that never end", `a: ${"[".repeat(10_000)}`],
])("10,000 levels of %s are refused with their line", (_, text) => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  try {
    mkdirSync(join(dir, "tbk"));
    writeFileSync(join(dir, "tbk/a.yaml"), `# deep\n${text}\n`);
    const found = load(dir).diagnostics.filter(({ code }) => code === "yaml-syntax");
    expect(found).toMatchObject([{ line: 2, message: "the values are nested too deeply" }]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test.each(["constructor", "toString", "__proto__"])("a file named %s in the spec folder is none of ours", (name) => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  try {
    writeFileSync(join(dir, name), "");
    mkdirSync(join(dir, "gateway.yaml"));
    expect(load(dir).diagnostics).toMatchObject([{ code: "spec-missing", file: join(dir, "gateway.yaml") }]);
    expect(load(join(dir, name)).diagnostics).toMatchObject([{ code: "spec-missing", file: join(dir, name) }]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("aliases are counted before they are expanded, positions are those of the text", () => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  try {
    mkdirSync(join(dir, "tbk"));
    writeFileSync(join(dir, "tbk/a.yaml"), "a: &x 1\nb: *x\nc:\n  d: 3\n");
    const { documents } = load(dir);
    expect(documents[0]?.value).toEqual({ a: 1, b: 1, c: { d: 3 } });
    expect(documents[0]?.at(["c", "d"])).toEqual({ line: 4, col: 3 });
    expect(documents[0]?.at(["c", "missing"])).toEqual({ line: 3, col: 1 });
    expect(documents[0]?.source(["c", "d"])).toBe("3");
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test.each([
  ["a flow mapping over lines", "{ a: {\ntitle: b\n},\ntitle: 1 }", 4, 1],
  ["a flow mapping below a comment and a mark", "# c\n---\n{ a: {\ntitle: b\n},\n  title: 1 }", 6, 3],
  ["a flow mapping behind a mark", "--- { a: {\ntitle: b\n},\n title: 1 }", 4, 2],
  ["a flow mapping with a tag", "!!map\n{ a: {\ntitle: b\n},\n title: 1 }", 5, 2],
  ["a longer key above", "title:x: 1\ntitle: 2", 2, 1],
  ["a key without a value", "a: 1\ntitle:\nb: 2", 2, 1],
  ["a key before a tab", "a: 1\ntitle:\tb", 2, 1],
  ["a key before a Windows line end", "a: 1\r\ntitle:\r\n  b: 1\r\n", 2, 1],
  ["a byte order mark", "\ufefftitle: 1\nb: 2", 1, 1],
  ["a byte order mark further up", "\ufeff{ a: {\ntitle: b\n},\n title: 1 }", 4, 2],
  ["a key behind a question mark", "? title\n: 1\n", 1, 3],
  ["a key in quotes", "a: 1\n'title': 2", 2, 1],
  ["a key further in", "a:\n  title: 1\ntitle: 2", 3, 1],
  ["a mapping that is further in as a whole", "  a: 1\n  title: 2", 2, 3],
])("the place of a key in %s", (_, text, line, col) => {
  const { document } = read(text);
  expect(document?.value).toHaveProperty("title");
  expect(document?.at(["title"])).toEqual({ line, col });
});

test.each([
  ["lists", (depth: number) => `a: ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}\n`],
  ["mappings", (depth: number) => `${"{ a: ".repeat(depth)}1${" }".repeat(depth)}\n`.replace(/^\{ (.*) \}$/m, "$1")],
  ["lines", (depth: number) => Array.from({ length: depth }, (_, n) => `${" ".repeat(n)}a:`).join("\n") + " 1\n"],
  [
    "items",
    (depth: number) => Array.from({ length: depth / 2 }, (_, n) => `${"  ".repeat(2 * n)}- a:`).join("\n") + " 1\n",
  ],
])("%s are read to the same depth by both parsers, and not to the end of the stack", (_, nested) => {
  for (const text of [nested(100), `# \t\n${nested(100)}`]) expect(read(text).diagnostics).toEqual([]);
  for (const depth of [102, 600, 2_000]) {
    for (const text of [nested(depth), `# \t\n${nested(depth)}`]) {
      expect(read(text).diagnostics).toMatchObject([{ message: "the values are nested too deeply" }]);
    }
  }
});

test("a catalogue may list the APIs of the whole platform", () => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  const rows = Array.from({ length: 7_000 }, (_, n) => {
    return `- { title: 平台上某一个接口的名称${n}, method: taobao.some.name.of.api${n}.get, id: ${n + 1}, status: documented }\n`;
  });
  writeFileSync(join(dir, "catalogue.yaml"), rows.join(""));
  const { documents, diagnostics } = load(dir);
  rmSync(dir, { recursive: true });
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([["spec-missing", join(dir, "gateway.yaml")]]);
  expect(documents[0]?.value).toHaveLength(7_000);
});
