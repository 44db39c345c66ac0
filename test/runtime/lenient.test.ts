import { describe, expect, test } from "vitest";
import { TbkOrderDetailsGetRequest, TopApiError, TopResponseError } from "../../generated/src/index.ts";
import { gateway, rejection } from "../helpers/gateway.ts";

const request = new TbkOrderDetailsGetRequest({ start_time: "2019-04-22 15:00:00", end_time: "2019-04-22 16:00:00" });

/** One call, which is answered so; a second one would fail the test. */
async function answered(raw: string): Promise<unknown> {
  const { client, seen } = await gateway(() => ({ raw }));
  const outcome = await client()
    .execute(request)
    .catch((error: unknown) => error);
  expect(seen.length).toBe(1);
  return outcome;
}

const order = (members: string) =>
  `{"tbk_order_details_get_response":{"data":{"results":[{${members}}]},"request_id":"r"}}`;

async function fields(members: string): Promise<object | undefined> {
  const { data } = (await answered(order(members))) as { data: { results: object[] } };
  return data.results[0];
}

describe("JSON that only strict parsers refuse is read", () => {
  test.each<[name: string, json: string, text: string]>([
    ["a raw line end", '"连衣裙\r\n新款"', "连衣裙\r\n新款"],
    ["all raw control characters", `"${String.fromCharCode(...Array(32).keys())}"`, String.fromCharCode(...Array(32).keys())], // prettier-ignore
    ["one behind an escape", '"\\\\\t\\"\n"', '\\\t"\n'],
    ["an escaped quote of the other kind", String.raw`"it\'s"`, "it's"],
    ["escapes that nobody needs", String.raw`"\a\.\-\:\ \中\😀\v"`, "a.-: 中😀v"],
    ["hexadecimal escapes", String.raw`"caf\xe9 \x41\x4a"`, "café AJ"],
    ["such that are none", String.raw`"\x4 \xgg \u12 \u00zz"`, "x4 xgg u12 u00zz"],
    ["a backslash before a raw line end", '"a\\\nb"', "a\nb"],
    ["what strict parsers take too", String.raw`"\u4e2d\t\"\\\/\b\f\n\r` + '\t"', '中\t"\\/\b\f\n\r\t'],
    ["what looks like an end", '"\t\\\\\\",\\"x\\":1"', '\t\\","x":1'],
  ])("%s", async (_, json, text) => {
    const first = await fields(`"item_title":${json},"item_num":2,"trade_id":294159887445064307,"pub_share_fee":1.10`);
    expect(first).toMatchObject({ item_title: text, item_num: 2, trade_id: "294159887445064307", pub_share_fee: "1.10" }); // prettier-ignore
  });

  test("in a name, and in JSON that is a text", async () => {
    expect(await fields('"a\tb":"c\\\'d"')).toMatchObject({ "a\tb": "c'd" });
    const data = JSON.stringify('{"results":[{"item_title":"a\tb"}]}');
    expect(await answered(`{"data":${data},"request_id":"r"}`)).toMatchObject({ data: { results: [{ item_title: "a\tb" }] } }); // prettier-ignore
  });

  test("in an error's body", async () => {
    const error = await answered(
      '{"error_response":{"code":15,"msg":"m","sub_code":"isv.x","sub_msg":"第一行\n\\\'二\\\'"}}',
    );
    expect(error).toBeInstanceOf(TopApiError);
    expect(error).toMatchObject({ code: 15, sub_msg: "第一行\n'二'" });
  });
});

test("a text that is nothing but control characters is refused before it fills the memory", async () => {
  const { client } = await gateway(() => ({ raw: order(`"item_title":"${"\x01".repeat(2_000_001)}"`) }));
  const one = client({ retry: false });
  expect(await rejection(one.execute(request))).toMatchObject({ name: "TopResponseError", status: 200 });
});

describe("what is wrong outside strings is refused as before, with the strict parser's reason", () => {
  test.each([
    ["cut off in a string", order('"item_title":"a\tb"').slice(0, 75)],
    ["cut off behind a backslash", '{"tbk_order_details_get_response":{"a":"\t\\'],
    ["a comma too many", order('"item_title":"a\tb",')],
    ["other quotes", order("'item_title':'a'")],
    ["a number that is none", order('"item_title":"\t","item_num":01')],
    ["a control character between values", order('"item_title":"\t",\u0001"item_num":1')],
    ["no value at all", order('"item_title":\t')],
  ])("%s", async (_, raw) => {
    const { client } = await gateway(() => ({ raw }));
    const error = (await rejection(client({ retry: false }).execute(request))) as TopResponseError;
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error.message).toContain("the answer is no JSON");
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });
});

test.each([
  ["raw tabs", "\t".repeat(1_000_000)],
  ["needless escapes", "\\'".repeat(500_000)],
  ["backslashes", "\\\\".repeat(500_000)],
  ["escaped quotes", '\\"'.repeat(500_000)],
])("a megabyte of %s takes no longer than its length", async (_, text) => {
  const first = (await fields(`"item_title":"${text}\t"`)) as { item_title: string };
  expect(first.item_title.length).toBeGreaterThanOrEqual(500_001);
  const { client } = await gateway(() => ({ raw: order(`"item_title":"${text}\t`) }));
  await expect(client({ retry: false }).execute(request)).rejects.toThrow(TopResponseError);
});
