import { expect, test } from "vitest";
import { allApis } from "../../generated/src/data/read.ts";
import { datePattern, scalarOf } from "../../generated/src/data/scalars.ts";
import type { ApiData, FieldData } from "../../generated/src/data/api.ts";
import { exampleAnswer, exampleParams } from "../../generated/src/testing/index.ts";
import { parseTopDate } from "../../generated/src/index.ts";

test("ids are texts, lists are arrays, every field has a value", () => {
  const { data } = exampleAnswer<any>("taobao.tbk.order.details.get");
  expect(data.results).toHaveLength(1);
  expect(data.results[0]).toMatchObject({ adzone_id: "111112234455", tk_status: 13, pay_price: "9.11" });
  const [item] = exampleAnswer<any>("taobao.tbk.dg.optimus.material").result_list;
  expect(item.bybt_info.bybt_item_tags).toHaveLength(2); // The document writes a JSON array.
  expect(item.sp_campaign_list[0].sp_rate).toBe("1550"); // Its page: 1550表示15.5%.
});

test("a field without an example has its twin's", () => {
  const plain = exampleAnswer<any>("taobao.tbk.order.details.get").data.results[0];
  const { app_key, ...order } = exampleAnswer<any>("taobao.tbk.sc.order.details.get").data.results[0];
  expect(plain).toMatchObject({ trade_id: order.trade_id, tk_paid_time: order.tk_paid_time });
  expect(app_key).toBe("example"); // No other API has it.
  expect(exampleAnswer<any>("taobao.tbk.relation.refund").result.data.page_no).toBe("1"); // A Number in the twin.
});

test("a documented failure is turned into success", () => {
  expect(exampleAnswer<any>("taobao.tbk.dg.vegas.tlj.create").result.success).toBe(true);
  expect(exampleAnswer<any>("taobao.tbk.coupon.convert").result.result_code).toBe(0);
  expect(exampleAnswer<any>("taobao.tbk.tpwd.mix.create").data.status).toBe("1");
});

test("an answer that no source documents is empty", () => {
  expect(exampleAnswer("taobao.tbk.data.report")).toEqual({});
});

test("a method without a spec", () => {
  expect(() => exampleAnswer("taobao.no.such.get")).toThrow("No spec of taobao.no.such.get");
  expect(() => exampleParams("../../package")).toThrow("No spec of");
});

interface Leaf {
  readonly path: string;
  readonly field: FieldData;
  readonly value: any;
}

/** The leaf fields below a struct, of lists those of the first element. */
function leavesOf(fields: readonly FieldData[], values: any, path: string): Leaf[] {
  return fields.flatMap((field) => {
    const given = values?.[field.name];
    const value = Array.isArray(given) ? given[0] : given;
    const at = `${path}.${field.name}`;
    return field.fields?.length ? leavesOf(field.fields, value, at) : [{ path: at, field, value }];
  });
}

const APIS = allApis();
const ANSWERS = APIS.flatMap(({ method, response }) => leavesOf(response ?? [], exampleAnswer(method), method));
const AMOUNT =
  /(^|_)(rate|ratio|amount|amt|price|fee|money|profit|income|count|cnt|num|volume|total|size|sales|[pu]v)(_?\d+)?$/;

/**
 * Texts by their page, type String: `tt_sold_count` an order of magnitude (taobao.tbk.dg.optimus.material and
 * dg.material.optional: `200+`), `cpa_reward_amount` an amount for each of the types in `cpa_reward_type`, with blanks between
 * them (these two, dg.material.optional.upgrade, dg.material.recommend, interest.items.get, item.info.upgrade.get:
 * `1.11 2.22 3.21`). A number would lose what they say.
 */
const DOCUMENTED_TEXTS: Readonly<Record<string, RegExp>> = {
  tt_sold_count: /^\d+\+$/,
  cpa_reward_amount: /^\d+\.\d+( \d+\.\d+)*$/,
};

test("every leaf field of every answer has a value of its type", () => {
  const empty = ANSWERS.filter(({ value }) => value === undefined || value === null || value === "");
  expect(empty.map(({ path }) => path)).toEqual([]);
  const count = (from: FieldData["exampleFrom"]) => ANSWERS.filter(({ field }) => field.exampleFrom === from).length;
  const [page, twin, initial, made] = [count(undefined), count("twin"), count("default"), count("made")];
  console.log(`${ANSWERS.length} fields of answers: ${page} page, ${twin} twin, ${initial} default, ${made} made`);
  expect(page + twin + initial + made).toBe(ANSWERS.length);
});

