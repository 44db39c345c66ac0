import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  type TopApi,
  TopRequest,
  TopRequestError,
  type TopResponse,
  TbkOrderDetailsGetRequest,
} from "../../generated/src/index.ts";
import { gateway, rejection, type Seen } from "../helpers/gateway.ts";

type Params = Record<string, unknown>;

/** One parameter of each kind. */
class ThingRequest extends TopRequest<Params, TopResponse> {
  readonly api: TopApi = {
    method: "taobao.thing.add",
    session: "none",
    kind: "write",
    required: ["name"],
    params: {
      name: "string",
      amount: "decimal",
      count: "number",
      is_new: "boolean",
      item_id: "id",
      ids: ["number", "id"],
      start_time: "yyyy-MM-dd HH:mm:ss",
      day: "yyyy-MM-dd",
      month: "yyyyMM",
      days: ["string", "yyyyMMdd"],
      extra: "json",
      option: { item_id: "id", price: "decimal", start_time: "yyyy-MM-dd HH:mm:ss", tags: ["string", "string"] },
      rows: ["row_dto", { item_id: "id", day: "yyyyMMdd" }],
    },
    limits: { name: { maxLength: 5 }, ids: { maxListSize: 3 }, count: { min: 1, max: 10 } },
  };
}

const thing = (params: Params) => new ThingRequest({ name: "n", ...params });

async function setUp() {
  const fake = await gateway(() => ({ thing_add_response: { request_id: "r" } }));
  return { ...fake, client: fake.client({ retry: false }) };
}

/** The business parameters that a request sends, but its name. */
async function sent(params: Params, checkRequest = true): Promise<Record<string, string>> {
  const { client, seen } = await setUp();
  await client.execute(thing(params), undefined, { checkRequest });
  const { name, ...rest } = Object.fromEntries((seen[0] as Seen).form);
  return { ...rest, ...(name !== "n" && { name }) } as Record<string, string>;
}

/** What is wrong with a request, by parameter: the same for one call and in a batch, before anything is sent. */
async function problems(params: Params): Promise<[param: string, message: string][]> {
  const { client, seen } = await setUp();
  const single = (await rejection(client.execute(thing(params)))) as TopRequestError;
  const batch = (await rejection(client.batch([thing(params), thing({})]))) as TopRequestError;
  for (const error of [single, batch]) expect(error).toBeInstanceOf(TopRequestError);
  expect(seen).toEqual([]);
  const messages = batch.problems.map(({ message }) => message);
  for (const { message } of single.problems) expect(messages).toContain(`API NO. 1: ${message}`);
  return single.problems.map(({ param, message }) => [param, message]);
}

/** Objects as libraries make them: what they are is in members that nobody shall see. */
class Day {
  readonly $L = "en";
  readonly $d: Date;
  constructor(time: number) {
    this.$d = new Date(time);
  }
  toDate(): Date {
    return new Date(this.$d);
  }
  toJSON(): string {
    return this.$d.toISOString();
  }
  valueOf(): number {
    return this.$d.getTime();
  }
}

class LuxonLike {
  readonly c = { year: 2024 };
  toJSDate(): Date {
    return new Date(Date.UTC(2024, 0, 1));
  }
  toString(): string {
    return "2024-01-01T00:00:00.000Z";
  }
}

class Instant {
  get epochMilliseconds(): number {
    return Date.UTC(2024, 0, 1);
  }
  toString(): string {
    return "2024-01-01T00:00:00Z";
  }
}

class Decimal {
  readonly d = [1, 2000];
  readonly #fixed: string;
  constructor(fixed: string) {
    this.#fixed = fixed;
  }
  toFixed(): string {
    return this.#fixed;
  }
  toString(): string {
    return "1.2e-7";
  }
  toJSON(): string {
    return "1.2e-7";
  }
}

class Long {
  readonly low = 1;
  readonly high = 2;
  toNumber(): number {
    return 9007199254740993;
  }
  toString(): string {
    return "9007199254740993";
  }
}

