import {
  TbkOrderDetailsGetRequest,
  TbkOrderRefundGetRequest,
  type TopClient,
  type TopPage,
  type TopResponse,
} from "tbk-sdk";
import type { Range, Store, Stream } from "./store.ts";

const DAY = 24 * 60 * 60 * 1000;

/** How far the first run looks back. */
const FIRST_RUN = 2 * DAY;

/** What the platform counts as updated: an order that is paid, settled or closed comes again in its new state. */
const ORDER_UPDATED = 4;
const REFUND_UPDATED = 5;

/** The affiliate's own orders, without those of others that share in the commission. */
const OWN_ORDERS = 2;
const OWN_REFUNDS = 1;

/** Brings the store up to `now`: two days on the first run, then what changed since. */
export async function sync(client: TopClient, store: Store, now = new Date()): Promise<void> {
  await syncStream(
    store,
    "orders",
    now,
    (range) => orderPages(client, range),
    (page) => store.saveOrders(page),
  );
  await syncStream(
    store,
    "refunds",
    now,
    (range) => refundPages(client, range),
    (page) => store.saveRefunds(page),
  );
}

/**
 * Each page is saved together with its cursor. A run that was cut off (a deploy, an outage) is finished from behind its
 * last saved page, before the time since then is asked for.
 */
async function syncStream<Item, Response extends TopResponse>(
  store: Store,
  stream: Stream,
  now: Date,
  pages: (range: Range) => AsyncIterable<TopPage<Item, Response>>,
  save: (items: readonly Item[]) => void,
): Promise<void> {
  for (let range = next(store, stream, now); range; range = next(store, stream, now)) {
    const { start, end } = range;
    for await (const { items, cursor } of pages(range)) {
      store.transaction(() => {
        save(items);
        store.setRange(stream, { start, end, cursor });
      });
    }
    store.setRange(stream, { start: end, end, cursor: undefined });
  }
}

/** The range that is not finished, or the time since the last one; none when that is over. */
function next(store: Store, stream: Stream, now: Date): Range | undefined {
  const last = store.range(stream);
  if (!last) return { start: new Date(now.getTime() - FIRST_RUN), end: now, cursor: undefined };
  if (last.start < last.end) return last;
  return last.end < now ? { start: last.end, end: now, cursor: undefined } : undefined;
}

/** TOP answers for three hours of orders at most: `pages` cuts the range into windows, in order. */
function orderPages(client: TopClient, { start, end, cursor }: Range) {
  const request = new TbkOrderDetailsGetRequest({
    start_time: start,
    end_time: end,
    query_type: ORDER_UPDATED,
    member_type: OWN_ORDERS,
    page_size: 100,
  });
  return client.pages(request, undefined, { cursor });
}

function refundPages(client: TopClient, { start, end, cursor }: Range) {
  const request = new TbkOrderRefundGetRequest({
    publisher_refund_order_query_option: {
      start_time: start,
      end_time: end,
      query_type: REFUND_UPDATED,
      member_type: OWN_REFUNDS,
      order_scene: 1,
      page_no: 1,
      page_size: 100,
    },
  });
  return client.pages(request, undefined, { cursor });
}
