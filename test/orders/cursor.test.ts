import { expect, test } from "vitest";
import {
  TbkCpOrderDetailsGetRequest,
  TbkDgPunishOrderGetRequest,
  TbkOrderDetailsGetRequest,
  TbkOrderRefundGetRequest,
  TopClient,
  type TopFollowOptions,
  TopResponseError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { type Answer, fault, gatewayDispatcher, TEST_APP } from "../../generated/src/testing/index.ts";
import { hash } from "node:crypto";
import { rejection } from "../helpers/gateway.ts";
import { histories } from "./histories.ts";
import { HOUR, MINUTE, orderAnswers } from "./platform.ts";

const NOW = Date.UTC(2024, 10, 10, 4);
const STATES = histories({ seed: 7, from: NOW - 6 * HOUR, until: NOW, count: 200, late: 0 });
const FROM = new Date(NOW - 5 * HOUR);

function platform(more: Readonly<Record<string, Answer>> = {}, now = () => NOW) {
  const rules = { now, max: () => 3 * HOUR, isEndIn: true, isLatestFirst: false };
  const answers = {
    ...orderAnswers(
      () => STATES,
      () => STATES,
      rules,
    ),
    ...more,
  };
  const apps = { [TEST_APP.appKey]: TEST_APP.appSecret, "87654321": "another" };
  const dispatcher = gatewayDispatcher({ answers, apps, clock: now });
  const client = new TopClient({ ...TEST_APP, dispatcher, clock: now, retry: false });
  return { client, dispatcher };
}

const request = () => new TbkOrderDetailsGetRequest().setQueryType(4).setPageSize(20);

async function read(client: TopClient, options: TopFollowOptions, asked = request()) {
  const pages = [];
  for await (const page of client.follow(asked, options)) pages.push(page);
  return pages;
}

test("up to the platform's time less the lag, whatever the request says of its range", async () => {
  const { client } = platform();
  const asked = request();
  Object.assign(asked.params, { start_time: FROM, end_time: "2030-01-01 00:00:00", position_index: "x", page_no: 7 });
  const pages = await read(client, {}, asked);
  expect(pages[0]?.window.start).toEqual(FROM);
  expect(pages.at(-1)?.window.end).toEqual(new Date(NOW - 5 * MINUTE));
  expect((await read(client, { from: FROM, lag: 0 })).at(-1)?.window.end).toEqual(new Date(NOW));
  expect((await read(client, { from: "2024-11-10 11:00:00" }))[0]?.window.start).toEqual(new Date(NOW - HOUR));
});

test.each([Infinity, 1e300, 2 ** 53])("a window of %d is as long as the platform takes", async (window) => {
  const { client } = platform();
  const ids = async (options: TopFollowOptions) =>
    (await read(client, options)).flatMap(({ items }) => items.map(({ trade_id }) => trade_id)).sort();
  expect(await ids({ from: FROM, window })).toEqual(await ids({ from: FROM }));
});

test("refunds are followed by their own option's range", async () => {
  const { client, dispatcher } = platform();
  const option = {
    start_time: "",
    end_time: "",
    query_type: 5,
    member_type: 1,
    order_scene: 1,
    page_no: 1,
    page_size: 50,
  };
  const pages = [];
  const refunds = new TbkOrderRefundGetRequest({ publisher_refund_order_query_option: option });
  for await (const { items } of client.follow(refunds, { from: FROM })) pages.push(...items);
  expect(new Set(pages.map((refund) => refund.refund_suit_id)).size).toBeGreaterThan(50);
  expect(dispatcher.calls.at(-1)?.params["publisher_refund_order_query_option"]).toContain("2024-11-10 11:55:00");
});

test("an API without a range, no start, and options that cannot work are refused", async () => {
  const { client, dispatcher } = platform();
  await expect(client.follow(new TbkDgPunishOrderGetRequest(), { from: FROM }).next()).rejects.toThrow(TypeError);
  await expect(client.follow(request()).next()).rejects.toThrow("from is missing");
  for (const options of [
    { lag: -1 },
    { overlap: NaN },
    { from: "yesterday" },
    { from: new Date(NaN) },
    { key: String },
  ]) {
    expect(() => client.follow(request(), options as TopFollowOptions)).toThrow(TypeError);
  }
  expect(dispatcher.calls).toEqual([]);
});

test("a cursor that was changed, cut off, or is of another request, app or method is refused", async () => {
  const { client, dispatcher } = platform();
  const cursors = (await read(client, { from: FROM })).map((page) => page.cursor);
  const cursor = cursors[1] as string;
  const [text = ""] = cursor.split(".");
  const mark = JSON.parse(Buffer.from(text, "base64url").toString()) as Record<string, unknown>;
  const seal = (value: unknown) => {
    const body = Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${body}.${hash("sha256", body, "base64url").slice(0, 16)}`;
  };
  const tampered = ["", 1, null, -1, 0.5, NaN, {}, [1], 1e300].flatMap((value) =>
    // A count of pages and items may be 1.
    Object.keys(mark).map((name) => seal({ ...mark, [name]: value === 1 && /[nc]/.test(name) ? -1 : value })),
  );
  const cut = Array.from({ length: cursor.length }, (_, end) => cursor.slice(0, end)).filter((part) => part);
  const pages = client.pages(new TbkOrderDetailsGetRequest({ start_time: FROM, end_time: new Date(NOW - HOUR) }));
  const foreign = ((await pages.next()).value as { cursor: string }).cursor;
  const before = dispatcher.calls.length;
  const unsealed = `${text.slice(0, -4)}AAAA.${cursor.split(".")[1]}`;
  for (const bad of [...new Set([...tampered, ...cut, `${cursor}x`, foreign, unsealed])].filter(
    (one) => one !== cursor,
  )) {
    expect(String(await rejection(client.follow(request(), { cursor: bad }).next())), bad).toMatch(
      /TypeError: cursor is/,
    );
  }
  const other = new TopClient({ appKey: "87654321", appSecret: "another", dispatcher, clock: () => NOW });
  const wrong = [
    other.follow(request(), { cursor }),
    client.follow(request().setTkStatus(12), { cursor }),
    client.follow(new TbkCpOrderDetailsGetRequest().setQueryType(1), { cursor }),
  ];
  for (const one of wrong) expect(String(await rejection(one.next()))).toContain("cursor is of another");
  expect(dispatcher.calls).toHaveLength(before);
  expect(cursor).not.toContain(TEST_APP.appKey);
  await expect(client.follow(request(), { cursor }).next()).resolves.toBeTruthy();
});

test("a cursor whose end lies in the platform's future goes on behind the rows it told", async () => {
  let now = NOW + HOUR; // a node whose clock is wrong
  const { client } = platform({}, () => now);
  const early = await read(client, { from: FROM });
  for (const wait of [MINUTE, 10 * MINUTE, 50 * MINUTE]) {
    now = NOW + wait;
    const cursor = early.at(-1)?.cursor;
    const late = await read(client, { cursor });
    expect(late.flatMap((page) => page.items)).toEqual([]);
    expect(late.at(-1)?.window.end.getTime() ?? 0).toBeLessThanOrEqual(now);
  }
  now = NOW - 3 * HOUR; // before all of it: there is nothing to ask for yet
  expect(await read(client, { cursor: early.at(-1)?.cursor, overlap: 0 })).toEqual([]);
});

test("whoever begins within the lag has a cursor to save", async () => {
  let now = NOW;
  const { client } = platform({}, () => now);
  const [page, ...rest] = await read(client, { from: new Date(NOW - MINUTE) });
  expect([page?.items, rest]).toEqual([[], []]);
  now += HOUR;
  const found = await read(client, { cursor: page?.cursor });
  expect(found[0]?.window.start).toEqual(new Date(NOW - MINUTE));
});

test("another amount in the same second is another state", async () => {
  const row = { trade_id: "1", tk_status: 12, modified_time: "2024-11-10 11:52:00", pub_share_pre_fee: "1.00" };
  let results = [row];
  const answer = () => ({ data: { results, has_next: false } });
  const { client } = platform({ "taobao.tbk.order.details.get": answer });
  const pages = await read(client, { from: new Date(NOW - HOUR) });
  expect(pages.flatMap((page) => page.items)).toHaveLength(1);
  const again = () => read(client, { cursor: pages.at(-1)?.cursor });
  expect((await again()).flatMap((page) => page.items)).toEqual([]);
  results = [{ ...row, pub_share_pre_fee: "2.00" }];
  expect((await again()).flatMap((page) => page.items)).toMatchObject([{ pub_share_pre_fee: "2.00" }]);
});

test("new positions without end are an error, with and without new rows", async () => {
  let n = 0;
  const endless = (rows: () => object[]) => () => ({
    data: { results: rows(), has_next: true, position_index: `p${++n}` },
  });
  for (const rows of [() => [], () => [{ trade_id: "1" }], () => [{ trade_id: String(n) }]]) {
    const { client, dispatcher } = platform({ "taobao.tbk.cp.order.details.get": endless(rows) });
    const followed = client.follow(new TbkCpOrderDetailsGetRequest().setQueryType(1), { from: FROM });
    const error = await rejection(drain(followed));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(dispatcher.calls.length).toBeLessThan(10_100);
  }
});

test("an answer without a date ends the run, and a signal does", async () => {
  const body = JSON.stringify({ tbk_order_details_get_response: { data: { results: {}, has_next: false } } });
  const headers = { "content-type": "application/json", date: "" };
  const { client } = platform({ "taobao.tbk.order.details.get": fault.raw(body, { headers }) });
  expect(await rejection(read(client, { from: FROM }))).toMatchObject({ message: expect.stringContaining("`date`") });
  const stop = new AbortController();
  const stopped = platform().client.follow(request(), { from: FROM, signal: stop.signal });
  await stopped.next();
  stop.abort(new Error("enough"));
  expect(await rejection(stopped.next())).toBeInstanceOf(TopTransportError);
});

async function drain(pages: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pages);
}
