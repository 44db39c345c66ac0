import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExact } from "../../templates/src/runtime/wire/exact-json.ts";

const encoder = new TextEncoder();
const parse = (text: string): unknown => parseExact(encoder.encode(text));

/** The same result from an independent walk over the characters, one token at a time. */
function reference(text: string): unknown {
  JSON.parse(text); // Malformed text fails here, before the walk below could mend it.
  let quoted = "";
  for (let at = 0; at < text.length;) {
    const token = stringAt(text, at) || numberAt(text, at) || text.charAt(at);
    const unsafe = /^-?\d+$/.test(token) && !(BigInt(token) >= -MAX_SAFE && BigInt(token) <= MAX_SAFE);
    quoted += unsafe ? `"${token}"` : token;
    at += token.length;
  }
  return JSON.parse(quoted);
}

const MAX_SAFE = 9007199254740991n;

function stringAt(text: string, start: number): string {
  if (text.charAt(start) !== '"') return "";
  let end = start + 1;
  while (text.charAt(end) !== '"') end += text.charAt(end) === "\\" ? 2 : 1;
  return text.slice(start, end + 1);
}

function numberAt(text: string, start: number): string {
  const pattern = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

/** The error of `run`, which must fail. */
function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("expected a failure");
}

const ID = "12345678901234567890";

describe("unsafe integers become strings", () => {
  const cases: [name: string, text: string, expected: unknown][] = [
    ["the largest safe integer stays", '{"a":9007199254740991}', { a: 9007199254740991 }],
    ["2^53", '{"a":9007199254740992}', { a: "9007199254740992" }],
    ["2^53 + 1", '{"a":9007199254740993}', { a: "9007199254740993" }],
    ["the smallest safe integer stays", '{"a":-9007199254740991}', { a: -9007199254740991 }],
    ["-2^53", '{"a":-9007199254740992}', { a: "-9007199254740992" }],
    ["a small integer of 16 digits stays", '{"a":1000000000000000}', { a: 1000000000000000 }],
    ["the largest of 16 digits", "[9999999999999999]", ["9999999999999999"]],
    ["17 digits", "[10000000000000000]", ["10000000000000000"]],
    ["negative", `{"a":-${ID},"b":-1}`, { a: `-${ID}`, b: -1 }],
    ["list elements", `[${ID},1,-${ID},${ID}]`, [ID, 1, `-${ID}`, ID]],
    ["list in an object", `{"ids":[${ID},${ID}],"n":[1]}`, { ids: [ID, ID], n: [1] }],
    ["nested", `[[[{"a":{"b":[[${ID}]]}}]]]`, [[[{ a: { b: [[ID]] } }]]]],
    ["last member before a closing brace", `{"a":{"b":${ID}}}`, { a: { b: ID } }],
    ["top level", ID, ID],
    ["negative top level", `-${ID}`, `-${ID}`],
    ["top level among whitespace", ` \n\t\r${ID} \r\n\t`, ID],
    ["whitespace around", `{ "a" \n:\t ${ID} \r\n, "b" : [ ${ID} , ${ID}\n] }`, { a: ID, b: [ID, ID] }],
    ["much whitespace around", `{"a"${" ".repeat(50)}:${"\n".repeat(50)}${ID}${"\t".repeat(50)}}`, { a: ID }],
    ["400 digits", `[${"7".repeat(400)},-${"7".repeat(400)}]`, ["7".repeat(400), `-${"7".repeat(400)}`]],
    ["duplicate keys, the last wins", `{"a":${ID},"a":1,"b":1,"b":${ID}}`, { a: 1, b: ID }],
    ["behind an empty key", `{"":${ID}}`, { "": ID }],
    ["behind a key that ends in a backslash", `{"a\\\\":${ID}}`, { "a\\": ID }],
    ["behind a key that ends in a quote", `{"a\\"":${ID}}`, { 'a"': ID }],
    ["behind a key that ends in both", `{"a\\\\\\"":${ID}}`, { 'a\\"': ID }],
    ["behind a key of digits", `{"${ID}":${ID}}`, { [ID]: ID }],
    [
      "behind Chinese and emoji",
      `{"标题":"夏季新款😀","编号":${ID},"尾":"好"}`,
      { 标题: "夏季新款😀", 编号: ID, 尾: "好" },
    ],
    ["behind a byte order mark", `\ufeff{"a":${ID}}`, { a: ID }],
    ["behind a byte order mark, top level", `\ufeff${ID}`, ID],
  ];
  it.each(cases)("%s", (_name, text, expected) => {
    expect(parse(text)).toStrictEqual(expected);
  });

  it.each(Array.from({ length: 32 }, (_, shift) => shift))("at offset %i", (shift) => {
    for (const digits of ["9007199254740993", "12345678901234567", ID, "1".repeat(33)]) {
      const pad = "x".repeat(shift);
      expect(parse(`{"${pad}":${digits}}`)).toStrictEqual({ [pad]: digits });
      expect(parse(`["${pad}",${digits},${digits}]`)).toStrictEqual([pad, digits, digits]);
      expect(parse(`${" ".repeat(shift)}-${digits}`)).toBe(`-${digits}`);
      expect(parse(`["${pad}:${digits},"]`)).toStrictEqual([`${pad}:${digits},`]);
    }
  });
});

