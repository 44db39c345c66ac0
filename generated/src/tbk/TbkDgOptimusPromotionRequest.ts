// Generated from spec/tbk/taobao.tbk.dg.optimus.promotion.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.optimus.promotion` */
export interface TbkDgOptimusPromotionParams {
  /** 每页条数（最大：10；默认：10；示例：10） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_num?: number | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /**
   * 官方权益物料ID（必填；示例：123）
   *
   * - `37104` 有价券
   * - `37116` 大额店铺券
   * - `61809` 券券补
   * - `62191` 天猫店铺券
   */
  promotion_id: TopId;
}

/** 响应 `taobao.tbk.dg.optimus.promotion` */
export interface TbkDgOptimusPromotionResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkDgOptimusPromotionMapData[];
}

/** 结果列表 */
export interface TbkDgOptimusPromotionMapData {
  /**
   * 权益类型（示例：1）
   *
   * - `1` 有价券（需购买的店铺券、单品券）
   * - `2` 公开券（可直接领的店铺券、单品券）
   * - `3` 妈妈券（妈妈渠道领的店铺券、单品券）
   * - `4` 品类券（跨店可用，可与1、2、3叠加）
   */
  promotion_type?: "1" | "2" | "3" | "4" | (string & {});
  /**
   * 优惠门槛类型（示例：1）
   *
   * - `1` 满元
   * - `2` 满件
   */
  condition_type?: "1" | "2" | (string & {});
  /**
   * 优惠类型（示例：1）
   *
   * - `1` 减钱
   * - `2` 打折
   */
  discount_type?: "1" | "2" | (string & {});
  /** 权益总量（初始库存）（示例：50） */
  total_count?: number;
  /** 权益剩余库存（示例：20） */
  remain_count?: number;
  /** 权益信息展示开始时间，毫秒时间戳（示例：1559232000000） */
  display_start_time?: string;
  /** 权益信息展示结束时间，毫秒时间戳（示例：1559750399000） */
  display_end_time?: string;
  /** 权益信息列表 */
  promotion_list: TbkDgOptimusPromotionPromotionList[];
  /** 权益扩展信息 */
  promotion_extend?: TbkDgOptimusPromotionPromotionExtend;
  /** 商家ID（示例：123） */
  seller_id?: string;
  /** 卖家昵称（示例：XXX专营店） */
  nick?: string;
  /** 店铺名称（示例：XXX旗舰店） */
  shop_title?: string;
  /** 店铺logo地址（示例：http://xxx） */
  shop_picture_url?: string;
}

/** 权益信息列表 */
export interface TbkDgOptimusPromotionPromotionList {
  /** 权益开始时间，毫秒时间戳（示例：1559232000000） */
  entry_used_start_time?: string;
  /** 权益结束时间，毫秒时间戳（示例：1559750399000） */
  entry_used_end_time?: string;
  /** 权益起用门槛，券场景为满减门槛（元，精确到分）（示例：100） */
  entry_condition?: string;
  /** 权益面额，券场景为减免金额（元，精确到分）（示例：30） */
  entry_discount?: string;
}

/** 权益扩展信息 */
export interface TbkDgOptimusPromotionPromotionExtend {
  /** 权益推荐商品列表 */
  recommend_item_list: TbkDgOptimusPromotionRecommendItemList[];
  /** 有价券信息 */
  youjia_coupon_info?: TbkDgOptimusPromotionYoujiacouponinfo;
  /** 权益链接（示例：https://uland.taobao.com/quan/xxx） */
  promotion_url?: string;
}

/** 权益推荐商品列表 */
export interface TbkDgOptimusPromotionRecommendItemList {
  /** 权益推荐商品ID（示例：123456） */
  item_id?: string;
  /** 商品链接（示例：//s.click.taobao.com/xxx；链接以 // 开头，须补 https:） */
  url?: string;
}

/** 有价券信息 */
export interface TbkDgOptimusPromotionYoujiacouponinfo {
  /** 有价券商品ID（示例：123456） */
  item_id?: string;
  /** 商品链接（示例：//s.click.taobao.com/xxx；链接以 // 开头，须补 https:） */
  url?: string;
}

/** 错误码 `taobao.tbk.dg.optimus.promotion` */
export type TbkDgOptimusPromotionErrorCode = "40001" | "50001" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.optimus.promotion",
  session: "none",
  kind: "read",
  required: ["adzone_id", "promotion_id"],
  params: {
    page_size: "number",
    page_num: "number",
    adzone_id: "id",
    promotion_id: "id",
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
  errors: {
    "40001": [true, "平台内部调用出错：重新调用"],
    "50001": [false, "没有可投放的数据：联系平台运营"],
  },
};

/**
 * 淘宝客-推广者-权益物料精选
 *
 * 推广者获取权益类物料及其推广链接
 *
 * `taobao.tbk.dg.optimus.promotion` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=52700&docType=2
 */
export class TbkDgOptimusPromotionRequest extends TopRequest<
  TbkDgOptimusPromotionParams,
  TbkDgOptimusPromotionResponse,
  TbkDgOptimusPromotionMapData,
  TbkDgOptimusPromotionErrorCode
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
}
