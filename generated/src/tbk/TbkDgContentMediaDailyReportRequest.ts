// Generated from spec/tbk/taobao.tbk.dg.content.media.daily.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.content.media.daily.report` */
export interface TbkDgContentMediaDailyReportParams {
  /** 日报报表名称（固定值）（必填；示例：union_content_media_daily_report） */
  report_type_id: string;
  /** 返回字段，逗号分隔，固定列表（必填） */
  return_fields: string | readonly string[];
  /** 查询条件，分号连接，按达人PID维度查询时加sub_pub_id、sub_site_id、sub_adzone_id（必填；示例：ds=20191020） */
  filters: string;
  /** 聚合维度（默认：ds；示例：ds） */
  dimensions?: string | undefined;
  /** 页码（必填；示例：1） */
  page_no: number;
  /** 每页条数（必填；示例：20） */
  page_size: number;
}

/** 响应 `taobao.tbk.dg.content.media.daily.report` */
export interface TbkDgContentMediaDailyReportResponse extends TopResponse {
  /** 日报报表名称（固定值）（示例：union_media_daily_report_kuaishou） */
  report_type_id?: string;
  /** 分页信息（示例：map） */
  page_info?: TbkDgContentMediaDailyReportPageInfo;
  /** 数据列表 */
  data_list: TbkDgContentMediaDailyReportDataMap[];
  /**
   * 结果码（示例：500）
   *
   * - `200` 正常
   * - `500` 异常
   */
  result_code?: 200 | 500 | (number & {});
  /** 结果信息，服务异常时为错误信息（示例：sub_site_id为空） */
  result_msg?: string;
}

/** 分页信息 */
export interface TbkDgContentMediaDailyReportPageInfo {
  /** 每页条数（示例：10） */
  page_size?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 总数（示例：123） */
  total_cnt?: number;
}

/** 数据列表 */
export interface TbkDgContentMediaDailyReportDataMap {
  /** 达人结算佣金金额（示例：123.4） */
  cm_pub_share_fee?: string;
  /** 结算alipay金额（示例：123.4） */
  cm_settle_amt?: string;
  /** alipay结算笔数（示例：123） */
  cm_settle_num?: number;
  /** 联盟口径UV（示例：123） */
  union_uv?: number;
  /** 联盟口径PV（示例：123） */
  union_pv?: number;
  /** 达人推广位ID（示例：123456） */
  sub_adzone_id?: string;
  /** 达人媒体ID（示例：123456） */
  sub_site_id?: string;
  /** 达人会员ID（memberid）（示例：123456） */
  sub_pub_id?: string;
  /** 媒体平台会员ID（memberid）（示例：123456） */
  pub_id?: string;
  /**
   * 分成规则（示例：2）
   *
   * - `1` 佣金5%订单
   * - `2` 佣金2%订单
   */
  div_rule?: "1" | "2" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.dg.content.media.daily.report",
  session: "none",
  kind: "read",
  required: ["report_type_id", "return_fields", "filters", "page_no", "page_size"],
  params: {
    report_type_id: "string",
    return_fields: "string",
    filters: "string",
    dimensions: "string",
    page_no: "number",
    page_size: "number",
  },
  response: {
    report_type_id: "string",
    page_info: {
      page_size: "number",
      page_no: "number",
      total_cnt: "number",
    },
    data_list: [
      "data_map",
      {
        cm_pub_share_fee: "string",
        cm_settle_amt: "string",
        cm_settle_num: "number",
        union_uv: "number",
        union_pv: "number",
        sub_adzone_id: "id",
        sub_site_id: "id",
        sub_pub_id: "id",
        pub_id: "id",
        div_rule: "string",
      },
    ],
    result_code: "number",
    result_msg: "string",
  },
  failure: {
    code: "result_code",
    message: "result_msg",
    ok: ["200"],
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data_list",
    total: "page_info.total_cnt",
  },
};

/**
 * 淘宝客-推广者-微博日报(达人维度)
 *
 * 查询达人维度的微博推广日报
 *
 * `taobao.tbk.dg.content.media.daily.report` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=48026&docType=2
 */
export class TbkDgContentMediaDailyReportRequest extends TopRequest<
  TbkDgContentMediaDailyReportParams,
  TbkDgContentMediaDailyReportResponse,
  TbkDgContentMediaDailyReportDataMap
> {
  get api(): TopApi {
    return api;
  }

  /** 日报报表名称（固定值） */
  setReportTypeId(value: string): this {
    return this.set("report_type_id", value);
  }

  /** 返回字段，逗号分隔，固定列表 */
  setReturnFields(value: string | readonly string[]): this {
    return this.set("return_fields", value);
  }

  /** 查询条件，分号连接，按达人PID维度查询时加sub_pub_id、sub_site_id、sub_adzone_id */
  setFilters(value: string): this {
    return this.set("filters", value);
  }

  /** 聚合维度 */
  setDimensions(value: string): this {
    return this.set("dimensions", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }
}
