// Generated from spec/tbk/taobao.tbk.content.order.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.content.order.get` */
export interface TbkContentOrderGetParams {
  /** 内容ID（必填；示例：123） */
  cont_id: string;
  /** 订单查询截止时间，精确到小时，统计区间自当月首日0点起至该时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2022-05-22 15:00:00） */
  q_time: TopDate;
  /** 每页条数（范围：1~20；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（最小：1；默认：1；示例：1） */
  page_no?: number | undefined;
  /** 媒体推广位ID（PID第三段）（示例：1） */
  adzone_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.content.order.get` */
export interface TbkContentOrderGetResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkContentOrderGetRpcResult;
}

/** 返回结果 */
export interface TbkContentOrderGetRpcResult {
  /** 返回数据 */
  data?: TbkContentOrderGetOrderPage;
}

/** 返回数据 */
export interface TbkContentOrderGetOrderPage {
  /** 是否有下一页（示例：false） */
  has_next?: boolean;
  /** 内容订单数据 */
  result?: TbkContentOrderGetContentOrderDTO;
}

/** 内容订单数据 */
export interface TbkContentOrderGetContentOrderDTO {
  /** 内容ID（示例：123） */
  cont_id?: string;
  /** 该内容ID下订单拍下付款金额合计，不含运费（示例：100） */
  alipay_amt?: string;
  /** 该内容ID下订单确认收货金额合计（示例：100） */
  confirm_amt?: string;
  /** 该内容ID下订单确认结算金额合计（示例：100） */
  settle_amt?: string;
  /** 查询周期内按内容ID的点击人数UV，联盟口径（示例：80） */
  click_uv?: string;
  /** 订单明细信息 */
  payment_info?: TbkContentOrderGetContentPayment;
  /** 各笔订单汇总的成交UV（示例：2） */
  alipay_uv?: string;
  /** 拍下订单数（示例：2） */
  alipay_order_cnt?: string;
}

/** 订单明细信息 */
export interface TbkContentOrderGetContentPayment {
  /** 淘宝拍下付款时间（yyyy-MM-dd HH:mm:ss），多个订单以逗号分隔（示例：2022-04-22 15:15:05） */
  tb_paid_times?: string;
  /** 商品叶子类目名称，多订单以逗号分隔（示例：女装） */
  item_leaf_category_names?: string;
  /** 订单商品标题，多个订单以逗号分隔（示例：连衣裙） */
  item_titles?: string;
  /** 商品ID（是否生成营销ID取决于订单ID）（示例：12345） */
  item_id?: string;
  /** 商品一级类目名称（示例：3C数码配件） */
  item_first_category_names?: string;
  /** 商品二级类目名称（示例：MP3/MP4配件） */
  item_second_category_names?: string;
}

const api: TopApi = {
  method: "taobao.tbk.content.order.get",
  session: "none",
  kind: "read",
  required: ["cont_id", "q_time"],
  params: {
    cont_id: "string",
    q_time: "yyyy-MM-dd HH:mm:ss",
    page_size: "number",
    page_no: "number",
    adzone_id: "id",
  },
  limits: {
    page_size: {
      min: 1,
      max: 20,
    },
    page_no: {
      min: 1,
    },
  },
  response: {
    result: {
      data: {
        has_next: "boolean",
        result: {
          cont_id: "string",
          alipay_amt: "string",
          confirm_amt: "string",
          settle_amt: "string",
          click_uv: "string",
          payment_info: {
            tb_paid_times: "string",
            item_leaf_category_names: "string",
            item_titles: "string",
            item_id: "id",
            item_first_category_names: "string",
            item_second_category_names: "string",
          },
          alipay_uv: "string",
          alipay_order_cnt: "string",
        },
      },
    },
  },
};

/**
 * 淘宝客-推广者-内容ID订单汇总
 *
 * 按内容 ID 统计当月累计的订单数据
 *
 * `taobao.tbk.content.order.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=62658&docType=2
 */
export class TbkContentOrderGetRequest extends TopRequest<TbkContentOrderGetParams, TbkContentOrderGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 内容ID */
  setContId(value: string): this {
    return this.set("cont_id", value);
  }

  /** 订单查询截止时间，精确到小时，统计区间自当月首日0点起至该时间 */
  setQTime(value: TopDate): this {
    return this.set("q_time", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 媒体推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }
}
