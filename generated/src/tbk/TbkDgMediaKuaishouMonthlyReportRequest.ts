// Generated from spec/tbk/taobao.tbk.dg.media.kuaishou.monthly.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.media.kuaishou.monthly.report` */
export interface TbkDgMediaKuaishouMonthlyReportParams {
  /** 月报报表名称（固定值）（必填；示例：union_media_monthly_report_kuaishou） */
  report_type_id: string;
  /** 月报返回字段，逗号分隔（默认：pub_id,sub_pub_id,sub_site_id,sub_adzone_id,div_rule,total_alipay_amt,settle_amount） */
  return_fields?: string | readonly string[] | undefined;
  /** 聚合维度（默认：ds；示例：ds） */
  dimensions?: string | undefined;
  /** 页码（必填；示例：1） */
  page_no: number;
  /** 每页条数（必填；示例：20） */
  page_size: number;
  /** 查询条件，分号连接（必填；示例：ds=201908;div_rule=2） */
  filters: string;
}

/** 响应 `taobao.tbk.dg.media.kuaishou.monthly.report` */
export interface TbkDgMediaKuaishouMonthlyReportResponse extends TopResponse {
  /** 月报报表名称（固定值）（示例：union_media_monthly_report_kuaishou） */
  report_type_id?: string;
  /** 分页信息（示例：map） */
  page_info?: TbkDgMediaKuaishouMonthlyReportPageInfo;
  /** 数据列表 */
  data_list: TbkDgMediaKuaishouMonthlyReportDataMap[];
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
export interface TbkDgMediaKuaishouMonthlyReportPageInfo {
  /** 每页条数（示例：10） */
  page_size?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 总数（示例：123） */
  total_cnt?: number;
}

/** 数据列表 */
export interface TbkDgMediaKuaishouMonthlyReportDataMap {
  /** 媒体平台会员ID（memberid）（示例：123456） */
  pub_id?: string;
  /**
   * 分成规则（示例：2）
   *
   * - `1` 佣金5%订单
   * - `2` 佣金2%订单
   */
  div_rule?: "1" | "2" | (string & {});
  /** 达人会员ID（memberid）（示例：123456） */
  sub_pub_id?: string;
  /** 达人媒体ID（示例：123456） */
  sub_site_id?: string;
  /** 达人推广位ID（示例：123456） */
  sub_adzone_id?: string;
  /** 结算订单金额（示例：123.32） */
  total_alipay_amt?: string;
  /** 实际打款结算金额（示例：123.32） */
  settle_amount?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.media.kuaishou.monthly.report",
  session: "none",
  kind: "read",
  required: ["report_type_id", "page_no", "page_size", "filters"],
  params: {
    report_type_id: "string",
    return_fields: "string",
    dimensions: "string",
    page_no: "number",
    page_size: "number",
    filters: "string",
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
        pub_id: "id",
        div_rule: "string",
        sub_pub_id: "id",
        sub_site_id: "id",
        sub_adzone_id: "id",
        total_alipay_amt: "string",
        settle_amount: "string",
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
 * 淘宝客-推广者-快手月报(达人维度)
 *
 * 查询达人维度的快手推广月报
 *
 * `taobao.tbk.dg.media.kuaishou.monthly.report` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=46760&docType=2
 */
export class TbkDgMediaKuaishouMonthlyReportRequest extends TopRequest<
  TbkDgMediaKuaishouMonthlyReportParams,
  TbkDgMediaKuaishouMonthlyReportResponse,
  TbkDgMediaKuaishouMonthlyReportDataMap
> {
  get api(): TopApi {
    return api;
  }

  /** 月报报表名称（固定值） */
  setReportTypeId(value: string): this {
    return this.set("report_type_id", value);
  }

  /** 月报返回字段，逗号分隔 */
  setReturnFields(value: string | readonly string[]): this {
    return this.set("return_fields", value);
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

  /** 查询条件，分号连接 */
  setFilters(value: string): this {
    return this.set("filters", value);
  }
}
