// Generated from spec/tbk/taobao.tbk.sc.tpwd.report.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.tpwd.report.get` */
export interface TbkScTpwdReportGetParams {
  /** 媒体ID（PID第二段）（必填；示例：123123） */
  site_id: TopId;
  /** 推广位ID（PID第三段）（必填；示例：123123） */
  adzone_id: TopId;
  /** 含淘口令的推广文本（必填） */
  pwd_content: string;
}

/** 响应 `taobao.tbk.sc.tpwd.report.get` */
export interface TbkScTpwdReportGetResponse extends TopResponse {
  /** 截至查询时刻近1小时的回流UV（示例：100） */
  hour_uv?: number;
  /** 截至查询时刻近1小时的回流PV（示例：100） */
  hour_pv?: number;
  /** 今日截至查询时刻的累计PV */
  pv?: number;
}

const api: TopApi = {
  method: "taobao.tbk.sc.tpwd.report.get",
  session: "optional",
  kind: "read",
  required: ["site_id", "adzone_id", "pwd_content"],
  params: {
    site_id: "id",
    adzone_id: "id",
    pwd_content: "string",
  },
  response: {
    hour_uv: "number",
    hour_pv: "number",
    pv: "number",
  },
};

/**
 * 淘宝客-服务商-淘口令回流数据查询
 *
 * 服务商查询单个淘口令的回流数据
 *
 * `taobao.tbk.sc.tpwd.report.get` · 需要授权（推断） · 可重复调用
 */
export class TbkScTpwdReportGetRequest extends TopRequest<TbkScTpwdReportGetParams, TbkScTpwdReportGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 含淘口令的推广文本 */
  setPwdContent(value: string): this {
    return this.set("pwd_content", value);
  }
}
