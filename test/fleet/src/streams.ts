import {
  TbkScOrderDetailsGetRequest,
  TbkScOrderRefundGetRequest,
  type TopClient,
  type TopFollowOptions,
  type TopFollowPage,
} from "tbk-sdk";
import { fen } from "./money.ts";
import type { Stream } from "./store.ts";

/** A page as the store takes it. */
export interface Followed {
  readonly rows: readonly object[];
  readonly cursor: string;
  readonly until: Date;
}

type Follow = (client: TopClient, session: string, options: TopFollowOptions) => AsyncIterable<Followed>;

/** What the platform counts as updated. */
const ORDER_UPDATED = 4;
const REFUND_UPDATED = 5;

export const FOLLOW: Readonly<Record<Stream, Follow>> = {
  orders: (client, session, options) => {
    const request = new TbkScOrderDetailsGetRequest().setQueryType(ORDER_UPDATED).setPageSize(100);
    return mapped(client.follow(request, session, options), (order) => ({
      trade_id: order.trade_id,
      tk_status: order.tk_status,
      fee: fen(order.pub_share_fee) || fen(order.pub_share_pre_fee),
      modified_time: order.modified_time,
    }));
  },
  refunds: (client, session, options) => {
    const request = new TbkScOrderRefundGetRequest({
      publisher_refund_order_query_option: {
        start_time: "", // both are set by follow()
        end_time: "",
        query_type: REFUND_UPDATED,
        member_type: 1,
        order_scene: 1,
        page_no: 1,
        page_size: 100,
      },
    });
    return mapped(client.follow(request, session, options), (refund) => ({
      refund_suit_id: refund.refund_suit_id,
      trade_id: refund.tb_trade_id,
      refund_status: refund.refund_status,
      returned: fen(refund.show_return_fee),
      modified_time: refund.modified_time,
    }));
  },
};

async function* mapped<Item>(
  pages: AsyncIterable<TopFollowPage<Item, object>>,
  row: (item: Item) => object,
): AsyncGenerator<Followed> {
  for await (const { items, cursor, window } of pages) yield { rows: items.map(row), cursor, until: window.end };
}
