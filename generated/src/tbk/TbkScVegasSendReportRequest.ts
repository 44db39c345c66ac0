// Generated from spec/tbk/taobao.tbk.sc.vegas.send.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.vegas.send.report` */
export interface TbkScVegasSendReportParams {
  /** 统计日期（必填；格式：yyyyMMdd；示例：20191201） */
  biz_date: TopDate;
  /** 渠道关系ID（示例：111） */
  relation_id?: TopId | undefined;
  /**
   * 活动ID（示例：1）
   *
   * @deprecated 已下线，无需填写
   */
  activity_id?: TopId | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** 每页条数（默认：10；示例：10） */
  page_size?: number | undefined;
  /** 媒体推广位PID（mm_x_x_x）（示例：mm_123_123_123） */
  pid?: string | undefined;
  /**
   * 查询维度（默认：pid；示例：pid/relation）
   *
   * - `pid` pid维度
   * - `relation` relation维度
   */
  rpt_dim?: "pid" | "relation" | (string & {}) | undefined;
  /**
   * 查询的红包类型（默认：1；示例：1）
   *
   * - `1` 超级红包
   * - `2` 福利购
   * - `3` 签到红包
   * - `4` 福利直降
   * - `5` 幸运赢免单
   */
  activity_category?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.sc.vegas.send.report` */
export interface TbkScVegasSendReportResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkScVegasSendReportResult;
}

/** 返回结果 */
export interface TbkScVegasSendReportResult {
  /** 是否成功 */
  success?: boolean;
  /** 返回数据 */
  model?: TbkScVegasSendReportRightsSendRptDto;
  /** 业务错误信息 */
  msg_info?: string;
  /** 业务错误码 */
  msg_code?: string;
}

/** 返回数据 */
export interface TbkScVegasSendReportRightsSendRptDto {
  /** 渠道关系ID维度的发放数据列表 */
  relation_rpt_list: TbkScVegasSendReportRightsSendRelationRptDto[];
  /** PID维度的发放数据列表 */
  pid_rpt_list: TbkScVegasSendReportRightsSendRelationRptDto2[];
}

/** 渠道关系ID维度的发放数据列表 */
export interface TbkScVegasSendReportRightsSendRelationRptDto {
  /** 统计日期（格式：yyyyMMdd） */
  biz_date?: string;
  /** 渠道关系ID */
  relation_id?: string;
  /** 红包发放数量 */
  fund_num?: number;
  /** 推广位PID（mm_x_x_x） */
  pid?: string;
  /** 红包使用次数 */
  use_num?: number;
}

/** PID维度的发放数据列表 */
export interface TbkScVegasSendReportRightsSendRelationRptDto2 {
  /** 统计日期（格式：yyyyMMdd；示例：20191201） */
  biz_date?: string;
  /** 推广位PID（mm_x_x_x）（示例：mm_123_123_123） */
  pid?: string;
  /** 红包发放数量（示例：100） */
  fund_num?: number;
  /** 红包使用次数（示例：78） */
  use_num?: number;
}

const api: TopApi = {
  method: "taobao.tbk.sc.vegas.send.report",
  session: "required",
  kind: "read",
  required: ["biz_date"],
  params: {
    biz_date: "yyyyMMdd",
    relation_id: "id",
    activity_id: "id",
    page_no: "number",
    page_size: "number",
    pid: "string",
    rpt_dim: "string",
    activity_category: "number",
  },
  response: {
    result: {
      success: "boolean",
      model: {
        relation_rpt_list: [
          "rights_send_relation_rpt_dto",
          {
            biz_date: "yyyyMMdd",
            relation_id: "id",
            fund_num: "number",
            pid: "string",
            use_num: "number",
          },
        ],
        pid_rpt_list: [
          "rights_send_relation_rpt_dto",
          {
            biz_date: "yyyyMMdd",
            pid: "string",
            fund_num: "number",
            use_num: "number",
          },
        ],
      },
      msg_info: "string",
      msg_code: "string",
    },
  },
  failure: {
    flag: "result.success",
    code: "result.msg_code",
    message: "result.msg_info",
  },
};

/**
 * 淘宝客-服务商-查询红包发放个数
 *
 * 服务商统计推广者发放的红包数量
 *
 * `taobao.tbk.sc.vegas.send.report` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=47590&docType=2
 */
export class TbkScVegasSendReportRequest extends TopRequest<TbkScVegasSendReportParams, TbkScVegasSendReportResponse> {
  get api(): TopApi {
    return api;
  }

  /** 统计日期 */
  setBizDate(value: TopDate): this {
    return this.set("biz_date", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /**
   * 活动ID
   *
   * @deprecated 已下线，无需填写
   */
  setActivityId(value: TopId): this {
    return this.set("activity_id", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 媒体推广位PID（mm_x_x_x） */
  setPid(value: string): this {
    return this.set("pid", value);
  }

  /** 查询维度 */
  setRptDim(value: "pid" | "relation" | (string & {})): this {
    return this.set("rpt_dim", value);
  }

  /** 查询的红包类型 */
  setActivityCategory(value: 1 | 2 | 3 | 4 | 5 | (number & {})): this {
    return this.set("activity_category", value);
  }
}
