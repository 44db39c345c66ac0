// Generated from spec/tbk/taobao.tbk.dg.tpwd.report.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.tpwd.report.get` */
export interface TbkDgTpwdReportGetParams {
  /** 待查询的淘口令（必填） */
  tao_password: string;
  /** 推广位ID（PID第三段）（必填；示例：33） */
  adzone_id: TopId;
}

/** 响应 `taobao.tbk.dg.tpwd.report.get` */
export interface TbkDgTpwdReportGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkDgTpwdReportGetMapData;
}

/** 返回数据 */
export interface TbkDgTpwdReportGetMapData {
  /** 截至查询时刻近1小时的回流PV（示例：1） */
  hour_pv?: number;
  /** 截至查询时刻近1小时的回流UV（示例：1） */
  hour_uv?: number;
  /** 当日截至查询时刻的累计UV（示例：1） */
  uv?: number;
  /** 今日截至查询时刻的累计PV（示例：1） */
  pv?: number;
}

const api: TopApi = {
  method: "taobao.tbk.dg.tpwd.report.get",
  session: "none",
  kind: "read",
  required: ["tao_password", "adzone_id"],
  params: {
    tao_password: "string",
    adzone_id: "id",
  },
  response: {
    data: {
      hour_pv: "number",
      hour_uv: "number",
      uv: "number",
      pv: "number",
    },
  },
};

/**
 * 淘宝客-推广者-淘口令回流数据查询
 *
 * 推广者查询单个淘口令的回流数据
 *
 * `taobao.tbk.dg.tpwd.report.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=56693&docType=2
 */
export class TbkDgTpwdReportGetRequest extends TopRequest<TbkDgTpwdReportGetParams, TbkDgTpwdReportGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 待查询的淘口令 */
  setTaoPassword(value: string): this {
    return this.set("tao_password", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }
}
