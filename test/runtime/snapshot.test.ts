import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatTopDate,
  TbkDgGeneralLinkConvertRequest,
  TbkOrderDetailsGetRequest,
  TbkScPicEmbedRequest,
  TbkScSocialCrowdGetRequest,
  TopClient,
} from "../../generated/src/index.ts";
import { crowd, gateway, refusal, rejection } from "../helpers/gateway.ts";

type Query = Record<string, unknown>;

/** An object that everything below shares, changed as soon as a call was made of it. */
function mutable() {
  const request = new TbkDgGeneralLinkConvertRequest({
    adzone_id: 1,
    item_dto: { item_id: "A" },
  } as never);
  const params = request.params as unknown as {
    adzone_id: unknown;
    item_dto: { item_id: string };
    [name: string]: unknown;
  };
  params["list"] = ["A"];
  params["at"] = new Date(0);
  return {
    request,
    change() {
      params.item_dto.item_id = "C";
      (params["list"] as string[])[0] = "C";
      (params["at"] as Date).setTime(86_400_000);
      params.adzone_id = 3;
      params["more"] = "C";
    },
  };
}

const answer = { tbk_dg_general_link_convert_response: { data: {} }, time_get_response: { time: "x" } };
const WAYS: [name: string, (client: TopClient, request: never) => Promise<unknown>][] = [
  ["execute", (client, request) => client.execute(request)],
  ["executeWithResponse", (client, request) => client.executeWithResponse(request)],
  [
    "call",
    (client, request) => client.call("taobao.tbk.dg.general.link.convert", (request as { params: Query }).params),
  ],
];

describe("nothing that is changed after a call was made is sent", () => {
  test.each(WAYS)("by %s: first call, warm, behind a limiter, a session, and in a repetition", async (_name, call) => {
    const fake = await gateway(({ n }) => (n % 2 ? refusal(7) : answer));
    const limiter = { consume: () => new Promise((resolve) => setTimeout(resolve, 5)) };
    for (const client of [fake.client(), fake.client({ limiter })]) {
      for (let round = 0; round < 2; round++) {
        const { request, change } = mutable();
        const running = call(client, request as never);
        change();
        await running;
      }
    }
    const sent = fake.seen.map(({ form }) => Object.fromEntries(form));
    expect(sent).toHaveLength(8);
    for (const form of sent) {
      expect(form).toEqual({ adzone_id: "1", item_dto: '{"item_id":"A"}', list: "A", at: "1970-01-01 08:00:00" });
    }
  });

  test("by batch and by explain", async () => {
    const part = JSON.stringify(answer);
    const fake = await gateway(() => ({ raw: `${part}\r\n-S-\r\n${part}` }));
    const client = fake.client();
    const first = mutable();
    const items = [first.request, { request: mutable().request, session: "s" }];
    const running = client.batch(items);
    first.change();
    items.length = 0;
    await running;
    expect(fake.seen[0]?.body).toContain("%22A%22");
    expect(fake.seen[0]?.body).not.toContain("C%22");
    const { request, change } = mutable();
    const explained = client.explain(request);
    change();
    expect((await explained).body).toContain("%22A%22");
  });

  test("by pages, whose range is the one that was passed", async () => {
    const fake = await gateway(() => ({ tbk_order_details_get_response: { data: { results: {}, has_next: false } } }));
    const params = { start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 05:00:00", page_size: 20 };
    const request = new TbkOrderDetailsGetRequest(params);
    const options = { concurrency: 1, window: 3_600_000 };
    const pages = fake.client().pages(request, undefined, options);
    request.params.start_time = "2024-01-01 04:00:00";
    request.params.page_size = 7;
    options.window = 1000;
    for await (const page of pages) void page;
    expect(fake.seen).toHaveLength(5);
    expect(new Set(fake.seen.map(({ form }) => form.get("page_size")))).toEqual(new Set(["20"]));
  });

  test("call options that are changed afterwards are not seen", async () => {
    const fake = await gateway(() => refusal(15, "isp.x"));
    const options: { retry: { retries: number; baseDelay: number } } = { retry: { retries: 0, baseDelay: 1 } };
    const running = fake.client().execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 }), "s", options);
    options.retry = { retries: 9, baseDelay: 1 };
    await running.catch(() => undefined);
    expect(fake.seen).toHaveLength(1);
  });
});

