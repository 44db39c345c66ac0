// Generated from spec/tbk/taobao.tbk.seed.report.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.seed.report.get` */
export interface TbkSeedReportGetParams {
  /** 页码（必填；示例：1） */
  page_no: number;
  /**
   * 报表名称（必填；示例：wb-content-rpt）
   *
   * - `wb-content-rpt` wb-content-rpt
   */
  report_type_id: "wb-content-rpt" | (string & {});
  /** 每页条数（必填；示例：50） */
  page_size: number;
  /** 查询条件，本期仅支持ds（必填；示例：ds=20220222） */
  filters: string;
  /** 返回字段，逗号分隔（预留字段）（示例：uv_num,new_visitor_uv_num,pay_buyer_uv） */
  return_fields?: string | readonly string[] | undefined;
  /** 聚合维度（预留字段）（示例：ds） */
  dimensions?: string | undefined;
}

/** 响应 `taobao.tbk.seed.report.get` */
export interface TbkSeedReportGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkSeedReportGetWbReportInfoDTO;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误码（示例：0） */
  biz_error_code?: number;
}

/** 返回数据 */
export interface TbkSeedReportGetWbReportInfoDTO {
  /** 数据列表 */
  data_list: TbkSeedReportGetWbReportDataDTO[];
  /** 分页信息 */
  page_info?: TbkSeedReportGetPageInfoDTO;
  /** 报表名称（示例：wb-content-rpt） */
  report_type_id?: string;
  /** 分页位点（预留）（示例：111） */
  position_index?: string;
}

/** 数据列表 */
export interface TbkSeedReportGetWbReportDataDTO {
  /** 进店UV（示例：1） */
  uv_num?: number;
  /** 新访客UV（示例：1） */
  new_visitor_uv_num?: number;
  /** 成交UV（示例：1） */
  pay_buyer_uv?: number;
  /** 收藏UV（示例：1） */
  clt_uv_num?: number;
  /** 手淘搜索进店UV（示例：1） */
  obj_itm_se?: number;
  /** 加购UV（示例：1） */
  add_uv_num?: number;
  /** 店铺关注UV（示例：1） */
  shop_follow_uv?: number;
  /** 维度键值，逗号分隔（示例：eventId=123456,contentId=654321,ds=20220224,day=15） */
  dimensions?: string;
  /** 搜索PV（示例：2） */
  search_pv?: number;
  /** 进店PV（示例：2） */
  enter_shop_pv?: number;
  /** 收藏PV（示例：2） */
  collect_pv?: number;
  /** 加购PV（示例：2） */
  add_shopping_cart_pv?: number;
  /** 成交PV（示例：2） */
  deal_pv?: number;
  /** 新访客PV（示例：2） */
  new_visitor_pv?: number;
  /** 关注PV（示例：2） */
  follow_pv?: number;
}

/** 分页信息 */
export interface TbkSeedReportGetPageInfoDTO {
  /** 总数（示例：222） */
  total?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：50） */
  page_size?: number;
}

const api: TopApi = {
  method: "taobao.tbk.seed.report.get",
  session: "none",
  kind: "read",
  required: ["page_no", "report_type_id", "page_size", "filters"],
  params: {
    page_no: "number",
    report_type_id: "string",
    page_size: "number",
    filters: "string",
    return_fields: "string",
    dimensions: "string",
  },
  response: {
    data: {
      data_list: [
        "wb_report_data_d_t_o",
        {
          uv_num: "number",
          new_visitor_uv_num: "number",
          pay_buyer_uv: "number",
          clt_uv_num: "number",
          obj_itm_se: "number",
          add_uv_num: "number",
          shop_follow_uv: "number",
          dimensions: "string",
          search_pv: "number",
          enter_shop_pv: "number",
          collect_pv: "number",
          add_shopping_cart_pv: "number",
          deal_pv: "number",
          new_visitor_pv: "number",
          follow_pv: "number",
        },
      ],
      page_info: {
        total: "number",
        page_no: "number",
        page_size: "number",
      },
      report_type_id: "string",
      position_index: "string",
    },
    result_code: "number",
    biz_error_code: "number",
  },
  failure: {
    code: "result_code",
    ok: ["200"],
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data.data_list",
    total: "data.page_info.total",
  },
};

/**
 * 淘宝客-推广者-种草指标报表
 *
 * 查询种草内容的日指标报表
 *
 * `taobao.tbk.seed.report.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=61677&docType=2
 */
export class TbkSeedReportGetRequest extends TopRequest<
  TbkSeedReportGetParams,
  TbkSeedReportGetResponse,
  TbkSeedReportGetWbReportDataDTO
> {
  get api(): TopApi {
    return api;
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 报表名称 */
  setReportTypeId(value: "wb-content-rpt" | (string & {})): this {
    return this.set("report_type_id", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 查询条件，本期仅支持ds */
  setFilters(value: string): this {
    return this.set("filters", value);
  }

  /** 返回字段，逗号分隔（预留字段） */
  setReturnFields(value: string | readonly string[]): this {
    return this.set("return_fields", value);
  }

  /** 聚合维度（预留字段） */
  setDimensions(value: string): this {
    return this.set("dimensions", value);
  }
}
