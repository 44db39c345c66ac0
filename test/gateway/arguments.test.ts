import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { answerTo, clock, SYSTEM, type Texts } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
afterAll(() => gateway.close());

describe("business parameters", () => {
  const material = { ...SYSTEM, method: "taobao.tbk.dg.material.optional", adzone_id: "1", q: "女装" };
  const refund = { ...SYSTEM, method: "taobao.tbk.sc.relation.refund" };

  test.each([
    ["Python's True", { ...material, is_tmall: "True" }, undefined],
    ["PHP's 1", { ...material, is_tmall: "1" }, undefined],
    ["PHP's false", { ...material, is_tmall: "" }, undefined],
    ["no Boolean", { ...material, is_tmall: "yes" }, "Invalid Arguments:is_tmall"],
    ["one object for a list", { ...material, ucrowd_rank_items: '{"commirate":1}' }, undefined],
    ["a list of objects", { ...material, ucrowd_rank_items: '[{"commirate":1}]' }, undefined],
    ["no JSON", { ...material, ucrowd_rank_items: "[object Object]" }, "Invalid Arguments:ucrowd_rank_items"],
    ["a list for an object", { ...refund, search_option: "[]" }, "Invalid Arguments:search_option"],
    ["no struct", refund, "Missing Required Arguments:search_option"],
  ])("%s", async (_, texts, msg) => {
    const { error_response } = await answerTo(gateway, texts);
    expect(error_response?.msg).toBe(msg);
  });

  test("a required member counts where its struct is given", async () => {
    const texts = { ...SYSTEM, method: "taobao.tbk.relation.refund", search_option: '{"page_size":1}' };
    const { error_response } = await answerTo(gateway, texts);
    expect(error_response).toMatchObject({ code: 40, msg: "Missing Required Arguments:search_option.search_type" });
  });

  const newUser = { ...SYSTEM, method: "taobao.tbk.dg.newuser.order.get", activity_id: "119013_2" };
  const orders = { ...SYSTEM, method: "taobao.tbk.order.details.get", end_time: "2018-01-24 00:34:05" };
  const report = { ...SYSTEM, method: "taobao.tbk.dg.cpa.activity.report", event_id: "1", query_type: "1" };
  const refunds = { ...SYSTEM, method: "taobao.tbk.relation.refund" };
  const option = (start_time: string) => JSON.stringify({ page_size: 1, search_type: 1, refund_type: 1, biz_type: 1, page_no: 1, start_time }); // prettier-ignore

  test.each([
    ["a Date", newUser, "start_time", "2018-01-24 00:34:05"],
    ["a String that is a date", orders, "start_time", "2018-02-28 23:59:59"],
    ["a day", report, "biz_date", "20180124"],
    ["one in a struct", refunds, "search_option", option("2018-10-10 00:00:00")],
    ["none", newUser, "start_time", ""],
  ])("%s in its form is taken", async (_, texts, name, value) => {
    const { error_response } = await answerTo(gateway, { ...texts, [name]: value });
    expect(error_response).toBeUndefined();
  });

  test.each([
    ...["2018-1-24 00:34:05", "2018/01/24 00:34:05", "2018-01-24", "2018-01-24T00:34:05Z", "2018-02-29 00:00:00", "1516725245000", "2018-01-24 00:34:05.0", "yesterday"].map((text) => [newUser, "start_time", text]), // prettier-ignore
    [orders, "start_time", "2018-01-24 0:34:05"],
    [report, "biz_date", "2018-01-24"],
    [refunds, "search_option", option("2018-10-10")],
  ] as [Texts, string, string][])("%j: %s=%s is refused", async (texts, name, value) => {
    const { error_response } = await answerTo(gateway, { ...texts, [name]: value });
    expect(error_response).toMatchObject({ code: 41 });
    expect(error_response?.msg).toMatch(new RegExp(`^Invalid Arguments:${name}`));
    expect(error_response?.sub_msg).toMatch(/is not a valid date yyyy/);
  });
});