describe("everything else is what JSON.parse gives", () => {
  const cases: [name: string, text: string][] = [
    ["fraction", "[12345678901234567890.5,0.12345678901234567890]"],
    ["exponent", "[12345678901234567890e3,1E12345678901234567890,1e-12345678901234567890,1e+12345678901234567890]"],
    ["infinity", "[1e999,-1e999]"],
    ["zeros", "[0,-0,0.0,-0e0]"],
    ["only digits in a string", `["${ID}"]`],
    ["digits behind a colon", `["a:${ID},b"]`],
    ["digits behind a leading colon", `[":${ID},"]`],
    ["digits behind a leading colon in a key", `{":${ID},":1}`],
    ["digits behind an escaped quote and a colon", `["{\\"id\\":${ID},\\"b\\":[${ID}]}"]`],
    ["digits behind an escaped backslash", `["\\\\",":${ID},","\\\\:${ID},"]`],
    ["digits among commas", `[",${ID},${ID},"]`],
    ["digits among brackets", `["[${ID}]","[-${ID} ]"]`],
    ["digits filling a string of a list", `["1,${ID}","${ID},1","${ID}"]`],
    ["digits in a key", `{"${ID}":1,"a,${ID}":2,"[${ID}]":3}`],
    ["escaped letters in front of digits", `["\\u0041${ID}","\\n${ID}"]`],
    ["strings that only look like the end of one", `["a\\\\\\"",",${ID},"]`],
    ["lone surrogates", '["\\ud800","\\udc00 \\ud83d\\ude00"]'],
    ["other values", '[null,true,false,"",{},[]]'],
    ["scalars", '"a"'],
    ["Chinese and emoji", '{"标题":"夏季新款😀","店铺":"某某旗舰店"}'],
    ["Latin-1 letters", '["é","ÿ"]'],
  ];
  it.each(cases)("%s", (_name, text) => {
    expect(parse(text)).toStrictEqual(JSON.parse(text));
    expect(reference(text)).toStrictEqual(JSON.parse(text));
  });

  it("tells strings from values when both stand next to each other", () => {
    const text = `{"a":":${ID},","b":${ID},"c":",${ID},","d":["${ID},",${ID},",${ID}"],"e":"[${ID}]","f":-${ID}}`;
    expect(parse(text)).toStrictEqual({
      a: `:${ID},`,
      b: ID,
      c: `,${ID},`,
      d: [`${ID},`, ID, `,${ID}`],
      e: `[${ID}]`,
      f: `-${ID}`,
    });
  });

  it("keeps __proto__ as an own key", () => {
    const value = parse(`{"__proto__":{"polluted":${ID}},"a":${ID}}`) as object;
    expect(Object.keys(value)).toStrictEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toStrictEqual({ polluted: ID });
  });

  it("reads a view into a larger buffer", () => {
    const whole = encoder.encode(`999[${ID}]999`);
    expect(parseExact(whole.subarray(3, -3))).toStrictEqual([ID]);
    expect(parseExact(Buffer.from(`[${ID}]`))).toStrictEqual([ID]);
  });

  it("leaves the bytes alone", () => {
    const bytes = encoder.encode(`[${ID},":${ID},"]`);
    const before = bytes.slice();
    parseExact(bytes);
    expect(bytes).toStrictEqual(before);
  });

  it("replaces bytes that are not UTF-8", () => {
    const bytes = Uint8Array.from([...encoder.encode(`{"id":${ID},"a":"`), 0xe4, 0xbd, 0x22, 0x7d]);
    expect(parseExact(bytes)).toStrictEqual({ id: ID, a: "\ufffd" });
  });
});

