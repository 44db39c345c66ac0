import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatTopDate, TopApiError, TopClient } from "tbk-sdk";
import { fault, type Gateway, startGateway, TEST_APP } from "tbk-sdk/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../src/main.ts";
import { Store } from "../src/store.ts";
import { sync } from "../src/sync.ts";
import { hours, type Order, orderQuery, ordersBefore, pageOf, type Refund, refundQuery } from "./platform.ts";

const ORDERS = "taobao.tbk.order.details.get";
const REFUNDS = "taobao.tbk.order.refund.get";
const MINUTE = 60_000;

/** What is younger is not asked for yet. */
const LAG = 5 * MINUTE;

let now: Date;
/** Up to when a run at `now` tells everything. */
let settled: Date;
let orders: Order[];
let refunds: Refund[];
let gateway: Gateway;
let client: TopClient;
let store: Store;
let folder: string;

beforeEach(async () => {
  at(new Date(1731168000000)); // 2024-11-10 00:00:00 in GMT+8
  orders = ordersBefore(settled, 144);
  refunds = [
    refund("1001", orders[0]?.trade_id, "0.77"),
    refund("1002", orders[100]?.trade_id, "0.10"),
    refund("1003", orders[100]?.trade_id, "0.20"),
  ];
  gateway = await startGateway({ clock: () => now.getTime() });
  gateway.answer(ORDERS, (call) => ordersAnswer(orderQuery(call)));
  gateway.answer(REFUNDS, (call) => {
    const { list, ...rest } = pageOf(refunds, refundQuery(call));
    return { data: { result: list, ...rest }, result_code: 200 };
  });
  client = new TopClient({ ...TEST_APP, url: gateway.url, clock: () => now.getTime() });
  folder = mkdtempSync(join(tmpdir(), "order-sync-"));
  store = new Store(join(folder, "orders.sqlite"));
});

afterEach(async () => {
  store.close();
  rmSync(folder, { recursive: true });
  await client.close();
  await gateway.close();
});

function at(time: Date): void {
  now = time;
  settled = new Date(now.getTime() - LAG);
}

function refund(refund_suit_id: string, tb_trade_id = "", show_return_fee: string): Refund {
  const modified_time = formatTopDate(new Date(settled.getTime() - MINUTE));
  return { refund_suit_id, tb_trade_id, refund_status: 2, show_return_fee, modified_time };
}

function ordersAnswer(query: Parameters<typeof pageOf>[1]) {
  const { list, ...rest } = pageOf(orders, query);
  return { data: { results: list, ...rest } };
}

const callsOf = (method: string) => gateway.calls.filter((call) => call.method === method);

test("two days of orders come in windows of three hours, each order once, ids exact", async () => {
  await sync(client, store, now);
  expect(store.earnings().map((one) => one.trade_id)).toEqual(orders.map((order) => order.trade_id).sort());
  expect(callsOf(ORDERS).map((call) => hours(orderQuery(call)))).toEqual([
    ...Array.from({ length: 15 }, () => 3),
    3 - LAG / (60 * MINUTE),
  ]);
});

test("refunds meet their orders by trade id", async () => {
  await sync(client, store, now);
  const refunded = store.earnings().filter((one) => one.refunds > 0);
  expect(refunded).toEqual([
    { trade_id: orders[0]?.trade_id, item_title: "商品0", tk_status: 12, fee: 110, returned: 77, refunds: 1 },
    { trade_id: orders[100]?.trade_id, item_title: "商品100", tk_status: 12, fee: 110, returned: 30, refunds: 2 },
  ]);
});

test("a window of many orders is paged through", async () => {
  orders = ordersBefore(settled, 250).map((order) => ({ ...order, modified_time: "2024-11-09 12:00:01" }));
  await sync(client, store, now);
  expect(store.earnings()).toHaveLength(250);
  expect(callsOf(ORDERS)).toHaveLength(16 + 2);
});

