// Generated from spec/tbk/taobao.tbk.dg.interest.items.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.interest.items.get` */
export interface TbkDgInterestItemsGetParams {
  /** 官方物料ID（示例：123） */
  material_id?: TopId | undefined;
  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查）（必填；示例：123） */
  adzone_id: TopId;
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /**
   * 智能匹配的标识类型（示例：uvid）
   *
   * - `uvid` uvid
   * - `scdId` scdId
   */
  device_type?: "uvid" | "scdId" | (string & {}) | undefined;
  /** 智能匹配的标识值，即uvid或scdId的值（示例：xxx） */
  device_value?: string | undefined;
}

/** 响应 `taobao.tbk.dg.interest.items.get` */
export interface TbkDgInterestItemsGetResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkDgInterestItemsGetMapData[];
  /** uvid结果信息，传入而未使用时给出原因（示例：123） */
  uvid_msg?: string;
  /** scd_id结果信息（示例：123） */
  scd_id_msg?: string;
  /** 本次推荐所用的物料信息（示例：123） */
  material_id_msg?: string;
}

/** 结果列表 */
export interface TbkDgInterestItemsGetMapData {
  /** 淘宝客新商品ID（示例：qeqscd1231-uqwenqe） */
  item_id?: string;
  /** 商品基本信息 */
  item_basic_info?: TbkDgInterestItemsGetBasicMapData;
  /** 价格促销信息 */
  price_promotion_info?: TbkDgInterestItemsGetMapPromotionInfoMapData;
  /** 淘客推广信息 */
  publish_info?: TbkDgInterestItemsGetPublishInfo;
  /** 天猫榜单信息 */
  tmall_rank_info?: TbkDgInterestItemsGetTmallRankInfo;
  /** 预售信息 */
  presale_info?: TbkDgInterestItemsGetPresaleInfo;
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkDgInterestItemsGetStepRateDTO;
}

/** 商品基本信息 */
export interface TbkDgInterestItemsGetBasicMapData {
  /** 商品标题（示例：复古女裤子秋冬九分裤萝卜裤显瘦高腰韩版2017新款） */
  title?: string;
  /** 商品短标题（示例：九分裤显瘦高腰韩版） */
  short_title?: string;
  /** 商品主图地址（链接以 // 开头，须补 https:） */
  pict_url?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 一级类目ID（示例：1） */
  level_one_category_id?: string;
  /** 一级类目名称（示例：美妆） */
  level_one_category_name?: string;
  /** 叶子类目ID（示例：162201） */
  category_id?: string;
  /** 叶子类目名称（示例：牛仔裤） */
  category_name?: string;
  /** 商家ID（示例：123） */
  seller_id?: string;
  /**
   * 卖家类型（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 店铺名称（示例：魔黛娅内衣旗舰店） */
  shop_title?: string;
  /** 30天销量，统计截至昨日，非实时（示例：30） */
  volume?: number;
  /** 商品子标题（示例：吉品鲍鱼 关西参） */
  sub_title?: string;
  /** 品牌名称（示例：淘宝心选） */
  brand_name?: string;
  /** 年销量（示例：1万+） */
  annual_vol?: string;
}

/** 价格促销信息 */
export interface TbkDgInterestItemsGetMapPromotionInfoMapData {
  /** 一口价（元），通常作划线价展示（示例：102.00） */
  reserve_price?: string;
  /** 销售价（元），有促销为促销价、无促销为一口价，预售付定金期=预售价（示例：79.9） */
  zk_final_price?: string;
  /** 预估到手价（元），预售付定金期=定金+尾款预估到手价（示例：69.9） */
  final_promotion_price?: string;
  /** 到手价优惠路径列表 */
  final_promotion_path_list: TbkDgInterestItemsGetFinalPromotionPathMapData[];
  /** 预热预估到手价（元）（示例：99.5） */
  future_activity_promotion_price?: string;
  /** 预热到手价优惠路径列表 */
  future_activity_promotion_path_list: TbkDgInterestItemsGetFutureActivityPromotionPathMapData[];
  /** 标签信息列表 */
  promotion_tag_list: TbkDgInterestItemsGetPromotionTagMapData[];
  /** 预估凑单价（元），即凑单优惠叠加后的单价（示例：56.1） */
  predict_rounding_up_price?: string;
  /** 凑单价说明，如“可凑单”“需买X件”（示例：需买1件） */
  predict_rounding_up_price_desc?: string;
  /** 更多活动优惠列表 */
  more_promotion_list: TbkDgInterestItemsGetMorePromotionMapData[];
  /** 预估凑单优惠路径列表 */
  predict_rounding_up_path_list: TbkDgInterestItemsGetPredictRoundingUpPathMapData[];
}