describe("malformed JSON fails as in JSON.parse", () => {
  const cases = [
    "",
    "   ",
    "{",
    "[1,]",
    '{"a":1,}',
    "{'a':1}",
    '"open',
    '"open\\',
    "[1 2]",
    "nul",
    "NaN",
    "\u0000",
    "[\u0001]",
    '["tab\t"]',
    "00000000000000000001",
    "[-00000000000000000001]",
    '{"a":00000000000000000001}',
    `[0${ID}]`,
    `[+${ID}]`,
    `[- ${ID}]`,
    `[--${ID}]`,
    `[${ID}.]`,
    `[${ID}e]`,
    `[.${ID}]`,
    `[${ID}n]`,
    `[${ID} ${ID}]`,
    `[${ID}`,
    `${ID}]`,
    `{${ID}:1}`,
    `{${ID}}`,
    `{"a":1,${ID}}`,
    `{"a" ${ID}}`,
    `{"a"::${ID}}`,
    `{"a":${ID},}`,
    `["a":${ID}]`,
    `[":${ID},]`,
    `["a\\":${ID},]`,
    `{"a":${ID},"b":"\n"}`,
    `[${ID},"\\x"]`,
    `[\u0001${ID}\u0001]`,
    `[\u00a0${ID}]`,
    `\ufeff\ufeff[${ID}]`,
    `,${ID},`,
    `"",${ID}`,
  ];
  it.each(cases)("%j", (text) => {
    const actual = errorOf(() => parse(text));
    const expected = errorOf(() => JSON.parse(text.replace(/^\ufeff/, ""))) as SyntaxError;
    expect(actual).toBeInstanceOf(SyntaxError);
    expect((actual as SyntaxError).message).toBe(expected.message);
  });
});

describe("against a slow reference", () => {
  const digits = fc
    .tuple(
      fc.constantFrom("", "-"),
      fc.constantFrom("1", "9", "9007199254740", "900719925474099"),
      fc.bigInt(0n, 10n ** 19n),
    )
    .chain(([sign, lead, tail]) =>
      fc.integer({ min: 1, max: 40 }).map((length) => sign + `${lead}${tail}${"5".repeat(20)}`.slice(0, length)),
    );
  const number = fc.oneof(
    { weight: 6, arbitrary: digits },
    {
      weight: 1,
      arbitrary: fc
        .tuple(digits, fc.constantFrom(".5", "e3", "E-3", ".12345678901234567890", "e+400"))
        .map((parts) => parts.join("")),
    },
    { weight: 1, arbitrary: fc.constantFrom("0", "-0", "9007199254740991", "9007199254740992", "-9007199254740993") },
  );
  const piece = fc.oneof(
    digits,
    fc.constantFrom(
      ":",
      ",",
      "[",
      "]",
      "}",
      " ",
      "-",
      '\\"',
      "\\\\",
      '\\":',
      "\\n",
      "\\ud800",
      "\\u0031",
      "夏季",
      "😀",
      "é",
      "a",
    ),
  );
  const string = fc.array(piece, { maxLength: 8 }).map((pieces) => `"${pieces.join("")}"`);
  const space = fc.constantFrom("", "", "", " ", "\n", "\r\n\t", " ".repeat(17));
  const { document } = fc.letrec<{ document: string }>((tie) => ({
    document: fc
      .tuple(
        space,
        fc.oneof(
          { maxDepth: 4, depthSize: "small" },
          { weight: 4, arbitrary: number },
          { weight: 3, arbitrary: string },
          { weight: 1, arbitrary: fc.constantFrom("null", "true", "false") },
          { weight: 4, arbitrary: fc.array(tie("document"), { maxLength: 6 }).map((items) => `[${items.join(",")}]`) },
          {
            weight: 4,
            arbitrary: fc
              .array(fc.tuple(space, string, space, tie("document")), { maxLength: 6 })
              .map(
                (members) =>
                  `{${members.map(([before, key, after, item]) => `${before}${key}${after}:${item}`).join(",")}}`,
              ),
          },
        ),
        space,
      )
      .map((parts) => parts.join("")),
  }));

  it("agrees on random documents", () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(parse(text)).toStrictEqual(reference(text));
      }),
      { seed: 20240607, numRuns: 4000 },
    );
  });

  it("agrees on documents with one character changed, valid or not", () => {
    const change = fc.constantFrom("", '"', "\\", ",", ":", "[", "]", "{", "}", "0", "1", "-", ".", " ", "\u0001");
    fc.assert(
      fc.property(document, fc.nat(), change, (text, position, replacement) => {
        const characters = [...text]; // Not UTF-16 units: half an emoji has no UTF-8.
        characters[position % characters.length] = replacement;
        const changed = characters.join("");
        let expected: unknown;
        try {
          expected = reference(changed);
        } catch (error) {
          expect(errorOf(() => parse(changed))).toStrictEqual(error);
          return;
        }
        expect(parse(changed)).toStrictEqual(expected);
      }),
      { seed: 20240608, numRuns: 4000 },
    );
  });
});

