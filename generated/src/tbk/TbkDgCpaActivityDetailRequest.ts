// Generated from spec/tbk/taobao.tbk.dg.cpa.activity.detail.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.cpa.activity.detail` */
export interface TbkDgCpaActivityDetailParams {
  /**
   * 明细类型（默认：1；示例：1）
   *
   * - `1` 预估明细
   * - `2` 结算明细
   */
  query_type?: 1 | 2 | (number & {}) | undefined;
  /** 每页条数（默认：10；示例：10） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** CPA活动ID（必填；示例：111） */
  event_id: TopId;
  /** CPA活动奖励统计口径（示例：abcd） */
  indicator_alias?: string | undefined;
  /** 下一页起始记录的主键ID（示例：111） */
  start_id?: TopId | undefined;
  /** 数据批次号（格式：yyyy-MM-dd HH:mm:ss；示例：2022-06-09 00:00:00） */
  runtime?: TopDate | undefined;
}

/** 响应 `taobao.tbk.dg.cpa.activity.detail` */
export interface TbkDgCpaActivityDetailResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkDgCpaActivityDetailResult;
}

/** 返回结果 */
export interface TbkDgCpaActivityDetailResult {
  /** 业务错误特征（示例：demo） */
  biz_error_feature?: string;
  /** 分页数据（示例：1234） */
  data?: TbkDgCpaActivityDetailPageResult;
  /** 是否成功（示例：true） */
  success?: boolean;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例：demo） */
  biz_error_desc?: string;
  /** 业务错误码（示例：0） */
  biz_error_code?: number;
  /** 结果信息（示例：demo） */
  result_msg?: string;
}

/** 分页数据 */
export interface TbkDgCpaActivityDetailPageResult {
  /** 结果列表 */
  results: TbkDgCpaActivityDetailResults[];
  /** 上一页页码（示例：1） */
  pre_page?: number;
  /** 下一页页码（示例：1） */
  next_page?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 总页数（示例：1） */
  total_pages?: number;
  /** 每页条数（示例：10） */
  page_size?: number;
  /** 是否有下一页（示例：false） */
  has_next?: boolean;
  /** 总数（示例：4） */
  total_count?: number;
  /** 是否有上一页（示例：false） */
  has_pre?: boolean;
  /** 数据批次号（格式：yyyy-MM-dd HH:mm:ss；示例：2022-06-09 00:00:00） */
  runtime?: string;
}

/** 结果列表 */
export interface TbkDgCpaActivityDetailResults {
  /** 奖励明细数据，KV结构 */
  field_detail?: string;
  /**
   * 明细类型（示例：1）
   *
   * - `1` 预估明细
   * - `2` 结算明细
   */
  calc_type?: 1 | 2 | (number & {});
  /** 明细记录主键ID（示例：1） */
  id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.cpa.activity.detail",
  session: "none",
  kind: "read",
  required: ["event_id"],
  params: {
    query_type: "number",
    page_size: "number",
    page_no: "number",
    event_id: "id",
    indicator_alias: "string",
    start_id: "id",
    runtime: "yyyy-MM-dd HH:mm:ss",
  },
  response: {
    result: {
      biz_error_feature: "string",
      data: {
        results: [
          "results",
          {
            field_detail: "string",
            calc_type: "number",
            id: "id",
          },
        ],
        pre_page: "number",
        next_page: "number",
        page_no: "number",
        total_pages: "number",
        page_size: "number",
        has_next: "boolean",
        total_count: "number",
        has_pre: "boolean",
        runtime: "yyyy-MM-dd HH:mm:ss",
      },
      success: "boolean",
      result_code: "number",
      biz_error_desc: "string",
      biz_error_code: "number",
      result_msg: "string",
    },
  },
  failure: {
    flag: "result.success",
    code: "result.biz_error_code",
    message: "result.biz_error_desc",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result.data.results",
    next: "result.data.has_next",
    total: "result.data.total_count",
  },
};

/**
 * 淘宝客-推广者-CPA活动执行明细
 *
 * 查询 CPA 活动奖励的逐条明细
 *
 * `taobao.tbk.dg.cpa.activity.detail` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=56312&docType=2
 */
export class TbkDgCpaActivityDetailRequest extends TopRequest<
  TbkDgCpaActivityDetailParams,
  TbkDgCpaActivityDetailResponse,
  TbkDgCpaActivityDetailResults
> {
  get api(): TopApi {
    return api;
  }

  /** 明细类型 */
  setQueryType(value: 1 | 2 | (number & {})): this {
    return this.set("query_type", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** CPA活动ID */
  setEventId(value: TopId): this {
    return this.set("event_id", value);
  }

  /** CPA活动奖励统计口径 */
  setIndicatorAlias(value: string): this {
    return this.set("indicator_alias", value);
  }

  /** 下一页起始记录的主键ID */
  setStartId(value: TopId): this {
    return this.set("start_id", value);
  }

  /** 数据批次号 */
  setRuntime(value: TopDate): this {
    return this.set("runtime", value);
  }
}