test("a run that was cut off goes on behind its last page, and asks for the minutes before once more", async () => {
  let calls = 0;
  gateway.answer(ORDERS, (call) => {
    return ++calls === 6 ? fault.error(11, "isv.permission-api-package-limit") : ordersAnswer(orderQuery(call));
  });
  await expect(sync(client, store, now)).rejects.toThrow(TopApiError);
  expect(store.earnings()).toHaveLength(5 * 9);

  await sync(client, store, now);
  expect(store.earnings()).toHaveLength(144);
  expect(callsOf(ORDERS)).toHaveLength(16 + 1 + 1);
});

test("the next run asks for the time since and the minutes before once more, and an order takes its new state", async () => {
  await sync(client, store, now);
  const before = settled;
  at(new Date(now.getTime() + 10 * MINUTE));
  const settledOrder = {
    tk_status: 3,
    pub_share_fee: "1.05",
    modified_time: formatTopDate(new Date(before.getTime() + MINUTE)),
  };
  orders = orders.map((order, n) => (n === 7 ? { ...order, ...settledOrder } : order));
  gateway.reset();
  gateway.answer(ORDERS, (call) => ordersAnswer(orderQuery(call)));
  gateway.answer(REFUNDS, { data: { result: [], has_next: false }, result_code: 200 });

  await sync(client, store, now);
  const starts = callsOf(ORDERS).map((call) => orderQuery(call).start_time);
  expect(starts).toEqual([formatTopDate(new Date(before.getTime() - LAG)), formatTopDate(before)]);
  expect(store.earnings()).toHaveLength(144);
  expect(store.earnings().find((one) => one.tk_status === 3)).toMatchObject({ item_title: "商品7", fee: 105 });

  await sync(client, store, now);
  expect(callsOf(ORDERS)).toHaveLength(3);
});

test("a row that becomes visible late is told by the next run, the others not again", async () => {
  const [late, ...seen] = orders;
  orders = seen;
  await sync(client, store, now);
  expect(store.earnings()).toHaveLength(143);
  orders = [late as Order, ...seen];
  at(new Date(now.getTime() + MINUTE));
  await sync(client, store, now);
  expect(store.earnings()).toHaveLength(144);
});

test.each([-5, 0.5, 5])("a machine whose clock is %d minutes ahead loses nothing", async (minutes) => {
  const clock = () => now.getTime() + minutes * MINUTE;
  const own = new TopClient({ ...TEST_APP, url: gateway.url, clock });
  const all = ordersBefore(new Date(settled.getTime() + 60 * MINUTE), 147);
  orders = [];
  for (let run = 0; run < 7; run++, at(new Date(now.getTime() + 10 * MINUTE))) {
    orders = all.filter(({ modified_time }) => modified_time <= formatTopDate(now));
    await sync(own, store, new Date(clock()));
  }
  await own.close();
  expect(store.earnings()).toHaveLength(147);
});

test("in a big promotion the platform takes 20 minutes at most, and gets them", { timeout: 30_000 }, async () => {
  gateway.answer(ORDERS, (call) => {
    return hours(orderQuery(call)) > 0.34 ? fault.error(15, "2007") : ordersAnswer(orderQuery(call));
  });
  await sync(client, store, now);
  expect(store.earnings()).toHaveLength(144);
});

test("the command prints the sums", async () => {
  at(new Date());
  orders = ordersBefore(settled, 3);
  refunds = [refund("1001", orders[0]?.trade_id, "0.77")];
  const DATABASE = join(folder, "of-the-command.sqlite");
  const environment = {
    TOP_APP_KEY: TEST_APP.appKey,
    TOP_APP_SECRET: TEST_APP.appSecret,
    TOP_URL: gateway.url,
    DATABASE,
  };
  expect(await main(environment)).toBe("3 orders, commission 3.30, returned for refunds 0.77");
});
