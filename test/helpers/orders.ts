import { formatTopDate, parseTopDate } from "../../generated/src/index.ts";
import { type Reply, refusal, type Seen } from "./gateway.ts";

/** An order of the table, as the platform would keep it. */
export interface Order {
  readonly trade_id: string;
  readonly tk_create_time: string;
  readonly tk_status?: number;
  readonly pub_share_pre_fee?: string;
}

/** How the simulated platform treats a query; read anew for each call, so that a test may change it on the way. */
export interface OrderRules {
  orders: readonly Order[];
  /** Longest time range, milliseconds; a longer one is refused with 2007. */
  max: number;
  /** Whether an order at the very end of a range belongs to it. */
  isEndIn: boolean;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** `2024-11-11 00:00:00` in GMT+8, and so many milliseconds later. */
export function at(ms = 0): string {
  return formatTopDate(new Date(time("2024-11-11 00:00:00") + ms));
}

export function time(text: string | null): number {
  return parseTopDate(text)?.getTime() ?? NaN;
}

/** One order a step, the first at the start. */
export function orders(count: number, step: number): Order[] {
  return Array.from({ length: count }, (_, n) => ({
    trade_id: `29415988744506${4000 + n}`,
    tk_create_time: at(n * step),
  }));
}

/** taobao.tbk.order.details.get over a table: page numbers from 1, a position handed back, limits as documented. */
export function orderTable(rules: OrderRules): (seen: Seen) => Reply {
  return ({ form }) => {
    const [start, end] = [time(form.get("start_time")), time(form.get("end_time"))];
    if (!(start <= end)) return refusal(15, "2000", "illegal time");
    if (end - start > rules.max) return refusal(15, "2007", "time range too long");
    const [page, size] = [Number(form.get("page_no")), Number(form.get("page_size") ?? 20)];
    const position = form.get("position_index");
    if (page > 1 !== (position !== null)) return refusal(15, "1008", "illegal position_index");
    if (position !== null && form.get("jump_type") !== "1") return refusal(15, "1005", "illegal jump_type");
    const found = rules.orders.filter(({ tk_create_time }) => {
      const created = time(tk_create_time);
      return created >= start && (created < end || (rules.isEndIn && created === end));
    });
    const from = position === null ? 0 : Number(position.split("_")[1]);
    const rows = found.slice(from, from + size);
    return orderPage(rows, from + size < found.length, `p_${from + rows.length}`, page);
  };
}

/** The answer's envelope. */
export function orderPage(rows: readonly object[], has_next: unknown, position_index?: string, page_no = 1): object {
  const data = { results: { publisher_order_dto: rows }, has_next, position_index, page_no };
  return { tbk_order_details_get_response: { data, request_id: "r1" } };
}

/** The time ranges of calls, each once, as hours and minutes. */
export function ranges(seen: readonly Seen[]): string[] {
  const texts = seen.map(({ form }) => {
    return `${form.get("start_time")?.slice(11, 16)}-${form.get("end_time")?.slice(11, 16)}`;
  });
  return [...new Set(texts)];
}
