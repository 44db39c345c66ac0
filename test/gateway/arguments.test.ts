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
    ["no Boolean", { ...material, is_tmall: "yes" }, "Invalid arguments:is_tmall"],
    ["one object for a list", { ...material, ucrowd_rank_items: '{"commirate":1}' }, undefined],
    ["a list of objects", { ...material, ucrowd_rank_items: '[{"commirate":1}]' }, undefined],
    ["no JSON", { ...material, ucrowd_rank_items: "[object Object]" }, "Invalid arguments:ucrowd_rank_items"],
    ["a list for an object", { ...refund, search_option: "[]" }, "Invalid arguments:search_option"],
    ["no struct", refund, "Missing required arguments:search_option"],
  ])("%s", async (_, texts, msg) => {
    const { error_response } = await answerTo(gateway, texts);
    expect(error_response?.msg).toBe(msg);
  });

  test("a required member counts where its struct is given", async () => {
    const texts = { ...SYSTEM, method: "taobao.tbk.relation.refund", search_option: '{"page_size":1}' };
    const { error_response } = await answerTo(gateway, texts);
    expect(error_response).toMatchObject({ code: 40, msg: "Missing required arguments:search_option.search_type" });
  });

  const newUser = { ...SYSTEM, method: "taobao.tbk.dg.newuser.order.get", activity_id: "119013_2" };
  const orders = { ...SYSTEM, method: "taobao.tbk.order.details.get", end_time: "2018-03-01 01:00:00" };
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
    expect(error_response?.msg).toMatch(new RegExp(`^Invalid arguments:${name}`));
    expect(error_response?.sub_msg).toMatch(/is not a valid date yyyy/);
  });

  const tlj = { ...SYSTEM, method: "taobao.tbk.dg.vegas.tlj.create" };
  const gift = { adzone_id: "1", item_id: "a", name: "n", per_face: "1", total_num: "1", user_total_win_num_limit: "1", security_switch: "true", send_start_time: "2024-01-01 00:00:00" }; // prettier-ignore
  const pictures = { ...SYSTEM, method: "taobao.tbk.item.info.get" };
  const crowd = { ...material, ucrowd_rank_items: '[{"commirate":"x"}]' };

  test.each([
    [
      "a pid for a part of it",
      { ...material, adzone_id: "mm_1_22_333" },
      "adzone_id is a pid: its last part is meant, 333",
    ],
    [
      "one for another part",
      { ...SYSTEM, method: "taobao.tbk.sc.material.optional", q: "a", adzone_id: "1", site_id: "mm_1_22_333" },
      "site_id is a pid: its middle part is meant, 22",
    ],
    [
      "one for an id that is a text",
      { ...tlj, ...gift, item_id: "mm_1_22_333" },
      "item_id is a pid, not a valid String",
    ],
    [
      "more elements than allowed",
      { ...pictures, num_iids: Array.from({ length: 41 }, (_, i) => i + 1).join() },
      "num_iids has 41 elements, at most 40 are allowed",
    ],
    [
      "a number beyond the documented",
      { ...orders, start_time: "2018-02-28 23:59:59", page_size: "101" },
      "page_size is 101, at most 100 is allowed",
    ],
    [
      "a number below it",
      { ...orders, start_time: "2018-02-28 23:59:59", page_no: "0" },
      "page_no is 0, at least 1 is allowed",
    ],
    ["a text in a struct where a number belongs", crowd, "ucrowd_rank_items.commirate is not a valid Number"],
    [
      "a struct in a struct where a number belongs",
      { ...material, ucrowd_rank_items: '[{"commirate":{"a":1}}]' },
      "ucrowd_rank_items.commirate is not a valid Number",
    ],
    [
      "a list of no structs",
      { ...material, ucrowd_rank_items: "[1]" },
      "ucrowd_rank_items is not a valid Ucrowdrankitems[]",
    ],
    ["an infinite number", { ...material, page_no: "Infinity" }, "page_no is not a valid Number"],
    ["no number", { ...material, page_no: "NaN" }, "page_no is not a valid Number"],
    [
      "no JSON",
      { ...SYSTEM, method: "taobao.tbk.privilege.get", adzone_id: "1", site_id: "1", item_id: "[object Object]" },
      "item_id is no JSON",
    ],
  ] as [string, Texts, string][])("%s is refused and said", async (_, texts, sub_msg) => {
    const { error_response } = await answerTo(gateway, { session: "s", ...texts });
    expect(error_response).toMatchObject({ code: 41, msg: `Invalid arguments:${sub_msg.split(" ")[0]}`, sub_msg });
  });

  test("a pid is taken where one is meant", async () => {
    const texts = {
      ...SYSTEM,
      method: "taobao.tbk.itemid.coupon.get",
      platform: "1",
      pid: "mm_1_22_333",
      num_iids: "1",
    };
    expect(await answerTo(gateway, texts)).not.toHaveProperty("error_response");
  });
});

describe("time ranges", () => {
  const range = (start_time: string, end_time: string, method = "taobao.tbk.order.details.get") => {
    return answerTo(gateway, { ...SYSTEM, method, start_time, end_time });
  };

  test("three hours are taken", async () => {
    expect(await range("2024-01-01 23:00:00", "2024-01-02 02:00:00")).not.toHaveProperty("error_response");
  });

  test.each([
    ["a second more", "2024-01-01 23:00:00", "2024-01-02 02:00:01", "2007", /3个小时/],
    ["one that runs backwards", "2024-01-01 23:00:00", "2024-01-01 22:00:00", "2001", /开始时间应该小于结束时间/],
    ["none at all", "2024-01-01 23:00:00", "2024-01-01 23:00:00", "2001", /开始时间/],
  ])("%s is refused as the page has it", async (_, start, end, sub_code, sub_msg) => {
    for (const method of ["taobao.tbk.order.details.get", "taobao.tbk.sc.order.details.get"]) {
      const { error_response } = await range(start, end, method);
      expect(error_response).toMatchObject({ code: 15, msg: "Remote service error", sub_code });
      expect(error_response.sub_msg).toMatch(sub_msg);
    }
  });
});
