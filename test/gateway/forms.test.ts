import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exampleAnswer, type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { clock, post, signed, SYSTEM, type Texts } from "./signed.ts";

const ORDERS = "taobao.tbk.order.details.get";
const texts = { ...SYSTEM, method: ORDERS, start_time: "2019-04-05 12:18:22", end_time: "2019-04-05 12:28:22" };

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

async function textOf(extra: Texts): Promise<{ type: string | null; text: string }> {
  const response = await post(gateway, signed({ ...texts, ...extra }));
  return { type: response.headers.get("content-type"), text: await response.text() };
}

describe("the documented example of the orders", () => {
  test("JSON: a root, lists in an object of their tag", async () => {
    const { type, text } = await textOf({ format: "json" });
    expect(type).toBe("text/javascript;charset=UTF-8");
    const { data, request_id } = JSON.parse(text).tbk_order_details_get_response;
    expect(request_id).toBe("16gwlocal0001");
    const [order] = data.results.publisher_order_dto;
    expect(order).toMatchObject({ trade_id: "294159887445064307", tk_order_role: 2 });
    expect(order.subsidy_info_dto_list.subsidy_detail_d_t_o).toHaveLength(1);
    expect(text).toContain(String.raw`"item_link":"https:\/\/`);
  });

  test("simplified JSON: no root, plain lists", async () => {
    const { text } = await textOf({ format: "json", simplify: "true" });
    const { data, request_id, ...rest } = JSON.parse(text);
    expect([data.results[0].trade_id, request_id, rest]).toEqual(["294159887445064307", "16gwlocal0001", {}]);
    expect(data.results[0].subsidy_info_dto_list).toHaveLength(1);
  });

  test("XML: a declaration, list attributes", async () => {
    const { type, text } = await textOf({ format: "xml" });
    expect(type).toBe("text/xml;charset=UTF-8");
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8" \?>\n<tbk_order_details_get_response><data>/);
    expect(text).toContain('<results list="true"><publisher_order_dto><tb_paid_time>');
    expect(text).toContain("<trade_id>294159887445064307</trade_id>");
    expect(text).toMatch(/<request_id>16gwlocal0001<\/request_id><\/tbk_order_details_get_response>$/);
  });

  test("as the client resolves with it", () => {
    const { data } = exampleAnswer<any>(ORDERS);
    expect(data.results[0]).toMatchObject({ trade_id: "294159887445064307", alimm_share_info_dto: expect.any(Object) });
    expect(data).toMatchObject({ has_pre: false, page_size: 11 });
  });
});

describe("own payloads", () => {
  const order = {
    trade_id: "294159887445064307",
    adzone_id: "9223372036854775807",
    item_title: `<"&'> / \\ 女装 😀 \u2028`,
    tk_status: 12,
    unheard_of: { deep: ["/", { n: 1 }], none: null, big: 12345678901234567890n },
    left_out: undefined,
  };
  beforeEach(() => gateway.answer(ORDERS, { data: { results: [order], has_next: false } }));

  test("JSON keeps every digit and every character", async () => {
    const { text } = await textOf({ format: "json" });
    expect(text).toContain('"adzone_id":9223372036854775807,');
    expect(text).toContain('"big":12345678901234567890');
    expect(text).toContain("女装 😀");
    const [parsed] = JSON.parse(text).tbk_order_details_get_response.data.results.publisher_order_dto;
    expect(parsed.item_title).toBe(order.item_title);
    expect(parsed.unheard_of).toEqual({ deep: ["/", { n: 1 }], none: null, big: 12345678901234567890 });
    expect(parsed).not.toHaveProperty("left_out");
  });

  test("XML escapes, leaves null out, drops what no XML can hold", async () => {
    gateway.answer(ORDERS, { data: { results: [{ ...order, "2fa-x y": "a\u0000b\r" }] } });
    const { text } = await textOf({ format: "xml" });
    expect(text).toContain("<item_title>&lt;&quot;&amp;'&gt; / \\ 女装 😀 \u2028</item_title>");
    expect(text).toContain('<unheard_of><deep list="true"><item>/</item><item><n>1</n></item></deep><big>');
    expect(text).toContain("<_2fa-x_y>ab&#13;</_2fa-x_y>");
  });

  test.each([
    ["an empty list", [], { json: "{}", simplified: "[]", xml: '<results list="true"></results>' }],
    ["null", null, { json: "null", simplified: "null", xml: "" }],
  ])("%s", async (_, results, expected) => {
    gateway.answer(ORDERS, { data: { results }, request_id: "mine" });
    expect((await textOf({ format: "json" })).text).toBe(
      `{"tbk_order_details_get_response":{"data":{"results":${expected.json}},"request_id":"mine"}}`,
    );
    expect((await textOf({ format: "json", simplify: "true" })).text).toBe(
      `{"data":{"results":${expected.simplified}},"request_id":"mine"}`,
    );
    expect((await textOf({ format: "xml" })).text).toContain(`<data>${expected.xml}</data>`);
  });

  test("a list's own tag", async () => {
    const method = "taobao.tbk.sc.cp.order.details.get";
    gateway.answer(method, { data: { results: [{ trade_id: "1" }] } });
    expect((await textOf({ method, format: "json" })).text).toContain(
      '"results":{"cp_publisher_order_d_t_o":[{"trade_id"',
    );
  });
});

test("an error is the same with simplify", async () => {
  const { text } = await textOf({ start_time: "", simplify: "true" });
  expect(text).toBe(
    '{"error_response":{"code":40,"msg":"Missing required arguments:start_time","request_id":"16gwlocal0001"}}',
  );
});
