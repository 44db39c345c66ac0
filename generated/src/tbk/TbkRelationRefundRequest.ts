// Generated from spec/tbk/taobao.tbk.relation.refund.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.relation.refund` */
export interface TbkRelationRefundParams {
  /** 查询条件（必填） */
  search_option: TbkRelationRefundTopApiRefundRptOption;
}

/** 响应 `taobao.tbk.relation.refund` */
export interface TbkRelationRefundResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkRelationRefundRpcResult;
}

/** 查询条件 */
export interface TbkRelationRefundTopApiRefundRptOption {
  /** 每页条数（必填；示例：1） */
  page_size: number;
  /**
   * 查询时间类型（必填；示例：1）
   *
   * - `1` 维权发起时间
   * - `2` 订单结算时间（正向订单）
   * - `3` 维权完成时间
   * - `4` 订单创建时间
   * - `5` 订单更新时间
   */
  search_type: 1 | 2 | 3 | 4 | 5 | (number & {});
  /**
   * 维权订单的推广者角色类型（必填；示例：1）
   *
   * - `0` 不限
   * - `1` 二方
   * - `2` 三方
   */
  refund_type: 0 | 1 | 2 | (number & {});
  /** 查询开始时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2018-10-10 00:00:00） */
  start_time: TopDate;
  /** 页码（必填；示例：1） */
  page_no: number;
  /**
   * 业务类型（必填；示例：1）
   *
   * - `1` 渠道关系ID
   * - `2` 会员关系ID
   */
  biz_type: 1 | 2 | (number & {});
}

/** 返回结果 */
export interface TbkRelationRefundRpcResult {
  /** 结果信息 */
  result_msg?: string;
  /** 返回数据 */
  data?: TbkRelationRefundPageResult;
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
}

/** 返回数据 */
export interface TbkRelationRefundPageResult {
  /** 页码 */
  page_no?: string;
  /** 每页条数 */
  page_size?: string;
  /** 总数 */
  total_count?: string;
  /** 订单列表 */
  results: TbkRelationRefundResult[];
}

/** 订单列表 */
export interface TbkRelationRefundResult {
  /** 淘宝父订单号 */
  tb_trade_parent_id?: string;
  /** 会员运营ID */
  special_id?: string;
  /** 渠道关系ID */
  relation_id?: string;
  /** 第三方推广者会员ID（memberid） */
  tk3rd_pub_id?: string;
  /** 推广者会员ID（memberid，PID第一段） */
  tk_pub_id?: string;
  /** 第三方应退还补贴 */
  tk_subsidy_fee_refund3rd_pub?: string;
  /** 第三方应退还佣金 */
  tk_commission_fee_refund3rd_pub?: string;
  /** 第二方应退还补贴，不含技术服务费 */
  tk_subsidy_fee_refund_pub?: string;
  /** 第二方应退还佣金，不含技术服务费 */
  tk_commission_fee_refund_pub?: string;
  /** 维权完成时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_refund_suit_time?: string;
  /** 维权创建时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_refund_time?: string;
  /** 订单结算时间（格式：yyyy-MM-dd HH:mm:ss） */
  earning_time?: string;
  /** 订单创建时间（格式：yyyy-MM-dd HH:mm:ss） */
  tb_trade_create_time?: string;
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
  /** 商品标题 */
  tb_auction_title?: string;
  /** 淘宝子订单号 */
  tb_trade_id?: string;
  /** 维权金额 */
  refund_fee?: string;
  /** 结算金额（元） */
  tb_trade_finish_price?: string;
  /** 应返商家金额（二方） */
  tk_pub_show_return_fee?: string;
  /** 应返商家金额（三方） */
  tk3rd_pub_show_return_fee?: string;
  /**
   * 维权订单的推广者角色类型
   *
   * - `1` 二方
   * - `2` 三方
   */
  refund_type?: 1 | 2 | (number & {});
  /** 口碑父订单号（口碑订单） */
  alsc_pid?: string;
  /** 口碑子订单号（仅口碑订单） */
  alsc_id?: string;
  /** 更新时间（格式：yyyy-MM-dd HH:mm:ss） */
  modified_time?: string;
}

const api: TopApi = {
  method: "taobao.tbk.relation.refund",
  session: "none",
  kind: "read",
  required: [
    "search_option",
    "search_option.page_size",
    "search_option.search_type",
    "search_option.refund_type",
    "search_option.start_time",
    "search_option.page_no",
    "search_option.biz_type",
  ],
  params: {
    search_option: {
      page_size: "number",
      search_type: "number",
      refund_type: "number",
      start_time: "yyyy-MM-dd HH:mm:ss",
      page_no: "number",
      biz_type: "number",
    },
  },
  response: {
    result: {
      result_msg: "string",
      data: {
        page_no: "string",
        page_size: "string",
        total_count: "string",
        results: [
          "result",
          {
            tb_trade_parent_id: "id",
            special_id: "id",
            relation_id: "id",
            tk3rd_pub_id: "id",
            tk_pub_id: "id",
            tk_subsidy_fee_refund3rd_pub: "string",
            tk_commission_fee_refund3rd_pub: "string",
            tk_subsidy_fee_refund_pub: "string",
            tk_commission_fee_refund_pub: "string",
            tk_refund_suit_time: "yyyy-MM-dd HH:mm:ss",
            tk_refund_time: "yyyy-MM-dd HH:mm:ss",
            earning_time: "yyyy-MM-dd HH:mm:ss",
            tb_trade_create_time: "yyyy-MM-dd HH:mm:ss",
            refund_status: "number",
            tb_auction_title: "string",
            tb_trade_id: "id",
            refund_fee: "string",
            tb_trade_finish_price: "string",
            tk_pub_show_return_fee: "string",
            tk3rd_pub_show_return_fee: "string",
            refund_type: "number",
            alsc_pid: "string",
            alsc_id: "string",
            modified_time: "yyyy-MM-dd HH:mm:ss",
          },
        ],
      },
      result_code: "number",
      biz_error_desc: "string",
      biz_error_code: "number",
    },
  },
  failure: {
    code: "result.result_code",
    message: "result.biz_error_desc",
    ok: ["200"],
  },
  pagination: {
    style: "page",
    page: "search_option.page_no",
    size: "search_option.page_size",
    items: "result.data.results",
    total: "result.data.total_count",
  },
};

/**
 * 淘宝客-推广者-售后退款订单查询
 *
 * 查询渠道与会员的售后退款订单
 *
 * `taobao.tbk.relation.refund` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=40121&docType=2
 */
export class TbkRelationRefundRequest extends TopRequest<
  TbkRelationRefundParams,
  TbkRelationRefundResponse,
  TbkRelationRefundResult
> {
  get api(): TopApi {
    return api;
  }

  /** 查询条件 */
  setSearchOption(value: TbkRelationRefundTopApiRefundRptOption): this {
    return this.set("search_option", value);
  }
}
