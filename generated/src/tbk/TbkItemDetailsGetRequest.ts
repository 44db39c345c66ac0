// Generated from spec/tbk/taobao.tbk.item.details.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.details.get` */
export interface TbkItemDetailsGetParams {
  /** 商品ID（多个用英文逗号分隔）（必填；最多：20 个；示例：3232） */
  item_id: TopId | readonly TopId[];
  /** IP地址（影响邮费获取，缺失或不准则邮费不精准）（示例：11.22.33.43） */
  ip?: string | undefined;
  /**
   * 是否获取前N件佣金信息，其他值视为否（示例：0）
   *
   * - `0` 否
   * - `1` 是
   */
  get_topn_rate?: 0 | 1 | (number & {}) | undefined;
  /**
   * 业务场景ID（默认：1；示例：1）
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   * - `3` 商品库导购场景
   */
  biz_scene_id?: "1" | "2" | "3" | (string & {}) | undefined;
  /**
   * 代理模式专属的推广类型，代理模式必填，其他模式不填（示例：2）
   *
   * - `1` 自购省
   * - `2` 推广赚
   */
  promotion_type?: "1" | "2" | (string & {}) | undefined;
  /** 渠道关系ID（示例：1） */
  relation_id?: TopId | undefined;
  /** 商品库服务账户ID（有场景3权限的memberid）（示例：1） */
  manage_item_pub_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.item.details.get` */
export interface TbkItemDetailsGetResponse extends TopResponse {
  /** 淘宝客商品列表（仅限淘客商品），字段值随API权限等级返回 */
  results: TbkItemDetailsGetTbkItemDetail[];
}

/** 淘宝客商品列表（仅限淘客商品），字段值随API权限等级返回 */
export interface TbkItemDetailsGetTbkItemDetail {
  /** 商品邮费（元），按入参IP计算，字段等级C（示例：10.00） */
  real_post_fee?: string;
  /** 商品属性图片列表（字段等级C） */
  property_image_list: TbkItemDetailsGetTbkItemDetailPropImg[];
  /** 商品属性列表（字段等级C） */
  property_list: TbkItemDetailsGetTbkItemDetailProp[];
  /** PC商品详情链接（字段等级S）（示例：ttps://mdetail.tmall.com/templates/pages/desc?id=5323） */
  tmall_desc_url?: string;
  /** H5商品详情链接（字段等级S） */
  taobao_desc_url?: string;
  /** 商品SKU信息列表（字段等级B） */
  sku_list: TbkItemDetailsGetTbkItemDetailSku[];
  /** 一级类目名称（字段等级C）（示例：女装） */
  level_one_category_name?: string;
  /** 商品ID（示例：4112264076123） */
  item_id?: string;
  /** 商品标题（字段等级C）（示例：连衣裙） */
  title?: string;
  /** 商品主图地址（字段等级C）（示例：http://gi4.md.alicdn.com/bao/uploaded/i4/xxx.jpg） */
  pict_url?: string;
  /** 商品小图列表（字段等级C）（示例：http://gi4.md.alicdn.com/bao/uploaded/i4/xxx.jpg） */
  small_images: string[];
  /**
   * 卖家类型（字段等级C）（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 商品所在地（字段等级C）（示例：杭州） */
  provcity?: string;
  /** 商品链接（字段等级C）（示例：http://detail.m.tmall.com/item.htm?id=xxx） */
  item_url?: string;
  /** 商家ID（字段等级C）（示例：123） */
  seller_id?: string;
  /** 30天销量（字段等级C）（示例：1） */
  volume?: number;
  /** 叶子类目名称（字段等级C）（示例：情趣内衣） */
  category_name?: string;
  /** 是否加入消费者保障（字段等级SA）（示例：true） */
  is_prepay?: boolean;
  /** 店铺DSR评分，字段等级SA（示例：23） */
  shop_dsr?: number;
  /** 卖家等级（字段等级SA）（示例：13） */
  ratesum?: number;
  /** 退款率是否低于行业均值（字段等级SA）（示例：true） */
  i_rfd_rate?: boolean;
  /** 好评率是否高于行业均值（字段等级SA）（示例：true） */
  h_good_rate?: boolean;
  /** 成交转化是否高于行业均值（字段等级SA）（示例：true） */
  h_pay_rate30?: boolean;
  /** 商品库类型，多个以英文逗号分隔：1 营销商品主推库，2 内容商品库，空值为均不属于（字段等级C）（示例：1） */
  material_lib_type?: string;
  /** 预售优惠信息（字段等级C）（示例：付定金立减20元） */
  presale_discount_fee_text?: string;
  /** 预售付尾款结束时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  presale_tail_end_time?: number;
  /** 预售付尾款开始时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  presale_tail_start_time?: number;
  /** 预售付定金结束时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  presale_end_time?: number;
  /** 预售付定金开始时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  presale_start_time?: number;
  /** 预售定金（元），字段等级C（示例：100） */
  presale_deposit?: string;
  /** 聚划算满减结束时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  ju_play_end_time?: number;
  /** 聚划算满减开始时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  ju_play_start_time?: number;
  /** 营销玩法（聚划算满N件减X元、打X折或共X元；天猫限时抢前N分钟或前N件每件X元，前N分钟内满N件每件X元；字段等级C）（示例：玩法） */
  play_info?: string;
  /** 天猫限时抢可售结束时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  tmall_play_activity_end_time?: number;
  /** 天猫限时抢可售开始时间，毫秒时间戳（字段等级C）（示例：1937297392332） */
  tmall_play_activity_start_time?: number;
  /** 一口价（元，字段等级C）（示例：102.00） */
  reserve_price?: string;
  /** 折扣价（元，字段等级C），预售付定金期=预售价（示例：88.00） */
  zk_final_price?: string;
  /** 店铺名称（字段等级C）（示例：xx旗舰店） */
  nick?: string;
  /** 商品白底图（字段等级C） */
  white_image?: string;
  /** 商品短标题（字段等级C）（示例：巴布豆菠萝超薄干爽拉拉裤xl60+6） */
  short_title?: string;
  /** 商品库存（字段等级C）（示例：10） */
  quantity?: string;
  /** 商品佣金比率，万分比（1550即15.5%，字段等级SA）（示例：1550） */
  commission_rate?: number;
  /** 优惠券ID（字段等级SA）（示例：d62db1ab8d9546b1bf0ff49bda5fc33b） */
  coupon_id?: string;
  /** 优惠券开始时间（字段等级SA）（格式：yyyy-MM-dd；示例：2017-10-29） */
  coupon_start_time?: string;
  /** 优惠券结束时间（字段等级SA）（格式：yyyy-MM-dd；示例：2017-10-29） */
  coupon_end_time?: string;
  /** 优惠券面额（满减信息，字段等级SA）（示例：满299元减20元） */
  coupon_info?: string;
  /** 优惠券面额（元），字段等级SA（示例：10.00） */
  coupon_amount?: string;
  /** 优惠券起用门槛（元），字段等级SA（示例：29.00） */
  coupon_start_fee?: string;
  /** 优惠券剩余量，字段等级SA（示例：111） */
  coupon_remain_count?: string;
  /** 优惠券总量，字段等级SA（示例：22323） */
  coupon_total_count?: string;
  /** 活动价（示例：168） */
  sale_price?: string;
  /** 跨店满减信息（示例：["每100减20","每200减50"]） */
  kuadian_promotion_info?: string;
  /**
   * 是否品牌精选（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
  /**
   * 是否热门商品（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  hot_flag?: "0" | "1" | (string & {});
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkItemDetailsGetTopNInfoDTO;
  /** 入参（新）商品ID（示例：qeqscd1231-uqwenqe） */
  input_item_id?: string;
}

/** 商品属性图片列表（字段等级C） */
export interface TbkItemDetailsGetTbkItemDetailPropImg {
  /** 属性图片主图地址（字段等级C） */
  image_url?: string;
  /** 属性ID串（字段等级C）（示例：1627207:6733755172） */
  properties?: string;
}

/** 商品属性列表（字段等级C） */
export interface TbkItemDetailsGetTbkItemDetailProp {
  /** 属性值名称（字段等级C）（示例：36） */
  value_text?: string;
  /** 属性值ID（字段等级C）（示例：671） */
  value_id?: string;
  /** 属性名称（字段等级C）（示例：尺码） */
  property_text?: string;
  /** 属性ID（字段等级C）（示例：20509） */
  property_id?: string;
}

/** 商品SKU信息列表（字段等级B） */
export interface TbkItemDetailsGetTbkItemDetailSku {
  /** SKU属性列表（字段等级B） */
  property_list: TbkItemDetailsGetTbkItemDetailSkuProp[];
  /** SKU库存（字段等级B）（示例：6） */
  quantity?: string;
  /** SKU ID（字段等级B）（示例：4112264076） */
  sku_id?: string;
  /** SKU折扣价（元，字段等级B，联盟口径），仅支持单品查询；可能叠加其他优惠，不宜直接算返利（示例：88.50） */
  sku_final_price?: string;
  /** SKU一口价（元，字段等级B），仅支持单品查询（示例：102.00） */
  sku_reserve_price?: string;
}

/** SKU属性列表（字段等级B） */
export interface TbkItemDetailsGetTbkItemDetailSkuProp {
  /** 属性值名称（字段等级B）（示例：藏青色） */
  value_text?: string;
  /** 属性值ID（字段等级B）（示例：28866） */
  value_id?: string;
  /** 属性名称（字段等级B）（示例：颜色分类） */
  property_text?: string;
  /** 属性ID（字段等级B）（示例：1627207） */
  property_id?: string;
  /** 属性值别名（字段等级B）（示例：藏青色） */
  value_alias_text?: string;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkItemDetailsGetTopNInfoDTO {
  /** 前N件剩余库存（示例：3000） */
  topn_quantity?: number;
  /** 前N件初始总库存（示例：3000） */
  topn_total_count?: number;
  /** 前N件佣金结束时间，毫秒时间戳（示例：1937297392332） */
  topn_end_time?: string;
  /** 前N件佣金开始时间，毫秒时间戳（示例：1937297392332） */
  topn_start_time?: string;
  /** 前N件佣金比率（示例：30） */
  topn_rate?: string;
}

/** 错误码 `taobao.tbk.item.details.get` */
export type TbkItemDetailsGetErrorCode =
  "2" | "4" | "5" | "8" | "40001" | "50001" | "50002" | "isp.tbkapi-service-unavailable" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.item.details.get",
  session: "none",
  kind: "read",
  required: ["item_id"],
  params: {
    item_id: "id",
    ip: "string",
    get_topn_rate: "number",
    biz_scene_id: "string",
    promotion_type: "string",
    relation_id: "id",
    manage_item_pub_id: "id",
  },
  limits: {
    item_id: {
      maxListSize: 20,
    },
  },
  response: {
    results: [
      "tbk_item_detail",
      {
        real_post_fee: "string",
        property_image_list: [
          "tbk_item_detail_prop_img",
          {
            image_url: "string",
            properties: "string",
          },
        ],
        property_list: [
          "tbk_item_detail_prop",
          {
            value_text: "string",
            value_id: "id",
            property_text: "string",
            property_id: "id",
          },
        ],
        tmall_desc_url: "string",
        taobao_desc_url: "string",
        sku_list: [
          "tbk_item_detail_sku",
          {
            property_list: [
              "tbk_item_detail_sku_prop",
              {
                value_text: "string",
                value_id: "id",
                property_text: "string",
                property_id: "id",
                value_alias_text: "string",
              },
            ],
            quantity: "string",
            sku_id: "id",
            sku_final_price: "string",
            sku_reserve_price: "string",
          },
        ],
        level_one_category_name: "string",
        item_id: "id",
        title: "string",
        pict_url: "string",
        small_images: ["string", "string"],
        user_type: "number",
        provcity: "string",
        item_url: "string",
        seller_id: "id",
        volume: "number",
        category_name: "string",
        is_prepay: "boolean",
        shop_dsr: "number",
        ratesum: "number",
        i_rfd_rate: "boolean",
        h_good_rate: "boolean",
        h_pay_rate30: "boolean",
        material_lib_type: "string",
        presale_discount_fee_text: "string",
        presale_tail_end_time: "number",
        presale_tail_start_time: "number",
        presale_end_time: "number",
        presale_start_time: "number",
        presale_deposit: "string",
        ju_play_end_time: "number",
        ju_play_start_time: "number",
        play_info: "string",
        tmall_play_activity_end_time: "number",
        tmall_play_activity_start_time: "number",
        reserve_price: "string",
        zk_final_price: "string",
        nick: "string",
        white_image: "string",
        short_title: "string",
        quantity: "string",
        commission_rate: "number",
        coupon_id: "string",
        coupon_start_time: "yyyy-MM-dd",
        coupon_end_time: "yyyy-MM-dd",
        coupon_info: "string",
        coupon_amount: "string",
        coupon_start_fee: "string",
        coupon_remain_count: "string",
        coupon_total_count: "string",
        sale_price: "string",
        kuadian_promotion_info: "string",
        superior_brand: "string",
        hot_flag: "string",
        topn_info: {
          topn_quantity: "number",
          topn_total_count: "number",
          topn_end_time: "string",
          topn_start_time: "string",
          topn_rate: "string",
        },
        input_item_id: "id",
      },
    ],
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "5": [true, "pid校验未通过：核对pid相关参数后再调"],
    "8": [false, "查无对应的pid：核对入参"],
    "40001": [true, "内部调用失败：稍后再调"],
    "50001": [false, "没有查到商品：换一个商品再查"],
    "50002": [true, "调用过于频繁：降低频率后再调"],
    "isp.tbkapi-service-unavailable": [true, "系统异常：再次调用"],
  },
};

/**
 * 淘宝客-公用-淘宝客商品详情查询(详细版)
 *
 * 批量查询淘客商品的完整信息
 *
 * `taobao.tbk.item.details.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=46283&docType=2
 */
export class TbkItemDetailsGetRequest extends TopRequest<
  TbkItemDetailsGetParams,
  TbkItemDetailsGetResponse,
  never,
  TbkItemDetailsGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 商品ID（多个用英文逗号分隔） */
  setItemId(value: TopId | readonly TopId[]): this {
    return this.set("item_id", value);
  }

  /** IP地址（影响邮费获取，缺失或不准则邮费不精准） */
  setIp(value: string): this {
    return this.set("ip", value);
  }

  /** 是否获取前N件佣金信息，其他值视为否 */
  setGetTopnRate(value: 0 | 1 | (number & {})): this {
    return this.set("get_topn_rate", value);
  }

  /** 业务场景ID */
  setBizSceneId(value: "1" | "2" | "3" | (string & {})): this {
    return this.set("biz_scene_id", value);
  }

  /** 代理模式专属的推广类型，代理模式必填，其他模式不填 */
  setPromotionType(value: "1" | "2" | (string & {})): this {
    return this.set("promotion_type", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 商品库服务账户ID（有场景3权限的memberid） */
  setManageItemPubId(value: TopId): this {
    return this.set("manage_item_pub_id", value);
  }
}
