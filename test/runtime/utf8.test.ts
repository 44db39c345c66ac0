import fc from "fast-check";
import { expect, it } from "vitest";
import { parseExact } from "../../templates/src/runtime/wire/exact-json.ts";
import { utf8Text } from "../../templates/src/runtime/wire/utf8-text.ts";

const encoder = new TextEncoder();
/** By another decoder, which keeps a byte order mark as this one does. */
const expected = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }).map((text) => [...encoder.encode(text)]),
  fc.constantFrom("连衣裙夏季新款", "Ⱥ群", "😀", "a".repeat(500), "\ufeff").map((text) => [...encoder.encode(text)]),
  // Cut characters, half a surrogate, an overlong form, bytes that begin nothing.
  fc.constantFrom([0xe4, 0xbd], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0x80], [0xff]),
);

it("is the text of any bytes, short and long, right and wrong", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(1, 40, 400), (pieces, times) => {
      const bytes = Buffer.from(Array.from({ length: times }, () => pieces.flat()).flat());
      expect(utf8Text(bytes)).toBe(expected(bytes));
    }),
    { numRuns: 60 },
  );
});

it("is read of a page as of a line: Chinese, ids, and a byte that is no text", () => {
  const line = '{"id":3141592653590793242,"title":"连衣裙😀","plain":"a"}';
  const page = `[${Array.from({ length: 200 }, () => line).join()}]`;
  const one = { id: "3141592653590793242", title: "连衣裙😀", plain: "a" };
  expect(parseExact(encoder.encode(page))).toStrictEqual(Array.from({ length: 200 }, () => one));
  const broken = encoder.encode(page);
  broken[page.indexOf('"a"') + encoder.encode("连衣裙😀").length - 5 + 1] = 0xff;
  expect((parseExact(broken) as unknown[])[0]).toStrictEqual({ ...one, plain: "\ufffd" });
});

it("leaves nothing outside the heap that only a collection would free", () => {
  const title = "连衣裙夏季新款";
  const bytes = Buffer.from(title.repeat(30_000));
  utf8Text(bytes); // makes what is kept
  const before = process.memoryUsage().external;
  expect(utf8Text(bytes) === title.repeat(30_000)).toBe(true);
  expect(process.memoryUsage().external - before).toBeLessThan(bytes.length / 3);
});
