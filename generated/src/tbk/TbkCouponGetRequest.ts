// Generated from spec/tbk/taobao.tbk.coupon.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.coupon.get` */
export interface TbkCouponGetParams {
  /** 优惠券ID与商品ID的加密串 */
  me?: string | undefined;
  /** 商品ID（示例：123） */
  item_id?: TopId | undefined;
  /** 优惠券ID（示例：sdfwe3eefsdf） */
  activity_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.coupon.get` */
export interface TbkCouponGetResponse extends TopResponse {
  /** 返回数据（示例：data） */
  data?: TbkCouponGetMapData;
}

/** 返回数据 */
export interface TbkCouponGetMapData {
  /** 优惠券起用门槛（元）（示例：29.00） */
  coupon_start_fee?: string;
  /** 优惠券剩余量（示例：26996） */
  coupon_remain_count?: number;
  /** 优惠券总量（示例：30000） */
  coupon_total_count?: number;
  /** 优惠券结束时间，日期时间或仅日期（示例：2017-08-17） */
  coupon_end_time?: string;
  /** 优惠券开始时间，日期时间或仅日期（示例：2017-08-15） */
  coupon_start_time?: string;
  /** 优惠券面额（元）（示例：10.00） */
  coupon_amount?: string;
  /**
   * 优惠券类型（示例：1）
   *
   * - `1` 全网公开券
   * - `4` 妈妈渠道券
   */
  coupon_src_scene?: 1 | 4 | (number & {});
  /**
   * 优惠券类型（示例：0）
   *
   * - `0` 店铺券
   * - `1` 单品券
   */
  coupon_type?: 0 | 1 | (number & {});
  /** 优惠券ID（示例：xsdss） */
  coupon_activity_id?: string;
}

/** 错误码 `taobao.tbk.coupon.get` */
export type TbkCouponGetErrorCode =
  "1" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "1001" | "1002" | "1912" | "10000" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.coupon.get",
  session: "none",
  kind: "read",
  params: {
    me: "string",
    item_id: "id",
    activity_id: "id",
  },
  response: {
    data: {
      coupon_start_fee: "string",
      coupon_remain_count: "number",
      coupon_total_count: "number",
      coupon_end_time: "string",
      coupon_start_time: "string",
      coupon_amount: "string",
      coupon_src_scene: "number",
      coupon_type: "number",
      coupon_activity_id: "string",
    },
  },
  errors: {
    "1": [true, "服务内部错误：稍后再调"],
    "10": [false, "券不存在：核对券ID后再查"],
    "11": [false, "券已被领完：换一张券再查"],
    "12": [false, "券已过期：换一张有效的券"],
    "13": [false, "券与商品不匹配：换用适用于该商品的券"],
    "14": [false, "券类型有误：换一张券再查"],
    "15": [false, "券不受支持：换一张券再查"],
    "16": [false, "券尚未开放领取：到领取时间后再查或换券"],
    "17": [false, "券尚未到可用时间：到可用时间后再查或换券"],
    "1001": [false, "me参数非法：传入含券与商品信息的有效me串"],
    "1002": [false, "必要入参为空：补齐参数后再查"],
    "1912": [false, "商品ID不是升级后的新ID：改传升级后的新商品ID"],
    "10000": [false, "商品已下架或不参与淘客推广：换一个商品ID再查"],
  },
};

/**
 * 淘宝客-公用-阿里妈妈推广券详情查询
 *
 * 查询单张推广优惠券的详细信息
 *
 * `taobao.tbk.coupon.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=31106&docType=2
 */
export class TbkCouponGetRequest extends TopRequest<
  TbkCouponGetParams,
  TbkCouponGetResponse,
  never,
  TbkCouponGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 优惠券ID与商品ID的加密串 */
  setMe(value: string): this {
    return this.set("me", value);
  }

  /** 商品ID */
  setItemId(value: TopId): this {
    return this.set("item_id", value);
  }

  /** 优惠券ID */
  setActivityId(value: TopId): this {
    return this.set("activity_id", value);
  }
}
