// Generated from spec/tbk/taobao.tbk.interest.items.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.interest.items.get` */
export interface TbkInterestItemsGetParams {
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** 官方物料ID（公开ID可由taobao.tbk.optimus.tou.material.ids.get查询）（必填；示例：123） */
  material_id: TopId;
  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查）（必填；示例：123） */
  adzone_id: TopId;
  /**
   * 智能匹配设备号类型，UTDID不可MD5加密，智能推荐须先签协议（示例：IMEI）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `UTDID` UTDID
   * - `OAID` OAID
   */
  device_type?: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {}) | undefined;
  /** 智能匹配设备号加密值，MD5取32位小写，智能推荐须先签协议（示例：xxx） */
  device_value?: string | undefined;
}

/** 响应 `taobao.tbk.interest.items.get` */
export interface TbkInterestItemsGetResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkInterestItemsGetMapData[];
  /** 推荐结果是否抄底（示例：false） */
  is_default?: string;
  /** 选品库收藏夹及官方物料ID下的商品总数（示例：100） */
  total_count?: number;
  /** uvid结果信息，传入而未使用时给出原因（示例：123） */
  uvid_msg?: string;
}

/** 结果列表 */
export interface TbkInterestItemsGetMapData {
  /** 淘宝客新商品ID（示例：qeqscd1231-uqwenqe） */
  item_id?: string;
  /** 商品基本信息 */
  item_basic_info?: TbkInterestItemsGetBasicMapData;
  /** 价格促销信息 */
  price_promotion_info?: TbkInterestItemsGetPromotionInfoMapData;
  /** 淘客推广信息 */
  publish_info?: TbkInterestItemsGetPublishInfo;
  /** 天猫榜单信息 */
  tmall_rank_info?: TbkInterestItemsGetTmallRankInfo;
  /** 预售信息 */
  presale_info?: TbkInterestItemsGetPresaleInfo;
  /** 选品库信息 */
  favorites_info?: TbkInterestItemsGetFavoritesInfo;
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkInterestItemsGetTopNInfoDTO;
  /** 商品库范围信息 */
  scope_info?: TbkInterestItemsGetScopeInfo;
}