test("every amount, rate and count is a number", () => {
  const amounts = ANSWERS.filter(({ field: { name, type } }) => {
    const { kind } = scalarOf(type) ?? {};
    return kind === "number" || kind === "decimal" || (AMOUNT.test(name) && kind !== "boolean");
  });
  expect(amounts.length).toBeGreaterThan(1000);
  const isNumber = ({ value }: Leaf) => String(value).trim() !== "" && !Number.isNaN(Number(value));
  const texts = amounts.filter((leaf) => !isNumber(leaf));
  const prose = texts.filter(({ field, value }) => !DOCUMENTED_TEXTS[field.name]?.test(value));
  expect(prose.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
  console.log(`${amounts.length} amounts, rates and counts, ${texts.length} of them texts by their page`);
  for (const { path, field } of texts)
    expect(field, path).toMatchObject({ type: "String", example: expect.any(String) });
  expect(new Set(texts.map(({ field }) => field.name))).toEqual(new Set(Object.keys(DOCUMENTED_TEXTS)));
});

test("every date parses", () => {
  const dates = ANSWERS.filter(({ field }) => datePattern(field) !== undefined);
  expect(dates.length).toBeGreaterThan(100);
  const wrong = dates.filter(({ field, value }) => !parseTopDate(value, datePattern(field)));
  expect(wrong.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
});

test("no example explains its value", () => {
  const texts = APIS.flatMap(({ method, params, response }) => {
    return [
      ...leavesOf(params, exampleParams(method), method),
      ...leavesOf(response ?? [], exampleAnswer(method), method),
    ];
  });
  const prose = texts.filter(({ value }) => /表示|^[如例][:：]/.test(String(value)));
  expect(prose.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
});

test("nothing is made where a page or a twin has a value", () => {
  const own = new Map<string, FieldData>();
  for (const { field } of ANSWERS) {
    if (field.example !== undefined && field.exampleFrom === undefined) own.set(`${field.name} ${field.type}`, field);
  }
  const needless = ANSWERS.filter(({ field: { name, type, exampleFrom, enum: values } }) => {
    const twin = own.get(`${name} ${type}`);
    // A twin's value may be none of the field's own.
    return exampleFrom === "made" && twin && (values === undefined || String(twin.example) in values);
  });
  expect(needless.map(({ path, field }) => `${path} ${field.type}`)).toEqual([]);
});

/** What a call need not say: what has no effect, a file, and where a later page begins. */
function isLeftOut(api: ApiData, { field, path }: Leaf): boolean {
  if (field.required) return false;
  return (
    scalarOf(field.type)?.kind === "file" ||
    field.deprecated !== undefined ||
    path === `${api.method}.${api.pagination?.position}`
  );
}

test.each(APIS)("every parameter of $method, on the first page", (api) => {
  const params = exampleParams(api.method);
  const missing = leavesOf(api.params, params, api.method).filter((leaf) => {
    return (leaf.value === undefined) !== isLeftOut(api, leaf);
  });
  expect(missing.map(({ path }) => path)).toEqual([]);
  const page = api.pagination?.page?.split(".").reduce<any>((value, name) => value?.[name], params);
  expect([0, 1]).toContain(page ?? 1);
});

test("dates of parameters are near now, a range no longer than one call may ask for", () => {
  const near = (value: string, field: FieldData) => {
    const age = Date.now() - Number(parseTopDate(value, datePattern(field)));
    return age > -86_400_000 && age < 32 * 86_400_000; // A month begins up to 31 days before the date.
  };
  const dates = APIS.flatMap(({ method, params }) => leavesOf(params, exampleParams(method), method)).filter(
    ({ field, value }) => datePattern(field) !== undefined && value !== undefined,
  );
  expect(dates.length).toBeGreaterThan(30);
  expect(dates.filter(({ field, value }) => !near(value, field))).toEqual([]);
  const { start_time, end_time } = exampleParams<any>("taobao.tbk.order.details.get");
  expect(Number(parseTopDate(end_time)) - Number(parseTopDate(start_time))).toBe(20 * 60_000);
});

test("parameters of each type", () => {
  expect(exampleParams("taobao.tbk.content.daren.material.upload")).toMatchObject({ picture_url: ["123", "456"] });
  expect(exampleParams("taobao.tbk.relation.refund")).toEqual({
    search_option: expect.objectContaining({ page_no: 1, start_time: expect.stringMatching(/^20\d\d-/) }),
  });
  expect(exampleParams("taobao.tbk.dg.vegas.tlj.create")).toMatchObject({
    adzone_id: "1234567",
    security_switch: true,
  });
});
