// Generated from spec/tbk/taobao.tbk.sc.cp.order.details.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.cp.order.details.get` */
export interface TbkScCpOrderDetailsGetParams {
  /**
   * 查询时间类型
   *
   * - `1` 订单创建时间
   * - `2` 订单付款时间
   * - `3` 订单结算时间
   */
  query_type?: 1 | 2 | 3 | (number & {}) | undefined;
  /** 分页位点 */
  position_index?: string | undefined;
  /** 每页条数（默认：20） */
  page_size?: number | undefined;
  /** 页码（默认：1） */
  page_no?: number | undefined;
  /**
   * 淘客订单状态
   *
   * - `3` 结算成功
   * - `12` 付款
   * - `13` 关闭
   * - `14` 确认收货
   */
  tk_status?: 3 | 12 | 13 | 14 | (number & {}) | undefined;
  /** 查询开始时间（必填；格式：yyyy-MM-dd HH:mm:ss） */
  start_time: TopDate;
  /** 查询结束时间，距开始时间至多3小时（必填；格式：yyyy-MM-dd HH:mm:ss） */
  end_time: TopDate;
  /**
   * 翻页方向，翻页时必传（默认：1）
   *
   * - `1` 向后翻页
   * - `-1` 向前翻页
   */
  jump_type?: 1 | -1 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.sc.cp.order.details.get` */
export interface TbkScCpOrderDetailsGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScCpOrderDetailsGetData;
}

/** 返回数据 */
export interface TbkScCpOrderDetailsGetData {
  /** 是否有下一页 */
  has_next?: boolean;
  /** 分页位点（调用方翻页时原样传回） */
  position_index?: string;
  /** 页码 */
  page_no?: number;
  /** 订单列表 */
  results: TbkScCpOrderDetailsGetResult[];
}

/** 订单列表 */
export interface TbkScCpOrderDetailsGetResult {
  /** 订单付款时间，与淘宝同步，可能略晚于淘宝侧时间；预售订单付清尾款后更新为尾款支付时间（格式：yyyy-MM-dd HH:mm:ss；示例：2020-03-25 23:49:31） */
  tk_paid_time?: string;
  /** 活动ID（示例：7500393） */
  event_id?: string;
  /** 预售定金付款时间，与淘宝同步，可能略晚于淘宝侧时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_deposit_time?: string;
  /** 服务费率（示例：6） */
  tk_service_rate?: string;
  /** 付款金额（元） */
  alipay_total_price?: string;
  /** 点击时间 */
  click_time?: string;
  /** 预售订单定金付款金额（元） */
  deposit_price?: string;
  /** 商品ID */
  item_id?: string;
  /** 商品数量 */
  item_num?: number;
  /** 商品单价（元） */
  item_price?: string;
  /** 商品标题 */
  item_title?: string;
  /** 营销类型，视订单有一个或多个，如特价版客户端锁粉 */
  marketing_type?: string;
  /** 订单更新时间（格式：yyyy-MM-dd HH:mm:ss） */
  modified_time?: string;
  /** 结算金额（元） */
  pay_price?: string;
  /** 预估付款服务费 */
  pre_service_fee?: unknown;
  /** 掌柜旺旺 */
  seller_nick?: string;
  /** 店铺名称 */
  seller_shop_title?: string;
  /** 预估结算服务费 */
  service_fee?: unknown;
  /** 预售定金在淘宝的付款时间（格式：yyyy-MM-dd HH:mm:ss） */
  tb_deposit_time?: string;
  /** 淘宝付款时间（格式：yyyy-MM-dd HH:mm:ss） */
  tb_paid_time?: string;
  /** 订单创建时间，与淘宝同步，可能略晚于买家在淘宝的下单时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_create_time?: string;
  /** 结算时间，即订单确认收货且商家付完佣金的时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_earning_time?: string;
  /**
   * 订单状态
   *
   * - `3` 订单结算
   * - `12` 订单付款
   * - `13` 订单失效
   * - `14` 订单成功
   */
  tk_status?: 3 | 12 | 13 | 14 | (number & {});
  /** 淘宝父订单号 */
  trade_parent_id?: string;
  /** 招商渠道ID */
  cp_channel_id?: string;
  /** 招商渠道名称 */
  cp_channel_name?: unknown;
  /** 推广者ID */
  pub_id?: string;
  /** 推广者昵称（推广者名称） */
  pub_nick_name?: unknown;
}

const api: TopApi = {
  method: "taobao.tbk.sc.cp.order.details.get",
  session: "optional",
  kind: "read",
  required: ["start_time", "end_time"],
  params: {
    query_type: "number",
    position_index: "string",
    page_size: "number",
    page_no: "number",
    tk_status: "number",
    start_time: "yyyy-MM-dd HH:mm:ss",
    end_time: "yyyy-MM-dd HH:mm:ss",
    jump_type: "number",
  },
  response: {
    data: {
      has_next: "boolean",
      position_index: "string",
      page_no: "number",
      results: [
        "cp_publisher_order_d_t_o",
        {
          tk_paid_time: "yyyy-MM-dd HH:mm:ss",
          event_id: "id",
          tk_deposit_time: "yyyy-MM-dd HH:mm:ss",
          tk_service_rate: "string",
          alipay_total_price: "string",
          click_time: "string",
          deposit_price: "string",
          item_id: "id",
          item_num: "number",
          item_price: "string",
          item_title: "string",
          marketing_type: "string",
          modified_time: "yyyy-MM-dd HH:mm:ss",
          pay_price: "string",
          pre_service_fee: "unknown",
          seller_nick: "string",
          seller_shop_title: "string",
          service_fee: "unknown",
          tb_deposit_time: "yyyy-MM-dd HH:mm:ss",
          tb_paid_time: "yyyy-MM-dd HH:mm:ss",
          tk_create_time: "yyyy-MM-dd HH:mm:ss",
          tk_earning_time: "yyyy-MM-dd HH:mm:ss",
          tk_status: "number",
          trade_parent_id: "id",
          cp_channel_id: "id",
          cp_channel_name: "unknown",
          pub_id: "id",
          pub_nick_name: "unknown",
        },
      ],
    },
  },
  pagination: {
    style: "position",
    position: "position_index",
    token: "data.position_index",
    page: "page_no",
    size: "page_size",
    items: "data.results",
    next: "data.has_next",
  },
  window: {
    start: "start_time",
    end: "end_time",
    max: 10800000,
  },
};

/**
 * 淘宝客-工具-团长-所有订单查询
 *
 * 服务商查询团长的服务费订单明细
 *
 * `taobao.tbk.sc.cp.order.details.get` · 需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=49611&docType=2
 */
export class TbkScCpOrderDetailsGetRequest extends TopRequest<
  TbkScCpOrderDetailsGetParams,
  TbkScCpOrderDetailsGetResponse,
  TbkScCpOrderDetailsGetResult
> {
  get api(): TopApi {
    return api;
  }

  /** 查询时间类型 */
  setQueryType(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("query_type", value);
  }

  /** 分页位点 */
  setPositionIndex(value: string): this {
    return this.set("position_index", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 淘客订单状态 */
  setTkStatus(value: 3 | 12 | 13 | 14 | (number & {})): this {
    return this.set("tk_status", value);
  }

  /** 查询开始时间 */
  setStartTime(value: TopDate): this {
    return this.set("start_time", value);
  }

  /** 查询结束时间，距开始时间至多3小时 */
  setEndTime(value: TopDate): this {
    return this.set("end_time", value);
  }

  /** 翻页方向，翻页时必传 */
  setJumpType(value: 1 | -1 | (number & {})): this {
    return this.set("jump_type", value);
  }
}
