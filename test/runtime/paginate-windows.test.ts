import { expect, test } from "vitest";
import {
  TbkCpOrderDetailsGetRequest,
  type TbkOrderDetailsGetParams,
  TbkOrderDetailsGetRequest,
  type TbkOrderDetailsGetPublisherOrderDto,
  type TbkOrderRefundGetParams,
  TbkOrderRefundGetRequest,
  type TopApi,
  TopApiError,
  TopRequest,
  TopRequestError,
  type TopResponse,
} from "../../generated/src/index.ts";
import { gateway, refusal, rejection } from "../helpers/gateway.ts";
import {
  at,
  HOUR,
  MINUTE,
  type Order,
  orderPage,
  type OrderRules,
  orders,
  orderTable,
  ranges,
} from "../helpers/orders.ts";

/** 91 orders over 7.5 hours, one each 5 minutes: on every border of 3 h and 20 min windows lies one. */
function table(rules: Partial<OrderRules> = {}): OrderRules {
  return { orders: orders(91, 5 * MINUTE), max: 3 * HOUR, isEndIn: true, ...rules };
}

function request(end: number, more: Partial<TbkOrderDetailsGetParams> = {}): TbkOrderDetailsGetRequest {
  return new TbkOrderDetailsGetRequest({ start_time: at(), end_time: at(end), page_size: 100, ...more });
}

function ids(found: readonly { readonly trade_id?: string }[]): (string | undefined)[] {
  return found.map((order) => order.trade_id);
}

test.each([
  ["counts the end of a range in", true],
  ["does not", false],
])("no order is lost or doubled at the border of windows, whether the platform %s", async (_, isEndIn) => {
  const rules = table({ isEndIn });
  const server = await gateway(orderTable(rules));
  const found = await server
    .client()
    .paginate(request(7.5 * HOUR + 1000))
    .toArray();
  expect(ids(found)).toEqual(ids(rules.orders));
  expect(ranges(server.seen)).toEqual(["00:00-03:00", "03:00-06:00", "06:00-07:30"]);
});

test("each window starts from its first page, without the position of the one before", async () => {
  const server = await gateway(orderTable(table()));
  const found = await server
    .client()
    .paginate(request(7.5 * HOUR, { page_size: 20 }))
    .toArray();
  expect(found).toHaveLength(91);
  expect(server.seen.map(({ form }) => [form.get("page_no"), form.get("position_index")])).toEqual([
    ["1", null],
    ["2", "p_20"],
    ["1", null],
    ["2", "p_20"],
    ["1", null],
  ]);
});

test("a range may be given as dates, and is meant in GMT+8 wherever the machine is", async () => {
  const server = await gateway(orderTable(table()));
  const start_time = new Date("2024-11-10T16:00:00.400Z");
  const params = { start_time, end_time: new Date("2024-11-10T20:30:00.900Z"), page_size: 100 };
  expect(await server.client().paginate(new TbkOrderDetailsGetRequest(params)).toArray()).toHaveLength(55);
  expect(ranges(server.seen)).toEqual(["00:00-03:00", "03:00-04:30"]);
  expect(start_time.getTime() % 1000).toBe(400);
  const first = await server.client().pages(new TbkOrderDetailsGetRequest(params)).next();
  expect(first.value.window).toEqual({
    start: new Date("2024-11-10T16:00:00Z"),
    end: new Date("2024-11-10T19:00:00Z"),
  });
});

