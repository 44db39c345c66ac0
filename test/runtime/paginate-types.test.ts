import { expect, expectTypeOf, test } from "vitest";
import {
  TbkOrderDetailsGetRequest,
  type TbkOrderDetailsGetPublisherOrderDto,
  type TbkOrderDetailsGetResponse,
  TbkRtaUvidGetRequest,
  TbkScSocialCrowdGetRequest,
  TopClient,
  type TopPage,
  type TopPages,
  type TopRequest,
  type TopResponse,
} from "../../generated/src/index.ts";

const client = new TopClient({ appKey: "1", appSecret: "2" });
const orders = new TbkOrderDetailsGetRequest({ start_time: new Date(0), end_time: new Date(0) });

test("items, pages and lists are typed by the request", async () => {
  type Order = TbkOrderDetailsGetPublisherOrderDto;
  const pages = client.paginate(orders);
  expectTypeOf(pages).toEqualTypeOf<TopPages<Order, TbkOrderDetailsGetResponse>>();
  expectTypeOf(pages.toArray).returns.toEqualTypeOf<Promise<Order[]>>();
  expectTypeOf(client.pages(orders)).toEqualTypeOf<AsyncIterableIterator<TopPage<Order, TbkOrderDetailsGetResponse>>>();
  expect(await pages.toArray({ limit: 0 })).toEqual([]);
});

test("elements that are no structs keep their own type", () => {
  const uvids = client.paginate(new TbkRtaUvidGetRequest({ rta_id: "1", manufacturer: "oppo", page_size: 1 }));
  expectTypeOf(uvids.toArray).returns.toEqualTypeOf<Promise<string[]>>();
});

test("a key is given typed items", () => {
  const key = (order: TbkOrderDetailsGetPublisherOrderDto) => order.trade_id ?? "";
  expect(() => client.paginate(orders, undefined, { key, concurrency: 2, timeout: 1 })).not.toThrow();
  client.paginate(orders, undefined, { key: (order) => order.trade_id ?? "" });
  // @ts-expect-error orders have no such field
  client.paginate(orders, undefined, { key: (order) => order.order_id });
});

test("an API without pages does not compile", () => {
  // @ts-expect-error it has no pages
  expect(() => client.paginate(new TbkScSocialCrowdGetRequest())).toThrow(TypeError);
});

test("a request with pages is still one for everything else", () => {
  expectTypeOf(orders).toExtend<TopRequest<object, TopResponse, unknown>>();
  expectTypeOf(() => client.execute(orders)).returns.toEqualTypeOf<Promise<TbkOrderDetailsGetResponse>>();
});
