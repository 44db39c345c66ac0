// Generated from spec/tbk/taobao.tbk.sc.rid.report.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.rid.report.get` */
export interface TbkScRidReportGetParams {
  /** 查询条件 */
  search_option?: TbkScRidReportGetRidReportOption | undefined;
}

/** 响应 `taobao.tbk.sc.rid.report.get` */
export interface TbkScRidReportGetResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkScRidReportGetResult;
}

/** 查询条件 */
export interface TbkScRidReportGetRidReportOption {
  /** 请求日期 */
  biz_date?: string | undefined;
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
  /** 查询月份（月维度暂不支持） */
  biz_month?: string | undefined;
  /** 媒体ID（PID第二段） */
  site_id?: TopId | undefined;
}

/** 返回结果 */
export interface TbkScRidReportGetResult {
  /** 返回数据 */
  data?: TbkScRidReportGetData;
  /** 是否成功 */
  success?: boolean;
  /** 结果码 */
  result_code?: number;
  /** 业务错误描述 */
  biz_error_desc?: string;
  /** 结果信息 */
  result_msg?: string;
  /**
   * 业务错误码
   *
   * - `101` 101
   * - `102` 102
   * - `103` 103
   */
  biz_error_code?: 101 | 102 | 103 | (number & {});
}

/** 返回数据 */
export interface TbkScRidReportGetData {
  /** 非自购订单购买用户数（选定时间内去重） */
  promo_uv?: string;
  /** 非自购订单金额 */
  promo_alipay_amt?: string;
  /** 自购订单购买用户数（选定时间内去重） */
  individual_uv?: string;
  /** 非自购订单笔数 */
  promo_alipay_num?: string;
  /** 购买用户数（选定时间内去重） */
  purchase_uv?: string;
  /** 购买订单笔数 */
  purchase_alipay_num?: string;
  /** 自购订单笔数 */
  individual_alipay_num?: string;
  /** 购买订单金额 */
  purchase_alipay_amt?: string;
  /** 自购订单金额 */
  individual_alipay_amt?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.rid.report.get",
  session: "required",
  kind: "read",
  params: {
    search_option: {
      biz_date: "string",
      relation_id: "id",
      biz_month: "string",
      site_id: "id",
    },
  },
  response: {
    result: {
      data: {
        promo_uv: "string",
        promo_alipay_amt: "string",
        individual_uv: "string",
        promo_alipay_num: "string",
        purchase_uv: "string",
        purchase_alipay_num: "string",
        individual_alipay_num: "string",
        purchase_alipay_amt: "string",
        individual_alipay_amt: "string",
      },
      success: "boolean",
      result_code: "number",
      biz_error_desc: "string",
      result_msg: "string",
      biz_error_code: "number",
    },
  },
  failure: {
    flag: "result.success",
    code: "result.biz_error_code",
    message: "result.biz_error_desc",
  },
};

/**
 * 淘宝客-服务商-渠道管理rid推广效果
 *
 * 服务商查询渠道的推广效果报表
 *
 * `taobao.tbk.sc.rid.report.get` · 需要授权 · 可重复调用
 */
export class TbkScRidReportGetRequest extends TopRequest<TbkScRidReportGetParams, TbkScRidReportGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 查询条件 */
  setSearchOption(value: TbkScRidReportGetRidReportOption): this {
    return this.set("search_option", value);
  }
}
