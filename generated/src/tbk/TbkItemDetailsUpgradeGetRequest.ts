// Generated from spec/tbk/taobao.tbk.item.details.upgrade.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.details.upgrade.get` */
export interface TbkItemDetailsUpgradeGetParams {
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
  /** 渠道关系ID（仅渠道推广场景适用）（示例：1） */
  relation_id?: TopId | undefined;
  /** 商品库服务账户ID（有场景3权限的memberid）（示例：1） */
  manage_item_pub_id?: TopId | undefined;
  /**
   * 是否返回单品淘礼金剩余数量（仅已开通淘礼金权限的媒体可查）（默认：0；示例：0）
   *
   * - `0` 否
   * - `1` 是
   */
  get_tlj_info?: 0 | 1 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.item.details.upgrade.get` */
export interface TbkItemDetailsUpgradeGetResponse extends TopResponse {
  /** 淘宝客商品列表（仅限淘客商品），字段值随API权限等级返回 */
  results: TbkItemDetailsUpgradeGetTbkItemDetail[];
}

/** 淘宝客商品列表（仅限淘客商品），字段值随API权限等级返回 */
export interface TbkItemDetailsUpgradeGetTbkItemDetail {
  /** 商品SKU信息列表 */
  sku_list: TbkItemDetailsUpgradeGetTbkItemDetailSku[];
  /** 商品ID（示例：4112264076123） */
  item_id?: string;
  /** 淘客推广信息（示例：1937297392332） */
  publish_info?: TbkItemDetailsUpgradeGetPublishInfo;
  /** 价格促销信息（示例：玩法） */
  price_promotion_info?: TbkItemDetailsUpgradeGetPromotionInfoMapData;
  /** 入参（新）商品ID（示例：qeqscd1231-uqwenqe） */
  input_item_iid?: string;
  /** 商品基本信息（示例：{}） */
  item_basic_info?: TbkItemDetailsUpgradeGetBasicMapData;
  /** 预售信息（示例：{}） */
  presale_info?: TbkItemDetailsUpgradeGetPresaleInfo;
}

/** 商品SKU信息列表 */
export interface TbkItemDetailsUpgradeGetTbkItemDetailSku {
  /** SKU属性列表 */
  property_list: TbkItemDetailsUpgradeGetTbkItemDetailSkuProp[];
  /** SKU库存（示例：6） */
  quantity?: string;
  /** SKU ID（示例：4112264076） */
  sku_id?: string;
  /** SKU价格促销信息（示例：{}） */
  sku_price_promotion_info?: TbkItemDetailsUpgradeGetSkuPricePromotionInfo;
}

/** SKU属性列表 */
export interface TbkItemDetailsUpgradeGetTbkItemDetailSkuProp {
  /** 属性值名称（示例：藏青色） */
  value_text?: string;
  /** 属性值ID（示例：28866） */
  value_id?: string;
  /** 属性名称（示例：颜色分类） */
  property_text?: string;
  /** 属性ID（示例：1627207） */
  property_id?: string;
  /** 属性值别名（示例：藏青色） */
  value_alias_text?: string;
}

/** SKU价格促销信息 */
export interface TbkItemDetailsUpgradeGetSkuPricePromotionInfo {
  /** SKU销售价（元），有促销为促销价、无促销为一口价，预售付定金期=预售价（示例：88.00） */
  sku_zk_final_price?: string;
  /** SKU预估到手价（元），预售付定金期=定金+尾款预估到手价（示例：69.9） */
  sku_final_promotion_price?: string;
  /** SKU到手价优惠路径列表 */
  sku_final_promotion_path_list: TbkItemDetailsUpgradeGetSkuFinalPromotionPathMapData[];
}

/** SKU到手价优惠路径列表 */
export interface TbkItemDetailsUpgradeGetSkuFinalPromotionPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20（示例：满7999减1300） */
  promotion_desc?: string;
  /** 优惠金额（元）（示例：1300.00） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661184000000） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661788799000） */
  promotion_end_time?: string;
  /** 优惠ID（示例：xx） */
  promotion_id?: string;
}

/** 淘客推广信息 */
export interface TbkItemDetailsUpgradeGetPublishInfo {
  /** 收入比率（%），佣金比率+补贴比率（示例：15.5） */
  income_rate?: string;
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkItemDetailsUpgradeGetTopNInfoDTO;
  /** 今日剩余可创建的单品淘礼金个数（示例：19000） */
  tlj_remain_num?: number;
  /** 两小时推广销量，非实时，约15分钟更新（示例：24） */
  two_hour_promotion_sales?: number;
  /** 当天推广销量，非实时，约1小时更新，小于5不更新（示例：111） */
  daily_promotion_sales?: number;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkItemDetailsUpgradeGetTopNInfoDTO {
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

/** 价格促销信息 */
export interface TbkItemDetailsUpgradeGetPromotionInfoMapData {
  /** 商品邮费（元），按入参IP计算（示例：10.00） */
  real_post_fee?: string;
  /** 一口价（元）（示例：102.00） */
  reserve_price?: string;
  /** 折扣价（元），预售付定金期=预售价（示例：88.00） */
  zk_final_price?: string;
  /** 预估到手价（元），预售付定金期=尾款预估到手价（示例：69.9） */
  final_promotion_price?: string;
  /** 到手价优惠路径列表 */
  final_promotion_path_list: TbkItemDetailsUpgradeGetFinalPromotionPathMapData[];
  /** 标签信息列表 */
  promotion_tag_list: TbkItemDetailsUpgradeGetPromotionTagMapData[];
  /** 预估凑单价（元），即凑单优惠叠加后的单价（示例：56.1） */
  predict_rounding_up_price?: string;
  /** 凑单价说明，如“可凑单”“需买X件”（示例：需买1件） */
  predict_rounding_up_price_desc?: string;
  /** 更多活动优惠列表 */
  more_promotion_list: TbkItemDetailsUpgradeGetMorePromotionMapData[];
  /** 货品展示标识列表 */
  activity_tag_list: TbkItemDetailsUpgradeGetActivityTagMapData[];
  /** 多件价券信息列表 */
  multiple_items_coupon_list: TbkItemDetailsUpgradeGetMultiItemPromotionMapData[];
  /** 多件单价（元）（示例：56.1） */
  unit_price_for_multiple_items?: string;
  /** 多件价需拍件数（示例：2） */
  multiple_items_prices_count?: number;
  /** 国家补贴信息 */
  gov_subsidy?: TbkItemDetailsUpgradeGetGovSubsidyDTO;
  /** 预热到手价优惠路径列表 */
  future_activity_promotion_path_list: TbkItemDetailsUpgradeGetPreheatPromotionMapData[];
  /** 预热预估到手价（元）（示例：56.1） */
  future_activity_promotion_price?: string;
}

/** 到手价优惠路径列表 */
export interface TbkItemDetailsUpgradeGetFinalPromotionPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20（示例：满7999减1300） */
  promotion_desc?: string;
  /** 优惠金额（元）（示例：1300.00） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：2019-11-10 21:59:59） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：2019-11-10 21:59:59） */
  promotion_end_time?: string;
  /** 优惠ID（示例：XX） */
  promotion_id?: string;
}

/** 标签信息列表 */
export interface TbkItemDetailsUpgradeGetPromotionTagMapData {
  /** 标签名称，如88VIP、花呗免息、猫超买返、是否包邮（示例：88VIP） */
  tag_name?: string;
}

/** 更多活动优惠列表 */
export interface TbkItemDetailsUpgradeGetMorePromotionMapData {
  /** 预热优惠名称，如商品券、跨店满减、单品直降（示例：满件折） */
  promotion_title?: string;
  /** 预热优惠利益点文案，例1件7.92折、每200减20（示例：2件9折） */
  promotion_desc?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661222400000） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1662393600000） */
  promotion_end_time?: string;
  /** 优惠ID（示例：XX） */
  promotion_id?: string;
  /** 当天优惠总库存，仅指定优惠返回，不对外开放（示例：1000） */
  promotion_total_count?: number;
  /** 优惠使用路径链接，仅指定优惠返回，不对外开放（示例：https://） */
  promotion_url?: string;
}

/** 货品展示标识列表 */
export interface TbkItemDetailsUpgradeGetActivityTagMapData {
  /** 货品展示标识（活动标）名称，展示于商品标题前（示例：淘宝好价节） */
  tag_name?: string;
}

/** 多件价券信息列表 */
export interface TbkItemDetailsUpgradeGetMultiItemPromotionMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20（示例：满7999减1300） */
  promotion_desc?: string;
  /** 优惠金额（元）（示例：1300.00） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：2019-11-10 21:59:59） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：2019-11-10 21:59:59） */
  promotion_end_time?: string;
  /** 优惠ID（示例：XX） */
  promotion_id?: string;
}

/** 国家补贴信息 */
export interface TbkItemDetailsUpgradeGetGovSubsidyDTO {
  /** 国补标签名称（国家补贴）（示例：国家补贴） */
  tag_name?: string;
  /** 国补信息 */
  state_subsidy_info?: TbkItemDetailsUpgradeGetStateSubsidyInfo;
}

/** 国补信息 */
export interface TbkItemDetailsUpgradeGetStateSubsidyInfo {
  /** 最高优惠比例（%），入参指定IP时只反映该IP（示例：1） */
  max_rebate?: number;
  /** 最低优惠比例（%），入参指定IP时只反映该IP（示例：1） */
  min_rebate?: number;
  /** 最高优惠金额（分），入参带具体IP时仅为该IP的金额（示例：1） */
  max_discount?: number;
  /** 最低优惠金额（分），入参带具体IP时仅为该IP的金额（示例：1） */
  min_discount?: number;
  /** 国补生效省份，一般为全部可用省份；入参IP且商品为区域可用时仅为IP对应省份 */
  province_list: string[];
}

/** 预热到手价优惠路径列表 */
export interface TbkItemDetailsUpgradeGetPreheatPromotionMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20（示例：满7999减1300） */
  promotion_desc?: string;
  /** 优惠金额（元）（示例：1300.00） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：2019-11-10 21:59:59） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：2019-11-10 21:59:59） */
  promotion_end_time?: string;
}

/** 商品基本信息 */
export interface TbkItemDetailsUpgradeGetBasicMapData {
  /** 商品标题（示例：连衣裙） */
  title?: string;
  /** 商品短标题（示例：巴布豆菠萝超薄干爽拉拉裤xl60+6） */
  short_title?: string;
  /** 商品主图地址（示例：http://gi4.md.alicdn.com/bao/uploaded/i4/xxx.jpg） */
  pict_url?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 商品小图列表 */
  small_images: string[];
  /** 一级类目名称（示例：女装） */
  level_one_category_name?: string;
  /** 叶子类目名称（示例：情趣内衣） */
  category_name?: string;
  /** 品牌名称（示例：淘宝心选） */
  brand_name?: string;
  /** 商品所在地（示例：杭州） */
  provcity?: string;
  /** 商品链接（示例：http://detail.m.tmall.com/item.htm?id=xxx） */
  item_url?: string;
  /**
   * 卖家类型（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 商家ID（示例：123） */
  seller_id?: string;
  /** 卖家等级（字段等级SA，须由商务或运营开通）（示例：13） */
  ratesum?: number;
  /** 店铺DSR评分，字段等级SA，仅经商务或运营小二开通（示例：23） */
  shop_dsr?: number;
  /** 退款率是否低于行业均值（字段等级SA，须由商务或运营开通）（示例：true） */
  i_rfd_rate?: boolean;
  /** 好评率是否高于行业均值（字段等级SA，须由商务或运营开通）（示例：true） */
  h_good_rate?: boolean;
  /** 成交转化是否高于行业均值（字段等级SA，须由商务或运营开通）（示例：true） */
  h_pay_rate30?: boolean;
  /** 30天销量，统计截至昨日，非实时（示例：1） */
  volume?: number;
  /** 商品库存（示例：10） */
  quantity?: string;
  /** 是否加入消费者保障（示例：true） */
  is_prepay?: boolean;
  /**
   * 是否品牌精选（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
  /** 商品库类型，多个以英文逗号分隔：1 营销商品主推库，2 内容商品库，空值为均不属于（示例：1） */
  material_lib_type?: string;
  /** 商品属性图片列表 */
  property_image_list: TbkItemDetailsUpgradeGetTbkItemDetailPropImg[];
  /** 商品属性列表 */
  property_list: TbkItemDetailsUpgradeGetTbkItemDetailProp[];
  /** PC商品详情链接（字段等级S，须经商务或运营小二开通）（示例：ttps://mdetail.tmall.com/templates/pages/desc?id=5323） */
  tmall_desc_url?: string;
  /** H5商品详情链接（字段等级S，须经商务或运营小二开通） */
  taobao_desc_url?: string;
  /** 店铺名称（示例：xx旗舰店） */
  shop_title?: string;
  /** 是否包邮（示例：true） */
  free_shipment?: boolean;
  /** 年销量（示例：1万+） */
  annual_vol?: string;
}

/** 商品属性图片列表 */
export interface TbkItemDetailsUpgradeGetTbkItemDetailPropImg {
  /** 属性图片主图地址 */
  image_url?: string;
  /** 属性ID串（示例：1627207:6733755172） */
  properties?: string;
}

/** 商品属性列表 */
export interface TbkItemDetailsUpgradeGetTbkItemDetailProp {
  /** 属性值名称（示例：36） */
  value_text?: string;
  /** 属性值ID（示例：671） */
  value_id?: string;
  /** 属性名称（示例：尺码） */
  property_text?: string;
  /** 属性ID（示例：20509） */
  property_id?: string;
}

/** 预售信息 */
export interface TbkItemDetailsUpgradeGetPresaleInfo {
  /** 预售付定金开始时间，毫秒时间戳（示例：1567440000000） */
  presale_start_time?: number;
  /** 预售付定金结束时间，毫秒时间戳（示例：1567440000000） */
  presale_end_time?: number;
  /** 预售付尾款开始时间，毫秒时间戳（示例：1567440000000） */
  presale_tail_start_time?: number;
  /** 预售付尾款结束时间，毫秒时间戳（示例：1567440000000） */
  presale_tail_end_time?: number;
  /** 预售定金（元）（示例：100） */
  presale_deposit?: string;
  /** 预售优惠信息（示例：付定金立减5元） */
  presale_discount_fee_text?: string;
}

/** 错误码 `taobao.tbk.item.details.upgrade.get` */
export type TbkItemDetailsUpgradeGetErrorCode =
  "2" | "4" | "5" | "8" | "40001" | "50001" | "50002" | "isp.tbkapi-service-unavailable" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.item.details.upgrade.get",
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
    get_tlj_info: "number",
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
            sku_price_promotion_info: {
              sku_zk_final_price: "string",
              sku_final_promotion_price: "string",
              sku_final_promotion_path_list: [
                "sku_final_promotion_path_map_data",
                {
                  promotion_title: "string",
                  promotion_desc: "string",
                  promotion_fee: "string",
                  promotion_start_time: "string",
                  promotion_end_time: "string",
                  promotion_id: "id",
                },
              ],
            },
          },
        ],
        item_id: "id",
        publish_info: {
          income_rate: "string",
          topn_info: {
            topn_quantity: "number",
            topn_total_count: "number",
            topn_end_time: "string",
            topn_start_time: "string",
            topn_rate: "string",
          },
          tlj_remain_num: "number",
          two_hour_promotion_sales: "number",
          daily_promotion_sales: "number",
        },
        price_promotion_info: {
          real_post_fee: "string",
          reserve_price: "string",
          zk_final_price: "string",
          final_promotion_price: "string",
          final_promotion_path_list: [
            "final_promotion_path_map_data",
            {
              promotion_title: "string",
              promotion_desc: "string",
              promotion_fee: "string",
              promotion_start_time: "string",
              promotion_end_time: "string",
              promotion_id: "id",
            },
          ],
          promotion_tag_list: [
            "promotion_tag_map_data",
            {
              tag_name: "string",
            },
          ],
          predict_rounding_up_price: "string",
          predict_rounding_up_price_desc: "string",
          more_promotion_list: [
            "more_promotion_map_data",
            {
              promotion_title: "string",
              promotion_desc: "string",
              promotion_start_time: "string",
              promotion_end_time: "string",
              promotion_id: "id",
              promotion_total_count: "number",
              promotion_url: "string",
            },
          ],
          activity_tag_list: [
            "activity_tag_map_data",
            {
              tag_name: "string",
            },
          ],
          multiple_items_coupon_list: [
            "multi_item_promotion_map_data",
            {
              promotion_title: "string",
              promotion_desc: "string",
              promotion_fee: "string",
              promotion_start_time: "string",
              promotion_end_time: "string",
              promotion_id: "id",
            },
          ],
          unit_price_for_multiple_items: "string",
          multiple_items_prices_count: "number",
          gov_subsidy: {
            tag_name: "string",
            state_subsidy_info: {
              max_rebate: "number",
              min_rebate: "number",
              max_discount: "number",
              min_discount: "number",
              province_list: ["string", "string"],
            },
          },
          future_activity_promotion_path_list: [
            "preheat_promotion_map_data",
            {
              promotion_title: "string",
              promotion_desc: "string",
              promotion_fee: "string",
              promotion_start_time: "string",
              promotion_end_time: "string",
            },
          ],
          future_activity_promotion_price: "string",
        },
        input_item_iid: "id",
        item_basic_info: {
          title: "string",
          short_title: "string",
          pict_url: "string",
          white_image: "string",
          small_images: ["string", "string"],
          level_one_category_name: "string",
          category_name: "string",
          brand_name: "string",
          provcity: "string",
          item_url: "string",
          user_type: "number",
          seller_id: "id",
          ratesum: "number",
          shop_dsr: "number",
          i_rfd_rate: "boolean",
          h_good_rate: "boolean",
          h_pay_rate30: "boolean",
          volume: "number",
          quantity: "string",
          is_prepay: "boolean",
          superior_brand: "string",
          material_lib_type: "string",
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
          shop_title: "string",
          free_shipment: "boolean",
          annual_vol: "string",
        },
        presale_info: {
          presale_start_time: "number",
          presale_end_time: "number",
          presale_tail_start_time: "number",
          presale_tail_end_time: "number",
          presale_deposit: "string",
          presale_discount_fee_text: "string",
        },
      },
    ],
  },
  errors: {
    "2": [false, "pid 有误：核对 adzone_id 与 site_id"],
    "4": [false, "推广位不存在：核对 adzone_id"],
    "5": [true, "pid 校验出错：核对 pid 参数，过一会儿再试"],
    "8": [false, "参数有误：核对传入的参数"],
    "40001": [true, "平台内部调用出错：过一会儿再调用"],
    "50001": [false, "没有查到该商品的数据：换一个商品再查"],
    "50002": [true, "调用过于频繁：过一会儿再调用"],
    "isp.tbkapi-service-unavailable": [true, "平台内部服务暂不可用：重新调用"],
  },
};

/**
 * 淘宝客-公用-淘宝客商品详情查询升级版(详细版)
 *
 * 批量查询商品的完整详情
 *
 * `taobao.tbk.item.details.upgrade.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=64757&docType=2
 */
export class TbkItemDetailsUpgradeGetRequest extends TopRequest<
  TbkItemDetailsUpgradeGetParams,
  TbkItemDetailsUpgradeGetResponse,
  never,
  TbkItemDetailsUpgradeGetErrorCode
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

  /** 渠道关系ID（仅渠道推广场景适用） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 商品库服务账户ID（有场景3权限的memberid） */
  setManageItemPubId(value: TopId): this {
    return this.set("manage_item_pub_id", value);
  }

  /** 是否返回单品淘礼金剩余数量（仅已开通淘礼金权限的媒体可查） */
  setGetTljInfo(value: 0 | 1 | (number & {})): this {
    return this.set("get_tlj_info", value);
  }
}
