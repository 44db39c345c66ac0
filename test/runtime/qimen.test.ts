import { describe, expect, test } from "vitest";
import {
  QimenTaobaoTbkItemRuleGetRequest,
  TbkItemInfoGetRequest,
  TopBusinessError,
  TopPermissionError,
  TopResponseError,
} from "../../generated/src/index.ts";
import { startGateway } from "../../generated/src/testing/index.ts";
import { gateway, type RawReply, rejection } from "../helpers/gateway.ts";

const request = new QimenTaobaoTbkItemRuleGetRequest({ itemIds: "1" });
const XML = '<?xml version="1.0" encoding="utf-8"?>';

const xml = (raw: string): RawReply => ({ headers: { "content-type": "text/xml" }, raw });

async function answered(reply: object, one = request as never) {
  const { client } = await gateway(() => reply);
  return client({ retry: false }).execute(one) as Promise<object>;
}

describe("the qimen family answers under one name", () => {
  const rules = { flag: "success", code: "0", message: "ok", rules: ["1"] };
  test.each<[string, object]>([
    ["JSON", { response: rules }],
    ["upper case", { response: { ...rules, flag: "SUCCESS" } }],
    ["another code of success", { response: { ...rules, code: "200" } }],
    ["XML", xml(`${XML}<response><flag>success</flag><rules list="true"><string>1</string></rules></response>`)],
    ["XML without a declaration", xml('<response><flag>success</flag><rules list="true"><x>1</x></rules></response>')],
    ["the envelope of other families", { qimen_taobao_tbk_item_rule_get_response: { rules: ["1"] } }],
  ])("success: %s", async (_, reply) => {
    expect(await answered(reply)).toMatchObject({ rules: ["1"] });
  });

  test.each<[string, object, object]>([
    ["JSON", { response: { flag: "failure", code: "S003", message: "无此商品", request_id: "r" } }, { code: "S003", request_id: "r" }], // prettier-ignore
    ["a number as its code", { response: { flag: "FAILURE", code: 15, message: "无此商品" } }, { code: "15" }],
    ["no flag", { response: { code: "S003", message: "无此商品" } }, { code: "S003" }],
    ["no code", { response: { flag: "failure", message: "无此商品" } }, { code: undefined }],
    ["XML", xml(`${XML}<response><flag>failure</flag><code>S003</code><message>无此商品</message></response>`), { code: "S003" }], // prettier-ignore
  ])("failure: %s", async (_, reply, expected) => {
    const error = await rejection(answered(reply));
    expect(error).toBeInstanceOf(TopBusinessError);
    expect(error).toMatchObject({ msg: "无此商品", retryable: false, ...expected });
  });

  test("any method of the family, and in a batch", async () => {
    const bad = '{"response":{"flag":"failure","code":"1","message":"m"}}';
    const good = '{"response":{"flag":"success","x":1}}';
    const { client } = await gateway(({ path }) => ({
      raw: path.endsWith("batch") ? `${bad}\r\n-S-\r\n${good}` : good,
    }));
    expect(await client().call("qimen.some.thing.get")).toMatchObject({ x: 1 });
    const [first, second] = await client().batch([request, request]);
    expect(first).toMatchObject({ status: "rejected", reason: { name: "TopBusinessError", code: "1" } });
    expect(second).toMatchObject({ status: "fulfilled", value: { x: 1 } });
  });

  test("the platform's own refusals are what they are for every method", async () => {
    const error_response = { code: 11, msg: "Insufficient isv permissions" };
    expect(await rejection(answered({ error_response }))).toBeInstanceOf(TopPermissionError);
  });

  test("other families have no such envelope", async () => {
    const reply = { response: { flag: "success", code: "0" } };
    const other = new TbkItemInfoGetRequest({ num_iids: "1" });
    expect(await rejection(answered(reply, other as never))).toBeInstanceOf(TopResponseError);
  });

  test.each(["json", "xml"] as const)("the test kit answers so too (%s)", async (format) => {
    const kit = await startGateway({ answers: { [request.method]: { flag: "success", rules: ["1"] } } });
    const { client } = await gateway(() => ({}));
    expect(await client({ url: kit.url, appSecret: "helloworld", format }).execute(request)).toMatchObject({
      rules: ["1"],
    });
    const plain = await fetch(kit.url, { method: "POST" });
    expect(plain.status).toBe(200);
    await kit.close();
  });
});
