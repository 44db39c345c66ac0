import { formatTopDate, parseTopDate } from "../../generated/src/index.ts";
import { type AnswerFunction, fault, type GatewayCall } from "../../generated/src/testing/index.ts";
import type { State } from "./histories.ts";

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How the platform treats a query; read anew for each. */
export interface QueryRules {
  /** The platform's time, epoch milliseconds. */
  readonly now: () => number;
  /** Longest time range in force; a longer one is refused with 2007. */
  readonly max: () => number;
  /** Whether a row at the very end of a range belongs to it. */
  readonly isEndIn: boolean;
  /** Whether the latest rows come first. */
  readonly isLatestFirst: boolean;
}

/** What a call asks for, as its text parameters say. */
export interface Query {
  readonly start_time?: string;
  readonly end_time?: string;
  readonly page_no?: string | number;
  readonly page_size?: string | number;
  readonly position_index?: string;
  readonly jump_type?: string | number;
}

type Table = readonly State[];
type Row = (state: State) => object;

/** The order and refund APIs, of affiliates and of service providers, over tables of states queried by the time of update. */
export function orderAnswers(
  orders: (call: GatewayCall) => Table,
  refunds: (call: GatewayCall) => Table,
  rules: QueryRules,
): Readonly<Record<string, AnswerFunction>> {
  const orderPage: AnswerFunction = (call) => {
    const page = pageOf(orders(call), call.params as Query, orderRow, rules);
    return "rows" in page ? { data: { results: page.rows, ...page.turn } } : page;
  };
  const refundPage: AnswerFunction = (call) => {
    const query = JSON.parse(call.params["publisher_refund_order_query_option"] ?? "{}") as Query;
    const page = pageOf(refunds(call), query, refundRow, { ...rules, max: () => Infinity });
    return "rows" in page ? { data: { result: page.rows, ...page.turn }, result_code: 200 } : page;
  };
  return {
    "taobao.tbk.order.details.get": orderPage,
    "taobao.tbk.sc.order.details.get": orderPage,
    "taobao.tbk.order.refund.get": refundPage,
    "taobao.tbk.sc.order.refund.get": refundPage,
  };
}

/** One page: what is in a state of the range now, behind the position. Positions name a row, so rows that leave move none. */
function pageOf(table: Table, query: Query, row: Row, rules: QueryRules) {
  const now = rules.now();
  const [start, end] = [time(query.start_time), time(query.end_time)];
  const refusal = refusalOf(query, start, end, now, rules.max());
  if (refusal) return refusal;
  const [page, size] = [Number(query.page_no ?? 1), Number(query.page_size ?? 20)];
  const inRange = table.slice(indexOf(table, start), indexOf(table, end + 1));
  const seen = inRange.filter(
    ({ modified, visible, superseded }) =>
      visible <= now && now < superseded && (modified < end || (modified === end && rules.isEndIn)),
  );
  if (rules.isLatestFirst) seen.reverse();
  const [second = "", id = ""] = (query.position_index ?? "").split("_");
  const isBehind = ({ modified, id: own }: State) => {
    const difference = modified / SECOND - Number(second) || (own > id ? 1 : own < id ? -1 : 0);
    return rules.isLatestFirst ? difference < 0 : difference > 0;
  };
  const rest = query.position_index ? seen.filter(isBehind) : seen;
  const rows = rest.slice(0, size);
  const last = rows.at(-1);
  const position_index = last ? `${last.modified / SECOND}_${last.id}` : (query.position_index ?? "0_0");
  return {
    rows: rows.map(row),
    turn: { has_next: rest.length > size, position_index, page_no: page, page_size: size },
  };
}

function refusalOf(query: Query, start: number, end: number, now: number, max: number) {
  if (Number.isNaN(start) || Number.isNaN(end)) return fault.error(15, "2000");
  if (start >= end) return fault.error(15, "2001");
  if (start > now) return fault.error(15, "2002");
  if (start < now - 90 * DAY) return fault.error(15, "2004");
  if (end - start > max) return fault.error(15, "2007");
  const isTurned = Number(query.page_no ?? 1) > 1;
  if (isTurned !== (query.position_index !== undefined)) return fault.error(15, "1008");
  return isTurned && Number(query.jump_type) !== 1 ? fault.error(15, "1005") : undefined;
}

/** Where a time begins in a table that is sorted by it. */
function indexOf(table: Table, modified: number): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] as State).modified < modified) low = middle + 1;
    else high = middle;
  }
  return low;
}

function time(text: string | undefined): number {
  return parseTopDate(text)?.getTime() ?? NaN;
}

const STATUS = [12, 14, 3, 13];

function orderRow({ id, version, created, modified }: State): object {
  return {
    trade_id: id,
    trade_parent_id: id,
    item_title: `商品 ${id.slice(-6)}`,
    tk_status: STATUS[version - 1],
    pub_share_pre_fee: `${version}.10`,
    tk_create_time: text(created),
    modified_time: text(modified),
  };
}

function refundRow({ id, version, created, modified }: State): object {
  return {
    refund_suit_id: id,
    tb_trade_id: id,
    refund_status: [4, 2, 13, 15][version - 1],
    show_return_fee: `${version}.05`,
    tk_refund_time: text(created),
    modified_time: text(modified),
  };
}

function text(ms: number): string {
  return formatTopDate(new Date(ms));
}
