// Generated from spec/tbk/taobao.tbk.dg.reports.query.stat.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.reports.query.stat` */
export interface TbkDgReportsQueryStatParams {
  /** 每页条数（必填；示例：100） */
  page_size: number;
  /** 页码（必填；示例：1） */
  page_no: number;
  /** 聚合维度（默认：ds；示例：ds） */
  dimensions?: string | undefined;
  /** 查询条件，分号连接：ds日期、hasCount是否取总数（宜仅首次为true）（必填；示例：ds=20191017;hasCount=true） */
  filters: string;
  /** 返回字段，逗号分隔 */
  return_fields?: string | readonly string[] | undefined;
  /** 报表名称（必填；示例：union_channel_content_3rd_v1） */
  report_type_id: string;
}

/** 响应 `taobao.tbk.dg.reports.query.stat` */
export interface TbkDgReportsQueryStatResponse extends TopResponse {
  /** 数据列表（示例：map数组） */
  data_list: TbkDgReportsQueryStatMapData[];
  /** 报表名称（示例：union_channel_content_3rd_v1） */
  report_type_id?: string;
  /** 分页信息（示例：map） */
  page_info?: TbkDgReportsQueryStatRptPageinfo;
}

/** 数据列表 */
export interface TbkDgReportsQueryStatMapData {
  /** 日期（格式：yyyyMMdd；示例：20190525） */
  ds?: string;
  /** 达人结算预估收入（示例：1.5） */
  cm_3rd_pub_share_fee?: string;
  /** 平台结算预估收入（示例：1.5） */
  cm_pub_share_fee?: string;
  /** 达人预估收入（示例：1.5） */
  pre_3rd_pub_share_fee?: string;
  /** 平台预估收入（示例：1.5） */
  pre_pub_share_fee?: string;
  /** 成交金额（示例：10） */
  alipay_amt?: string;
  /** 成交笔数（示例：10） */
  alipay_num?: number;
  /** 联盟口径PV（示例：100） */
  union_pv?: number;
  /** 达人推广位ID（示例：1234） */
  sub_adzone_id?: string;
  /** 达人媒体ID（示例：1234） */
  sub_site_id?: string;
  /** 达人会员ID（memberid）（示例：1234） */
  sub_pub_id?: string;
  /** 达人名称（示例：1234） */
  name?: string;
  /** 媒体平台会员ID（memberid）（示例：1234） */
  pub_id?: string;
  /** 联盟口径UV（示例：100） */
  union_uv?: number;
  /** 优品推广权益支付宝成交金额（示例：10） */
  red_envelope_gmt?: string;
  /** 超级红包发放数量（示例：10） */
  red_envelope_num?: number;
  /** 优品推广支付宝成交金额（示例：10） */
  activity_promotion_gmt?: string;
  /** 超红媒体预估收益（示例：10） */
  pre_red_envelope_media_share_fee?: string;
}

/** 分页信息 */
export interface TbkDgReportsQueryStatRptPageinfo {
  /** 总数（示例：1234） */
  total_cnt?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：100） */
  page_size?: number;
}

/** 错误码 `taobao.tbk.dg.reports.query.stat` */
export type TbkDgReportsQueryStatErrorCode =
  "2" | "4" | "1001" | "10000" | "30001" | "30002" | "40001" | "50001" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.reports.query.stat",
  session: "none",
  kind: "read",
  required: ["page_size", "page_no", "filters", "report_type_id"],
  params: {
    page_size: "number",
    page_no: "number",
    dimensions: "string",
    filters: "string",
    return_fields: "string",
    report_type_id: "string",
  },
  response: {
    data_list: [
      "map_data",
      {
        ds: "yyyyMMdd",
        cm_3rd_pub_share_fee: "string",
        cm_pub_share_fee: "string",
        pre_3rd_pub_share_fee: "string",
        pre_pub_share_fee: "string",
        alipay_amt: "string",
        alipay_num: "number",
        union_pv: "number",
        sub_adzone_id: "id",
        sub_site_id: "id",
        sub_pub_id: "id",
        name: "string",
        pub_id: "id",
        union_uv: "number",
        red_envelope_gmt: "string",
        red_envelope_num: "number",
        activity_promotion_gmt: "string",
        pre_red_envelope_media_share_fee: "string",
      },
    ],
    report_type_id: "string",
    page_info: {
      total_cnt: "number",
      page_no: "number",
      page_size: "number",
    },
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data_list",
    total: "page_info.total_cnt",
  },
  errors: {
    "2": [false, "pid 有误：核对 adzone_id 与 site_id"],
    "4": [false, "推广位不存在：核对 adzone_id"],
    "1001": [false, "me 参数无效：传入带券 ID 和商品 ID 的有效 me"],
    "10000": [false, "商品已下架或未参加推广：换一个商品 ID"],
    "30001": [false, "物料 ID 无效"],
    "30002": [false, "查询词和类目都没有传：q 与 cat 至少传一个"],
    "40001": [true, "平台内部调用出错：联系平台开发人员"],
    "50001": [false, "没有查到数据"],
  },
};

/**
 * 淘宝客-推广者-媒体数据报表交换-汇总数据
 *
 * 查询媒体推广效果的汇总报表
 *
 * `taobao.tbk.dg.reports.query.stat` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=45095&docType=2
 */
export class TbkDgReportsQueryStatRequest extends TopRequest<
  TbkDgReportsQueryStatParams,
  TbkDgReportsQueryStatResponse,
  TbkDgReportsQueryStatMapData,
  TbkDgReportsQueryStatErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 聚合维度 */
  setDimensions(value: string): this {
    return this.set("dimensions", value);
  }

  /** 查询条件，分号连接：ds日期、hasCount是否取总数（宜仅首次为true） */
  setFilters(value: string): this {
    return this.set("filters", value);
  }

  /** 返回字段，逗号分隔 */
  setReturnFields(value: string | readonly string[]): this {
    return this.set("return_fields", value);
  }

  /** 报表名称 */
  setReportTypeId(value: string): this {
    return this.set("report_type_id", value);
  }
}