test("empty windows are pages too", async () => {
  const server = await gateway(orderTable(table({ orders: [] })));
  const pages = [];
  for await (const page of server.client().pages(request(9 * HOUR))) pages.push(page);
  expect(pages.map(({ items, page }) => [items.length, page])).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

test("a range without length is asked for as it is", async () => {
  const server = await gateway(orderTable(table()));
  expect(await server.client().paginate(request(0)).toArray()).toHaveLength(1);
  expect(server.seen).toHaveLength(1);
});

test("windows fall back to 20 minutes when the platform finds them too long, and stay so", async () => {
  const rules = table({ max: 20 * MINUTE });
  const server = await gateway(orderTable(rules));
  const found = await server
    .client()
    .paginate(request(4 * HOUR))
    .toArray();
  expect(ids(found)).toEqual(ids(rules.orders.slice(0, 49)));
  const lengths = ranges(server.seen);
  expect(lengths[0]).toBe("00:00-03:00");
  expect(lengths.slice(1)).toHaveLength(12);
  expect(lengths.slice(8, 11)).toEqual(["02:20-02:40", "02:40-03:00", "03:00-03:20"]);
});

test("a window that becomes too long between its pages starts again in parts, and its orders come once", async () => {
  const rules = table();
  const answer = orderTable(rules);
  const server = await gateway((seen) => {
    if (seen.n === 2) rules.max = 20 * MINUTE;
    return answer(seen);
  });
  const found = await server
    .client()
    .paginate(request(3 * HOUR, { page_size: 20 }))
    .toArray();
  expect(ids(found)).toEqual(ids(rules.orders.slice(0, 37)));
});

test("a window may be refused by the code alone", async () => {
  const rules = table();
  const answer = orderTable(rules);
  const server = await gateway((seen) => (seen.n === 1 ? refusal(2007) : answer(seen)));
  expect(await server.client().paginate(request(HOUR)).toArray()).toHaveLength(13);
  expect(ranges(server.seen)).toEqual(["00:00-01:00", "00:00-00:20", "00:20-00:40", "00:40-01:00"]);
});

test("a platform that refuses the shortest windows too is not asked again", async () => {
  const server = await gateway(() => refusal(15, "2007", "time range too long"));
  const error = await rejection(
    server
      .client()
      .paginate(request(4 * HOUR))
      .toArray(),
  );
  expect(error).toBeInstanceOf(TopApiError);
  expect((error as TopApiError).sub_code).toBe("2007");
  expect(ranges(server.seen)).toEqual(["00:00-03:00", "00:00-00:20"]);
});

test("an API without a shorter window tells the refusal", async () => {
  const server = await gateway(() => refusal(15, "2007", "time range too long"));
  const range = { start_time: at(), end_time: at(4 * HOUR) };
  const error = await rejection(server.client().paginate(new TbkCpOrderDetailsGetRequest(range)).toArray());
  expect((error as TopApiError).sub_code).toBe("2007");
  expect(server.seen).toHaveLength(1);
});

test("other refusals are not taken for a window that is too long", async () => {
  const server = await gateway(() => refusal(15, "2004", "too long ago"));
  expect(
    await rejection(
      server
        .client()
        .paginate(request(4 * HOUR))
        .toArray(),
    ),
  ).toMatchObject({ sub_code: "2004" });
  expect(server.seen).toHaveLength(1);
});

test("the caller may cut shorter windows from the start", async () => {
  const rules = table({ max: 20 * MINUTE });
  const server = await gateway(orderTable(rules));
  const found = await server
    .client()
    .paginate(request(HOUR), undefined, { window: 20 * MINUTE + 999 })
    .toArray();
  expect(found).toHaveLength(13);
  expect(ranges(server.seen)).toEqual(["00:00-00:20", "00:20-00:40", "00:40-01:00"]);
});

test("a window with more pages than the API counts is read in halves, and its orders come once", async () => {
  const rules = table({ orders: orders(250, MINUTE / 2) });
  const server = await gateway(orderTable(rules));
  const found = await server
    .client()
    .paginate(request(3 * HOUR, { page_size: 2 }))
    .toArray();
  expect(ids(found)).toEqual(ids(rules.orders));
  expect(ranges(server.seen)).toEqual(["00:00-03:00", "00:00-01:30", "01:30-03:00"]);
});

test("a window whose items have no id is not read again in halves: what came already could not be told", async () => {
  class Nameless extends TopRequest<object, TopResponse, unknown> {
    readonly api: TopApi = {
      method: "nameless.get",
      pagination: { style: "position", page: "page_no", items: "rows", next: "has_next" },
      window: { start: "start_time", end: "end_time", max: HOUR },
      limits: { page_no: { max: 2 } },
      response: { rows: ["row", { text: "string" }], has_next: "boolean" },
    };
  }
  const server = await gateway(({ n }) => ({ nameless_get_response: { rows: [{ text: `${n}` }], has_next: true } }));
  const found: unknown[] = [];
  const run = (async () => {
    const all = server.client().paginate(new Nameless({ start_time: at(), end_time: at(HOUR) }));
    for await (const item of all) found.push(item);
  })();
  expect(await rejection(run)).toBeInstanceOf(TopRequestError);
  expect(found).toEqual([{ text: "1" }, { text: "2" }]);
});

test("halves are whole seconds, the longer one first", async () => {
  const late = orders(102, 0).map((order) => ({ ...order, tk_create_time: at(2000) }));
  const rules = table({ orders: [...orders(51, 0), ...late.slice(51)], isEndIn: false });
  const server = await gateway(orderTable(rules));
  expect(
    await server
      .client()
      .paginate(request(3000, { page_size: 1 }))
      .toArray(),
  ).toHaveLength(102);
  const seconds = server.seen.map(({ form }) =>
    [form.get("start_time"), form.get("end_time")].map((t) => t?.slice(-2)),
  );
  expect([...new Set(seconds.map((range) => range.join("-")))]).toEqual(["00-03", "00-02", "02-03"]);
});

test("a second with more pages than the API counts is told", async () => {
  const rules = table({ orders: orders(101, 0) });
  const server = await gateway(orderTable(rules));
  const found: unknown[] = [];
  const run = (async () => {
    for await (const order of server.client().paginate(request(1000, { page_size: 1 }))) found.push(order);
  })();
  expect(await rejection(run)).toBeInstanceOf(TopRequestError);
  expect(found).toHaveLength(100);
});

test("an order that changed between two windows comes again in its new state", async () => {
  const [border] = orders(1, 0).map((order) => ({ ...order, tk_create_time: at(3 * HOUR) }));
  const rules = table({ orders: [{ ...(border as Order), tk_status: 12 }] });
  const answer = orderTable(rules);
  const server = await gateway((seen) => {
    if (seen.n === 2) rules.orders = rules.orders.map((order) => ({ ...order, tk_status: 13 }));
    return answer(seen);
  });
  const found = await server
    .client()
    .paginate(request(6 * HOUR))
    .toArray();
  expect(found.map((order) => order.tk_status)).toEqual([12, 13]);
});

test("what is neither id, number nor date makes no other order of it", async () => {
  const border = { trade_id: "1", tk_create_time: at(3 * HOUR), pub_share_pre_fee: "1.0" };
  const rules = table({ orders: [border] });
  const answer = orderTable(rules);
  const server = await gateway((seen) => {
    if (seen.n === 2) rules.orders = [{ ...border, pub_share_pre_fee: "1.00" }];
    return answer(seen);
  });
  expect(
    await server
      .client()
      .paginate(request(6 * HOUR))
      .toArray(),
  ).toHaveLength(1);
});

test("two roles in one order are two", async () => {
  const order = { trade_id: "1", tk_create_time: at() };
  const server = await gateway(() =>
    orderPage(
      [2, 3].map((tk_order_role) => ({ ...order, tk_order_role })),
      false,
    ),
  );
  expect(await server.client().paginate(request(HOUR)).toArray()).toHaveLength(2);
});

test("two roles in one refund are two, though they are words", async () => {
  const refund = { refund_suit_id: "1", tb_trade_id: "5", modified_time: at() };
  const result = ["二方", "三方"].map((tk_order_role) => ({ ...refund, tk_order_role }));
  const server = await gateway(() => ({ tbk_order_refund_get_response: { data: { has_next: false, result } } }));
  const publisher_refund_order_query_option = { start_time: at(), end_time: at(HOUR), page_size: 100, page_no: 1 };
  const pages = server
    .client({ checkRequest: false })
    .paginate(new TbkOrderRefundGetRequest({ publisher_refund_order_query_option } as TbkOrderRefundGetParams));
  expect(await pages.toArray()).toEqual(result);
});

test("rows of one answer that differ in an amount alone are two, the same row twice is one", async () => {
  const order = { trade_parent_id: "1", item_id: "5", tk_create_time: at() };
  const results = ["10.00", "20.00", "10.00"].map((pay_price) => ({ ...order, pay_price }));
  const server = await gateway(() => ({ tbk_cp_order_details_get_response: { data: { has_next: false, results } } }));
  const cp = new TbkCpOrderDetailsGetRequest({ start_time: at(), end_time: at(6 * HOUR) });
  const found = await server.client({ checkRequest: false }).paginate(cp).toArray();
  expect(found.map(({ pay_price }) => pay_price)).toEqual(["10.00", "20.00"]);
});

test("an order whose date alone changed comes again", async () => {
  const order = { trade_id: "1", tk_create_time: at(3 * HOUR) };
  const server = await gateway(({ n }) =>
    orderPage(
      [
        { ...order, modified_time: at(n) },
        { ...order, modified_time: at(n * HOUR) },
      ],
      false,
    ),
  );
  expect(
    await server
      .client()
      .paginate(request(6 * HOUR))
      .toArray(),
  ).toHaveLength(3);
});

test("an order that stands in a window and two windows later comes twice: only the one before is remembered", async () => {
  const server = await gateway(({ n }) => orderPage(n === 2 ? [] : [{ trade_id: "1", tk_status: 12 }], false));
  expect(
    await server
      .client()
      .paginate(request(9 * HOUR))
      .toArray(),
  ).toHaveLength(2);
});

test("the caller's key decides over the whole run", async () => {
  const server = await gateway(({ n }) =>
    orderPage([{ trade_id: `${n % 3}`, tk_status: n }, { trade_id: `own ${n}` }], false),
  );
  const key = (order: TbkOrderDetailsGetPublisherOrderDto) => order.trade_id ?? "";
  const found = await server
    .client()
    .paginate(request(12 * HOUR), undefined, { key })
    .toArray();
  expect(ids(found)).toEqual(["1", "own 1", "2", "own 2", "0", "own 3", "own 4"]);
});

test("a page in the middle may be the first; further windows start at their first page", async () => {
  const server = await gateway(orderTable(table()));
  const from = request(6 * HOUR, { page_size: 20, page_no: 2, position_index: "p_20", jump_type: 1 });
  expect(await server.client().paginate(from).toArray()).toHaveLength(17 + 36);
  expect(server.seen.map(({ form }) => form.get("page_no"))).toEqual(["2", "1", "2"]);
});

test.each([
  [{ start_time: at(HOUR), end_time: at() }, "start_time", "`start_time` is after `end_time`"],
  [{ start_time: "yesterday", end_time: at() }, "start_time", "`start_time` is no date"],
  [{ start_time: at(), end_time: new Date(NaN) }, "end_time", "`end_time` is no date"],
])("a range that is none is refused before any I/O: %o", async (range, param, message) => {
  const server = await gateway(() => undefined);
  const run = async () => server.client().paginate(new TbkOrderDetailsGetRequest(range)).toArray();
  const error = (await rejection(run())) as TopRequestError;
  expect(error).toBeInstanceOf(TopRequestError);
  expect(error.problems).toMatchObject([{ code: 41, param }]);
  expect(error.message).toContain(message);
});
