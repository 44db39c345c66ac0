// Generated from spec/tbk/taobao.tbk.dg.reports.query.click.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.reports.query.click` */
export interface TbkDgReportsQueryClickParams {
  /** 每页条数（必填；示例：20） */
  page_size: number;
  /** 页码（必填；示例：1） */
  page_no: number;
  /** 聚合维度（默认：ds；示例：ds） */
  dimensions?: string | undefined;
  /** 查询条件，分号连接（必填；示例：ds=20190723） */
  filters: string;
  /** 返回字段，逗号分隔（示例：name） */
  return_fields?: string | readonly string[] | undefined;
  /** 报表名称（必填；示例：union_media_3rd_click） */
  report_type_id: string;
}

/** 响应 `taobao.tbk.dg.reports.query.click` */
export interface TbkDgReportsQueryClickResponse extends TopResponse {
  /** 数据列表（示例：map数组） */
  data_list: TbkDgReportsQueryClickMapData[];
  /** 报表名称（示例：union_media_3rd_click） */
  report_type_id?: string;
  /** 分页信息（示例：map） */
  page_info?: TbkDgReportsQueryClickRptPageinfo;
}

/** 数据列表 */
export interface TbkDgReportsQueryClickMapData {
  /** 点击ID（示例：1234） */
  click_id?: string;
}

/** 分页信息 */
export interface TbkDgReportsQueryClickRptPageinfo {
  /** 总数（示例：20） */
  total_cnt?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：100） */
  page_size?: number;
}

/** 错误码 `taobao.tbk.dg.reports.query.click` */
export type TbkDgReportsQueryClickErrorCode =
  "2" | "4" | "1001" | "10000" | "30001" | "30002" | "40001" | "50001" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.reports.query.click",
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
        click_id: "string",
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
 * 淘宝客-推广者-媒体数据交换报表点击维度
 *
 * 查询媒体报表中的点击记录
 *
 * `taobao.tbk.dg.reports.query.click` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=45096&docType=2
 */
export class TbkDgReportsQueryClickRequest extends TopRequest<
  TbkDgReportsQueryClickParams,
  TbkDgReportsQueryClickResponse,
  TbkDgReportsQueryClickMapData,
  TbkDgReportsQueryClickErrorCode
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

  /** 查询条件，分号连接 */
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
