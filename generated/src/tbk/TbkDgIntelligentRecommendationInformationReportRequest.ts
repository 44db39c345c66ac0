// Generated from spec/tbk/taobao.tbk.dg.intelligent.recommendation.information.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.intelligent.recommendation.information.report` */
export interface TbkDgIntelligentRecommendationInformationReportParams {
  /** 用户的提问（必填；默认：我要一箱牛奶；示例：一箱牛奶） */
  query: string;
  /** 用户的加密标识（必填；示例：xxxxx） */
  uvid: string;
  /** 此前的消息（默认：[{"time":1234,"type":1,"content:"今晚打老虎""}]） */
  message_history_list?: TbkDgIntelligentRecommendationInformationReportMessageHistory | undefined;
  /** 机器人标识（示例：dsadad） */
  robot_id?: string | undefined;
}

/** 响应 `taobao.tbk.dg.intelligent.recommendation.information.report` */
export interface TbkDgIntelligentRecommendationInformationReportResponse extends TopResponse {
  /** 上报是否成功（示例：true） */
  status?: boolean;
  /** 本次查询的标识（示例：dadsadsa） */
  query_id?: string;
}

/** 此前的消息 */
export interface TbkDgIntelligentRecommendationInformationReportMessageHistory {
  /** 消息的时间戳（示例：321312321） */
  time?: number | undefined;
  /**
   * 消息由谁发出（示例：1）
   *
   * - `1` 机器人
   * - `2` 用户
   */
  type?: 1 | 2 | (number & {}) | undefined;
  /** 消息文本（示例：大dasds） */
  content?: string | undefined;
}

const api: TopApi = {
  method: "taobao.tbk.dg.intelligent.recommendation.information.report",
  session: "none",
  kind: "write",
  required: ["query", "uvid"],
  params: {
    query: "string",
    uvid: "string",
    message_history_list: {
      time: "number",
      type: "number",
      content: "string",
    },
    robot_id: "string",
  },
  response: {
    status: "boolean",
    query_id: "string",
  },
};

/**
 * 淘宝客-推广者-导购智能推荐信息上报API
 *
 * 推广者上报用户向导购机器人的提问，取得本次查询的ID
 *
 * `taobao.tbk.dg.intelligent.recommendation.information.report` · 不需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=74162&docType=2
 */
export class TbkDgIntelligentRecommendationInformationReportRequest extends TopRequest<
  TbkDgIntelligentRecommendationInformationReportParams,
  TbkDgIntelligentRecommendationInformationReportResponse
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

  /** 此前的消息 */
  setMessageHistoryList(value: TbkDgIntelligentRecommendationInformationReportMessageHistory): this {
    return this.set("message_history_list", value);
  }

  /** 机器人标识 */
  setRobotId(value: string): this {
    return this.set("robot_id", value);
  }
}