/** 商品基本信息 */
export interface TbkInterestItemsGetBasicMapData {
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
export interface TbkInterestItemsGetPromotionInfoMapData {
  /** 一口价（元），通常作划线价展示（示例：102.00） */
  reserve_price?: string;
  /** 销售价（元），有促销为促销价、无促销为一口价，预售付定金期=预售价（示例：79.9） */
  zk_final_price?: string;
  /** 预估到手价（元），预售付定金期=定金+尾款预估到手价（示例：69.9） */
  final_promotion_price?: string;
  /** 到手价优惠路径列表 */
  final_promotion_path_list: TbkInterestItemsGetFinalPromotionPathMapData[];
  /** 预热预估到手价（元）（示例：99.5） */
  future_activity_promotion_price?: string;
  /** 预热到手价优惠路径列表 */
  future_activity_promotion_path_list: TbkInterestItemsGetFutureActivityPromotionPathMapData[];
  /** 标签信息列表 */
  promotion_tag_list: TbkInterestItemsGetPromotionTagMapData[];
  /** 预估凑单价（元），即凑单优惠叠加后的单价（示例：56.1） */
  predict_rounding_up_price?: string;
  /** 凑单价说明，如“可凑单”“需买X件”（示例：需买1件） */
  predict_rounding_up_price_desc?: string;
  /** 更多活动优惠列表 */
  more_promotion_list: TbkInterestItemsGetMorePromotionMapData[];
  /** 预估凑单优惠路径列表 */
  predict_rounding_up_path_list: TbkInterestItemsGetPredictRoundingUpPathMapData[];
}

/** 到手价优惠路径列表 */
export interface TbkInterestItemsGetFinalPromotionPathMapData {
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
export interface TbkInterestItemsGetFutureActivityPromotionPathMapData {
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
export interface TbkInterestItemsGetPromotionTagMapData {
  /** 标签名称，如88VIP、花呗免息、猫超买返、是否包邮（示例：88VIP） */
  tag_name?: string;
}

/** 更多活动优惠列表 */
export interface TbkInterestItemsGetMorePromotionMapData {
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
export interface TbkInterestItemsGetPredictRoundingUpPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：店铺优惠） */
  promotion_title?: string;
  /** 优惠利益点文案，例2件5折、每200减20（示例：再买1件，可参与2件5折） */
  promotion_desc?: string;
}

/** 淘客推广信息 */
export interface TbkInterestItemsGetPublishInfo {
  /** 收入比率（%），佣金比率+补贴比率（示例：5.50） */
  income_rate?: string;
  /** 商品推广链接（链接以 // 开头，须补 https:） */
  click_url?: string;
  /** 商品与优惠券二合一页面链接（链接以 // 开头，须补 https:） */
  coupon_share_url?: string;
  /** 定向计划列表（字段权限须经商务或运营小二开通） */
  sp_campaign_list: TbkInterestItemsGetSpCampaign[];
  /** 预热活动到手价的佣金比率，万分比（1550即15.5%）（示例：1550） */
  future_activity_commission_rate?: string;
  /** 预热价活动开始时间，毫秒时间戳（示例：1665504000000） */
  future_activity_time?: string;
  /** 商品佣金信息 */
  income_info?: TbkInterestItemsGetIncomeInfo;
  /** 额外奖励活动类型，多个以空格分隔：0 预售单单奖励，1 618超级U选单单补（示例：0 1 2） */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔（示例：1.11 2.22 3.21） */
  cpa_reward_amount?: string;
}

/** 定向计划列表（字段权限须经商务或运营小二开通） */
export interface TbkInterestItemsGetSpCampaign {
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
export interface TbkInterestItemsGetIncomeInfo {
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
export interface TbkInterestItemsGetTmallRankInfo {
  /** 天猫榜单排行描述（示例：白茶热销榜·第5名） */
  tmall_rank_text?: string;
  /** 榜单链接 */
  tmall_rank_url?: string;
}

/** 预售信息 */
export interface TbkInterestItemsGetPresaleInfo {
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

/** 选品库信息 */
export interface TbkInterestItemsGetFavoritesInfo {
  /** 选品库收藏夹总数（示例：100） */
  total_count?: number;
  /** 选品库（收藏夹）详情列表 */
  favorites_list: TbkInterestItemsGetFavoritesDetail[];
}

/** 选品库（收藏夹）详情列表 */
export interface TbkInterestItemsGetFavoritesDetail {
  /** 选品库收藏夹ID（示例：12334） */
  favorites_id?: string;
  /** 选品库标题（示例：测试选品库） */
  favorites_title?: string;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkInterestItemsGetTopNInfoDTO {
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

/** 商品库范围信息 */
export interface TbkInterestItemsGetScopeInfo {
  /**
   * 是否品牌精选（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.interest.items.get",
  session: "none",
  kind: "read",
  required: ["material_id", "adzone_id"],
  params: {
    page_size: "number",
    page_no: "number",
    material_id: "id",
    adzone_id: "id",
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
            "sp_campaign",
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
          cpa_reward_type: "string",
          cpa_reward_amount: "string",
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
        favorites_info: {
          total_count: "number",
          favorites_list: [
            "favorites_detail",
            {
              favorites_id: "id",
              favorites_title: "string",
            },
          ],
        },
        topn_info: {
          topn_quantity: "number",
          topn_total_count: "number",
          topn_start_time: "string",
          topn_end_time: "string",
          topn_rate: "string",
        },
        scope_info: {
          superior_brand: "string",
        },
      },
    ],
    is_default: "string",
    total_count: "number",
    uvid_msg: "string",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result_list",
    total: "total_count",
  },
};

/**
 * 淘宝客-推广者-厂商版-个性化推荐商品获取
 *
 * 为厂商获取个性化推荐的推广商品
 *
 * `taobao.tbk.interest.items.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=69446&docType=2
 */
export class TbkInterestItemsGetRequest extends TopRequest<
  TbkInterestItemsGetParams,
  TbkInterestItemsGetResponse,
  TbkInterestItemsGetMapData
> {
  get api(): TopApi {
    return api;
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 官方物料ID（公开ID可由taobao.tbk.optimus.tou.material.ids.get查询） */
  setMaterialId(value: TopId): this {
    return this.set("material_id", value);
  }

  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 智能匹配设备号类型，UTDID不可MD5加密，智能推荐须先签协议 */
  setDeviceType(value: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 智能匹配设备号加密值，MD5取32位小写，智能推荐须先签协议 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }
}
