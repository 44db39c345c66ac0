// Generated from spec/tbk/taobao.tbk.sku.best.coupon.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sku.best.coupon` */
export interface TbkSkuBestCouponParams {
  /** 商品的SKU ID（必填） */
  sku_id: TopId;
  /** 商品ID（必填） */
  item_id: TopId;
}

/** 响应 `taobao.tbk.sku.best.coupon` */
export interface TbkSkuBestCouponResponse extends TopResponse {
  /** 优惠券详细信息 */
  coupon_info?: TbkSkuBestCouponMapData;
}

/** 优惠券详细信息 */
export interface TbkSkuBestCouponMapData {
  /** 优惠券过期时间，毫秒时间戳 */
  coupon_expire_time?: number;
}

const api: TopApi = {
  method: "taobao.tbk.sku.best.coupon",
  session: "none",
  kind: "read",
  required: ["sku_id", "item_id"],
  params: {
    sku_id: "id",
    item_id: "id",
  },
  response: {
    coupon_info: {
      coupon_expire_time: "number",
    },
  },
};

/**
 * sku维度最优优惠券信息
 *
 * 查询某个 SKU 能用的最优优惠券
 *
 * `taobao.tbk.sku.best.coupon` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=54727&docType=2
 */
export class TbkSkuBestCouponRequest extends TopRequest<TbkSkuBestCouponParams, TbkSkuBestCouponResponse> {
  get api(): TopApi {
    return api;
  }

  /** 商品的SKU ID */
  setSkuId(value: TopId): this {
    return this.set("sku_id", value);
  }

  /** 商品ID */
  setItemId(value: TopId): this {
    return this.set("item_id", value);
  }
}
