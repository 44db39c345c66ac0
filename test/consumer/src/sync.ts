import {
  TbkOrderDetailsGetRequest,
  TbkOrderRefundGetRequest,
  type TopClient,
  type TopFollowOptions,
  type TopFollowPage,
  type TopResponse,
} from "tbk-sdk";
import type { Store, Stream } from "./store.ts";

const DAY = 24 * 60 * 60 * 1000;

/** How far the first run looks back. */
const FIRST_RUN = 2 * DAY;

/** What the platform counts as updated: an order that is paid, settled or closed comes again in its new state. */
const ORDER_UPDATED = 4;
const REFUND_UPDATED = 5;

/** The affiliate's own orders, without those of others that share in the commission. */
const OWN_ORDERS = 2;
const OWN_REFUNDS = 1;

/**
 * Brings the store up to the platform's time less some minutes: two days before `now` on the first run, then what changed
 * since. How far a run goes is told by the platform, never by this machine's clock.
 */
export async function sync(client: TopClient, store: Store, now = new Date()): Promise<void> {
  const from = new Date(now.getTime() - FIRST_RUN);
  await syncStream(
    store,
    "orders",
    (cursor) => orderPages(client, { from, cursor }),
    (page) => store.saveOrders(page),
  );
  await syncStream(
    store,
    "refunds",
    (cursor) => refundPages(client, { from, cursor }),
    (page) => store.saveRefunds(page),
  );
}

/**
 * Each page is saved together with its cursor, in one transaction. A run that was cut off (a deploy, an outage) goes on
 * behind its last saved page; a page that was not saved comes again.
 */
async function syncStream<Item, Response extends TopResponse>(
  store: Store,
  stream: Stream,
  pages: (cursor: string | undefined) => AsyncIterable<TopFollowPage<Item, Response>>,
  save: (items: readonly Item[]) => void,
): Promise<void> {
  for await (const { items, window, cursor } of pages(store.range(stream)?.cursor)) {
    store.transaction(() => {
      save(items);
      store.setRange(stream, { ...window, cursor });
    });
  }
}

function orderPages(client: TopClient, options: TopFollowOptions) {
  const request = new TbkOrderDetailsGetRequest()
    .setQueryType(ORDER_UPDATED)
    .setMemberType(OWN_ORDERS)
    .setPageSize(100);
  return client.follow(request, options);
}

function refundPages(client: TopClient, options: TopFollowOptions) {
  const request = new TbkOrderRefundGetRequest({
    publisher_refund_order_query_option: {
      start_time: "", // both are set by follow()
      end_time: "",
      query_type: REFUND_UPDATED,
      member_type: OWN_REFUNDS,
      order_scene: 1,
      page_no: 1,
      page_size: 100,
    },
  });
  return client.follow(request, options);
}
