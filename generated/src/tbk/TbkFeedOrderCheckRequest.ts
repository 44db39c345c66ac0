// Generated from spec/tbk/taobao.tbk.feed.order.check.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.feed.order.check` */
export interface TbkFeedOrderCheckParams {
  /** 媒体订单ID（必填；示例：123） */
  media_order_id: TopId;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** 每页条数（默认：10；示例：10） */
  page_size?: number | undefined;
}

/** 响应 `taobao.tbk.feed.order.check` */
export interface TbkFeedOrderCheckResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkFeedOrderCheckMediaOrderDTO;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例：系统异常） */
  biz_error_desc?: string;
  /** 结果信息（示例：内部服务发生错误） */
  result_msg?: string;
  /** 业务错误码（示例：1001） */
  biz_error_code?: number;
}

/** 返回数据 */
export interface TbkFeedOrderCheckMediaOrderDTO {
  /** 媒体账单ID（示例：123） */
  media_order_id?: string;
  /** 实际结算总金额（示例：10000） */
  cost_amount?: number;
  /** 结果列表 */
  result: TbkFeedOrderCheckOrderDetailDTO[];
  /** 页码（最小：1；示例：1） */
  page_no?: number;
  /** 每页条数（示例：50） */
  page_size?: number;
}

/** 结果列表 */
export interface TbkFeedOrderCheckOrderDetailDTO {
  /** 媒体账单ID（示例：123） */
  media_order_id?: string;
  /** 订单维度ID（如星任务ID）（示例：123） */
  order_dimision_id?: string;
  /** 总冻结金额（分）（示例：10000） */
  total_frozen_amount?: number;
  /** 历史已打款金额（分）（示例：10000） */
  historical_settled_amount?: number;
  /** 本次请求金额（示例：10000） */
  this_time_cost_amount?: number;
  /** 本次结算金额（分）（示例：10000） */
  this_time_real_settled_amount?: number;
  /**
   * 账单状态（示例：1）
   *
   * - `1` 打款成功
   * - `2` 打款失败
   */
  status?: 1 | 2 | (number & {});
}

const api: TopApi = {
  method: "taobao.tbk.feed.order.check",
  session: "none",
  kind: "read",
  required: ["media_order_id"],
  params: {
    media_order_id: "id",
    page_no: "number",
    page_size: "number",
  },
  response: {
    data: {
      media_order_id: "id",
      cost_amount: "number",
      result: [
        "order_detail_d_t_o",
        {
          media_order_id: "id",
          order_dimision_id: "string",
          total_frozen_amount: "number",
          historical_settled_amount: "number",
          this_time_cost_amount: "number",
          this_time_real_settled_amount: "number",
          status: "number",
        },
      ],
      page_no: "number",
      page_size: "number",
    },
    result_code: "number",
    biz_error_desc: "string",
    result_msg: "string",
    biz_error_code: "number",
  },
  failure: {
    code: "result_code",
    message: "biz_error_desc",
    ok: ["200"],
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data.result",
  },
};

/**
 * 淘宝客-推广者-内容种草投流对账单
 *
 * 查询种草投流媒体订单的对账明细
 *
 * `taobao.tbk.feed.order.check` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=69046&docType=2
 */
export class TbkFeedOrderCheckRequest extends TopRequest<
  TbkFeedOrderCheckParams,
  TbkFeedOrderCheckResponse,
  TbkFeedOrderCheckOrderDetailDTO
> {
  get api(): TopApi {
    return api;
  }

  /** 媒体订单ID */
  setMediaOrderId(value: TopId): this {
    return this.set("media_order_id", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }
}
