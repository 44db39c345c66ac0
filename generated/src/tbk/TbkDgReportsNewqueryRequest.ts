// Generated from spec/tbk/taobao.tbk.dg.reports.newquery.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.reports.newquery` */
export interface TbkDgReportsNewqueryParams {
  /** 每页条数（必填；示例：100） */
  page_size: number;
  /** 页码（必填；示例：1） */
  page_no: number;
  /** 聚合维度（默认：ds；示例：ds） */
  dimensions?: string | undefined;
  /** 分号连接的查询条件：ds日期、subpid达人PID、pubId媒体、hasCount返总数（宜一次）、position_index最小id（必填） */
  filters: string;
  /** 返回字段，逗号分隔 */
  return_fields?: string | readonly string[] | undefined;
  /**
   * 报表名称（必填；示例：union_media_newlink_subpid_order_detail）
   *
   * - `union_media_newlink_subpid_order_detail` 订单明细
   */
  report_type_id: "union_media_newlink_subpid_order_detail" | (string & {});
}

/** 响应 `taobao.tbk.dg.reports.newquery` */
export interface TbkDgReportsNewqueryResponse extends TopResponse {
  /** 数据列表（示例：map数组） */
  data_list: TbkDgReportsNewqueryMapData[];
  /** 报表名称（示例：union_channel_content_basic_v1） */
  report_type_id?: string;
  /** 分页信息（示例：map） */
  page_info?: TbkDgReportsNewqueryRptPageinfo;
  /** 分页位点（示例：123） */
  position_index?: string;
}

/** 数据列表 */
export interface TbkDgReportsNewqueryMapData {
  /** 点击ID（示例：1234） */
  click_id?: string;
  /** 商品一级类目名称（示例：女装） */
  tb_auction_category_level1_name?: string;
  /** 淘宝子订单号（示例：1234） */
  tb_trade_id?: string;
  /** 淘宝父订单号（示例：1234） */
  tb_trade_parent_id?: string;
  /** 淘宝订单状态（示例：1） */
  tb_trade_status?: number;
  /** 商品单价（元）（示例：1.0） */
  tb_auction_price?: string;
  /** 商品数量（示例：10） */
  tb_auction_num?: number;
  /** 商品ID（示例：1234） */
  tb_auction_id?: string;
  /** 订单点击时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-01-01 00:00:00） */
  click_timestamp?: string;
  /** 淘客订单创建时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-01-01 00:00:00） */
  tk_trade_create_time?: string;
  /** 单篇内容UV，pub口径（示例：10） */
  click_uv?: number;
  /** 单篇内容PV（pub口径）（示例：10） */
  click_pv?: number;
  /** 预估佣金比率（示例：0.5） */
  tk_commission_rate?: string;
  /** CPS预估补贴（示例：1） */
  pre_subsidy_fee?: string;
  /** CPS预估佣金（示例：1.5） */
  pre_commission_fee?: string;
  /** CPS成交金额（示例：10） */
  cm_alipay_amt?: string;
  /** CPS成交笔数（示例：1） */
  cm_alipay_num?: number;
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
  /** 主站口径UV（示例：100） */
  zz_uv?: number;
  /** 联盟口径PV（示例：100） */
  union_pv?: number;
  /** 业务类型（示例：1） */
  biz_type?: string;
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
  /** 订单支付金额（示例：10） */
  tb_alipay_total_price?: string;
  /** 达人结算预估收入（示例：1.5） */
  tk_3rd_pub_share_fee?: string;
}

/** 分页信息 */
export interface TbkDgReportsNewqueryRptPageinfo {
  /** 总数（示例：20） */
  total_cnt?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：100） */
  page_size?: number;
}

/** 错误码 `taobao.tbk.dg.reports.newquery` */
export type TbkDgReportsNewqueryErrorCode =
  "2" | "4" | "1001" | "10000" | "30001" | "30002" | "40001" | "50001" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.reports.newquery",
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
        tb_auction_category_level1_name: "string",
        tb_trade_id: "id",
        tb_trade_parent_id: "id",
        tb_trade_status: "number",
        tb_auction_price: "string",
        tb_auction_num: "number",
        tb_auction_id: "id",
        click_timestamp: "yyyy-MM-dd HH:mm:ss",
        tk_trade_create_time: "yyyy-MM-dd HH:mm:ss",
        click_uv: "number",
        click_pv: "number",
        tk_commission_rate: "string",
        pre_subsidy_fee: "string",
        pre_commission_fee: "string",
        cm_alipay_amt: "string",
        cm_alipay_num: "number",
        ds: "yyyyMMdd",
        cm_3rd_pub_share_fee: "string",
        cm_pub_share_fee: "string",
        pre_3rd_pub_share_fee: "string",
        pre_pub_share_fee: "string",
        alipay_amt: "string",
        alipay_num: "number",
        zz_uv: "number",
        union_pv: "number",
        biz_type: "string",
        sub_adzone_id: "id",
        sub_site_id: "id",
        sub_pub_id: "id",
        name: "string",
        pub_id: "id",
        tb_alipay_total_price: "string",
        tk_3rd_pub_share_fee: "string",
      },
    ],
    report_type_id: "string",
    page_info: {
      total_cnt: "number",
      page_no: "number",
      page_size: "number",
    },
    position_index: "string",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data_list",
    total: "page_info.total_cnt",
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "1001": [false, "me参数非法：传入含券与商品信息的有效me串"],
    "10000": [false, "商品已下架或不参与淘客推广：换一个商品ID再查"],
    "30001": [false, "物料ID无效"],
    "30002": [false, "查询词q与类目cat均为空：q与cat至少填一个"],
    "40001": [true, "内部调用失败：稍后再调，持续失败则联系平台开发"],
    "50001": [false, "没有符合条件的数据"],
  },
};

/**
 * 淘宝客-推广者-媒体数据报表交换
 *
 * 查询媒体与达人的推广数据报表
 *
 * `taobao.tbk.dg.reports.newquery` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=43906&docType=2
 */
export class TbkDgReportsNewqueryRequest extends TopRequest<
  TbkDgReportsNewqueryParams,
  TbkDgReportsNewqueryResponse,
  TbkDgReportsNewqueryMapData,
  TbkDgReportsNewqueryErrorCode
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

  /** 分号连接的查询条件：ds日期、subpid达人PID、pubId媒体、hasCount返总数（宜一次）、position_index最小id */
  setFilters(value: string): this {
    return this.set("filters", value);
  }

  /** 返回字段，逗号分隔 */
  setReturnFields(value: string | readonly string[]): this {
    return this.set("return_fields", value);
  }

  /** 报表名称 */
  setReportTypeId(value: "union_media_newlink_subpid_order_detail" | (string & {})): this {
    return this.set("report_type_id", value);
  }
}
