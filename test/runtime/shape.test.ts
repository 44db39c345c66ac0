import { describe, expect, it } from "vitest";
import type { TopFields, TopShape } from "../../generated/src/index.ts";
import { parseExact } from "../../generated/src/runtime/wire/exact-json.ts";
import { applyShape } from "../../generated/src/runtime/wire/shape.ts";

const ID = "3141592653590793242";

/** A field's value after the shape, from the JSON that the wire has for it; `undefined` when the wire has nothing. */
function field(shape: TopShape, json: string | undefined): unknown {
  const tree = parseExact(new TextEncoder().encode(json === undefined ? "{}" : `{"f":${json}}`)) as { f: unknown };
  applyShape(tree as never, { f: shape });
  return tree.f;
}

describe("scalars", () => {
  const cases: [name: string, shape: TopShape, json: string, expected: unknown][] = [
    ["a short id", "id", "12", "12"],
    ["a long id", "id", ID, ID],
    ["an id that is a text", "id", `"${ID}"`, ID],
    ["an id with letters", "id", '"AbC-12_x"', "AbC-12_x"],
    ["an amount", "decimal", "9.5", "9.5"],
    ["an amount that is a text keeps its digits", "decimal", '"9.50"', "9.50"],
    ["a number where a text is promised", "string", "0", "0"],
    ["a number where a date is promised", "yyyy-MM-dd HH:mm:ss", "1555904214000", "1555904214000"],
    ["a text is never trimmed", "string", '" 1 "', " 1 "],
    ["a number", "number", "1.5", 1.5],
    ["a number as text", "number", '"12"', 12],
    ["a negative number as text", "number", '"-0.5e-3"', -0.0005],
    ["a fraction with zeros", "number", '"1.10"', 1.1],
    ["an integer beyond 2^53 stays a text", "number", ID, ID],
    ["the same as text", "number", `"${ID}"`, ID],
    ["an integer with an exponent", "number", '"-1E30"', -1e30],
    ["an infinite number stays a text", "number", '"1e999"', "1e999"],
    ["a leading zero stays a text", "number", '"007"', "007"],
    ["white space is no number", "number", '" 1"', " 1"],
    ["an empty text is no number", "number", '""', ""],
    ["hexadecimal is no number", "number", '"0x10"', "0x10"],
    ["a Boolean", "boolean", "false", false],
    ["true as text", "boolean", '"true"', true],
    ["false as text", "boolean", '"false"', false],
    ["any other text is no Boolean", "boolean", '"yes"', "yes"],
    ["a number is no Boolean", "boolean", "1", 1],
    ["null stays", "id", "null", null],
    ["a struct where a scalar is promised stays", "string", '{"a":1}', { a: 1 }],
    ["json stays", "json", `{"a":[${ID},1,"2"]}`, { a: [ID, 1, "2"] }],
    ["unknown stays", "unknown", "12", 12],
  ];
  it.each(cases)("%s", (_, shape, json, expected) => {
    expect(field(shape, json)).toStrictEqual(expected);
  });

  it("a field that is missing stays missing", () => {
    const tree = {};
    applyShape(tree, { id: "id", number: "number", struct: { list: ["x", "id"] } });
    expect(tree).toStrictEqual({});
  });
});