class Decimal128 {
  readonly bytes = new Uint8Array(16);
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get _bsontype(): "Decimal128" {
    return "Decimal128";
  }
  toString(): string {
    return this.#text;
  }
  toJSON(): object {
    return { $numberDecimal: this.#text };
  }
}

class Money {
  readonly cents = 1234;
  toJSON(): string {
    return (this.cents / 100).toFixed(2);
  }
}

class Document {
  readonly $__ = { secret: 1 };
  readonly inner = { item_id: new Long(), gone: undefined };
  toJSON(): object {
    return this.inner;
  }
}

class Plain {
  readonly price = "1";
}

class Valued {
  readonly x = 1;
  valueOf(): number {
    return 7;
  }
}

class Template {
  readonly y = 1;
  [Symbol.toPrimitive](hint: string): string {
    return hint === "string" ? "text" : "other";
  }
}

describe("an object of a class is sent as what it stands for, at the top and inside", () => {
  const url = new URL("https://s.click.taobao.com/a?b=1");
  test.each<[name: string, params: Params, form: Record<string, string>]>([
    ["toDate()", { start_time: new Day(Date.UTC(2024, 0, 1)) }, { start_time: "2024-01-01 08:00:00" }],
    ["toDate() of another form", { month: new Day(Date.UTC(2024, 0, 31, 20)) }, { month: "202402" }],
    ["toJSDate()", { day: new LuxonLike() }, { day: "2024-01-01" }],
    ["Temporal's moments", { start_time: new Instant() }, { start_time: "2024-01-01 08:00:00" }],
    ["digits without an exponent", { amount: new Decimal("0.00000012") }, { amount: "0.00000012" }],
    ["toString() of a long integer", { item_id: new Long() }, { item_id: "9007199254740993" }],
    ["MongoDB's decimals", { amount: new Decimal128("1.10"), option: { price: new Decimal128("0.20") } }, { amount: "1.10", option: '{"price":"0.20"}' }], // prettier-ignore
    ["toJSON()", { amount: new Money() }, { amount: "12.34" }],
    ["toJSON() that gives a struct", { option: new Document() }, { option: '{"item_id":"9007199254740993"}' }],
    ["toJSON() of a plain object", { extra: { a: 1, toJSON: () => [1, { b: 2 }] } }, { extra: '[1,{"b":2}]' }],
    ["toJSON() that gives nothing", { amount: { toJSON: () => undefined } }, {}],
    ["an address", { name: new URL("a:b") }, { name: "a:b" }],
    ["a list of scalars where JSON is documented", { extra: ["a,b", 2n] }, { extra: '["a,b",2]' }],
    ["a Set there", { extra: new Set([1, "x"]) }, { extra: '[1,"x"]' }],
    ["a query", { extra: new URLSearchParams({ a: "1 2" }) }, { extra: "a=1+2" }],
    ["a boxed text", { name: new String("女装") }, { name: "女装" }],
    ["a boxed number", { count: new Number(1.5) }, { count: "1.5" }],
    ["a boxed Boolean", { is_new: new Boolean(false) }, { is_new: "false" }],
    ["a boxed bigint", { item_id: Object(2n ** 64n) }, { item_id: "18446744073709551616" }],
    ["valueOf() alone", { count: new Valued() }, { count: "7" }],
    ["Symbol.toPrimitive alone", { name: new Template() }, { name: "text" }],
    ["a Set", { ids: new Set([1, new Long(), "a"]) }, { ids: "1,9007199254740993,a" }],
    ["an empty Set", { ids: new Set() }, {}],
    ["a Map", { option: new Map<unknown, unknown>([["price", new Decimal("1.10")], ["x", undefined]]) }, { option: '{"price":"1.10"}' }], // prettier-ignore
    ["in a struct", { option: { start_time: new Day(0), tags: new Set(["a", url]), item_id: new String("1") } }, { option: `{"start_time":"1970-01-01 08:00:00","tags":["a","${url.href}"],"item_id":"1"}` }], // prettier-ignore
    ["in a list", { ids: [new Long(), new Number(2)] }, { ids: "9007199254740993,2" }],
    ["in a list of structs", { rows: [new Map([["day", new Day(0)]]), { item_id: new Long() }] }, { rows: '[{"day":"19700101"},{"item_id":"9007199254740993"}]' }], // prettier-ignore
    ["a plain object without a prototype", { extra: Object.assign(Object.create(null), { a: 1 }) }, { extra: '{"a":1}' }], // prettier-ignore
    ["plain values of another realm", runInNewContext("({ option: { tags: ['a'], price: 1.5 }, ids: [1, 2] })"), { option: '{"tags":["a"],"price":1.5}', ids: "1,2" }], // prettier-ignore
    ["a Date, a Set and a Map of another realm", runInNewContext("({ day: new Date(0), ids: new Set([1]), option: new Map([['price', 1]]) })"), { day: "1970-01-01", ids: "1", option: '{"price":1}' }], // prettier-ignore
  ])("%s", async (_, params, form) => {
    expect(await sent(params)).toEqual(form);
    expect(await sent(params, false)).toEqual(form);
  });

  test("in a method without a document, in a batch and in an explanation too", async () => {
    const { client, seen } = await setUp();
    const params = { name: "n", start_time: new Day(0), option: { price: new Money() } };
    await client.call("taobao.some.thing", params);
    await client.batch([new ThingRequest(params)]).catch(() => undefined);
    const { body } = await client.explain(new ThingRequest(params));
    const forms = [seen[0]?.form, new URLSearchParams(seen[1]?.body.replace(/^#PUBLIC#\S+\s+-S-\s+/, "")), new URLSearchParams(body)]; // prettier-ignore
    for (const form of forms) {
      expect(form?.get("start_time")).toBe("1970-01-01 08:00:00");
      expect(form?.get("option")).toBe('{"price":"12.34"}');
    }
  });

  test("as it was when the call was made", async () => {
    const { client, seen } = await setUp();
    const day = new Date(0);
    const ids = new Set([1]);
    const option = new Map<string, unknown>([["tags", ["a"]]]);
    const call = client.execute(thing({ start_time: { toDate: () => day }, ids, option }));
    day.setTime(1e12);
    ids.add(2);
    option.set("price", 1).set("tags", []);
    await call;
    expect(Object.fromEntries(seen[0]?.form ?? [])).toMatchObject({
      start_time: "1970-01-01 08:00:00",
      ids: "1",
      option: '{"tags":["a"]}',
    });
  });

  test("limits count what is sent", async () => {
    expect(await problems({ name: new String("too long"), ids: new Set([1, 2, 3, 4]), count: new Valued() })).toEqual([
      ["name", "`name` has 8 characters, at most 5 are allowed"],
      ["ids", "`ids` has 4 elements, at most 3 are allowed"],
    ]);
    expect(await problems({ name: new String(" "), count: new Number(11) })).toEqual([
      ["name", "missing required parameter `name`"],
      ["count", "`count` is 11, at most 10 is allowed"],
    ]);
  });
});

describe("what stands for nothing is refused by its path and its class", () => {
  const circle: Params = {};
  circle["self"] = circle;
  class Broken {
    toJSON(): never {
      throw new Error("the database is gone");
    }
  }
  class Endless {
    toJSON(): object {
      return { a: new Endless(), b: new Set([new Endless()]) };
    }
  }
  const ring = new Set<unknown>();
  ring.add(ring);
  class Itself {
    toJSON(): this {
      return this;
    }
  }
  /** As Bluebird's. */
  class Deferred {
    readonly then = () => undefined;
    toJSON(): object {
      return { isFulfilled: false, isRejected: false };
    }
  }
  /** As Knex has them. */
  class Query {
    readonly then = () => undefined;
    toString(): string {
      return "select id from items";
    }
  }
  test.each<[name: string, params: Params, param: string, message: RegExp]>([
    ["an object of a class", { amount: new Plain() }, "amount", /^`amount`: a Plain cannot be sent/],
    ["in a struct", { option: { price: new Plain() } }, "option.price", /`option\.price`: a Plain cannot/],
    ["in a list of structs", { rows: [{}, { item_id: new Plain() }] }, "rows[1].item_id", /a Plain cannot/],
    ["in a list", { ids: [1, new Plain()] }, "ids[1]", /a Plain cannot/],
    ["in a Map in a Set", { rows: new Set([new Map([["day", new Plain()]])]) }, "rows[0].day", /a Plain cannot/],
    ["a promise that nobody awaited", { item_id: Promise.resolve(1) }, "item_id", /a Promise cannot be sent: await it/],
    [
      "a library's promise with a toJSON of its own",
      { item_id: new Deferred() },
      "item_id",
      /a Deferred cannot be sent: await/,
    ],
    ["a query that was not run, in a list", { ids: [1, new Query()] }, "ids[1]", /a Query cannot be sent: await/],
    ["a function", { item_id: () => 1 }, "item_id", /a function cannot/],
    ["a function in a struct", { option: { price: () => 1 } }, "option.price", /a function cannot/],
    ["a symbol", { count: Symbol("s") }, "count", /a symbol cannot/],
    ["a boxed symbol", { option: { price: Object(Symbol("s")) } }, "option.price", /a symbol cannot/],
    ["bytes", { amount: new Uint8Array([1]) }, "amount", /bytes \(a Uint8Array\) cannot/],
    ["bytes in a struct", { option: { price: Buffer.from("x") } }, "option.price", /bytes \(a Buffer\) cannot/],
    ["a Blob in a struct", { option: { price: new Blob(["x"]) } }, "option.price", /a Blob cannot/],
    ["a WeakMap", { extra: new WeakMap() }, "extra", /a WeakMap cannot/],
    ["a Map with other keys", { option: new Map([[{}, 1]]) }, "option", /a Map with keys that are no texts cannot/],
    ["no number", { amount: new Decimal("NaN") }, "amount", /a Decimal that is NaN is no number/],
    [
      "a decimal with an exponent",
      { amount: new Decimal128("1E+3") },
      "amount",
      /a Decimal128 that is 1E\+3 is no number/,
    ],
    ["NaN in a struct", { option: { price: NaN } }, "option.price", /NaN is no number/],
    ["a number that has lost digits", { rows: [{ item_id: 2 ** 60 }] }, "rows[0].item_id", /has lost digits/],
    ["an invalid Date in a struct", { option: { price: new Date(NaN) } }, "option.price", /an invalid Date cannot/],
    ["a Date beyond the years", { day: new Date(Date.UTC(12024, 0)) }, "day", /a year from 0 to 9999/],
    ["a Date before them", { option: { price: new Day(Date.UTC(-1, 0)) } }, "option.price", /a year from 0 to 9999/],
    ["toJSON() that fails", { option: { price: new Broken() } }, "option.price", /: the database is gone/],
    ["toJSON() that says nothing", { amount: new Itself() }, "amount", /a Itself cannot/],
    ["a getter that fails", { option: { get price() { throw new Error("no price"); } } }, "option.price", /: no price/], // prettier-ignore
    ["a getter of the parameters that fails", { get amount() { throw new Error("no amount"); } }, "amount", /: no amount/], // prettier-ignore
    ["a struct without an end", { extra: circle }, "extra", /holds itself, or nests thousands deep/],
    ["a Set that holds itself", { extra: ring }, "extra", /holds itself, or nests thousands deep/],
    [
      "toJSON() that never ends",
      { option: { tags: [new Endless()] } },
      "option",
      /holds itself, or nests thousands deep/,
    ],
  ])("%s", async (_, params, param, message) => {
    // Not spread: that would call a getter.
    const own = Object.defineProperty(Object.create(null, Object.getOwnPropertyDescriptors(params)), "name", { value: "n", enumerable: true }); // prettier-ignore
    const request = Object.assign(thing({}), { params: own });
    const { client, seen } = await setUp();
    for (const checkRequest of [true, false]) {
      const error = (await rejection(client.execute(request, undefined, { checkRequest }))) as Error;
      expect(error).toBeInstanceOf(TopRequestError);
      expect(error).toMatchObject({ code: 41, problems: [{ code: 41, param }] });
      expect((error as TopRequestError).problems[0]?.message).toMatch(message);
    }
    const batch = (await rejection(client.batch([thing({}), request]))) as TopRequestError;
    expect(batch.problems.map((problem) => problem.param)).toEqual([`requests[1].${param}`]);
    expect(batch.problems[0]?.message).toMatch(new RegExp(message.source.replace("^", "")));
    expect(seen).toEqual([]);
  });

  test("all of them at once, and beside other problems", async () => {
    const found = await problems({ amount: new Plain(), option: { price: new Plain(), tags: [Symbol("x")] } });
    expect(found.map(([param]) => param)).toEqual(["amount", "option.price"]);
    const { client } = await setUp();
    const batch = client.batch([new ThingRequest({ amount: new Plain() })]);
    expect((await rejection(batch)) as Error).toMatchObject({ problems: [{ code: 40 }, { code: 41 }] });
  });

  test("an object where a scalar is needed", async () => {
    const found = await problems({ count: Object.create(null), is_new: { a: 1 }, option: { item_id: new Map() } });
    expect(found).toEqual([
      ["count", "`count`: an object is no number"],
      ["is_new", "`is_new`: an object is no boolean"],
      ["option.item_id", "`option.item_id`: an object is no id"],
    ]);
  });
});

describe("a date is a Date, or a text in exactly the documented form", () => {
  test.each<Params>([
    { start_time: "2024-02-29 23:59:59" },
    { start_time: new Date(0), day: "2023-02-28" },
    { month: "202412", days: "20240101,20240102" },
    { month: 202412, days: ["20240101", new Date(0)] },
    { option: { start_time: "2024-01-01 00:00:00" } },
    { rows: [{ day: "20240229" }, { day: 20240101 }] },
    { start_time: "", option: { start_time: null } },
  ])("%j", async (params) => {
    expect(Object.keys(await sent(params)).length).toBeGreaterThanOrEqual("day" in params || "month" in params ? 2 : 0);
  });

  const FULL = "yyyy-MM-dd HH:mm:ss";
  test.each<[value: unknown, params: Params, param: string, form: string]>(
    [
      "2019-4-22 15:15:05",
      "2019-04-22 5:15:05",
      "2019/04/22 15:15:05",
      "2019-04-22T15:15:05",
      "2019-04-22T15:15:05.000Z",
      "2019-04-22T15:15:05+08:00",
      "2019-04-22 15:15:05.0",
      "2019-04-22 15:15",
      "2019-04-22",
      " 2019-04-22 15:15:05",
      "2019-02-29 00:00:00",
      "2019-04-31 00:00:00",
      "2019-13-01 00:00:00",
      "2019-00-10 00:00:00",
      "2019-04-22 24:00:00",
      "2019-04-22 15:60:05",
      "20190422",
      "20190422151505",
      "1555917305000",
      "Mon Apr 22 2019",
      "yesterday",
      "--",
      1555917305000,
      true,
      { year: 2019 },
      ["2019-04-22 15:15:05"],
      new Date(NaN),
    ].map((value) => [value, { start_time: value }, "start_time", FULL] as const),
  )("%j is none", async (_, params, param, form) => {
    const message = `\`${param}\` is no date of the form ${form}: pass a Date, or a text in that form in GMT+8`;
    expect(await problems(params)).toEqual([[param, message]]);
  });

  test.each<[params: Params, param: string, form: string]>([
    [{ day: "20240101" }, "day", "yyyy-MM-dd"],
    [{ month: "2024-01" }, "month", "yyyyMM"],
    [{ month: "202413" }, "month", "yyyyMM"],
    [{ days: ["20240101", "2024-01-02"] }, "days[1]", "yyyyMMdd"],
    [{ days: "20240101,20240230" }, "days[1]", "yyyyMMdd"],
    [{ option: { start_time: "2024/01/01" } }, "option.start_time", FULL],
    [{ option: new Map([["start_time", "now"]]) }, "option.start_time", FULL],
    [{ rows: [{}, { day: "2024-01-01" }] }, "rows[1].day", "yyyyMMdd"],
    [{ rows: { day: "2024-01-01" } }, "rows[0].day", "yyyyMMdd"],
    [{ start_time: new String("2024-1-1") }, "start_time", FULL],
  ])("%j is none of its form", async (params, param, form) => {
    const found = await problems(params);
    expect(found).toEqual([[param, expect.stringContaining(`is no date of the form ${form}`)]]);
  });

  test("pages take what execute takes", async () => {
    const fake = await gateway(() => ({ tbk_order_details_get_response: { data: { has_next: false } } }));
    const client = fake.client({ retry: false });
    const pages = async (start_time: unknown) => {
      const request = new TbkOrderDetailsGetRequest({ start_time: start_time as Date, end_time: new Date(9e6) });
      return client.paginate(request).toArray();
    };
    for (const text of ["1970-1-1 08:00:00", "1970-01-01", "1970-01-01T08:00:00Z", new Date(NaN), new Plain()]) {
      const error = await pages(text).catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(TopRequestError);
      expect(error).toMatchObject({ problems: [{ param: "start_time" }] });
    }
    expect(fake.seen).toEqual([]);
    for (const date of ["1970-01-01 08:00:00", new Day(0), runInNewContext("new Date(0)")]) await pages(date);
    expect(fake.seen.map(({ form }) => form.get("start_time"))).toEqual(Array(3).fill("1970-01-01 08:00:00"));
  });

  test("without checks a text is sent as it is", async () => {
    expect(await sent({ start_time: "2019-4-22", day: "x" }, false)).toEqual({ start_time: "2019-4-22", day: "x" });
  });
});

describe("a misspelt name", () => {
  test.each<[params: Params, param: string, meant: string]>([
    [{ itemId: "1" }, "itemId", "item_id"],
    [{ "item-id": "1" }, "item-id", "item_id"],
    [{ ITEM_ID: "1" }, "ITEM_ID", "item_id"],
    [{ isNew: true }, "isNew", "is_new"],
    [{ amout: 1 }, "amout", "amount"],
    [{ amountt: 1 }, "amountt", "amount"],
    [{ amoumt: 1 }, "amoumt", "amount"],
    [{ amuont: 1 }, "amuont", "amount"],
    [{ startTimes: new Date(0) }, "startTimes", "start_time"],
    [{ option: { startTime: new Date(0) } }, "option.startTime", "start_time"],
    [{ rows: [{}, { itemid: 1 }] }, "rows[1].itemid", "item_id"],
    [{ option: new Map([["pricee", 1]]) }, "option.pricee", "price"],
  ])("%j is told, with the name that was meant", async (params, param, meant) => {
    const message = `\`${param}\` is no parameter of this API: did you mean \`${meant}\`?`;
    expect(await problems(params)).toEqual([[param, message]]);
  });

  test.each<Params>([
    { brand_new_filter: 1 },
    { days2: "a name that differs in a digit is another" },
    { strame: "two letters in the place of five are no slip" },
    { nam: "short names have many neighbours" },
    { 女装: 1, _: 2 },
    { itemId: undefined, item__id: null, is_New: "" },
    { extra: { itemId: 1, amout: 2 } },
    { option: '{"itemId":1}' },
    { option: { brand: 1 } },
    { constructor: 1, toString: 2 },
  ])("%j passes: the documentation may lag", async (params) => {
    await expect(sent(params)).resolves.toBeTypeOf("object");
  });

  test("is sent where nothing is checked, and by a method without a document", async () => {
    expect(await sent({ itemId: "1" }, false)).toEqual({ itemId: "1" });
    const { client, seen } = await setUp();
    await client.call("taobao.thing.add", { itemId: "1" });
    expect(seen[0]?.form.get("itemId")).toBe("1");
  });
});
