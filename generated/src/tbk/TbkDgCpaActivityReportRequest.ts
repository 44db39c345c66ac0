// Generated from spec/tbk/taobao.tbk.dg.cpa.activity.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.cpa.activity.report` */
export interface TbkDgCpaActivityReportParams {
  /** CPA活动ID（必填；示例：1） */
  event_id: TopId;
  /** 统计日期（必填；格式：yyyyMMdd；示例：20210818） */
  biz_date: TopDate;
  /** 页码（最小：1；示例：1） */
  page_no?: number | undefined;
  /**
   * 数据类型，预估含当天实时累计，结算最晚截止昨天，以活动规则为准（默认：1；示例：1）
   *
   * - `1` 预估
   * - `2` 结算
   */
  query_type?: 1 | 2 | (number & {}) | undefined;
  /** 每页条数（示例：10） */
  page_size?: number | undefined;
  /** 推广位PID（mm_x_x_x），传入返PID汇总，不传返member维度，不可与relationid同传（示例：mm_123_123_123） */
  pid?: string | undefined;
  /** 渠道关系ID（传入查该渠道统计，为空查member维度统计）（示例：100） */
  relation_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.dg.cpa.activity.report` */
export interface TbkDgCpaActivityReportResponse extends TopResponse {
  /** 返回结果（示例：{}） */
  result?: TbkDgCpaActivityReportRpcResult;
}

/** 返回结果 */
export interface TbkDgCpaActivityReportRpcResult {
  /** 分页数据（示例：{}） */
  data?: TbkDgCpaActivityReportPageResult;
}

/** 分页数据 */
export interface TbkDgCpaActivityReportPageResult {
  /** 数据列表（示例：[]） */
  results: TbkDgCpaActivityReportVegasCpaReportDTO[];
}

/** 数据列表 */
export interface TbkDgCpaActivityReportVegasCpaReportDTO {
  /** 满足奖励条件的累计用户数，依入参为预估或可结算结果（示例：100） */
  union_30d_lx_uv?: number;
  /** 奖励金额，随入参取预估或可结算金额（示例：123.45） */
  reward_amount?: string;
  /** 渠道关系ID（仅渠道维度查询时返回）（示例：123456） */
  relation_id?: string;
  /** 统计日期，数据为活动期内截至该日（格式：yyyyMMdd；示例：20210301） */
  biz_date?: string;
  /** 推广位PID（mm_x_x_x），仅PID维度查询时返回（示例：mm_123_123_123） */
  pid?: string;
  /**
   * 数据类型（示例：1）
   *
   * - `1` 预估
   * - `2` 结算
   */
  query_type?: 1 | 2 | (number & {});
  /** 活动相关数据（JSON文本）（示例：{"总奖励(累计)":102.1}） */
  ext_info?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.cpa.activity.report",
  session: "none",
  kind: "read",
  required: ["event_id", "biz_date"],
  params: {
    event_id: "id",
    biz_date: "yyyyMMdd",
    page_no: "number",
    query_type: "number",
    page_size: "number",
    pid: "string",
    relation_id: "id",
  },
  limits: {
    page_no: {
      min: 1,
    },
  },
  response: {
    result: {
      data: {
        results: [
          "vegas_cpa_report_d_t_o",
          {
            union_30d_lx_uv: "number",
            reward_amount: "string",
            relation_id: "id",
            biz_date: "yyyyMMdd",
            pid: "string",
            query_type: "number",
            ext_info: "string",
          },
        ],
      },
    },
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result.data.results",
  },
};

/**
 * 淘宝客-推广者-任务奖励效果报表
 *
 * 查询CPA任务奖励活动的效果数据
 *
 * `taobao.tbk.dg.cpa.activity.report` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=58111&docType=2
 */
export class TbkDgCpaActivityReportRequest extends TopRequest<
  TbkDgCpaActivityReportParams,
  TbkDgCpaActivityReportResponse,
  TbkDgCpaActivityReportVegasCpaReportDTO
> {
  get api(): TopApi {
    return api;
  }

  /** CPA活动ID */
  setEventId(value: TopId): this {
    return this.set("event_id", value);
  }

  /** 统计日期 */
  setBizDate(value: TopDate): this {
    return this.set("biz_date", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 数据类型，预估含当天实时累计，结算最晚截止昨天，以活动规则为准 */
  setQueryType(value: 1 | 2 | (number & {})): this {
    return this.set("query_type", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 推广位PID（mm_x_x_x），传入返PID汇总，不传返member维度，不可与relationid同传 */
  setPid(value: string): this {
    return this.set("pid", value);
  }

  /** 渠道关系ID（传入查该渠道统计，为空查member维度统计） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }
}
