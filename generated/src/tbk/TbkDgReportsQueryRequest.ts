// Generated from spec/tbk/taobao.tbk.dg.reports.query.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.reports.query` */
export interface TbkDgReportsQueryParams {
  /** 报表名称（必填；示例：union_channel_content_basic_v1） */
  report_type_id: string;
  /** 返回字段，逗号分隔（示例：name） */
  return_fields?: string | readonly string[] | undefined;
  /** 查询条件，分号连接（必填；示例：ds=20180919） */
  filters: string;
  /** 聚合维度（默认：ds；示例：ds） */
  dimensions?: string | undefined;
  /** 页码（必填；示例：1） */
  page_no: number;
  /** 每页条数（必填；示例：20） */
  page_size: number;
}

/** 响应 `taobao.tbk.dg.reports.query` */
export interface TbkDgReportsQueryResponse extends TopResponse {
  /** 分页信息（示例：map） */
  page_info?: TbkDgReportsQueryRptPageinfo;
  /** 行值数组（示例：id,pub_id,name,...） */
  row_list?: unknown;
  /** 列名数组（示例：id 主键,pub_id 平台pubid,...） */
  column_list: string[];
  /** 报表名称（示例：union_channel_content_basic_v1） */
  report_type_id?: string;
}

/** 分页信息 */
export interface TbkDgReportsQueryRptPageinfo {
  /** 每页条数（示例：100） */
  page_size?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 总数（示例：20） */
  total_cnt?: number;
}

const api: TopApi = {
  method: "taobao.tbk.dg.reports.query",
  session: "none",
  kind: "read",
  required: ["report_type_id", "filters", "page_no", "page_size"],
  params: {
    report_type_id: "string",
    return_fields: "string",
    filters: "string",
    dimensions: "string",
    page_no: "number",
    page_size: "number",
  },
  response: {
    page_info: {
      page_size: "number",
      page_no: "number",
      total_cnt: "number",
    },
    row_list: "json",
    column_list: ["string", "string"],
    report_type_id: "string",
  },
};

/**
 * 报表查询
 *
 * 查询导购推广的统计报表
 *
 * `taobao.tbk.dg.reports.query` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=40305&docType=2
 */
export class TbkDgReportsQueryRequest extends TopRequest<TbkDgReportsQueryParams, TbkDgReportsQueryResponse> {
  get api(): TopApi {
    return api;
  }

  /** 报表名称 */
  setReportTypeId(value: string): this {
    return this.set("report_type_id", value);
  }

  /** 返回字段，逗号分隔 */
  setReturnFields(value: string | readonly string[]): this {
    return this.set("return_fields", value);
  }

  /** 查询条件，分号连接 */
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
