import { expect, test } from "vitest";
import {
  TbkDgPunishOrderGetRequest,
  TbkOrderDetailsGetRequest,
  TbkOrderRefundGetRequest,
  TbkRtaUvidGetRequest,
  TbkScSocialCrowdGetRequest,
  TbkShopGetRequest,
  type TopApi,
  TopApiError,
  TopRequest,
  TopRequestError,
  type TopResponse,
  TopResponseError,
} from "../../generated/src/index.ts";
import { gateway, refusal, rejection, type Seen } from "../helpers/gateway.ts";
import { at, HOUR, MINUTE, orderPage, orders, orderTable } from "../helpers/orders.ts";

const TABLE = { orders: orders(50, MINUTE), max: 3 * HOUR, isEndIn: true };

function anHour(page_size = 20): TbkOrderDetailsGetRequest {
  return new TbkOrderDetailsGetRequest({ start_time: at(), end_time: at(HOUR), page_size });
}

/** A shop search that answers pages of its own making. */
function shops(ids: readonly number[], more: object = {}): object {
  return { tbk_shop_get_response: { results: { n_tbk_shop: ids.map((user_id) => ({ user_id })) }, ...more } };
}

function column(seen: readonly Seen[], name: string): (string | null)[] {
  return seen.map(({ form }) => form.get(name));
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

test("items come from all pages, in order, the position handed back beside the page number", async () => {
  const server = await gateway(orderTable(TABLE));
  const found = await all(server.client().paginate(anHour()));
  expect(found.map((order) => order.trade_id)).toEqual(TABLE.orders.map((order) => order.trade_id));
  expect(column(server.seen, "page_no")).toEqual(["1", "2", "3"]);
  expect(column(server.seen, "position_index")).toEqual([null, "p_20", "p_40"]);
  expect(column(server.seen, "jump_type")).toEqual([null, "1", "1"]);
  expect(column(server.seen, "start_time")).toEqual([at(), at(), at()]);
});

test("a page tells its items, its answer, its number and its time window", async () => {
  const server = await gateway(orderTable(TABLE));
  const [first, , third] = await all(server.client().pages(anHour()));
  expect(first?.items).toHaveLength(20);
  expect(first?.response.request_id).toBe("r1");
  expect(first?.response.data?.has_next).toBe(true);
  expect(third?.items).toHaveLength(10);
  expect(third?.page).toBe(3);
  expect(third?.window).toEqual({ start: new Date("2024-11-10T16:00:00Z"), end: new Date("2024-11-10T17:00:00Z") });
});

test("the request stays as it was, and one request serves runs at the same time", async () => {
  const server = await gateway(orderTable(TABLE));
  const client = server.client();
  const request = anHour();
  const before = structuredClone(request.params);
  const runs = await Promise.all([client.paginate(request).toArray(), client.paginate(request).toArray()]);
  expect(runs.map((items) => items.length)).toEqual([50, 50]);
  expect(request.params).toEqual(before);
});

test("what is changed in the request after it was passed does not reach the run", async () => {
  const server = await gateway(orderTable(TABLE));
  const request = anHour();
  const pages = server.client().paginate(request);
  request.params.page_size = 1;
  expect(await pages.toArray()).toHaveLength(50);
  expect(server.seen).toHaveLength(3);
});

test("every iteration starts anew", async () => {
  const server = await gateway(orderTable(TABLE));
  const pages = server.client().paginate(anHour());
  expect(await pages.toArray()).toEqual(await pages.toArray());
});

test("nothing is fetched before it is asked for", async () => {
  const server = await gateway(orderTable(TABLE));
  const pages = server.client().paginate(anHour()).pages();
  expect(server.seen).toHaveLength(0);
  await pages.next();
  await server
    .client()
    .call("taobao.time.get")
    .catch(() => {});
  expect(column(server.seen, "page_no")).toEqual(["1", null]);
});

test("toArray takes a limit and fetches no page beyond it", async () => {
  const server = await gateway(orderTable(TABLE));
  const client = server.client();
  expect(await client.paginate(anHour()).toArray({ limit: 20 })).toHaveLength(20);
  expect(server.seen).toHaveLength(1);
  expect(await client.paginate(anHour()).toArray({ limit: 21 })).toHaveLength(21);
  expect(server.seen).toHaveLength(3);
  expect(await client.paginate(anHour()).toArray({ limit: 0 })).toEqual([]);
  expect(server.seen).toHaveLength(3);
});

test.each([{ limit: NaN }, { limit: -1 }, { limit: 1.5 }, { limit: "1" }, { limit: null }, { limt: 1 }, null, 5])(
  "toArray refuses %o before it fetches",
  async (options) => {
    const server = await gateway(orderTable(TABLE));
    const error = await rejection(
      server
        .client()
        .paginate(anHour())
        .toArray(options as never),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(/limit|toArray/);
    expect(server.seen).toHaveLength(0);
  },
);

test.each([5, undefined, {}])("a key that gives %o is named", async (key) => {
  const server = await gateway(orderTable(TABLE));
  const items = server.client().paginate(anHour(), { key: () => key as never });
  expect(await rejection(items.toArray())).toMatchObject({ message: expect.stringMatching(/^key gave .+: a text/) });
});

test("more windows at once than there are is all of them", async () => {
  const server = await gateway(orderTable(TABLE));
  const concurrency = Number.MAX_SAFE_INTEGER;
  expect(await server.client().paginate(anHour(), { concurrency }).toArray()).toHaveLength(50);
});

test("a loop that is left fetches nothing more", async () => {
  const server = await gateway(orderTable(TABLE));
  for await (const order of server.client().paginate(anHour(10))) if (order.trade_id?.endsWith("4012")) break;
  expect(server.seen).toHaveLength(2);
});

test("a failed call ends the loop with its error, and its items until then stay good", async () => {
  const table = orderTable(TABLE);
  const server = await gateway((seen) => (seen.n === 2 ? refusal(15, "isv.invalid-parameter", "no") : table(seen)));
  const found: unknown[] = [];
  const run = (async () => {
    for await (const order of server.client().paginate(anHour())) found.push(order);
  })();
  expect(await rejection(run)).toBeInstanceOf(TopApiError);
  expect(found).toHaveLength(20);
});

test("a failure that may pass is repeated inside the page", async () => {
  const table = orderTable(TABLE);
  const server = await gateway((seen) => (seen.n === 2 ? refusal(15, "isp.remote-service-error") : table(seen)));
  expect(await server.client().paginate(anHour()).toArray()).toHaveLength(50);
  expect(column(server.seen, "page_no")).toEqual(["1", "2", "2", "3"]);
});

test("the session goes with every page", async () => {
  const server = await gateway(orderTable(TABLE));
  await server
    .client()
    .paginate(anHour(), () => "6100")
    .toArray();
  expect(server.seen.map(({ query }) => query.get("session"))).toEqual(["6100", "6100", "6100"]);
});

test("an API without pages says so", async () => {
  const server = await gateway(() => undefined);
  const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
  // @ts-expect-error it has no pages
  expect(() => server.client().paginate(request)).toThrow(/taobao\.tbk\.sc\.social\.crowd\.get has no pages/);
  // @ts-expect-error it has no pages
  expect(() => server.client().pages(request)).toThrow(TypeError);
});

test("what is wrong with the request is told as by execute, before any I/O", async () => {
  const server = await gateway(() => undefined);
  const request = new TbkOrderDetailsGetRequest({ start_time: at(), end_time: "", page_size: 200 });
  const error = await rejection(server.client().paginate(request).toArray());
  expect(error).toBeInstanceOf(TopRequestError);
  expect((error as TopRequestError).problems.map(({ param }) => param)).toEqual(["end_time", "page_size"]);
  const beyond = { start_time: at(), end_time: at(HOUR), page_no: 101, page_size: 200 };
  const both = await rejection(server.client().paginate(new TbkOrderDetailsGetRequest(beyond)).toArray());
  expect((both as TopRequestError).problems.map(({ param }) => param).sort()).toEqual(["page_no", "page_size"]);
  expect(server.seen).toHaveLength(0);
});

test.each([{ concurrency: 0 }, { concurrency: 1.5 }, { window: 10 }, { window: NaN }, { cursor: "" }])(
  "an option that cannot work is refused: %o",
  async (options) => {
    const server = await gateway(() => undefined);
    expect(() => server.client().paginate(anHour(), undefined, options)).toThrow(TypeError);
  },
);

test("a total ends page numbers, whatever the size of pages", async () => {
  const server = await gateway(({ n }) => shops(n === 3 ? [5] : [n * 2 - 1, n * 2], { total_results: 5 }));
  const found = await server
    .client()
    .paginate(new TbkShopGetRequest({ fields: "user_id", q: "x" }))
    .toArray();
  expect(found.map((shop) => shop.user_id)).toEqual(["1", "2", "3", "4", "5"]);
  expect(server.seen).toHaveLength(3);
});

test("without a total a short page is the last, without a size an empty one", async () => {
  const pages = [[1, 2], [3, 4], [5], [], [9]];
  const server = await gateway(({ n }) => shops(pages[n - 1] ?? []));
  const client = server.client();
  const sized = new TbkShopGetRequest({ fields: "user_id", q: "x", page_size: 2 });
  expect(await client.paginate(sized).toArray()).toHaveLength(5);
  expect(server.seen).toHaveLength(3);
  server.seen.length = 0;
  expect(await client.paginate(new TbkShopGetRequest({ fields: "user_id", q: "x" })).toArray()).toHaveLength(5);
  expect(server.seen).toHaveLength(4);
});

test("a total of 0 beside items is no total", async () => {
  const server = await gateway(({ n }) => shops(n === 1 ? [1, 2] : [3], { total_results: 0 }));
  const request = new TbkShopGetRequest({ fields: "user_id", q: "x", page_size: 2 });
  expect(await server.client().paginate(request).toArray()).toHaveLength(3);
});

test("page numbers go on from the request's own", async () => {
  const server = await gateway(({ form }) => shops([Number(form.get("page_no"))], { total_results: 3 }));
  const client = server.client();
  const numbers = async (page_no: number) => {
    server.seen.length = 0;
    const request = new TbkShopGetRequest({ fields: "user_id", q: "x", page_no, page_size: 1 });
    await client.paginate(request, undefined, { checkRequest: false }).toArray();
    return column(server.seen, "page_no");
  };
  expect(await numbers(0)).toEqual(["0", "1", "2"]);
  expect(await numbers(1)).toEqual(["1", "2", "3"]);
  expect(await numbers(3)).toEqual(["3"]);
});

test("a bigint is a number of a page and a position like any other", async () => {
  const server = await gateway(({ n }) => {
    const page = { result_list: { string: [`u${n}`] }, cursor: "c", has_more: false };
    return { ...shops([n], { total_results: 7 }), tbk_rta_uvid_get_response: page };
  });
  const given = (params: object) => params as never; // where a spec has an id, the types take it
  const client = server.client();
  await client
    .paginate(new TbkShopGetRequest(given({ fields: "user_id", q: "x", page_no: 7n, page_size: 1n })))
    .toArray();
  await client
    .paginate(new TbkRtaUvidGetRequest(given({ rta_id: "1", manufacturer: "oppo", page_size: 1, cursor: 2n ** 60n })))
    .toArray();
  expect(column(server.seen, "page_no")).toEqual(["7", null]);
  expect(column(server.seen, "cursor")).toEqual([null, `${2n ** 60n}`]);
});

test("page numbers end where the API's end", async () => {
  const server = await gateway(({ n }) => shops([n], { total_results: 100_000 }));
  const request = new TbkShopGetRequest({ fields: "user_id", q: "x", page_no: 98 });
  expect(await server.client().paginate(request).toArray()).toHaveLength(3);
  expect(column(server.seen, "page_no")).toEqual(["98", "99", "100"]);
});

test("parameters inside a struct are set in a copy of it", async () => {
  const response = (n: number) => ({
    result: { data: { results: { result: [{ tb_trade_id: `${n}` }] }, total_count: 2 } },
  });
  const server = await gateway(({ n }) => ({ tbk_dg_punish_order_get_response: response(n) }));
  const option = { span: 3, page_size: 1 };
  const request = new TbkDgPunishOrderGetRequest({ af_order_option: option });
  const found = await server.client().paginate(request).toArray();
  expect(found.map((order) => order.tb_trade_id)).toEqual(["1", "2"]);
  expect(column(server.seen, "af_order_option").map((text) => JSON.parse(text ?? ""))).toEqual([
    { span: 3, page_size: 1, page_no: 1 },
    { span: 3, page_size: 1, page_no: 2 },
  ]);
  expect(option).toEqual({ span: 3, page_size: 1 });
});

test("a struct given as text cannot be asked for its pages, and says so", async () => {
  const server = await gateway(() => undefined);
  const request = new TbkDgPunishOrderGetRequest({ af_order_option: '{"span":3}' as never });
  const error = await rejection(server.client().paginate(request).toArray());
  expect((error as Error).message).toBe("`af_order_option` must be an object for its pages to be asked for");
});

test("refunds turn their pages inside their query option", async () => {
  const page = (n: number, rows: object[], has_next: string) => ({
    data: { result: { publisher_refund_order_d_t_o: rows }, has_next, position_index: `r${n}` },
    result_code: 200,
  });
  const refunds = ["1", "2", "3"].map((refund_suit_id) => ({ refund_suit_id, tb_trade_id: "1707359271433894971" }));
  const server = await gateway(({ n }) => ({
    tbk_order_refund_get_response: page(n, refunds.slice(n - 1, n), n < 3 ? "true" : "false"),
  }));
  const request = new TbkOrderRefundGetRequest({
    publisher_refund_order_query_option: {
      order_scene: 1,
      page_size: 1,
      query_type: 1,
      page_no: 0,
      member_type: 1,
      start_time: at(),
      end_time: at(HOUR),
    },
  });
  expect(await server.client().paginate(request).toArray()).toEqual(refunds);
  const options = column(server.seen, "publisher_refund_order_query_option").map((text) => JSON.parse(text ?? ""));
  expect(options.map(({ page_no, position_index, jump_type }) => [page_no, position_index, jump_type])).toEqual([
    [0, undefined, undefined],
    [1, "r1", 1],
    [2, "r2", 1],
  ]);
});

test("cursors are handed back until the API says there is no more", async () => {
  const page = (n: number) => ({ result_list: { string: [`u${n}`] }, cursor: `c${n}`, has_more: n < 3 });
  const server = await gateway(({ n }) => ({ tbk_rta_uvid_get_response: page(n) }));
  const request = new TbkRtaUvidGetRequest({ rta_id: "1", manufacturer: "oppo", page_size: 1 });
  expect(await server.client().paginate(request).toArray()).toEqual(["u1", "u2", "u3"]);
  expect(column(server.seen, "cursor")).toEqual([null, "c1", "c2"]);
});

test("without the API's word, the end is where it hands back no new position", async () => {
  const page = (n: number) => ({ result_list: { string: [`u${n}`] }, cursor: n < 3 ? `c${n}` : "c2" });
  const server = await gateway(({ n }) => ({ tbk_rta_uvid_get_response: page(n) }));
  const request = new TbkRtaUvidGetRequest({ rta_id: "1", manufacturer: "oppo", page_size: 1 });
  expect(await server.client().paginate(request).toArray()).toEqual(["u1", "u2", "u3"]);
});

test("equal items of an API without time windows all come", async () => {
  const page = (n: number) => ({ result_list: { string: ["u", "u"] }, cursor: `c${n}`, has_more: n < 2 });
  const server = await gateway(({ n }) => ({ tbk_rta_uvid_get_response: page(n) }));
  const client = server.client();
  const request = new TbkRtaUvidGetRequest({ rta_id: "1", manufacturer: "oppo", page_size: 2 });
  expect(await client.paginate(request).toArray()).toEqual(["u", "u", "u", "u"]);
  server.seen.length = 0;
  expect(await client.paginate(request, undefined, { key: (uvid) => uvid }).toArray()).toEqual(["u"]);
});

test.each([false, "false", "False", "FALSE", " false\n", 0, "0"])(
  "%j as the API's word for more pages is no",
  async (last) => {
    const server = await gateway(({ n }) => orderPage([{ trade_id: `${n}` }], n < 3 ? "True" : last, `p_${n}`));
    expect(await server.client().paginate(anHour(1)).toArray()).toHaveLength(3);
  },
);

test("a gateway that promises more and repeats its position is not asked for ever", async () => {
  const server = await gateway(() => orderPage([{ trade_id: "1".repeat(5000) }], true, "p_1"));
  const error = await rejection(server.client().paginate(anHour()).toArray());
  expect(error).toBeInstanceOf(TopResponseError);
  expect((error as TopResponseError).message).toContain("the position p_1 once more");
  expect((error as TopResponseError).body).toHaveLength(2048);
  expect(server.seen).toHaveLength(2);
});

test("nor is one whose positions go round in a circle", async () => {
  const server = await gateway(({ n }) => orderPage([{ trade_id: `${n}` }], true, `p_${n % 3}`));
  expect(await rejection(server.client().paginate(anHour()).toArray())).toBeInstanceOf(TopResponseError);
  expect(server.seen).toHaveLength(4);
});

test("a next page without a position is asked for by its number, unless it is the same again", async () => {
  const server = await gateway(({ n }) => orderPage([{ trade_id: `${Math.min(n, 3)}` }], true));
  const found: unknown[] = [];
  const run = (async () => {
    for await (const order of server.client().paginate(anHour())) found.push(order.trade_id);
  })();
  expect(((await rejection(run)) as Error).message).toContain("no new position and no other items");
  expect(found).toEqual(["1", "2", "3"]);
  expect(column(server.seen, "page_no")).toEqual(["1", "2", "3", "4"]);
});

test("more pages than the API counts are not passed over in silence", async () => {
  const server = await gateway(({ n }) => orderPage([{ trade_id: `${n}` }], true));
  const request = new TbkOrderDetailsGetRequest({ start_time: at(), end_time: at(), page_no: 99 });
  const error = await rejection(server.client().paginate(request).toArray());
  expect((error as TopRequestError).problems).toMatchObject([{ param: "page_no" }]);
  expect(server.seen).toHaveLength(2);
});

test("a page that only repeats the one before ends page numbers", async () => {
  const server = await gateway(({ n }) => shops(n < 3 ? [n, n + 10] : [2, 12]));
  const request = new TbkShopGetRequest({ fields: "user_id", q: "x", page_size: 2 });
  const found = await server.client().paginate(request).toArray();
  expect(found.map((shop) => shop.user_id)).toEqual(["1", "11", "2", "12"]);
  expect(server.seen).toHaveLength(3);
});

test.each([
  ["no list", { data: { has_next: false } }, 0],
  ["no data", { data: null }, 0],
  ["an empty list", { data: { results: {}, has_next: "false" } }, 0],
  ["a null among orders", { data: { results: { publisher_order_dto: [null, { trade_id: 7 }] }, has_next: false } }, 2],
  ["one order without a list", { data: { results: { publisher_order_dto: { trade_id: 7 } }, has_next: false } }, 1],
])("a page with %s has %#", async (_, payload, length) => {
  const server = await gateway(() => ({ tbk_order_details_get_response: { ...payload, request_id: "r" } }));
  expect(await server.client().paginate(anHour()).toArray()).toHaveLength(length);
  expect(server.seen).toHaveLength(1);
});

test("where no source documents the answer, one item alone is a page of one", async () => {
  class Undocumented extends TopRequest<object, TopResponse, unknown> {
    readonly api: TopApi = {
      method: "undocumented.get",
      pagination: { style: "page", page: "page_no", items: "rows" },
    };
  }
  const server = await gateway(({ n }) => ({ undocumented_get_response: { rows: n === 1 ? { id: 1 } : [] } }));
  expect(await server.client().paginate(new Undocumented()).toArray()).toEqual([{ id: 1 }]);
  expect(column(server.seen, "page_no")).toEqual(["1", "2"]);
});
