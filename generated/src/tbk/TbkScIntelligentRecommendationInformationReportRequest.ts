// Generated from spec/tbk/taobao.tbk.sc.intelligent.recommendation.information.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.intelligent.recommendation.information.report` */
export interface TbkScIntelligentRecommendationInformationReportParams {
  /** 用户的提问（必填；示例：一箱牛奶） */
  query: string;
  /** 用户的加密标识（必填；示例：dsaqewqe） */
  uvid: string;
  /** 机器人标识（示例：eqewq） */
  robot_id?: string | undefined;
  /** 此前的消息 */
  message_history?: TbkScIntelligentRecommendationInformationReportMessageHistory | undefined;
  /**
   * 业务场景（默认：2；示例：1）
   *
   * - `1` 返利（用返利场景的推荐策略）
   * - `2` 其他
   */
  biz_type?: 1 | 2 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.sc.intelligent.recommendation.information.report` */
export interface TbkScIntelligentRecommendationInformationReportResponse extends TopResponse {
  /** 上报结果 */
  data?: TbkScIntelligentRecommendationInformationReportRecommendInfoUploadResponse;
  /** 结果码（示例：100） */
  result_code?: number;
  /** 业务错误描述（示例：xxx） */
  biz_error_desc?: string;
  /** 结果描述（示例：xxx） */
  result_msg?: string;
  /** 业务错误码（示例：404） */
  biz_error_code?: number;
}

/** 此前的消息 */
export interface TbkScIntelligentRecommendationInformationReportMessageHistory {
  /**
   * 消息由谁发出（示例：1）
   *
   * - `1` 机器人
   * - `2` 用户
   */
  type?: 1 | 2 | (number & {}) | undefined;
  /** 消息文本（示例：xxxx） */
  content?: string | undefined;
  /** 消息的时间戳（示例：21321321） */
  time?: number | undefined;
}

/** 上报结果 */
export interface TbkScIntelligentRecommendationInformationReportRecommendInfoUploadResponse {
  /** 上报是否成功（示例：true） */
  status?: boolean;
  /** 本次查询的标识（示例：dadsadsa） */
  query_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.intelligent.recommendation.information.report",
  session: "optional",
  kind: "write",
  required: ["query", "uvid"],
  params: {
    query: "string",
    uvid: "string",
    robot_id: "string",
    message_history: {
      type: "number",
      content: "string",
      time: "number",
    },
    biz_type: "number",
  },
  response: {
    data: {
      status: "boolean",
      query_id: "string",
    },
    result_code: "number",
    biz_error_desc: "string",
    result_msg: "string",
    biz_error_code: "number",
  },
};

/**
 * 淘宝客-服务商-导购智能推荐信息上报API
 *
 * 服务商上报用户向导购机器人的提问，取得本次查询的ID
 *
 * `taobao.tbk.sc.intelligent.recommendation.information.report` · 需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=74163&docType=2
 */
export class TbkScIntelligentRecommendationInformationReportRequest extends TopRequest<
  TbkScIntelligentRecommendationInformationReportParams,
  TbkScIntelligentRecommendationInformationReportResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 用户的提问 */
  setQuery(value: string): this {
    return this.set("query", value);
  }

  /** 用户的加密标识 */
  setUvid(value: string): this {
    return this.set("uvid", value);
  }

  /** 机器人标识 */
  setRobotId(value: string): this {
    return this.set("robot_id", value);
  }

  /** 此前的消息 */
  setMessageHistory(value: TbkScIntelligentRecommendationInformationReportMessageHistory): this {
    return this.set("message_history", value);
  }

  /** 业务场景 */
  setBizType(value: 1 | 2 | (number & {})): this {
    return this.set("biz_type", value);
  }
}