describe("hostile input", () => {
  const MEGABYTE = 1 << 20;
  const fill = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length));

  it.each([
    ["a string of digits", `"${fill("1")}"`],
    ["a string of values", `["${fill(":1234567890123456,")}"]`],
    ["a string of list elements", `["${fill(",1234567890123456")}"]`],
    ["a string of escaped members", `["${fill('\\":1234567890123456,')}"]`],
    ["a string of backslashes", `["${fill("\\\\")}:${ID},"]`],
    ["strings that begin like values", `[${fill('":9234567890123456,",')}1]`],
    ["short strings among safe values", `[${fill('"",1234567890123456,')}1]`],
    ["whitespace", `[1${fill(" ")},1234567890123456${fill(" ")}]`],
    ["safe values in spaces", `[${fill(`1234567890123456${" ".repeat(1000)},`)}1]`],
  ])("%s", (_name, text) => {
    expect(parse(text)).toStrictEqual(JSON.parse(text));
  });

  it("a number of a million digits", () => {
    expect(parse(fill("1"))).toBe(fill("1"));
  });

  it("a list of many unsafe integers", () => {
    const list = Array.from({ length: 100_000 }, (_, i) => `${10n ** 18n + BigInt(i)}`);
    expect(parse(`[${list.join(",")}]`)).toStrictEqual(list);
  });

  it.each([
    ["an unterminated string of values", `["${fill(`:${ID},`)}`],
    ["an unterminated string of list elements", `["${fill(`,${ID}`)}`],
    ["zeros", fill("0")],
    ["members without an object", fill(`"a":${ID},`)],
  ])("%s", (_name, text) => {
    expect(errorOf(() => parse(text))).toStrictEqual(errorOf(() => JSON.parse(text)));
  });

  it("a large answer leaves nothing in memory", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const held = () => (collect(), collect(), process.memoryUsage().arrayBuffers);
    const bytes = encoder.encode(`[${ID}${" ".repeat(32 * MEGABYTE)}]`);
    const before = held();
    expect(parseExact(bytes)).toStrictEqual([ID]);
    expect(held() - before).toBeLessThan(4 * MEGABYTE);
  });

  it("10,000 nested levels", () => {
    const nest = (core: string): string => '{"a":['.repeat(5000) + core + "]}".repeat(5000);
    let value = parse(nest(ID)) as { a: unknown[] };
    for (let depth = 1; depth < 5000; depth++) value = value.a[0] as { a: unknown[] };
    expect(value).toStrictEqual({ a: [ID] });
    expect(errorOf(() => parse("[".repeat(10_000)))).toBeInstanceOf(SyntaxError);
  });
});
