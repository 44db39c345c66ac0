import { describe, expect, test } from "vitest";
import type { TopFields } from "../../generated/src/index.ts";
import { decodeAnswer } from "../../generated/src/runtime/wire/decode.ts";

const FIELDS: TopFields = {
  price: "decimal",
  prices: ["price", "decimal"],
  id: "id",
  title: "string",
  at: "yyyy-MM-dd HH:mm:ss",
  count: "number",
  is_new: "boolean",
  extra: "json",
  row: { price: "decimal", count: "number", extra: "unknown" },
  rows: ["row_dto", { price: "decimal", count: "number", rows: ["row_dto", { price: "decimal" }] }],
};

const LISTS = { prices: [], rows: [] };

/** What an answer with these members gives; both forms of an answer are read alike. */
async function decoded(members: string): Promise<unknown> {
  const read = (text: string) => {
    const answer = { status: 200, headers: {}, bytes: Buffer.from(text) };
    return decodeAnswer({ method: "taobao.a.b", response: FIELDS }, answer);
  };
  const payload = await read(`{"a_b_response":{${members}}}`);
  expect(await read(`\ufeff{"request_id":"r",${members}}`)).toEqual({ request_id: "r", ...payload });
  return payload;
}

describe("a number whose typed form is a text keeps the digits of the wire", () => {
  const NUMBERS = ["1.10", "0.000000123456789012345", "100.00", "-0.50", "1e2", "1E+2", "1.5e-7", "12345678901234567.89", "0.1", "7", "-0.0", "0", "1e999", "98765432109876543210"]; // prettier-ignore
  test.each(NUMBERS)("%s", async (text) => {
    const row = { price: text, rows: [{ price: text }] };
    const members = `"price":${text},"prices":{"price":[${text},1,"2.0"]},"title":${text},"rows":{"row_dto":[{"price":${text},"rows":[{"price": ${text}\n}]}]}`;
    expect(await decoded(members)).toStrictEqual({ price: text, prices: [text, "1", "2.0"], title: text, rows: [row] });
  });

  test.each([
    ["an id that is no integer", '"id":12.50', { id: "12.50" }],
    ["an id with an exponent", '"id":1e21', { id: "1e21" }],
    ["a date", '"at":1555904214.50', { at: "1555904214.50" }],
    ["a list of one alone", '"prices":1.10', { prices: ["1.10"] }],
    ["a list of one in a wrapper", '"prices":{"price":1.10}', { prices: ["1.10"] }],
    ["a struct as JSON text", '"row":"{\\"price\\":1.10,\\"count\\":2.50}"', { row: { price: "1.10", count: 2.5 } }],
    ["a list as JSON text", '"prices":"[1.10,2]"', { prices: ["1.10", "2"] }],
    ["JSON text in JSON text", '"rows":"[{\\"price\\":2.20,\\"rows\\":\\"[{\\\\\\"price\\\\\\":1.10}]\\"}]"', { rows: [{ price: "2.20", rows: [{ price: "1.10" }] }] }], // prettier-ignore
    ["JSON text beside a number", '"price":3.30,"row":"{\\"price\\":1.10,\\"extra\\":1.10}"', { price: "3.30", row: { price: "1.10", extra: 1.1 } }], // prettier-ignore
    ["the last of two", '"price":1.10,"price":2.20', { price: "2.20" }],
    ["beside an id of many digits", '"price":1.10,"id":12345678901234567890', { price: "1.10", id: "12345678901234567890" }], // prettier-ignore
  ])("%s", async (_, members, expected) => {
    expect(await decoded(members)).toStrictEqual({ ...LISTS, ...expected });
  });
});

describe("every other number is the one that JSON.parse gives", () => {
  test.each([
    ["a number", '"count":1.10', { count: 1.1 }],
    ["a number of too many digits", '"count":0.12345678901234567890', { count: 0.12345678901234568 }],
    ["a number with an exponent", '"count":1e2', { count: 100 }],
    ["JSON", '"extra":{"a":[1.10,{"b":2.50}],"c":"1.10"}', { extra: { a: [1.1, { b: 2.5 }], c: "1.10" } }],
    ["a field that nobody knows", '"new":1.10,"news":[1.10,{"x":1e2}]', { new: 1.1, news: [1.1, { x: 100 }] }],
    ["one in a struct", '"row":{"count":1.10,"extra":1.10,"new":1.10}', { row: { count: 1.1, extra: 1.1, new: 1.1 } }],
    ["where a Boolean is promised", '"is_new":1.0', { is_new: 1 }],
    ["where a struct is promised", '"row":1.10', { row: 1.1 }],
    ["named like a property of objects", '"__proto__":1.10,"constructor":{"x":1.10}', JSON.parse('{"__proto__":1.1,"constructor":{"x":1.1}}')], // prettier-ignore
  ])("%s", async (_, members, expected) => {
    const payload = { ...LISTS, ...expected };
    expect(await decoded(members)).toEqual(payload);
    // The same beside a number that makes the answer be read for its digits.
    expect(await decoded(`"price":9.90,${members}`)).toEqual({ ...payload, price: "9.90" });
  });

  test("a text that looks like a number stays as it is", async () => {
    const members = '"price":"1.1","title":"1.10 元","id":"007","extra":"\\"1.10"';
    const expected = { ...LISTS, price: "1.1", title: "1.10 元", id: "007", extra: '"1.10' };
    expect(await decoded(members)).toStrictEqual(expected);
    expect(await decoded(`${members},"prices":[2.50]`)).toStrictEqual({ ...expected, prices: ["2.50"] });
  });
});

test("a hundred thousand amounts, and ten thousand levels", async () => {
  const prices = Array.from({ length: 100_000 }, (_, i) => `${i}.10`);
  expect(await decoded(`"prices":[${prices.join()}]`)).toStrictEqual({ ...LISTS, prices });
  const deep = `${'{"x":['.repeat(10_000)}1.10${"]}".repeat(10_000)}`;
  const bytes = Buffer.from(`{"a_b_response":{"price":1.10,"new":${deep}}}`);
  const payload = await decodeAnswer({ method: "a.b", response: FIELDS }, { status: 200, headers: {}, bytes });
  expect(payload["price"]).toBe("1.10");
});
