import { getEventListeners, once } from "node:events";
import { expect, test } from "vitest";
import {
  TbkOrderDetailsGetRequest,
  TopApiError,
  type TopPageOptions,
  TopTransportError,
} from "../../generated/src/index.ts";
import { crowd, type Gateway, gateway, refusal, rejection, type Reply, type Seen } from "../helpers/gateway.ts";
import { gate } from "../helpers/gate.ts";
import { at, HOUR, MINUTE, orderPage, type OrderRules, orders, orderTable, ranges } from "../helpers/orders.ts";

const TABLE: OrderRules = { orders: orders(145, 5 * MINUTE), max: 3 * HOUR, isEndIn: true };
const IDS = TABLE.orders.map((order) => order.trade_id);

/** Twelve hours: four windows. */
function pages(server: Gateway, options: TopPageOptions, page_size = 20, client = server.client()) {
  const params = { start_time: at(), end_time: at(12 * HOUR), page_size };
  return client.pages(new TbkOrderDetailsGetRequest(params), undefined, options);
}

async function read(source: ReturnType<typeof pages>): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const page of source) found.push(...page.items.map((order) => order.trade_id));
  return found;
}

/** Answers only once `size` calls wait, the last one first. */
function inReverse(size: number, answer: (seen: Seen) => Reply): (seen: Seen) => Promise<Reply> {
  const waiting: (() => void)[] = [];
  return async (seen) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === size) for (const go of waiting.splice(0).reverse()) go();
    });
    return answer(seen);
  };
}

test("windows are fetched at once and still come in order, each order once", async () => {
  const server = await gateway(inReverse(4, orderTable(TABLE)));
  expect(await read(pages(server, { concurrency: 4 }, 100))).toEqual(IDS);
  expect(ranges(server.seen).sort()).toEqual(["00:00-03:00", "03:00-06:00", "06:00-09:00", "09:00-12:00"]);
});

test("a window that is read makes room for the next, while others are still on their way", async () => {
  const third = gate();
  const table = orderTable(TABLE);
  const server = await gateway(async (seen) => {
    const start = seen.form.get("start_time");
    if (start === at(6 * HOUR)) third.open();
    if (start === at(3 * HOUR)) await third.opened;
    return table(seen);
  });
  const client = server.client({ retry: false });
  expect(await read(pages(server, { concurrency: 2 }, 100, client))).toEqual(IDS);
});

test("more places than windows are no harm", async () => {
  const server = await gateway(orderTable(TABLE));
  expect(await read(pages(server, { concurrency: 50 }))).toEqual(IDS);
});

test("windows that fall back while others are on their way lose and double nothing", async () => {
  const server = await gateway(orderTable({ ...TABLE, max: 20 * MINUTE }));
  expect(await read(pages(server, { concurrency: 3 }))).toEqual(IDS);
});

test("no more calls are under way than windows may be", async () => {
  let [now, most] = [0, 0];
  const answer = orderTable(TABLE);
  const server = await gateway(async (seen) => {
    most = Math.max(most, ++now);
    await new Promise(setImmediate);
    now--;
    return answer(seen);
  });
  expect(await read(pages(server, { concurrency: 2 }, 5))).toEqual(IDS);
  expect(most).toBe(2);
});

/** A server of the table whose clients can be waited for: until `count` pages were asked for, and then some more. */
async function watched(): Promise<{ server: Gateway; fetched(): number; settle(count: number): Promise<void> }> {
  const table = orderTable(TABLE);
  const server = await gateway((seen) => (seen.form.has("page_no") ? table(seen) : crowd()));
  const client = server.client();
  const fetched = () => server.seen.filter(({ form }) => form.has("page_no")).length;
  const settle = async (count: number) => {
    while (fetched() < count) await client.call("taobao.tbk.sc.social.crowd.get");
    for (let n = 0; n < 20; n++) await client.call("taobao.tbk.sc.social.crowd.get");
  };
  return { server, fetched, settle };
}

test("a window runs eight pages ahead, not further", async () => {
  const { server, fetched, settle } = await watched();
  const run = pages(server, { concurrency: 2 }, 1);
  await run.next();
  const most = 1 + 8 + 8;
  await settle(most);
  expect(fetched()).toBe(most);
  await run.return?.();
});

test("pages that were fetched ahead are not shown after an abort", async () => {
  const controller = new AbortController();
  const { server, settle } = await watched();
  const run = pages(server, { concurrency: 2, signal: controller.signal }, 1);
  await run.next();
  await settle(1 + 8 + 8);
  controller.abort();
  expect(await rejection(run.next())).toMatchObject({ reason: "abort" });
});

test("an error in a later window is thrown when its turn comes", async () => {
  const refused = gate();
  const table = orderTable(TABLE);
  const server = await gateway(async (seen) => {
    if (seen.form.get("start_time") !== at()) {
      queueMicrotask(refused.open);
      return refusal(15, "isv.broken");
    }
    await refused.opened;
    return table(seen);
  });
  const found: unknown[] = [];
  const run = (async () => {
    for await (const page of pages(server, { concurrency: 2 })) found.push(...page.items);
  })();
  expect(await rejection(run)).toBeInstanceOf(TopApiError);
  expect(found).toHaveLength(37);
});

test("leaving the loop ends the calls under way", async () => {
  const closed: Promise<unknown>[] = [];
  const ended: unknown[] = [];
  const two = gate();
  const table = orderTable(TABLE);
  const server = await gateway(async (seen, response) => {
    if (seen.form.get("start_time") !== at()) {
      if (closed.push(once(response, "close")) === 2) two.open();
      return undefined;
    }
    await two.opened;
    return table(seen);
  });
  const hooks = { onError: ({ error }: { error: unknown }) => ended.push(error) };
  const client = server.client({ hooks, timeout: 600_000 });
  for await (const page of pages(server, { concurrency: 3 }, 100, client)) if (page.items.length > 0) break;
  await new Promise(setImmediate);
  expect(ended).toMatchObject([{ reason: "abort" }, { reason: "abort" }]);
  await Promise.all(closed);
  expect(server.seen).toHaveLength(3);
});

test.each([1, 3])("an abort ends a run of %i windows at once, and leaves no listener", async (concurrency) => {
  const controller = new AbortController();
  const closed: Promise<unknown>[] = [];
  const table = orderTable(TABLE);
  const server = await gateway((seen, response) => {
    if (seen.form.get("start_time") === at() && seen.form.get("page_no") === "1") return table(seen);
    closed.push(once(response, "close"));
    if (closed.length === concurrency) controller.abort(new Error("enough"));
    return undefined;
  });
  const run = pages(server, { concurrency, signal: controller.signal });
  expect((await run.next()).done).toBe(false);
  const error = await rejection(run.next());
  expect(error).toBeInstanceOf(TopTransportError);
  expect(error).toMatchObject({ reason: "abort", cause: { message: "enough" } });
  expect(await run.next()).toEqual({ done: true, value: undefined });
  await Promise.all(closed);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("a signal that has aborted already sends nothing", async () => {
  const server = await gateway(orderTable(TABLE));
  const options = { concurrency: 2, signal: AbortSignal.abort() };
  const begun: unknown[] = [];
  const client = server.client({ hooks: { onRequest: (call) => begun.push(call) } });
  expect(await rejection(read(pages(server, options, 20, client)))).toMatchObject({ reason: "abort" });
  expect(begun).toEqual([]);
  expect(server.seen).toHaveLength(0);
});

test("a run to the end leaves no listener either", async () => {
  const { signal } = new AbortController();
  const server = await gateway(() => orderPage([], false));
  await read(pages(server, { concurrency: 2, signal }));
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
