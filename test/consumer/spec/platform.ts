import { formatTopDate, parseTopDate } from "tbk-sdk";
import type { GatewayCall } from "tbk-sdk/testing";

const HOUR = 60 * 60 * 1000;

export interface Order {
  readonly trade_id: string;
  readonly item_title: string;
  readonly tk_status: number;
  readonly pub_share_pre_fee: string;
  readonly modified_time: string;
}

export interface Refund {
  readonly refund_suit_id: string;
  readonly tb_trade_id: string;
  readonly refund_status: number;
  readonly show_return_fee: string;
  readonly modified_time: string;
}

/** An order every 20 minutes before `now`, with ids that a JavaScript number cannot hold. */
export function ordersBefore(now: Date, count: number): Order[] {
  return Array.from({ length: count }, (_, n) => ({
    trade_id: `42941598874450643${String(n).padStart(2, "0")}`,
    item_title: `商品${n}`,
    tk_status: 12,
    pub_share_pre_fee: "1.10",
    modified_time: formatTopDate(new Date(now.getTime() - (n / 3) * HOUR - 60_000)),
  }));
}

/** What the platform answers to a call of either API: what was updated in the range, page by page. */
export function pageOf<Item extends { readonly modified_time: string }>(items: readonly Item[], query: Query) {
  const start = parseTopDate(query.start_time)?.getTime() ?? NaN;
  const end = parseTopDate(query.end_time)?.getTime() ?? NaN;
  const isAsked = ({ modified_time }: Item) => {
    const time = parseTopDate(modified_time)?.getTime() ?? NaN;
    return time >= start && time < end;
  };
  const from = query.position_index ? Number(query.position_index) : 0;
  const to = from + Number(query.page_size);
  const asked = items.filter(isAsked);
  return { list: asked.slice(from, to), has_next: to < asked.length, position_index: String(to) };
}

export interface Query {
  readonly start_time: string;
  readonly end_time: string;
  readonly page_size: string | number;
  readonly position_index?: string;
}

export function orderQuery({ params }: GatewayCall): Query {
  return params as unknown as Query;
}

export function refundQuery({ params }: GatewayCall): Query {
  return JSON.parse(params["publisher_refund_order_query_option"] ?? "") as Query;
}

/** Hours of a query's time range. */
export function hours({ start_time, end_time }: Query): number {
  return ((parseTopDate(end_time)?.getTime() ?? NaN) - (parseTopDate(start_time)?.getTime() ?? NaN)) / HOUR;
}