describe("lists", () => {
  const order: TopFields = { id: "id", fees: ["fee_dto", { fee: "decimal" }] };
  const orders: TopShape = ["order_dto", order];
  const ids: TopShape = ["number", "id"];
  const texts: TopShape = ["string", "string"];
  const table: TopShape = ["number", ["number", "number"]];
  const one = [{ id: ID, fees: [{ fee: "1.5" }] }];
  const cases: [name: string, shape: TopShape, json: string | undefined, expected: unknown][] = [
    ["missing", orders, undefined, []],
    ["null", orders, "null", []],
    ["an empty text", orders, '""', []],
    ["white space", orders, '"\\n  "', []],
    ["an empty object", orders, "{}", []],
    ["an empty array", orders, "[]", []],
    ["wrapped nothing", orders, '{"order_dto":null}', []],
    ["a wrapped empty text", orders, '{"order_dto":""}', []],
    ["a wrapped empty array", orders, '{"order_dto":[]}', []],
    ["wrapped", orders, `{"order_dto":[{"id":${ID},"fees":{"fee_dto":[{"fee":1.5}]}}]}`, one],
    ["plain", orders, `[{"id":${ID},"fees":[{"fee":1.5}]}]`, one],
    ["wrapped single elements", orders, `{"order_dto":{"id":${ID},"fees":{"fee_dto":{"fee":1.5}}}}`, one],
    ["single elements alone", orders, `{"id":${ID},"fees":{"fee":1.5}}`, one],
    ["a single element with one documented list", orders, '{"fees":[{"fee":1}]}', [{ fees: [{ fee: "1" }] }]],
    ["another tag", orders, `{"publisherOrder":[{"id":${ID},"fees":{"dto":[{"fee":1.5}]}}]}`, one],
    ["another tag, a single element", orders, `{"x":{"id":${ID},"fees":{"y":{"fee":1.5}}}}`, one],
    ["a single element with one unknown field", orders, '{"new":1}', [{ new: 1, fees: [] }]],
    ["elements without their lists", orders, "[{}]", [{ fees: [] }]],
    ["a null among elements stays", orders, `[null,{"id":1}]`, [null, { id: "1", fees: [] }]],
    ["JSON text", orders, JSON.stringify(`[{"id":${ID},"fees":[{"fee":1.5}]}]`), one],
    ["JSON text of a single element", orders, JSON.stringify(`{"id":${ID},"fees":{"fee":1.5}}`), one],
    ["elements that are JSON text", orders, JSON.stringify([`{"id":${ID},"fees":"[{\\"fee\\":1.5}]"}`]), one],
    ["a text where structs are promised stays", orders, '"none"', ["none"]],
    ["a number where structs are promised stays", orders, "7", [7]],

    ["ids, wrapped", ids, `{"number":[1,"2",${ID}]}`, ["1", "2", ID]],
    ["ids, plain", ids, `[1,"2",${ID}]`, ["1", "2", ID]],
    ["ids, another tag", ids, `{"long":[1,${ID}]}`, ["1", ID]],
    ["ids, another tag and a single one", ids, '{"long":1}', ["1"]],
    ["an id alone", ids, ID, [ID]],
    ["ids, comma-joined", ids, `"1, 2,${ID},"`, ["1", "2", ID]],
    ["ids, JSON text", ids, `"[1,${ID}]"`, ["1", ID]],
    ["numbers, comma-joined", ["number", "number"], '"1,2.5"', [1, 2.5]],
    ["amounts are not comma-joined", ["price", "decimal"], '"1,234.50"', ["1,234.50"]],

    ["texts, wrapped", texts, '{"string":["a","b"]}', ["a", "b"]],
    ["a text alone", texts, '"a,b"', ["a,b"]],
    ["texts, JSON text", texts, JSON.stringify('["a","[1]"]'), ["a", "[1]"]],
    ["texts, JSON text behind white space", texts, JSON.stringify('\n ["a"]'), ["a"]],
    ["a text that looks like a list of mixed things", texts, JSON.stringify('["a",1]'), ['["a",1]']],
    ["a text that looks like a list", texts, '"[1]"', ["[1]"]],
    ["a text that begins like a list", texts, '"[包邮] 连衣裙"', ["[包邮] 连衣裙"]],

    ["lists of lists, plain", table, "[[1,2],[3]]", [[1, 2], [3]]],
    ["lists of lists, wrapped", table, '{"number":[{"number":[1,2]},{"number":[3]}]}', [[1, 2], [3]]],
    ["lists of lists, single elements", table, '{"number":{"number":1}}', [[1]]],
    ["lists of lists, empty inside", table, "[[],null]", [[], []]],
    ["lists of lists, a flat list", table, "[1,2]", [[1], [2]]],

    ["lists of JSON, wrapped", ["json", "json"], '{"json":[{"a":1}]}', [{ a: 1 }]],
    ["lists of JSON, a single one", ["json", "json"], '{"a":{"b":1}}', [{ a: { b: 1 } }]],
  ];
  it.each(cases)("%s", (_, shape, json, expected) => {
    expect(field(shape, json)).toStrictEqual(expected);
  });

  it("an element with a field of its list's tag is not taken for the wrapper", () => {
    const shape: TopShape = ["item", { item: "string", id: "id" }];
    expect(field(shape, '{"item":"a","id":1}')).toStrictEqual([{ item: "a", id: "1" }]);
    expect(field(shape, '{"item":"a"}')).toStrictEqual([{ item: "a" }]);
    expect(field(shape, '{"item":{"item":"a","id":1}}')).toStrictEqual([{ item: "a", id: "1" }]);
    expect(field(shape, '{"item":[{"item":"a"}]}')).toStrictEqual([{ item: "a" }]);
    const nested: TopShape = ["item", { item: ["x", "id"], id: "id" }];
    expect(field(nested, '{"item":[1],"id":2}')).toStrictEqual([{ item: ["1"], id: "2" }]);
  });
});

