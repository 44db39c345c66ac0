import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { answerTo, clock, SYSTEM } from "./signed.ts";

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

  test.each([
    ["2018-01-24 00:34:05", undefined],
    ["2018-01-24", undefined],
    ["1516725245000", undefined],
    ["yesterday", "Invalid Arguments:start_time"],
  ])("the Date %s", async (start_time, msg) => {
    const texts = { ...SYSTEM, method: "taobao.tbk.dg.newuser.order.get", activity_id: "119013_2", start_time };
    expect((await answerTo(gateway, texts)).error_response?.msg).toBe(msg);
  });
});
