// Generated from spec/tbk/taobao.tbk.sc.ucrowd.report.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.ucrowd.report.get` */
export interface TbkScUcrowdReportGetParams {
  /** 人群标签ID（必填） */
  ucrowd_id: TopId;
  /** 报表日期，支持月（yyyy-MM）或日（yyyy-MM-dd）（必填） */
  report_date: string;
}

/** 响应 `taobao.tbk.sc.ucrowd.report.get` */
export interface TbkScUcrowdReportGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScUcrowdReportGetRpcResult;
}

/** 返回数据 */
export interface TbkScUcrowdReportGetRpcResult {
  /** 人群报表数据 */
  ucrowd_report?: TbkScUcrowdReportGetDwsUnionAppDto;
}

/** 人群报表数据 */
export interface TbkScUcrowdReportGetDwsUnionAppDto {
  /** 人群内成交人数 */
  alipay_user_num_in_ucrowd?: number;
  /** 支付人数 */
  alipay_user_num?: number;
  /** 付款预估收入，以买家付款金额为基数，因退款等可能与结算预估有差异 */
  pre_pub_share_fee?: string;
  /** 支付金额 */
  alipay_amt?: string;
  /** 支付订单数 */
  alipay_num?: number;
  /** 点击人数 */
  click_uv_union?: number;
  /** 点击数 */
  click_pv_union?: number;
}

const api: TopApi = {
  method: "taobao.tbk.sc.ucrowd.report.get",
  session: "optional",
  kind: "read",
  required: ["ucrowd_id", "report_date"],
  params: {
    ucrowd_id: "id",
    report_date: "string",
  },
  response: {
    data: {
      ucrowd_report: {
        alipay_user_num_in_ucrowd: "number",
        alipay_user_num: "number",
        pre_pub_share_fee: "string",
        alipay_amt: "string",
        alipay_num: "number",
        click_uv_union: "number",
        click_pv_union: "number",
      },
    },
  },
};

/**
 * 淘宝客-服务商-人群推广效果
 *
 * 服务商查询人群标签的转化数据
 *
 * `taobao.tbk.sc.ucrowd.report.get` · 需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=54135&docType=2
 */
export class TbkScUcrowdReportGetRequest extends TopRequest<TbkScUcrowdReportGetParams, TbkScUcrowdReportGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 人群标签ID */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 报表日期，支持月（yyyy-MM）或日（yyyy-MM-dd） */
  setReportDate(value: string): this {
    return this.set("report_date", value);
  }
}
