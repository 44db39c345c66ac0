import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ApiData, FieldData } from "../../generated/src/data/api.ts";
import { exampleAnswer, exampleParams } from "../../generated/src/testing/index.ts";

const DATA = new URL("../../generated/data/", import.meta.url);
const APIS = readdirSync(DATA).map((file) => JSON.parse(readFileSync(new URL(file, DATA), "utf8")) as ApiData);

test("ids are texts, lists are arrays, what has no example is left out", () => {
  const { data } = exampleAnswer<any>("taobao.tbk.order.details.get");
  expect(data.results).toHaveLength(1);
  expect(data.results[0]).toMatchObject({ adzone_id: "111112234455", tk_status: 13, pay_price: "9.11" });
  const [item] = exampleAnswer<any>("taobao.tbk.dg.optimus.material").result_list;
  expect(item.bybt_info.bybt_item_tags).toHaveLength(2); // The document writes a JSON array.
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

test("parameters of each type", () => {
  expect(exampleParams("taobao.tbk.content.daren.material.upload")).toMatchObject({ picture_url: ["123", "456"] });
  expect(exampleParams("taobao.tbk.relation.refund")).toEqual({
    search_option: expect.objectContaining({ page_no: 1, start_time: "2018-10-10 00:00:00" }),
  });
  expect(exampleParams("taobao.tbk.dg.vegas.tlj.create")).toMatchObject({
    adzone_id: "1234567",
    security_switch: true,
  });
});

function paramsOf(fields: readonly FieldData[], params: any, path = ""): string[] {
  return fields.flatMap((field) => {
    const value = Array.isArray(params?.[field.name]) && field.fields ? params[field.name][0] : params?.[field.name];
    const isWanted = field.example !== undefined || (field.required && params !== undefined);
    const missing = isWanted && value === undefined ? [path + field.name] : [];
    return [...missing, ...paramsOf(field.fields ?? [], value, `${path}${field.name}.`)];
  });
}

test.each(APIS)("every parameter of $method with an example, and every required one", ({ method, params }) => {
  expect(paramsOf(params, exampleParams(method))).toEqual([]);
});
