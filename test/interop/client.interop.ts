import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sdk } from "./built.ts";
import { type Server, startServer } from "./server.ts";

/** Our client against a server that knows nothing of it. */

const { TopClient } = sdk;
const APP = { appKey: "12345678", appSecret: "helloworld" };
const session = "6100sessionKEY";

const ANSWERS = {
  "taobao.tbk.sc.social.crowd.get":
    '{"tbk_sc_social_crowd_get_response":{"social_crowd_id":7091800003790954036,"social_crowd_name":"群1 \\"a:12345678901234567890\\"","status":1,"request_id":"5ivwyl5kgtgj"}}',
  "taobao.tbk.order.details.get":
    '{"tbk_order_details_get_response":{"data":{"results":{"publisher_order_dto":[{"trade_id":"294159887445064307","adzone_id":111112234455,"pub_id":9223372036854775807},{"trade_id":294159887445064308}]},"has_next":false,"position_index":"2222_334666"},"request_id":"5ivwyl5kgtgk"}}',
  "taobao.tbk.order.refund.get":
    '{"tbk_order_refund_get_response":{"data":{"result":{"publisher_refund_order_d_t_o":[{"tb_trade_id":"1707359271433894971","refund_fee":"3.50"}]},"has_next":false},"result_code":200,"request_id":"5ivwyl5kgtgl"}}',
};

let server: Server;
beforeAll(async () => {
  server = await startServer(ANSWERS);
});
afterAll(() => server.close());

describe.each(["md5", "hmac", "hmac-sha256"] as const)("signed with %s", (signMethod) => {
  const connect = (appSecret = APP.appSecret) => new TopClient({ ...APP, appSecret, url: server.url, signMethod });

  test("taobao.tbk.sc.social.crowd.get: 19 digits, and a text that looks like a number", async () => {
    const client = connect();
    const response = await client.execute(new sdk.TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), session);
    expect(response).toEqual({
      social_crowd_id: "7091800003790954036",
      social_crowd_name: '群1 "a:12345678901234567890"',
      status: 1,
      request_id: "5ivwyl5kgtgj",
    });
    await client.close();
  });

  test("taobao.tbk.order.details.get: dates, a list, ids however they are written", async () => {
    const client = connect();
    const start_time = new Date(Date.UTC(2019, 3, 5, 4, 18, 22));
    const end_time = "2019-04-05 15:18:22";
    const orders = await client.paginate(new sdk.TbkOrderDetailsGetRequest({ start_time, end_time })).toArray();
    expect(orders).toMatchObject([
      { trade_id: "294159887445064307", adzone_id: "111112234455", pub_id: "9223372036854775807" },
      { trade_id: "294159887445064308" },
    ]);
    expect(server.calls.at(-1)).toMatchObject({ start_time: "2019-04-05 12:18:22", end_time });
    await client.close();
  });

  test("taobao.tbk.order.refund.get: a struct as JSON text", async () => {
    const client = connect();
    const option = { start_time: "2022-12-23 12:28:22", end_time: "2022-12-23 13:28:22", page_no: 1, page_size: 20 };
    const request = new sdk.TbkOrderRefundGetRequest({
      publisher_refund_order_query_option: { ...option, query_type: 1, member_type: 1, order_scene: 1 },
    });
    const { data } = await client.execute(request);
    expect(data?.result).toEqual([{ tb_trade_id: "1707359271433894971", refund_fee: "3.50" }]);
    const sent = JSON.parse(server.calls.at(-1)?.["publisher_refund_order_query_option"] ?? "");
    expect(sent).toMatchObject(option);
    await client.close();
  });

  test("text that only signing gets wrong: spaces, signs of the form, Chinese, an empty value", async () => {
    const client = connect();
    const params = { q: " a+b&c=d%20 女装\n", page_no: 0, empty: "", nothing: undefined };
    await expect(client.call("taobao.no.such.method", params)).rejects.toMatchObject({ code: 22 });
    expect(server.calls.at(-1)).toMatchObject({ q: params.q, page_no: "0" });
    expect(server.calls.at(-1)).not.toHaveProperty("empty");
    await client.close();
  });

  test("another secret is refused", async () => {
    const client = connect("another");
    const request = new sdk.TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });
    await expect(client.execute(request, session)).rejects.toBeInstanceOf(sdk.TopSignatureError);
    await client.close();
  });
});
