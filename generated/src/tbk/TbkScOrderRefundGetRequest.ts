// Generated from spec/tbk/taobao.tbk.sc.order.refund.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.order.refund.get` */
export interface TbkScOrderRefundGetParams {
  /** 全量维权订单查询条件 */
  publisher_refund_order_query_option?: TbkScOrderRefundGetPublisherRefundOrderQueryOption | undefined;
}

/** 响应 `taobao.tbk.sc.order.refund.get` */
export interface TbkScOrderRefundGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScOrderRefundGetOrderPage;
  /** 结果码，与RPC架构一致 */
  result_code?: number;
  /** 业务错误描述 */
  biz_error_desc?: string;
  /**
   * 业务错误码
   *
   * - `101` 101
   * - `102` 102
   * - `103` 103
   */
  biz_error_code?: 101 | 102 | 103 | (number & {});
  /** 结果信息 */
  result_msg?: string;
}

/** 全量维权订单查询条件 */
export interface TbkScOrderRefundGetPublisherRefundOrderQueryOption {
  /**
   * 翻页方向，翻页时必传（默认：1；示例：1）
   *
   * - `1` 向后翻页
   * - `-1` 向前翻页
   */
  jump_type?: 1 | -1 | (number & {}) | undefined;
  /**
   * 订单类型筛选（必填；示例：1）
   *
   * - `1` 全部订单
   */
  order_scene: 1 | (number & {});
  /** 每页条数（必填；范围：1~100；示例：1） */
  page_size: number;
  /**
   * 查询时间类型，start_time早于2022-12-20 0点时仅可用1、2、3（必填；示例：1）
   *
   * - `1` 维权发起时间
   * - `2` 订单结算时间（正向订单）
   * - `3` 维权完成时间
   * - `4` 订单创建时间
   * - `5` 订单更新时间
   */
  query_type: 1 | 2 | 3 | 4 | 5 | (number & {});
  /** 页码（必填；示例：0） */
  page_no: number;
  /** 分页位点（首页不传，其余页必传，原样传回）（示例：2222_334666） */
  position_index?: string | undefined;
  /** 查询开始时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2022-12-23 12:28:22） */
  start_time: TopDate;
  /**
   * 推广者角色类型（必填；示例：1）
   *
   * - `1` 二方
   * - `2` 三方
   * - `4` 不限
   */
  member_type: 1 | 2 | 4 | (number & {});
  /** 查询结束时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2022-12-23 13:28:22） */
  end_time: TopDate;
}

/** 返回数据 */
export interface TbkScOrderRefundGetOrderPage {
  /** 售后退款订单列表 */
  result: TbkScOrderRefundGetPublisherRefundOrderDTO[];
  /** 上一页页码 */
  pre_page?: number;
  /** 下一页页码 */
  next_page?: number;
  /** 页码 */
  page_no?: number;
  /** 每页条数 */
  page_size?: number;
  /** 是否有下一页 */
  has_next?: boolean;
  /** 分页位点（调用方翻页时原样传回） */
  position_index?: string;
  /** 是否有上一页 */
  has_pre?: boolean;
}