/** 到手价优惠路径列表 */
export interface TbkDgInterestItemsGetFinalPromotionPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20（示例：满7999减1300） */
  promotion_desc?: string;
  /** 实际优惠金额（元）（示例：1300.00） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661184000000） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661788799000） */
  promotion_end_time?: string;
  /** 优惠ID（示例：xx） */
  promotion_id?: string;
}

/** 预热到手价优惠路径列表 */
export interface TbkDgInterestItemsGetFutureActivityPromotionPathMapData {
  /** 预热优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
  promotion_title?: string;
  /** 预热优惠利益点文案，例1件7.92折、每200减20（示例：满7999减1300） */
  promotion_desc?: string;
  /** 预热实际优惠金额（元）（示例：1300.00） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661184000000） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661788799000） */
  promotion_end_time?: string;
}

/** 标签信息列表 */
export interface TbkDgInterestItemsGetPromotionTagMapData {
  /** 标签名称，如88VIP、花呗免息、猫超买返、是否包邮（示例：88VIP） */
  tag_name?: string;
}

/** 更多活动优惠列表 */
export interface TbkDgInterestItemsGetMorePromotionMapData {
  /** 预热优惠名称，如商品券、跨店满减、单品直降（示例：满件折） */
  promotion_title?: string;
  /** 预热优惠利益点文案，例1件7.92折、每200减20（示例：2件9折） */
  promotion_desc?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661222400000） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1662393600000） */
  promotion_end_time?: string;
  /** 优惠ID（示例：xx） */
  promotion_id?: string;
}

/** 预估凑单优惠路径列表 */
export interface TbkDgInterestItemsGetPredictRoundingUpPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：店铺优惠） */
  promotion_title?: string;
  /** 优惠利益点文案，例2件5折、每200减20（示例：再买1件，可参与2件5折） */
  promotion_desc?: string;
}

/** 淘客推广信息 */
export interface TbkDgInterestItemsGetPublishInfo {
  /** 收入比率（%），佣金比率+补贴比率（示例：5.50） */
  income_rate?: string;
  /** 商品推广链接（链接以 // 开头，须补 https:） */
  click_url?: string;
  /** 商品与优惠券二合一页面链接（链接以 // 开头，须补 https:） */
  coupon_share_url?: string;
  /** 定向计划列表（字段权限须经商务或运营小二开通） */
  sp_campaign_list: TbkDgInterestItemsGetSpCampaignDTO[];
  /** 预热活动到手价的佣金比率，万分比（1550即15.5%）（示例：1550） */
  future_activity_commission_rate?: string;
  /** 预热价活动开始时间，毫秒时间戳（示例：1665504000000） */
  future_activity_time?: string;
  /** 商品佣金信息 */
  income_info?: TbkDgInterestItemsGetIncomeInfo;
}

/** 定向计划列表（字段权限须经商务或运营小二开通） */
export interface TbkDgInterestItemsGetSpCampaignDTO {
  /** 定向计划活动ID（示例：123） */
  sp_cid?: string;
  /** 定向计划名称（示例：定向计划活动1） */
  sp_name?: string;
  /** 定向佣金比率，万分比（1550即15.5%）（示例：1550） */
  sp_rate?: string;
  /**
   * 定向计划是否锁佣（示例：0）
   *
   * - `0` 不锁佣
   * - `1` 锁佣
   */
  sp_lock_status?: "0" | "1" | (string & {});
  /** 定向计划报名链接 */
  sp_apply_link?: string;
  /**
   * 定向计划是否可用（示例：1）
   *
   * - `0` 不可用
   * - `1` 可用
   */
  sp_status?: "0" | "1" | (string & {});
}

/** 商品佣金信息 */
export interface TbkDgInterestItemsGetIncomeInfo {
  /** 商品佣金比率（示例：55） */
  commission_rate?: string;
  /** 商品佣金金额（示例：12） */
  commission_amount?: string;
  /** 补贴比率（示例：11） */
  subsidy_rate?: string;
  /** 补贴金额（示例：4） */
  subsidy_amount?: string;
  /** 补贴上限，仅单笔订单命中上限时有值，否则为空（示例：10） */
  subsidy_upper_limit?: string;
}

