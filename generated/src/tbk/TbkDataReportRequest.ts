// Generated from spec/tbk/taobao.tbk.data.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.data.report` */
export interface TbkDataReportParams {
  /**
   * 日志类型（必填）
   *
   * - `1` 推广日志
   * - `2` 内容日志
   */
  type: "1" | "2" | (string & {});
  /** 唯一的日志ID，内容以dataId=开头（必填） */
  data: string;
}

/** 响应 `taobao.tbk.data.report` */
export interface TbkDataReportResponse extends TopResponse {}

const api: TopApi = {
  method: "taobao.tbk.data.report",
  session: "none",
  kind: "write",
  required: ["type", "data"],
  params: {
    type: "string",
    data: "string",
  },
};

/**
 * 淘宝客-服务商-保护门槛
 *
 * 上报推广日志或内容日志
 *
 * `taobao.tbk.data.report` · 不需要授权 · 写操作
 */
export class TbkDataReportRequest extends TopRequest<TbkDataReportParams, TbkDataReportResponse> {
  get api(): TopApi {
    return api;
  }

  /** 日志类型 */
  setType(value: "1" | "2" | (string & {})): this {
    return this.set("type", value);
  }

  /** 唯一的日志ID，内容以dataId=开头 */
  setData(value: string): this {
    return this.set("data", value);
  }
}