test("nor are the members of a call's or a client's `retry`, however they are given", async () => {
  const fake = await gateway(() => refusal(15, "isv.x"));
  const retry = { retries: 1, baseDelay: 1, codes: ["isv.x"] };
  const running = [
    fake.client().call("taobao.time.get", {}, { retry }),
    fake.client({ retry }).call("taobao.time.get"),
    fake.client({ retry: Object.create(retry) as typeof retry }).call("taobao.time.get"),
  ];
  Object.assign(retry, { retries: NaN, baseDelay: NaN });
  retry.codes.pop();
  await Promise.allSettled(running);
  expect(fake.seen).toHaveLength(6);
});

test.each(["bare", "named"])("nor are the bytes of a file, %s: first call, warm, and in a repetition", async (form) => {
  const fake = await gateway(({ n }) => (n === 1 ? refusal(7) : answer));
  const client = fake.client();
  for (let round = 0; round < 2; round++) {
    const content = Buffer.from("as it was");
    const running = client.call("taobao.time.get", { file: form === "bare" ? content : { name: "a", content } });
    content.fill("X");
    await running;
  }
  expect(fake.seen.map(({ body }) => body.includes("as it was"))).toEqual([true, true, true]);
});

test("three calls of one request that is changed in between are three", async () => {
  const fake = await gateway(() => crowd());
  const client = fake.client({ limiter: { consume: () => new Promise((resolve) => setTimeout(resolve, 5)) } });
  const request = new TbkScSocialCrowdGetRequest();
  await Promise.all([1, 2, 3].map((id) => client.execute(request.setSocialCrowdId(id), "s")));
  expect(fake.seen.map(({ form }) => form.get("social_crowd_id"))).toEqual(["1", "2", "3"]);
});

test("a structure that holds itself is refused by name, and a deep one is sent", async () => {
  const fake = await gateway(() => answer);
  const loop: Query = {};
  loop["self"] = loop;
  await expect(fake.client().call("taobao.time.get", { loop })).rejects.toThrow(/loop/);
  let deep: unknown = 1;
  for (let i = 0; i < 500; i++) deep = { d: deep };
  await fake.client().call("taobao.time.get", { deep: deep as object });
  expect(fake.seen).toHaveLength(1);
});

test.each([
  ["a parameter", (draft: unknown) => ({ draft }), "draft"],
  ["an element", (draft: unknown) => ({ list: [draft] }), "list[0]"],
])("a draft that was revoked, as %s, is refused by its name", async (_what, holding, param) => {
  const fake = await gateway(() => answer);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const checkRequest of [true, false]) {
    const error = await rejection(fake.client({ checkRequest }).call("taobao.time.get", holding(proxy)));
    expect(error).toMatchObject({ problems: [{ param }] });
  }
  expect(fake.seen).toHaveLength(0);
});

test("whatever is given stays as it was", async () => {
  const fake = await gateway(() => answer);
  const client = fake.client({ checkRequest: false });
  const values = fc.object({ maxDepth: 3, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined)] });
  await fc.assert(
    fc.asyncProperty(values, async (params) => {
      const before = structuredClone(params);
      await client.call("taobao.time.get", params as Query).catch(() => undefined);
      expect(params).toEqual(before);
    }),
    { numRuns: 100, seed: 7 },
  );
});

class Picture {
  name = "a.jpg";
  readonly content: Uint8Array;
  constructor(content: Uint8Array) {
    this.content = content;
  }
}

/** Whose text is that of a path. */
class NamedPicture extends Picture {
  override toString() {
    return this.name;
  }
}

test.each([Picture, NamedPicture])(
  "a file that is an object of a class is its members, as they were: %o",
  async (type) => {
    const fake = await gateway(() => ({ tbk_sc_pic_embed_response: { request_id: "r" } }));
    const pic_stream = new type(Buffer.from("ORIGINAL"));
    const request = new TbkScPicEmbedRequest({ adzone_id: 1, site_id: 2, item_id: 3, pic_stream });
    const call = fake.client().execute(request, "s");
    pic_stream.content.fill(88);
    pic_stream.name = "b.jpg";
    await call;
    expect(fake.seen[0]?.body).toContain("ORIGINAL");
    expect(fake.seen[0]?.body).toContain('filename="a.jpg"');
  },
);

test("a time that an option gives is taken when the call is made", async () => {
  const data = { results: { publisher_order_dto: [] }, has_next: false };
  const fake = await gateway(() => ({ tbk_order_details_get_response: { data, request_id: "r" } }));
  const from = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 1_800_000);
  const given = formatTopDate(from);
  const pages = fake.client().follow(new TbkOrderDetailsGetRequest({ query_type: 4 } as never), { from });
  from.setFullYear(2020);
  await pages.next();
  expect(fake.seen[0]?.form.get("start_time")).toBe(given);
});
