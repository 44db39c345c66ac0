// Generated from spec/tbk/taobao.tbk.itemid.coupon.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.itemid.coupon.get` */
export interface TbkItemidCouponGetParams {
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 三方推广位PID（mm_x_x_x）（必填；示例：mm_123_123_123） */
  pid: string;
  /** 商品数字ID列表（逗号分隔，取自taobao.tbk.item.coupon.get的num_iid；无券商品的券字段为空）（最多：40 个；示例：123,456） */
  num_iids?: TopId | readonly TopId[] | undefined;
}

/** 响应 `taobao.tbk.itemid.coupon.get` */
export interface TbkItemidCouponGetResponse extends TopResponse {
  /** 返回数据 */
  results: TbkItemidCouponGetTbkCoupon[];
}

/** 返回数据 */
export interface TbkItemidCouponGetTbkCoupon {
  /** 商品小图列表 */
  small_images: string[];
  /** 优惠券总量（示例：5000） */
  coupon_total_count?: number;
  /** 商品佣金比率（%）（示例：1.80） */
  commission_rate?: string;
  /**
   * 卖家类型（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   */
  user_type?: 0 | 1 | (number & {});
  /** 商品标题（示例：奥克斯理发器电推剪电推子充电式成人儿童剪发器电动剃头刀家用） */
  title?: string;
  /** 优惠券面额（满减信息）（示例：满188元减5元） */
  coupon_info?: string;
  /** 店铺名称（示例：奥克斯品胜专卖店） */
  shop_title?: string;
  /** 后台一级类目（示例：1） */
  category?: number;
  /** 商品数字ID（示例：1） */
  num_iid?: string;
  /** 优惠券剩余量（示例：3395） */
  coupon_remain_count?: number;
  /** 折扣价（元）（示例：269.00） */
  zk_final_price?: string;
  /** 优惠券开始时间，日期时间或仅日期（示例：2016-09-05） */
  coupon_start_time?: string;
  /** 卖家昵称（示例：奥克斯品胜专卖店） */
  nick?: string;
  /** 商家ID（示例：2884767143） */
  seller_id?: string;
  /** 30天销量（示例：76927） */
  volume?: number;
  /** 优惠券结束时间，日期时间或仅日期（示例：2016-10-01） */
  coupon_end_time?: string;
  /** 商品优惠券推广链接 */
  coupon_click_url?: string;
  /** 商品主图地址 */
  pict_url?: string;
  /** 商品详情页链接（示例：http://h5.m.taobao.com/awp/core/detail.htm?id=531940770655） */
  item_url?: string;
  /** 原始入参商品ID（示例：1） */
  input_num_iid?: string;
  /** 年销量（示例：1万+） */
  annual_vol?: string;
}

/** 错误码 `taobao.tbk.itemid.coupon.get` */
export type TbkItemidCouponGetErrorCode =
  | "4"
  | "35"
  | "37"
  | "isp.tbkapi-service-unavailable"
  | "isv.invalid-parameter:start_price"
  | "isv.invalid-parameter:end_price"
  | "isv.invalid-parameter:end_tk_rate"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.itemid.coupon.get",
  session: "none",
  kind: "read",
  required: ["pid"],
  params: {
    platform: "number",
    pid: "string",
    num_iids: "id",
  },
  limits: {
    num_iids: {
      maxListSize: 40,
    },
  },
  response: {
    results: [
      "tbk_coupon",
      {
        small_images: ["string", "string"],
        coupon_total_count: "number",
        commission_rate: "string",
        user_type: "number",
        title: "string",
        coupon_info: "string",
        shop_title: "string",
        category: "number",
        num_iid: "id",
        coupon_remain_count: "number",
        zk_final_price: "string",
        coupon_start_time: "string",
        nick: "string",
        seller_id: "id",
        volume: "number",
        coupon_end_time: "string",
        coupon_click_url: "string",
        pict_url: "string",
        item_url: "string",
        input_num_iid: "id",
        annual_vol: "string",
      },
    ],
  },
  errors: {
    "4": [false, "没有查到商品"],
    "35": [false, "商品 ID 不是升级后的新格式：改传新版商品 ID"],
    "37": [false, "商品 ID 处理出错"],
    "isp.tbkapi-service-unavailable": [true, "平台内部服务暂不可用：过一会儿再调用"],
    "isv.invalid-parameter:start_price": [false, "start_price 取值有误：更正 start_price"],
    "isv.invalid-parameter:end_price": [false, "end_price 取值有误：更正 end_price"],
    "isv.invalid-parameter:end_tk_rate": [false, "end_tk_rate 取值有误：更正 end_tk_rate"],
  },
};

/**
 * 淘宝客-推广者-根据宝贝id批量查询优惠券
 *
 * 按商品 ID 批量查询可用优惠券
 *
 * `taobao.tbk.itemid.coupon.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=28111&docType=2
 */
export class TbkItemidCouponGetRequest extends TopRequest<
  TbkItemidCouponGetParams,
  TbkItemidCouponGetResponse,
  never,
  TbkItemidCouponGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 三方推广位PID（mm_x_x_x） */
  setPid(value: string): this {
    return this.set("pid", value);
  }

  /** 商品数字ID列表（逗号分隔，取自taobao.tbk.item.coupon.get的num_iid；无券商品的券字段为空） */
  setNumIids(value: TopId | readonly TopId[]): this {
    return this.set("num_iids", value);
  }
}
