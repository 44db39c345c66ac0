// Generated from spec/tbk/taobao.tbk.sc.intelligent.recommendation.results.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.intelligent.recommendation.results.report` */
export interface TbkScIntelligentRecommendationResultsReportParams {
  /** 一次上报（示例：/） */
  recommend_adopt_result_command?: TbkScIntelligentRecommendationResultsReportRecommendAdoptResultCommand | undefined;
}

/** 响应 `taobao.tbk.sc.intelligent.recommendation.results.report` */
export interface TbkScIntelligentRecommendationResultsReportResponse extends TopResponse {
  /** 上报是否成功（示例：true） */
  data?: boolean;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例：xxxx） */
  biz_error_desc?: string;
  /** 结果描述（示例：xxxx） */
  result_msg?: string;
  /** 业务错误码（示例：404） */
  biz_error_code?: number;
}

/** 一次上报 */
export interface TbkScIntelligentRecommendationResultsReportRecommendAdoptResultCommand {
  /** 各次查询的结果（示例：[]） */
  adopt_result_list?: readonly TbkScIntelligentRecommendationResultsReportAdoptResult[] | undefined;
}

/** 各次查询的结果 */
export interface TbkScIntelligentRecommendationResultsReportAdoptResult {
  /**
   * 结果（示例：1）
   *
   * - `1` 淘客采纳
   * - `2` 淘客未采纳
   * - `3` 产生购买
   */
  result?: 1 | 2 | 3 | (number & {}) | undefined;
  /** 订单号（示例：3213123） */
  order_id?: TopId | undefined;
  /** 购买或采纳的时间（示例：3123213） */
  time?: number | undefined;
  /** 查询的标识（示例：adasdas） */
  query_id?: string | undefined;
}

const api: TopApi = {
  method: "taobao.tbk.sc.intelligent.recommendation.results.report",
  session: "optional",
  kind: "write",
  params: {
    recommend_adopt_result_command: {
      adopt_result_list: [
        "adopt_result",
        {
          result: "number",
          order_id: "id",
          time: "number",
          query_id: "string",
        },
      ],
    },
  },
  response: {
    data: "boolean",
    result_code: "number",
    biz_error_desc: "string",
    result_msg: "string",
    biz_error_code: "number",
  },
};

/**
 * 淘宝客-服务商-导购智能推荐采纳结果上报
 *
 * 服务商上报导购推荐是否被采纳、是否成交
 *
 * `taobao.tbk.sc.intelligent.recommendation.results.report` · 需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=74171&docType=2
 */
export class TbkScIntelligentRecommendationResultsReportRequest extends TopRequest<
  TbkScIntelligentRecommendationResultsReportParams,
  TbkScIntelligentRecommendationResultsReportResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 一次上报 */
  setRecommendAdoptResultCommand(value: TbkScIntelligentRecommendationResultsReportRecommendAdoptResultCommand): this {
    return this.set("recommend_adopt_result_command", value);
  }
}
