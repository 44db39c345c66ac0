// Generated from spec/tbk/taobao.tbk.sc.optimus.promotion.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.optimus.promotion` */
export interface TbkScOptimusPromotionParams {
  /** 每页条数（最大：10；默认：10） */
  page_size?: number | undefined;
  /** 页码（默认：1） */
  page_num?: number | undefined;
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /**
   * 官方权益物料ID（必填）
   *
   * - `37104` 有价券
   * - `37116` 大额店铺券
   * - `61809` 券券补
   * - `62191` 天猫店铺券
   */
  promotion_id: TopId;
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
}

/** 响应 `taobao.tbk.sc.optimus.promotion` */
export interface TbkScOptimusPromotionResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkScOptimusPromotionMapData[];
}

/** 结果列表 */
export interface TbkScOptimusPromotionMapData {
  /**
   * 权益类型
   *
   * - `1` 有价券（需购买的店铺券、单品券）
   * - `2` 公开券（可直接领的店铺券、单品券）
   * - `3` 妈妈券（妈妈渠道领的店铺券、单品券）
   * - `4` 品类券（跨店可用，可与1、2、3叠加）
   */
  promotion_type?: "1" | "2" | "3" | "4" | (string & {});
  /**
   * 优惠门槛类型
   *
   * - `1` 满元
   * - `2` 满件
   */
  condition_type?: "1" | "2" | (string & {});
  /**
   * 优惠类型
   *
   * - `1` 减钱
   * - `2` 打折
   */
  discount_type?: "1" | "2" | (string & {});
  /** 权益总量（初始库存） */
  total_count?: number;
  /** 权益剩余库存 */
  remain_count?: number;
  /** 权益信息展示开始时间，毫秒时间戳 */
  display_start_time?: string;
  /** 权益信息展示结束时间，毫秒时间戳 */
  display_end_time?: string;
  /** 权益信息列表 */
  promotion_list: TbkScOptimusPromotionPromotionList[];
  /** 权益扩展信息 */
  promotion_extend?: TbkScOptimusPromotionPromotionExtend;
  /** 商家ID */
  seller_id?: string;
  /** 卖家昵称 */
  nick?: string;
  /** 店铺名称 */
  shop_title?: string;
  /** 店铺logo地址 */
  shop_picture_url?: string;
}

/** 权益信息列表 */
export interface TbkScOptimusPromotionPromotionList {
  /** 权益开始时间，毫秒时间戳 */
  entry_used_start_time?: string;
  /** 权益结束时间，毫秒时间戳 */
  entry_used_end_time?: string;
  /** 权益起用门槛，券场景为满减门槛（元，精确到分） */
  entry_condition?: string;
  /** 权益面额，券场景为减免金额（元，精确到分） */
  entry_discount?: string;
}

/** 权益扩展信息 */
export interface TbkScOptimusPromotionPromotionExtend {
  /** 权益推荐商品列表 */
  recommend_item_list: TbkScOptimusPromotionRecommendItemList[];
  /** 有价券信息 */
  youjia_coupon_info?: TbkScOptimusPromotionYoujiacouponinfo;
  /** 权益链接 */
  promotion_url?: string;
}

/** 权益推荐商品列表 */
export interface TbkScOptimusPromotionRecommendItemList {
  /** 权益推荐商品ID */
  item_id?: string;
  /** 商品链接 */
  url?: string;
}

/** 有价券信息 */
export interface TbkScOptimusPromotionYoujiacouponinfo {
  /** 有价券商品ID */
  item_id?: string;
  /** 商品链接 */
  url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.optimus.promotion",
  session: "required",
  kind: "read",
  required: ["adzone_id", "promotion_id", "site_id"],
  params: {
    page_size: "number",
    page_num: "number",
    adzone_id: "id",
    promotion_id: "id",
    site_id: "id",
  },
  limits: {
    page_size: {
      max: 10,
    },
  },
  response: {
    result_list: [
      "map_data",
      {
        promotion_type: "string",
        condition_type: "string",
        discount_type: "string",
        total_count: "number",
        remain_count: "number",
        display_start_time: "string",
        display_end_time: "string",
        promotion_list: [
          "promotion_list",
          {
            entry_used_start_time: "string",
            entry_used_end_time: "string",
            entry_condition: "string",
            entry_discount: "string",
          },
        ],
        promotion_extend: {
          recommend_item_list: [
            "recommend_item_list",
            {
              item_id: "id",
              url: "string",
            },
          ],
          youjia_coupon_info: {
            item_id: "id",
            url: "string",
          },
          promotion_url: "string",
        },
        seller_id: "id",
        nick: "string",
        shop_title: "string",
        shop_picture_url: "string",
      },
    ],
  },
  pagination: {
    style: "page",
    page: "page_num",
    size: "page_size",
    items: "result_list",
  },
};

/**
 * 淘宝客-服务商-权益物料精选
 *
 * 服务商获取权益类物料及其推广链接
 *
 * `taobao.tbk.sc.optimus.promotion` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=52701&docType=2
 */
export class TbkScOptimusPromotionRequest extends TopRequest<
  TbkScOptimusPromotionParams,
  TbkScOptimusPromotionResponse,
  TbkScOptimusPromotionMapData
> {
  get api(): TopApi {
    return api;
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNum(value: number): this {
    return this.set("page_num", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 官方权益物料ID */
  setPromotionId(value: TopId): this {
    return this.set("promotion_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }
}