/** 售后退款订单列表 */
export interface TbkScOrderRefundGetPublisherRefundOrderDTO {
  /** 维权编号（对应当前订单的维权退款，不是淘宝订单编号，多次维权有多个） */
  refund_suit_id?: string;
  /** 淘宝父订单号（买家的淘宝后台可见） */
  tb_trade_parent_id?: string;
  /** 淘宝子订单号 */
  tb_trade_id?: string;
  /** 订单创建时间（格式：yyyy-MM-dd HH:mm:ss） */
  tb_trade_create_time?: string;
  /** 订单结算时间（格式：yyyy-MM-dd HH:mm:ss） */
  earning_time?: string;
  /** 维权创建时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_refund_time?: string;
  /** 维权完成时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_refund_suit_time?: string;
  /** 订单更新时间（格式：yyyy-MM-dd HH:mm:ss） */
  modified_time?: string;
  /** 商品标题 */
  item_title?: string;
  /**
   * 推广者身份
   *
   * - `二方` 二方
   * - `三方` 三方
   */
  tk_order_role?: "二方" | "三方" | (string & {});
  /**
   * 维权状态，2至4为淘客结算回执，补扣指款项已结给淘客或卖家
   *
   * - `2` 维权成功
   * - `3` 维权失败
   * - `4` 维权创建
   * - `11` 多次维权待处理
   * - `12` 淘客补扣等待扣款
   * - `13` 淘客补扣扣款成功
   * - `14` 卖家补扣等待扣款
   * - `15` 卖家补扣扣款成功
   */
  refund_status?: 2 | 3 | 4 | 11 | 12 | 13 | 14 | 15 | (number & {});
  /** 结算金额（元），即确认收货后的成交金额 */
  tb_trade_finish_price?: string;
  /** 维权金额，即买家维权要求的退款额 */
  refund_fee?: string;
  /** 结算预估收入，结算金额×提成，基数为确认收货后成交金额 */
  pub_share_fee?: string;
  /** 应退还佣金，不含技术服务费与渠道专项服务费 */
  tk_commission_fee_refund?: string;
  /** 应退还补贴，不含技术服务费与渠道专项服务费 */
  tk_subsidy_fee_refund?: string;
  /** 应退佣金的技术服务费 */
  tk_commission_alimm_refund_fee?: string;
  /** 应退补贴的技术服务费 */
  tk_subsidy_alimm_refund_fee?: string;
  /** 应退佣金的渠道专项服务费 */
  tk_commission_agent_refund_fee?: string;
  /** 应退补贴的渠道专项服务费 */
  tk_subsidy_agent_refund_fee?: string;
  /** 维权退款后应退预估收入（佣金与补贴），含技术与渠道专项服务费 */
  show_return_fee?: string;
  /** 渠道关系ID */
  relation_id?: string;
  /** 会员运营ID */
  special_id?: string;
  /** 淘礼金ID（每次创建唯一，可在订单中查询） */
  rights_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.order.refund.get",
  session: "optional",
  kind: "read",
  required: [
    "publisher_refund_order_query_option.order_scene",
    "publisher_refund_order_query_option.page_size",
    "publisher_refund_order_query_option.query_type",
    "publisher_refund_order_query_option.page_no",
    "publisher_refund_order_query_option.start_time",
    "publisher_refund_order_query_option.member_type",
    "publisher_refund_order_query_option.end_time",
  ],
  params: {
    publisher_refund_order_query_option: {
      jump_type: "number",
      order_scene: "number",
      page_size: "number",
      query_type: "number",
      page_no: "number",
      position_index: "string",
      start_time: "yyyy-MM-dd HH:mm:ss",
      member_type: "number",
      end_time: "yyyy-MM-dd HH:mm:ss",
    },
  },
  limits: {
    "publisher_refund_order_query_option.page_size": {
      min: 1,
      max: 100,
    },
  },
  response: {
    data: {
      result: [
        "publisher_refund_order_d_t_o",
        {
          refund_suit_id: "id",
          tb_trade_parent_id: "id",
          tb_trade_id: "id",
          tb_trade_create_time: "yyyy-MM-dd HH:mm:ss",
          earning_time: "yyyy-MM-dd HH:mm:ss",
          tk_refund_time: "yyyy-MM-dd HH:mm:ss",
          tk_refund_suit_time: "yyyy-MM-dd HH:mm:ss",
          modified_time: "yyyy-MM-dd HH:mm:ss",
          item_title: "string",
          tk_order_role: "string",
          refund_status: "number",
          tb_trade_finish_price: "string",
          refund_fee: "string",
          pub_share_fee: "string",
          tk_commission_fee_refund: "string",
          tk_subsidy_fee_refund: "string",
          tk_commission_alimm_refund_fee: "string",
          tk_subsidy_alimm_refund_fee: "string",
          tk_commission_agent_refund_fee: "string",
          tk_subsidy_agent_refund_fee: "string",
          show_return_fee: "string",
          relation_id: "id",
          special_id: "id",
          rights_id: "id",
        },
      ],
      pre_page: "number",
      next_page: "number",
      page_no: "number",
      page_size: "number",
      has_next: "boolean",
      position_index: "string",
      has_pre: "boolean",
    },
    result_code: "number",
    biz_error_desc: "string",
    biz_error_code: "number",
    result_msg: "string",
  },
  failure: {
    code: "result_code",
    message: "biz_error_desc",
    ok: ["200"],
  },
  pagination: {
    style: "position",
    position: "publisher_refund_order_query_option.position_index",
    token: "data.position_index",
    page: "publisher_refund_order_query_option.page_no",
    size: "publisher_refund_order_query_option.page_size",
    items: "data.result",
    next: "data.has_next",
    choices: ["tk_order_role"],
  },
  window: {
    start: "publisher_refund_order_query_option.start_time",
    end: "publisher_refund_order_query_option.end_time",
  },
};

/**
 * 淘宝客-服务商-全量售后退款订单查询
 *
 * 服务商查询全部售后退款订单
 *
 * `taobao.tbk.sc.order.refund.get` · 需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=65381&docType=2
 */
export class TbkScOrderRefundGetRequest extends TopRequest<
  TbkScOrderRefundGetParams,
  TbkScOrderRefundGetResponse,
  TbkScOrderRefundGetPublisherRefundOrderDTO
> {
  get api(): TopApi {
    return api;
  }

  /** 全量维权订单查询条件 */
  setPublisherRefundOrderQueryOption(value: TbkScOrderRefundGetPublisherRefundOrderQueryOption): this {
    return this.set("publisher_refund_order_query_option", value);
  }
}