/** 天猫榜单信息 */
export interface TbkDgInterestItemsGetTmallRankInfo {
  /** 天猫榜单排行描述（示例：白茶热销榜·第5名） */
  tmall_rank_text?: string;
  /** 榜单链接 */
  tmall_rank_url?: string;
}

/** 预售信息 */
export interface TbkDgInterestItemsGetPresaleInfo {
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

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkDgInterestItemsGetStepRateDTO {
  /** 前N件剩余库存（示例：3000） */
  topn_quantity?: number;
  /** 前N件初始总库存（示例：3000） */
  topn_total_count?: number;
  /** 前N件佣金开始时间，毫秒时间戳（示例：1937297392332） */
  topn_start_time?: string;
  /** 前N件佣金结束时间，毫秒时间戳（示例：1937297392332） */
  topn_end_time?: string;
  /** 前N件佣金比率（示例：30） */
  topn_rate?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.interest.items.get",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    material_id: "id",
    adzone_id: "id",
    page_size: "number",
    page_no: "number",
    device_type: "string",
    device_value: "string",
  },
  limits: {
    page_size: {
      min: 1,
      max: 100,
    },
  },
  response: {
    result_list: [
      "map_data",
      {
        item_id: "id",
        item_basic_info: {
          title: "string",
          short_title: "string",
          pict_url: "string",
          white_image: "string",
          level_one_category_id: "id",
          level_one_category_name: "string",
          category_id: "id",
          category_name: "string",
          seller_id: "id",
          user_type: "number",
          shop_title: "string",
          volume: "number",
          sub_title: "string",
          brand_name: "string",
          annual_vol: "string",
        },
        price_promotion_info: {
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
          future_activity_promotion_price: "string",
          future_activity_promotion_path_list: [
            "future_activity_promotion_path_map_data",
            {
              promotion_title: "string",
              promotion_desc: "string",
              promotion_fee: "string",
              promotion_start_time: "string",
              promotion_end_time: "string",
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
            },
          ],
          predict_rounding_up_path_list: [
            "predict_rounding_up_path_map_data",
            {
              promotion_title: "string",
              promotion_desc: "string",
            },
          ],
        },
        publish_info: {
          income_rate: "string",
          click_url: "string",
          coupon_share_url: "string",
          sp_campaign_list: [
            "sp_campaign_d_t_o",
            {
              sp_cid: "string",
              sp_name: "string",
              sp_rate: "string",
              sp_lock_status: "string",
              sp_apply_link: "string",
              sp_status: "string",
            },
          ],
          future_activity_commission_rate: "string",
          future_activity_time: "string",
          income_info: {
            commission_rate: "string",
            commission_amount: "string",
            subsidy_rate: "string",
            subsidy_amount: "string",
            subsidy_upper_limit: "string",
          },
        },
        tmall_rank_info: {
          tmall_rank_text: "string",
          tmall_rank_url: "string",
        },
        presale_info: {
          presale_start_time: "number",
          presale_end_time: "number",
          presale_tail_start_time: "number",
          presale_tail_end_time: "number",
          presale_deposit: "string",
          presale_discount_fee_text: "string",
        },
        topn_info: {
          topn_quantity: "number",
          topn_total_count: "number",
          topn_start_time: "string",
          topn_end_time: "string",
          topn_rate: "string",
        },
      },
    ],
    uvid_msg: "string",
    scd_id_msg: "string",
    material_id_msg: "string",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result_list",
  },
};

/**
 * 淘宝客_推广者_个性化商品获取
 *
 * 按用户标识获取个性化推荐商品
 *
 * `taobao.tbk.dg.interest.items.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=70231&docType=2
 */
export class TbkDgInterestItemsGetRequest extends TopRequest<
  TbkDgInterestItemsGetParams,
  TbkDgInterestItemsGetResponse,
  TbkDgInterestItemsGetMapData
> {
  get api(): TopApi {
    return api;
  }

  /** 官方物料ID */
  setMaterialId(value: TopId): this {
    return this.set("material_id", value);
  }

  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 智能匹配的标识类型 */
  setDeviceType(value: "uvid" | "scdId" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 智能匹配的标识值，即uvid或scdId的值 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }
}