describe("structs", () => {
  const shape: TopShape = { id: "id", list: ["x", "id"] };
  const cases: [name: string, json: string, expected: unknown][] = [
    ["an object", '{"id":1}', { id: "1", list: [] }],
    ["JSON text", `"{\\"id\\":${ID}}"`, { id: ID, list: [] }],
    ["JSON text behind white space", JSON.stringify('\n {"id":1}'), { id: "1", list: [] }],
    ["an empty text is an empty struct", '""', { list: [] }],
    ["a list of one", '[{"id":1}]', { id: "1", list: [] }],
    ["a list of more stays, in shape", '[{"id":1},{"id":2}]', [{ id: "1", list: [] }, { id: "2", list: [] }]], // prettier-ignore
    ["an empty list stays", "[]", []],
    ["null stays", "null", null],
    ["a text stays", '"none"', "none"],
    ["broken JSON text stays", '"{id:1}"', "{id:1}"],
  ];
  it.each(cases)("%s", (_, json, expected) => {
    expect(field(shape, json)).toStrictEqual(expected);
  });
});

describe("trees of an enemy", () => {
  it("keeps `__proto__` and `constructor` as members and touches no prototype", () => {
    const json = '{"__proto__":{"id":1,"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":1}';
    const tree = JSON.parse(json) as Record<string, unknown>;
    applyShape(tree as never, { id: "id", list: ["x", "id"] });
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
    expect(JSON.stringify(tree)).toBe(json.replace(/1}$/, '"1","list":[]}'));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("finds documented fields with such names, and only own ones", () => {
    const fields = JSON.parse('{"constructor":["x","id"],"toString":"id","__proto__":{"id":"id"}}') as TopFields;
    const tree = JSON.parse('{"__proto__":{"id":1}}') as Record<string, unknown>;
    applyShape(tree as never, fields);
    expect(JSON.stringify(tree)).toBe('{"__proto__":{"id":"1"},"constructor":[]}');
  });

  it("takes wrappers and elements by their own members only", () => {
    expect(field(["constructor", "id"], '{"a":1,"b":2}')).toStrictEqual([{ a: 1, b: 2 }]);
    expect(field(["x", { id: "id" }], '{"toString":[1]}')).toStrictEqual([1]);
  });

  it("survives 10,000 levels", () => {
    const deep = `${'{"x":['.repeat(10_000)}1${"]}".repeat(10_000)}`;
    for (const shape of [["x", ["x", "id"]], { x: ["x", "id"] }, "id", ["x", { x: "id" }]] as TopShape[]) {
      expect(field(shape, deep)).toBeTypeOf("object");
    }
    expect(field(["x", "id"], JSON.stringify("[".repeat(10_000)))).toHaveLength(1);
  });

  it("walks a hundred thousand unknown fields", () => {
    const tree = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i]));
    applyShape(tree, { f99999: "id" });
    expect(tree["f99999"]).toBe("99999");
    expect(tree["f99998"]).toBe(99998);
  });
});

it("lists in lists, 10,000 deep, stay as they came where a struct is promised", () => {
  const json = `${"[".repeat(10_000)}{"id":1}${"]".repeat(10_000)}`;
  expect(() => field({ id: "id" }, json)).not.toThrow();
  expect(field({ id: "id" }, '[[{"id":1}]]')).toEqual([[{ id: 1 }]]);
});
