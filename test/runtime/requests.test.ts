import { createReadStream } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  TbkDgMaterialOptionalUpgradeRequest,
  TbkItemInfoGetRequest,
  TbkOrderDetailsGetRequest,
  TbkOrderRefundGetRequest,
  TbkScPicEmbedRequest,
  TbkScSocialCrowdGetRequest,
  TbkShopGetRequest,
  type TopApi,
  TopRequest,
  type TopResponse,
} from "../../generated/src/index.ts";
import { gateway, refusal, rejection } from "../helpers/gateway.ts";

describe("a request takes its parameters with it", () => {
  test("what is set later does not reach the object they were given in", () => {
    const base = { start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" };
    const first = new TbkOrderDetailsGetRequest(base).setPageNo(9);
    first.params.jump_type = -1;
    expect(base).toEqual({ start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" });
    expect(new TbkOrderDetailsGetRequest(base).params).toEqual(base);
    expect(first.params).toEqual({ ...base, page_no: 9, jump_type: -1 });
  });

  test("a frozen object, and one that is frozen as a class gives it", () => {
    const frozen = Object.freeze({ num_iids: "1" });
    expect(new TbkItemInfoGetRequest(frozen).setPlatform(2).params).toEqual({ num_iids: "1", platform: 2 });
    class Defaults {
      readonly num_iids = "7";
    }
    expect(new TbkItemInfoGetRequest(Object.freeze(new Defaults())).set("ip", "::1").params.num_iids).toBe("7");
  });

  test("one request's parameters may be given to another", () => {
    const one = new TbkItemInfoGetRequest({ num_iids: "1" });
    const two = new TbkItemInfoGetRequest(one.params).setNumIids("2");
    expect([one.params.num_iids, two.params.num_iids]).toEqual(["1", "2"]);
  });
});

describe("a parameter that is a comma-joined list", () => {
  test("takes a list of what is in it, as it takes the text", async () => {
    const fake = await gateway(() => ({ tbk_item_info_get_response: { results: [] } }));
    const lists = [[1, "2", 3141592653590793242n], ["1", "2"], "1,2", 5, 6n];
    for (const num_iids of lists) await fake.client().execute(new TbkItemInfoGetRequest({ num_iids }));
    const sent = fake.seen.map(({ form }) => form.get("num_iids"));
    expect(sent).toEqual(["1,2,3141592653590793242", "1,2", "1,2", "5", "6"]);
    const fields = new TbkShopGetRequest({ q: "女装", fields: ["user_id", "shop_title"] });
    expect((await fake.client().explain(fields)).signText).toContain("fieldsuser_id,shop_title");
  });

  test("and is counted in both forms", async () => {
    const fake = await gateway(() => ({}));
    const ids = Array.from({ length: 41 }, (_, n) => n);
    for (const num_iids of [ids, ids.join(",")]) {
      const error = await rejection(fake.client().execute(new TbkItemInfoGetRequest({ num_iids })));
      expect(error).toMatchObject({ problems: [{ param: "num_iids", message: expect.stringMatching("41") }] });
    }
    expect(fake.seen).toEqual([]);
  });
});

describe("what a program logs of a request is its class or method, and its parameters", () => {
  const search = new TbkDgMaterialOptionalUpgradeRequest({ adzone_id: 1, q: "红茶" });

  test("printed", () => {
    expect(inspect(search)).toBe("TbkDgMaterialOptionalUpgradeRequest { adzone_id: 1, q: '红茶' }");
    expect(inspect(new TbkItemInfoGetRequest())).toBe("TbkItemInfoGetRequest {}");
  });

  test("as JSON", () => {
    expect(JSON.stringify({ search })).toBe(
      '{"search":{"method":"taobao.tbk.dg.material.optional.upgrade","params":{"adzone_id":1,"q":"红茶"}}}',
    );
  });

  test("as a text", () => {
    expect(`${search}`).toBe(JSON.stringify(search));
  });

  test("its members", () => {
    expect(Object.keys({ ...search })).toEqual(["params"]);
    expect(search.api).toMatchObject({ method: search.method, kind: "read" });
  });

  test("a class of somebody's own", () => {
    class OwnRequest extends TopRequest<{ a?: number }, TopResponse> {
      readonly api: TopApi = { method: "taobao.own", params: { a: "number" } };
    }
    class TodayRequest extends TbkOrderDetailsGetRequest {}
    expect([inspect(new OwnRequest({ a: 1 })), inspect(new TodayRequest())]).toEqual([
      "OwnRequest { a: 1 }",
      "TodayRequest {}",
    ]);
    expect(JSON.stringify(new OwnRequest({ a: 1 }))).toBe('{"method":"taobao.own","params":{"a":1}}');
  });

  test("ids beyond 2^53, dates, structs, and what cannot be sent", () => {
    const crowd = new TbkScSocialCrowdGetRequest({ social_crowd_id: 2n ** 63n });
    expect(JSON.stringify(crowd)).toContain('{"social_crowd_id":"9223372036854775808"}');
    const query = { query_type: 1, order_scene: 1, member_type: 2, page_no: 1, page_size: 2, start_time: new Date(0) };
    const refund = new TbkOrderRefundGetRequest({ publisher_refund_order_query_option: query as never });
    expect(JSON.stringify(refund)).toContain('"start_time":"1970-01-01T00:00:00.000Z"');
    expect(inspect(refund)).toMatch(/page_size: 2,\s+start_time: '1970-01-01T00:00:00.000Z'/);
    const circle: { own?: unknown; id: bigint } = { id: 5n };
    circle.own = circle;
    const odd = new TbkItemInfoGetRequest({ num_iids: circle as never });
    for (const text of [inspect(odd), JSON.stringify(odd), String(odd)]) expect(text).toMatch(/circular/i);
  });

  test("a Set and a Map are shown as they are sent", () => {
    const odd = new TbkItemInfoGetRequest({ num_iids: new Set([1, 2n, new Map([["a", new Set()]])]) as never });
    expect(JSON.stringify(odd)).toContain('{"num_iids":[1,"2",{"a":[]}]}');
    expect(inspect(odd)).toMatch(/num_iids: \[ 1, '2', \{ a: \[\] \} \]/);
  });

  test("a file is shown by its size and name", () => {
    const picture = new Uint8Array(1_000_000);
    const stream = createReadStream("package.json");
    onTestFinished(() => void stream.destroy());
    const files = [
      picture,
      Buffer.from(picture),
      new Blob([picture]),
      new File([picture], "红茶.jpg"),
      { name: "a.jpg", content: picture },
      { name: "b.jpg", content: stream, type: "image/jpeg" },
      { name: "c.jpg", content: new Blob([picture]).stream() },
      stream,
      "path/to/d.jpg",
    ];
    const shown = files.map((file) => {
      const request = new TbkScPicEmbedRequest({ adzone_id: 1, site_id: 2, item_id: 3, pic_stream: file as never });
      expect(inspect(request).split("\n").length).toBeLessThan(12);
      return (request.toJSON().params as { pic_stream?: unknown }).pic_stream;
    });
    expect(shown).toEqual([
      "[1000000 bytes]",
      "[1000000 bytes]",
      "[blob, 1000000 bytes]",
      "[红茶.jpg, 1000000 bytes]",
      { name: "a.jpg", content: "[1000000 bytes]" },
      { name: "b.jpg", content: "[stream]", type: "image/jpeg" },
      { name: "c.jpg", content: "[stream]" },
      "[stream]",
      "path/to/d.jpg",
    ]);
  });
});

test("what a program logs of an error says what happened, as JSON and as a text", async () => {
  const fake = await gateway(() => refusal(15, "isv.x", "no such item"));
  const error = await rejection(fake.client().execute(new TbkItemInfoGetRequest({ num_iids: "1" })));
  const logged = JSON.parse(JSON.stringify({ error })) as { error: object };
  expect(logged.error).toMatchObject({
    name: "TopApiError",
    message: expect.stringContaining("isv.x no such item"),
    method: "taobao.tbk.item.info.get",
    sub_code: "isv.x",
    request_id: "15r",
  });
  expect((error as Error).stack).toMatch(/^TopApiError: taobao\.tbk\.item\.info\.get .*isv\.x no such item/);
});
