// Generated from spec/tbk/taobao.tbk.dg.punish.order.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.punish.order.get` */
export interface TbkDgPunishOrderGetParams {
  /** 查询条件 */
  af_order_option?: TbkDgPunishOrderGetTopApiAfOrderOption | undefined;
}

/** 响应 `taobao.tbk.dg.punish.order.get` */
export interface TbkDgPunishOrderGetResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkDgPunishOrderGetRpcResult;
}

/** 查询条件 */
export interface TbkDgPunishOrderGetTopApiAfOrderOption {
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
  /** 淘宝子订单号 */
  tb_trade_id?: TopId | undefined;
  /**
   * 淘宝父订单号
   *
   * @deprecated 不再使用，勿传
   */
  tb_trade_parent_id?: TopId | undefined;
  /** 每页条数 */
  page_size?: number | undefined;
  /** 页码 */
  page_no?: number | undefined;
  /** 查询时间跨度，天（最大：30） */
  span?: number | undefined;
  /** 查询开始时间，按淘客订单创建时间计（格式：yyyy-MM-dd HH:mm:ss） */
  start_time?: TopDate | undefined;
  /**
   * 会员运营ID
   *
   * @deprecated 不再使用，勿传
   */
  special_id?: TopId | undefined;
  /** 推广位ID（PID第三段） */
  adzone_id?: TopId | undefined;
  /** 媒体ID（PID第二段） */
  site_id?: TopId | undefined;
  /**
   * 处罚类型
   *
   * @deprecated 不再使用，勿传
   */
  violation_type?: number | undefined;
  /**
   * 处罚状态
   *
   * @deprecated 不再使用，不要传入
   */
  punish_status?: number | undefined;
}

/** 返回结果 */
export interface TbkDgPunishOrderGetRpcResult {
  /** 返回数据 */
  data?: TbkDgPunishOrderGetPageResult;
  /** 业务错误描述（示例：没有获取到memberid） */
  biz_error_desc?: string;
  /** 业务错误码（示例：103） */
  biz_error_code?: number;
  /** 结果信息（示例：ok） */
  result_msg?: string;
  /** 结果码（示例：200） */
  result_code?: number;
}

/** 返回数据 */
export interface TbkDgPunishOrderGetPageResult {
  /** 处罚订单列表 */
  results: TbkDgPunishOrderGetResult[];
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：10） */
  page_size?: number;
  /** 总数（示例：100） */
  total_count?: number;
}

/** 处罚订单列表 */
export interface TbkDgPunishOrderGetResult {
  /**
   * 淘宝联盟unionid
   *
   * @deprecated 不再支持
   */
  union_id?: string;
  /**
   * 会员运营ID
   *
   * @deprecated 不再支持
   */
  special_id?: string;
  /** 渠道关系ID（示例：122344） */
  relation_id?: string;
  /** 结算月份（示例：201812） */
  settle_month?: number;
  /**
   * 处罚状态（示例：0）
   *
   * - `0` 冻结
   * - `1` 解冻
   */
  punish_status?: "0" | "1" | (string & {});
  /**
   * 处罚类型（示例：店铺淘宝客）
   *
   * - `店铺淘宝客` 店铺淘宝客
   * - `订单虚假交易` 订单虚假交易
   */
  violation_type?: "店铺淘宝客" | "订单虚假交易" | (string & {});
  /** 淘客订单创建时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-11-11 00:01:01） */
  tk_trade_create_time?: string;
  /** 淘宝子订单号（示例：581552321112183166） */
  tb_trade_id?: string;
  /**
   * 淘宝父订单号
   *
   * @deprecated 不再支持
   */
  tb_trade_parent_id?: string;
  /** 推广位ID（PID第三段）（示例：1212） */
  tk_adzone_id?: string;
  /** 媒体ID（PID第二段）（示例：1212） */
  tk_site_id?: string;
  /** 推广者会员ID（memberid，PID第一段）（示例：114469792） */
  tk_pub_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.punish.order.get",
  session: "none",
  kind: "read",
  params: {
    af_order_option: {
      relation_id: "id",
      tb_trade_id: "id",
      tb_trade_parent_id: "id",
      page_size: "number",
      page_no: "number",
      span: "number",
      start_time: "yyyy-MM-dd HH:mm:ss",
      special_id: "id",
      adzone_id: "id",
      site_id: "id",
      violation_type: "number",
      punish_status: "number",
    },
  },
  limits: {
    "af_order_option.span": {
      max: 30,
    },
  },
  response: {
    result: {
      data: {
        results: [
          "result",
          {
            union_id: "string",
            special_id: "id",
            relation_id: "id",
            settle_month: "number",
            punish_status: "string",
            violation_type: "string",
            tk_trade_create_time: "yyyy-MM-dd HH:mm:ss",
            tb_trade_id: "id",
            tb_trade_parent_id: "id",
            tk_adzone_id: "id",
            tk_site_id: "id",
            tk_pub_id: "id",
          },
        ],
        page_no: "number",
        page_size: "number",
        total_count: "number",
      },
      biz_error_desc: "string",
      biz_error_code: "number",
      result_msg: "string",
      result_code: "number",
    },
  },
  failure: {
    code: "result.result_code",
    message: "result.biz_error_desc",
    ok: ["200"],
  },
  pagination: {
    style: "page",
    page: "af_order_option.page_no",
    size: "af_order_option.page_size",
    items: "result.data.results",
    total: "result.data.total_count",
  },
};

/**
 * 淘宝客-推广者-处罚订单查询
 *
 * 推广者查询被处罚的订单
 *
 * `taobao.tbk.dg.punish.order.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=42050&docType=2
 */
export class TbkDgPunishOrderGetRequest extends TopRequest<
  TbkDgPunishOrderGetParams,
  TbkDgPunishOrderGetResponse,
  TbkDgPunishOrderGetResult
> {
  get api(): TopApi {
    return api;
  }

  /** 查询条件 */
  setAfOrderOption(value: TbkDgPunishOrderGetTopApiAfOrderOption): this {
    return this.set("af_order_option", value);
  }
}
