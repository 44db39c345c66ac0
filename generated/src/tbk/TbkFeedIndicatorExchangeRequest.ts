// Generated from spec/tbk/taobao.tbk.feed.indicator.exchange.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.feed.indicator.exchange` */
export interface TbkFeedIndicatorExchangeParams {
  /** 页码（必填；最小：1；示例：1） */
  page_no: number;
  /** 每页条数，取20（必填；示例：20） */
  page_size: number;
  /** 查询条件，如ds=20231111，以&连接，同一维度仅传一次（重复则覆盖）（必填；示例：ds=20231111） */
  filters: string;
  /** 聚合维度，目前仅限ds（必填；示例：ds） */
  dimensions: string;
}

/** 响应 `taobao.tbk.feed.indicator.exchange` */
export interface TbkFeedIndicatorExchangeResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkFeedIndicatorExchangePageResult;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例："error"） */
  biz_error_desc?: string;
  /** 结果信息（示例：result） */
  result_msg?: string;
  /** 业务错误码（示例：0） */
  biz_error_code?: number;
}

/** 返回数据 */
export interface TbkFeedIndicatorExchangePageResult {
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：20） */
  page_size?: number;
  /** 总数（示例：100） */
  total_count?: number;
  /** 数据列表 */
  result: TbkFeedIndicatorExchangeDataExchangeDTO[];
}

/** 数据列表 */
export interface TbkFeedIndicatorExchangeDataExchangeDTO {
  /** 日期分区（格式：yyyyMMdd；示例：20230519） */
  ds?: string;
  /** 星任务ID（示例：1111） */
  event_id?: string;
  /** 广告计划ID（示例：111） */
  campaign_id?: string;
  /** 广告单元ID（示例：111） */
  unit_id?: string;
  /** 广告创意ID（示例：111） */
  creative_id?: string;
  /** 进店UV（示例：111） */
  uv_num?: number;
  /** 收藏UV（示例：111） */
  clt_uv_num?: number;
  /** 加购UV（示例：111） */
  add_uv_num?: number;
  /** 新访客UV（示例：111） */
  new_visitor_uv_num?: number;
  /** 成交UV（示例：111） */
  pay_buyer_uv?: number;
  /** 手淘搜索进店UV（示例：111） */
  se_lead_conv?: number;
  /** 知乎订单ID（示例：123） */
  order_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.feed.indicator.exchange",
  session: "none",
  kind: "read",
  required: ["page_no", "page_size", "filters", "dimensions"],
  params: {
    page_no: "number",
    page_size: "number",
    filters: "string",
    dimensions: "string",
  },
  limits: {
    page_no: {
      min: 1,
    },
  },
  response: {
    data: {
      page_no: "number",
      page_size: "number",
      total_count: "number",
      result: [
        "data_exchange_d_t_o",
        {
          ds: "yyyyMMdd",
          event_id: "id",
          campaign_id: "string",
          unit_id: "string",
          creative_id: "string",
          uv_num: "number",
          clt_uv_num: "number",
          add_uv_num: "number",
          new_visitor_uv_num: "number",
          pay_buyer_uv: "number",
          se_lead_conv: "number",
          order_id: "id",
        },
      ],
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
    total: "data.total_count",
  },
};

/**
 * 淘宝客-推广者-内容种草投流数据交换
 *
 * 查询内容种草投流的效果指标
 *
 * `taobao.tbk.feed.indicator.exchange` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=66818&docType=2
 */
export class TbkFeedIndicatorExchangeRequest extends TopRequest<
  TbkFeedIndicatorExchangeParams,
  TbkFeedIndicatorExchangeResponse,
  TbkFeedIndicatorExchangeDataExchangeDTO
> {
  get api(): TopApi {
    return api;
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数，取20 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 查询条件，如ds=20231111，以&连接，同一维度仅传一次（重复则覆盖） */
  setFilters(value: string): this {
    return this.set("filters", value);
  }

  /** 聚合维度，目前仅限ds */
  setDimensions(value: string): this {
    return this.set("dimensions", value);
  }
}
