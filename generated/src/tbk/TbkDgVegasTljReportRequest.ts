// Generated from spec/tbk/taobao.tbk.dg.vegas.tlj.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.vegas.tlj.report` */
export interface TbkDgVegasTljReportParams {
  /** 淘礼金ID（创建淘礼金时返回）（必填；示例：rer2324er） */
  rights_id: TopId;
  /** 推广位ID（PID第三段）（必填；示例：232323） */
  adzone_id: TopId;
}

/** 响应 `taobao.tbk.dg.vegas.tlj.report` */
export interface TbkDgVegasTljReportResponse extends TopResponse {
  /** 返回数据（示例：model） */
  model?: TbkDgVegasTljReportInstanceDTO;
  /** 业务错误信息（示例：1） */
  msg_info?: string;
  /** 业务错误码（示例：1） */
  msg_code?: string;
  /** 接口调用是否成功（示例：true） */
  result_success?: boolean;
}

/** 返回数据 */
export interface TbkDgVegasTljReportInstanceDTO {
  /** 淘礼金统计数据（示例：extra） */
  extra?: TbkDgVegasTljReportExtra;
}

/** 淘礼金统计数据 */
export interface TbkDgVegasTljReportExtra {
  /** 淘礼金领取率，领取个数/创建个数（示例：50） */
  get_rate?: string;
  /** 淘礼金使用率，使用个数/领取个数（示例：50） */
  use_rate?: string;
  /** 引导付款笔数，取消或退款后同一红包再次使用的记为两单（示例：1） */
  alipay_num?: number;
  /** 引导付款金额，同一红包因取消或退款而二次使用的，付款笔数计两单（示例：19.0） */
  alipay_amt?: string;
  /** 付款佣金（下单付款），红包二次使用计2次（示例：20.23） */
  pre_pub_share_fee_for_disp?: string;
  /** 结算佣金（确认收货），红包二次使用计2次（示例：12.23） */
  cm_settle_amt?: string;
  /** 淘礼金领取个数（示例：1） */
  win_pv?: number;
  /** 已领取淘礼金金额（示例：10） */
  win_sum_amt?: string;
  /** 未领取淘礼金个数，即领取期满或暂停后仍未被领的红包（示例：2） */
  remaining_num?: number;
  /** 未领取金额，领取有效期过后或暂停后剩余的红包金额（示例：20） */
  remaining_amt?: string;
  /** 淘礼金使用个数，取消或退款后同一红包再次使用的重复计算（示例：1） */
  use_num?: number;
  /** 已使用淘礼金金额，部分或全部退款的仍保留，退回再用重复计（已用数量不重复计），或大于消费者实际使用额（示例：10） */
  use_sum_amt?: string;
  /** 退款淘礼金个数，即取消订单、退货退款等退回的红包，重复计算（示例：1） */
  refund_num?: number;
  /** 因订单取消或退货退款退回的淘礼金金额，多次使用重复计入；退款红包数量同日去重、跨日重复计（示例：5.0） */
  refund_sum_amt?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.vegas.tlj.report",
  session: "none",
  kind: "read",
  required: ["rights_id", "adzone_id"],
  params: {
    rights_id: "id",
    adzone_id: "id",
  },
  response: {
    model: {
      extra: {
        get_rate: "string",
        use_rate: "string",
        alipay_num: "number",
        alipay_amt: "string",
        pre_pub_share_fee_for_disp: "string",
        cm_settle_amt: "string",
        win_pv: "number",
        win_sum_amt: "string",
        remaining_num: "number",
        remaining_amt: "string",
        use_num: "number",
        use_sum_amt: "string",
        refund_num: "number",
        refund_sum_amt: "string",
      },
    },
    msg_info: "string",
    msg_code: "string",
    result_success: "boolean",
  },
  failure: {
    flag: "result_success",
    code: "msg_code",
    message: "msg_info",
  },
};

/**
 * 淘宝客-推广者-淘礼金效果数据
 *
 * 查询淘礼金的领取与使用效果
 *
 * `taobao.tbk.dg.vegas.tlj.report` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=58736&docType=2
 */
export class TbkDgVegasTljReportRequest extends TopRequest<TbkDgVegasTljReportParams, TbkDgVegasTljReportResponse> {
  get api(): TopApi {
    return api;
  }

  /** 淘礼金ID（创建淘礼金时返回） */
  setRightsId(value: TopId): this {
    return this.set("rights_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }
}
