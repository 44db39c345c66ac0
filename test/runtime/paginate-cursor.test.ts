import { describe, expect, test } from "vitest";
import {
  type TbkOrderDetailsGetPublisherOrderDto,
  TbkOrderDetailsGetRequest,
  type TbkOrderDetailsGetResponse,
  TbkScOrderDetailsGetRequest,
  TbkShopGetRequest,
  type TopPage,
  type TopPageOptions,
} from "../../generated/src/index.ts";
import { APP, type Gateway, gateway, refusal, rejection } from "../helpers/gateway.ts";
import { at, HOUR, MINUTE, type OrderRules, orders, orderTable, ranges } from "../helpers/orders.ts";

type Page = TopPage<TbkOrderDetailsGetPublisherOrderDto, TbkOrderDetailsGetResponse>;

function table(rules: Partial<OrderRules> = {}): OrderRules {
  return { orders: orders(91, 5 * MINUTE), max: 3 * HOUR, isEndIn: true, ...rules };
}

const PARAMS = { start_time: at(), end_time: at(7.5 * HOUR), page_size: 10 };

function pages(server: Gateway, options: TopPageOptions = {}, params = PARAMS): AsyncIterable<Page> {
  return server.client().pages(new TbkOrderDetailsGetRequest(params), "6100-session", options);
}

async function read(source: AsyncIterable<Page>): Promise<Page[]> {
  const found: Page[] = [];
  for await (const page of source) found.push(page);
  return found;
}

function ids(found: readonly Page[]): (string | undefined)[][] {
  return found.map(({ items }) => items.map((order) => order.trade_id));
}

describe.each([1, 3])("with %i windows at once", (concurrency) => {
  test.each([
    ["3 hours", 3 * HOUR],
    ["20 minutes", 20 * MINUTE],
  ])("any page's cursor goes on with exactly the pages behind it, windows of %s", async (_, max) => {
    const server = await gateway(orderTable(table({ max })));
    const whole = await read(pages(server, { concurrency }));
    expect(ids(whole).flat()).toHaveLength(91);
    for (const [n, { cursor }] of whole.entries()) {
      const rest = await read(pages(server, { concurrency, cursor }));
      expect(ids(rest)).toEqual(ids(whole.slice(n + 1)));
    }
  });

  test("a run that broke off goes on where it was", async () => {
    const answer = orderTable(table());
    const broken = { n: 7 };
    const server = await gateway((seen) => (seen.n === broken.n ? refusal(15, "isv.broken") : answer(seen)));
    const found: Page[] = [];
    const run = async () => {
      for await (const page of pages(server, { concurrency })) found.push(page);
    };
    await rejection(run());
    expect(found.length).toBeLessThan(10);
    broken.n = 0;
    found.push(...(await read(pages(server, { concurrency, cursor: found.at(-1)?.cursor }))));
    expect(ids(found).flat()).toEqual(table().orders.map((order) => order.trade_id));
  });
});

test("one run a page reads the same as one run, in whatever order the platform lists orders", async () => {
  const server = await gateway(orderTable(table({ orders: table().orders.toReversed() })));
  const whole = await read(pages(server));
  const found: Page[] = [];
  for (const _ of whole) {
    const next = await pages(server, { cursor: found.at(-1)?.cursor })
      [Symbol.asyncIterator]()
      .next();
    found.push(next.value as Page);
  }
  expect(ids(found)).toEqual(ids(whole));
  expect(new Set(ids(found).flat()).size).toBe(91);
  expect(ids(found).flat()).toHaveLength(91);
});

test("a run that goes on keeps the shorter windows", async () => {
  const server = await gateway(orderTable(table({ max: 20 * MINUTE })));
  const [first] = await read(pages(server));
  server.seen.length = 0;
  await read(pages(server, { cursor: first?.cursor }));
  expect(ranges(server.seen)[0]).toBe("00:20-00:40");
  expect(ranges(server.seen)).not.toContain("03:00-06:00");
});

test.each([
  ["shorter", 20 * MINUTE, "01:00-01:20"],
  ["longer", 2 * HOUR, "01:00-03:00"],
])("a run that goes on in %s windows reads the one it was in to its end first", async (_, window, second) => {
  const server = await gateway(orderTable(table({ orders: table().orders.toReversed() })));
  const [first] = await read(pages(server, { window: HOUR }));
  server.seen.length = 0;
  const rest = await read(pages(server, { window, cursor: first?.cursor }));
  expect(ranges(server.seen).slice(0, 2)).toEqual(["00:00-01:00", second]);
  expect(new Set(ids([first as Page, ...rest]).flat()).size).toBe(91);
});

test("the last cursor goes on when the range's end has moved, without the orders on the old end", async () => {
  const server = await gateway(orderTable(table()));
  const early = await read(pages(server, {}, { ...PARAMS, end_time: at(4 * HOUR) }));
  const cursor = early.at(-1)?.cursor;
  expect(await read(pages(server, { cursor }, { ...PARAMS, end_time: at(4 * HOUR) }))).toEqual([]);
  const late = await read(pages(server, { cursor }));
  expect(ids([...early, ...late]).flat()).toEqual(table().orders.map((order) => order.trade_id));
  expect(late[0]?.window?.start).toEqual(early.at(-1)?.window?.end);
});

