// Generated from spec/tbk/taobao.tbk.item.share.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.share.convert` */
export interface TbkItemShareConvertParams {
  /** 推广位ID（PID第三段，区分效果位置）（必填；示例：123） */
  adzone_id: TopId;
  /** 返回字段，逗号分隔（必填；示例：num_iid,click_url） */
  fields: string | readonly string[];
  /** 商品数字ID列表（英文逗号分隔，取自taobao.tbk.item.get的num_iid）（必填；示例：123,456） */
  num_iids: TopId | readonly TopId[];
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 三方推广位PID（mm_x_x_x）（必填；示例：mm_123_123_123） */
  sub_pid: string;
  /**
   * 自定义输入串（示例：demo）
   *
   * @deprecated 不再使用
   */
  unid?: string | undefined;
  /**
   * 转链计划类型，其他值或不传时优先营销计划（示例：1）
   *
   * - `1` 通用计划链接
   */
  dx?: "1" | (string & {}) | undefined;
  /** 优惠券ID（仅支持关联单一商品，商品ID须唯一）（示例：1） */
  coupon_id?: string | undefined;
}

/** 响应 `taobao.tbk.item.share.convert` */
export interface TbkItemShareConvertResponse extends TopResponse {
  /** 淘宝客商品列表 */
  results: TbkItemShareConvertNTbkItem[];
}

/** 淘宝客商品列表 */
export interface TbkItemShareConvertNTbkItem {
  /** 单品或含优惠券商品的推广链接（示例：http://s.click.taobao.com/e=xxx） */
  click_url?: string;
  /** 商品数字ID（示例：123） */
  num_iid?: string;
  /** 当前转链计划的商品佣金比率（%）（示例：3.60） */
  commission_rate?: string;
  /** 优惠券面额（元），商品无券时为空（示例：10.00） */
  coupon_amount?: string;
  /** 优惠券链接，无券时也非空，依coupon_amount决定用本链接或click_url（示例：https://uland.taobao.com/coupon/edetail?e=xxx） */
  coupon_click_url?: string;
  /** 定时上架商品的上架时间，毫秒时间戳，已上架商品为空（示例：1585929600000） */
  added_time?: number;
  /**
   * 商品的商家上架状态（示例：1）
   *
   * - `0` 已上架
   * - `1` 定时上架
   */
  item_status?: 0 | 1 | (number & {});
  /** 原始入参商品ID（示例：1） */
  input_num_iid?: string;
}

/** 错误码 `taobao.tbk.item.share.convert` */
export type TbkItemShareConvertErrorCode =
  | "isv.invalid-parameter:adzone_id"
  | "isv.invalid-parameter:sub_pid"
  | "isp.tbkapi-service-unavailable"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.item.share.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id", "fields", "num_iids", "sub_pid"],
  params: {
    adzone_id: "id",
    fields: "string",
    num_iids: "id",
    platform: "number",
    sub_pid: "string",
    unid: "string",
    dx: "string",
    coupon_id: "string",
  },
  response: {
    results: [
      "n_tbk_item",
      {
        click_url: "string",
        num_iid: "id",
        commission_rate: "string",
        coupon_amount: "string",
        coupon_click_url: "string",
        added_time: "number",
        item_status: "number",
        input_num_iid: "id",
      },
    ],
  },
  errors: {
    "isv.invalid-parameter:adzone_id": [false, "推广位adzone_id有误：填与媒体账号及站点相符的推广位"],
    "isv.invalid-parameter:sub_pid": [false, "三方pid有误：按mm_xxx_xxx_xxx格式填写三方pid"],
    "isp.tbkapi-service-unavailable": [true, "内部服务暂不可用：稍后再调"],
  },
};

/**
 * 淘宝客-推广者-商品三方分成链接转换
 *
 * 把商品转换为三方分成推广链接
 *
 * `taobao.tbk.item.share.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=24519&docType=2
 */
export class TbkItemShareConvertRequest extends TopRequest<
  TbkItemShareConvertParams,
  TbkItemShareConvertResponse,
  never,
  TbkItemShareConvertErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段，区分效果位置） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 返回字段，逗号分隔 */
  setFields(value: string | readonly string[]): this {
    return this.set("fields", value);
  }

  /** 商品数字ID列表（英文逗号分隔，取自taobao.tbk.item.get的num_iid） */
  setNumIids(value: TopId | readonly TopId[]): this {
    return this.set("num_iids", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 三方推广位PID（mm_x_x_x） */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
  }

  /**
   * 自定义输入串
   *
   * @deprecated 不再使用
   */
  setUnid(value: string): this {
    return this.set("unid", value);
  }

  /** 转链计划类型，其他值或不传时优先营销计划 */
  setDx(value: "1" | (string & {})): this {
    return this.set("dx", value);
  }

  /** 优惠券ID（仅支持关联单一商品，商品ID须唯一） */
  setCouponId(value: string): this {
    return this.set("coupon_id", value);
  }
}