test("a cursor of page numbers goes on by number and by what was counted", async () => {
  const answer = (n: number) => ({ results: { n_tbk_shop: [{ user_id: n }] }, total_results: 3 });
  const server = await gateway(({ form }) => ({ tbk_shop_get_response: answer(Number(form.get("page_no"))) }));
  const client = server.client();
  const request = new TbkShopGetRequest({ fields: "user_id", q: "x" });
  const cursors: string[] = [];
  for await (const { cursor } of client.pages(request)) cursors.push(cursor);
  const rests = cursors.map((cursor) => client.paginate(request, undefined, { cursor }).toArray());
  expect((await Promise.all(rests)).map((rest) => rest.map((shop) => shop.user_id))).toEqual([["2", "3"], ["3"], []]);
});

test("a cursor holds neither session nor secret, and no parameter", async () => {
  const server = await gateway(orderTable(table()));
  const params = { ...PARAMS, order_scene: 2, position_index: undefined };
  const client = server.client();
  for await (const { cursor } of client.pages(new TbkOrderDetailsGetRequest(params), "6100-session")) {
    const text = Buffer.from(cursor, "base64url").toString();
    expect(text).not.toMatch(new RegExp(`6100-session|${APP.appSecret}|${APP.appKey}|order_scene`));
    expect(cursor.length).toBeLessThan(300);
  }
});

test("a cursor behind a window remembers the orders on its end alone", async () => {
  const many = orders(30, 0);
  const server = await gateway(orderTable(table({ orders: [...many, ...orders(31, 6 * MINUTE).slice(30)] })));
  const found = await read(pages(server, {}, { ...PARAMS, end_time: at(3 * HOUR), page_size: 100 }));
  expect(ids(found).flat()).toHaveLength(31);
  expect(found.at(-1)?.cursor.length).toBeLessThan(150);
});

test("only the same request takes a cursor", async () => {
  const server = await gateway(orderTable(table()));
  const [page] = await read(pages(server));
  const cursor = page?.cursor;
  const other = (params: object) => () => pages(server, { cursor }, { ...PARAMS, ...params });
  expect(other({})).not.toThrow();
  expect(other({ query_type: 4 })).toThrow("cursor is of another request");
  expect(other({ page_size: 20 })).toThrow("cursor is of another request");
  expect(other({ start_time: at(HOUR) })).toThrow("cursor is of another time range");
  expect(other({ end_time: at(2 * HOUR) })).toThrow("cursor is of another time range");
  expect(other({ end_time: undefined })).toThrow("cursor is of another time range");
  const foreign = () => server.client().paginate(new TbkScOrderDetailsGetRequest(PARAMS), "", { cursor });
  expect(foreign).toThrow("cursor is of another request");
  expect(other({ query_type: undefined })).not.toThrow();
});

test("what holds itself is refused by its name, as by execute", async () => {
  const server = await gateway(orderTable(table()));
  const [page] = await read(pages(server));
  const loop: { [name: string]: unknown } = {};
  loop["self"] = loop;
  const runs = [
    () => pages(server, { cursor: page?.cursor }, { ...PARAMS, loop } as never),
    () => read(server.client().follow(new TbkOrderDetailsGetRequest({ ...PARAMS, loop } as never))),
  ];
  for (const run of runs)
    expect(await rejection((async () => run())())).toMatchObject({ problems: [{ param: "loop" }] });
});

test("the order in which parameters were set makes no other request", async () => {
  const server = await gateway(orderTable(table()));
  const params = { ...PARAMS, query_type: 2, order_scene: 1 };
  const [page] = await read(pages(server, {}, params));
  const reversed = Object.fromEntries(Object.entries(params).reverse()) as typeof params;
  expect(() => pages(server, { cursor: page?.cursor }, reversed)).not.toThrow();
});

const COUNTS = [-1, 1.5, 2 ** 53, "0", null, true];

test.each<[string, readonly unknown[]]>([
  ["v", [undefined, 0, 2, "1"]],
  ...["a", "b", "n", "c", "z"].map((name): [string, unknown[]] => [name, COUNTS]),
  ["z", [0]],
  ["t", [1, null, ["p_1"]]],
  ["k", ["key", null, {}, [1], ["key", null]]],
])("a page's cursor whose `%s` was changed is none: %j", async (name, values) => {
  const server = await gateway(orderTable(table()));
  const [page] = await read(pages(server));
  const mark = JSON.parse(Buffer.from(page?.cursor ?? "", "base64url").toString()) as object;
  const taken = (changed: object) => {
    const cursor = Buffer.from(JSON.stringify({ ...mark, ...changed })).toString("base64url");
    return () => pages(server, { cursor });
  };
  expect(taken({})).not.toThrow();
  for (const value of values) expect(taken({ [name]: value })).toThrow("cursor is none that a page gave");
});

test.each([1000, 60_000])("a cursor's windows of %i ms are no shorter than the platform asks for", async (z) => {
  const server = await gateway(orderTable(table()));
  const [page] = await read(pages(server));
  const mark = JSON.parse(Buffer.from(page?.cursor ?? "", "base64url").toString()) as object;
  const cursor = Buffer.from(JSON.stringify({ ...mark, z })).toString("base64url");
  expect(ids(await read(pages(server, { cursor }))).flat()).toHaveLength(81);
  expect(server.seen.length).toBeLessThan(40);
});

test.each([
  "",
  "!",
  "bm9uZQ",
  "null",
  ...[
    null,
    1,
    [],
    {},
    { v: 2 },
    { v: 1, r: "x" },
    { v: 1, n: -1 },
    { v: 1, a: "0" },
    { v: 1, t: 1 },
    { v: 1, z: 0 },
  ].map((mark) => Buffer.from(JSON.stringify(mark)).toString("base64url")),
])("a text no page gave is no cursor: %s", async (cursor) => {
  const server = await gateway(() => undefined);
  expect(() => pages(server, { cursor })).toThrow(/^cursor is/);
});
