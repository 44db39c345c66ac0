// Generated from spec/tbk/taobao.tbk.sc.optimus.material.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.optimus.material` */
export interface TbkScOptimusMaterialParams {
  /** 每页条数（范围：1~100；默认：20） */
  page_size?: number | undefined;
  /** 页码（默认：1） */
  page_no?: number | undefined;
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /** 官方物料ID（必填） */
  material_id: TopId;
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /**
   * 智能匹配设备号类型，UTDID不可MD5加密
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `UTDID` UTDID
   * - `OAID` OAID
   */
  device_type?: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {}) | undefined;
  /**
   * 智能匹配设备号加密类型，OAID类型不传
   *
   * - `MD5` MD5
   */
  device_encrypt?: "MD5" | (string & {}) | undefined;
  /** 智能匹配设备号加密值，MD5取32位小写，OAID传原始值 */
  device_value?: string | undefined;
  /** 内容详情ID（内容专用） */
  content_id?: TopId | undefined;
  /** 内容渠道信息，内容专用 */
  content_source?: string | undefined;
  /** 商品ID（用于相似商品推荐） */
  item_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.sc.optimus.material` */
export interface TbkScOptimusMaterialResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkScOptimusMaterialMapData[];
  /** 推荐结果是否抄底 */
  is_default?: string;
}

/** 结果列表 */
export interface TbkScOptimusMaterialMapData {
  /** 优惠券面额（元），预售商品仅可抵尾款，不可抵定金 */
  coupon_amount?: number;
  /** 商品小图列表 */
  small_images: string[];
  /** 店铺名称 */
  shop_title?: string;
  /** 叶子类目ID */
  category_id?: string;
  /** 优惠券起用门槛（元） */
  coupon_start_fee?: string;
  /** 商品ID */
  item_id?: string;
  /** 优惠券总量 */
  coupon_total_count?: number;
  /**
   * 卖家类型
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 折扣价（元），预售付定金期=预售价 */
  zk_final_price?: string;
  /** 优惠券剩余量 */
  coupon_remain_count?: number;
  /** 商品佣金比率（%） */
  commission_rate?: string;
  /** 优惠券开始时间（格式：yyyy-MM-dd） */
  coupon_start_time?: string;
  /** 商品标题 */
  title?: string;
  /** 商品描述（推荐理由），可能没有 */
  item_description?: string;
  /** 商家ID */
  seller_id?: string;
  /** 30天销量 */
  volume?: number;
  /** 优惠券结束时间（格式：yyyy-MM-dd） */
  coupon_end_time?: string;
  /**
   * 商品与优惠券二合一页面链接
   *
   * @deprecated 字段已废弃，勿用
   */
  coupon_click_url?: string;
  /** 商品主图地址 */
  pict_url?: string;
  /** 商品推广链接 */
  click_url?: string;
  /** 拼团剩余库存 */
  stock?: number;
  /** 已售数量（拼团专用） */
  sell_num?: number;
  /** 拼团库存数量 */
  total_stock?: number;
  /** 拼团结束时间（拼团专用），yyyy-MM-dd HH:mm:ss或毫秒时间戳 */
  oetime?: string;
  /** 拼团开始时间（拼团专用），yyyy-MM-dd HH:mm:ss或毫秒时间戳 */
  ostime?: string;
  /** 成团人数（拼团专用） */
  jdd_num?: number;
  /** 拼成价（元，拼团专用） */
  jdd_price?: string;
  /** 一人价即原价（元，拼团专用） */
  orig_price?: string;
  /** 一级类目名称 */
  level_one_category_name?: string;
  /** 一级类目ID */
  level_one_category_id?: string;
  /** 叶子类目名称 */
  category_name?: string;
  /** 商品短标题 */
  short_title?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 商品关联词列表 */
  word_list: TbkScOptimusMaterialWordMapData[];
  /** 天猫营销玩法 */
  tmall_play_activity_info?: string;
  /** 预售数量 */
  uv_sum_pre_sale?: number;
  /** 新人价（元） */
  new_user_price?: string;
  /** 优惠券面额（满减信息） */
  coupon_info?: string;
  /** 商品与优惠券二合一页面链接 */
  coupon_share_url?: string;
  /** 卖家昵称 */
  nick?: string;
  /** 一口价（元），通常作划线价展示 */
  reserve_price?: string;
  /** 聚划算聚淘结束时间，毫秒时间戳 */
  ju_online_end_time?: string;
  /** 聚划算聚淘开始时间，毫秒时间戳 */
  ju_online_start_time?: string;
  /**
   * 猫超玩法当前是否包邮
   *
   * - `0` 否
   * - `1` 是
   */
  maochao_play_free_post_fee?: "0" | "1" | (string & {});
  /** 猫超玩法活动结束时间，毫秒时间戳 */
  maochao_play_end_time?: string;
  /** 猫超玩法活动开始时间，毫秒时间戳 */
  maochao_play_start_time?: string;
  /** 猫超玩法折扣条件，逗号分隔并与折扣字段对应，价格为百分数，件数为数量 */
  maochao_play_conditions?: string;
  /** 猫超玩法折扣，逗号分隔，折扣为百分数，其余为分 */
  maochao_play_discounts?: string;
  /**
   * 猫超玩法类型
   *
   * - `2` 满n件折扣
   * - `5` 满n元减m元
   */
  maochao_play_discount_type?: "2" | "5" | (string & {});
  /** 多件券优惠比例 */
  multi_coupon_zk_rate?: string;
  /** 多件券件单价 */
  price_after_multi_coupon?: string;
  /** 多件券件数 */
  multi_coupon_item_count?: string;
  /** 锁定的佣金比率 */
  lock_rate?: string;
  /** 锁佣结束时间，毫秒时间戳 */
  lock_rate_end_time?: number;
  /** 锁佣开始时间，毫秒时间戳 */
  lock_rate_start_time?: number;
  /** 预售优惠信息 */
  presale_discount_fee_text?: string;
  /** 预售付尾款结束时间，毫秒时间戳 */
  presale_tail_end_time?: number;
  /** 预售付尾款开始时间，毫秒时间戳 */
  presale_tail_start_time?: number;
  /** 预售付定金结束时间，毫秒时间戳 */
  presale_end_time?: number;
  /** 预售付定金开始时间，毫秒时间戳 */
  presale_start_time?: number;
  /** 预售定金（元） */
  presale_deposit?: string;
  /** 预售有礼淘礼金发放时间（格式：yyyy-MM-dd HH:mm:ss） */
  ysyl_tlj_send_time?: string;
  /** 预售有礼推广链接 */
  ysyl_click_url?: string;
  /** 预售有礼预估淘礼金（元） */
  ysyl_tlj_face?: string;
  /** 预售有礼活动的推广佣金比例，万分比（2030即20.3%），有特殊分成规则 */
  ysyl_commission_rate?: string;
  /** 预售有礼淘礼金使用结束时间（格式：yyyy-MM-dd HH:mm:ss） */
  ysyl_tlj_use_end_time?: string;
  /** 预售有礼淘礼金使用开始时间（格式：yyyy-MM-dd HH:mm:ss） */
  ysyl_tlj_use_start_time?: string;
  /** 天猫限时抢可售结束时间，毫秒时间戳 */
  tmall_play_activity_end_time?: number;
  /** 天猫限时抢可售开始时间，毫秒时间戳 */
  tmall_play_activity_start_time?: number;
  /** 营销玩法（聚划算满N件减X元、打X折或共X元；天猫限时抢前N分钟或前N件每件X元，前N分钟内满N件每件X元） */
  play_info?: string;
  /** 聚划算满减结束时间，毫秒时间戳 */
  ju_play_end_time?: number;
  /** 聚划算满减开始时间，毫秒时间戳 */
  ju_play_start_time?: number;
  /**
   * 满减满折类型
   *
   * - `1` 满减
   * - `2` 满折
   */
  promotion_type?: "1" | "2" | (string & {});
  /** 满减满折信息 */
  promotion_info?: string;
  /** 满减满折门槛值，如满2件打5折为2、满300减20为300 */
  promotion_discount?: string;
  /** 满减满折优惠值，如满2件打5折为5、满300减20为20 */
  promotion_condition?: string;
  /** 聚划算商品预热结束时间，毫秒时间戳 */
  ju_pre_show_end_time?: string;
  /** 聚划算商品预热开始时间，毫秒时间戳 */
  ju_pre_show_start_time?: string;
  /** 大促活动预热价 */
  sale_price?: string;
  /** 跨店满减信息 */
  kuadian_promotion_info?: string;
  /** 商品子标题 */
  sub_title?: string;
  /** 聚划算商品价格卖点描述 */
  jhs_price_usp_list?: string;
  /** 淘抢购商品总库存 */
  tqg_total_count?: string;
  /** 淘抢购商品已抢购数量 */
  tqg_sold_count?: string;
  /** 淘抢购商品的开团时间，毫秒时间戳 */
  tqg_online_start_time?: string;
  /** 淘抢购商品的结束时间，毫秒时间戳 */
  tqg_online_end_time?: string;
  /**
   * 是否品牌精选
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
  /**
   * 是否品牌快抢
   *
   * - `0` 不是
   * - `1` 是
   */
  is_brand_flash_sale?: "0" | "1" | (string & {});
  /**
   * 是否热门商品
   *
   * - `0` 否
   * - `1` 是
   */
  hot_flag?: "0" | "1" | (string & {});
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkScOptimusMaterialTopNInfoDTO;
  /** 百亿补贴信息 */
  bybt_info?: TbkScOptimusMaterialBybtInfoDTO;
  /** 入驻淘特以来的销量量级，不限具体时段 */
  tt_sold_count?: string;
  /** 猫超买返卡信息 */
  maifan_promotion?: TbkScOptimusMaterialMaifanPromotionDTO;
  /** 额外奖励活动类型，多个以空格分隔：0 单单奖励（已失效），1 超级单单奖励（已失效），2 年货节单单奖励 */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔 */
  cpa_reward_amount?: string;
  /** 合作伙伴单单补ID（年货节超级单单补的伙伴奖励统计依据） */
  activity_id?: string;
}

/** 商品关联词列表 */
export interface TbkScOptimusMaterialWordMapData {
  /** 商品关联词 */
  word?: string;
  /** 商品关联词落地页链接 */
  url?: string;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkScOptimusMaterialTopNInfoDTO {
  /** 前N件剩余库存 */
  topn_quantity?: number;
  /** 前N件初始总库存 */
  topn_total_count?: number;
  /** 前N件佣金结束时间，毫秒时间戳 */
  topn_end_time?: string;
  /** 前N件佣金开始时间，毫秒时间戳 */
  topn_start_time?: string;
  /** 前N件佣金比率 */
  topn_rate?: string;
}

/** 百亿补贴信息 */
export interface TbkScOptimusMaterialBybtInfoDTO {
  /** 百亿补贴品牌logo图片地址 */
  bybt_brand_logo?: string;
  /** 百亿补贴白底图地址 */
  bybt_pic_url?: string;
  /** 百亿补贴商品特征标签，如限购一件、今日发货、晚发补偿 */
  bybt_item_tags: string[];
  /** 百亿补贴专属券面额（元），仅百亿补贴场景返回 */
  bybt_coupon_amount?: string;
  /** 百亿补贴页面实时价（元） */
  bybt_show_price?: string;
  /** 全网对比参考价（元） */
  bybt_lowest_price?: string;
  /** 百亿补贴结束时间，毫秒时间戳 */
  bybt_end_time?: string;
  /** 百亿补贴开始时间，毫秒时间戳 */
  bybt_start_time?: string;
}

/** 猫超买返卡信息 */
export interface TbkScOptimusMaterialMaifanPromotionDTO {
  /** 猫超买返卡活动结束时间，毫秒时间戳 */
  maifan_promotion_end_time?: string;
  /** 猫超买返卡活动开始时间，毫秒时间戳 */
  maifan_promotion_start_time?: string;
  /** 猫超买返卡面额 */
  maifan_promotion_discount?: string;
  /** 猫超买返卡总数，-1为不限量 */
  maifan_promotion_condition?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.optimus.material",
  session: "required",
  kind: "read",
  required: ["adzone_id", "material_id", "site_id"],
  params: {
    page_size: "number",
    page_no: "number",
    adzone_id: "id",
    material_id: "id",
    site_id: "id",
    device_type: "string",
    device_encrypt: "string",
    device_value: "string",
    content_id: "id",
    content_source: "string",
    item_id: "id",
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
        coupon_amount: "number",
        small_images: ["string", "string"],
        shop_title: "string",
        category_id: "id",
        coupon_start_fee: "string",
        item_id: "id",
        coupon_total_count: "number",
        user_type: "number",
        zk_final_price: "string",
        coupon_remain_count: "number",
        commission_rate: "string",
        coupon_start_time: "yyyy-MM-dd",
        title: "string",
        item_description: "string",
        seller_id: "id",
        volume: "number",
        coupon_end_time: "yyyy-MM-dd",
        coupon_click_url: "string",
        pict_url: "string",
        click_url: "string",
        stock: "number",
        sell_num: "number",
        total_stock: "number",
        oetime: "string",
        ostime: "string",
        jdd_num: "number",
        jdd_price: "string",
        orig_price: "string",
        level_one_category_name: "string",
        level_one_category_id: "id",
        category_name: "string",
        short_title: "string",
        white_image: "string",
        word_list: [
          "word_map_data",
          {
            word: "string",
            url: "string",
          },
        ],
        tmall_play_activity_info: "string",
        uv_sum_pre_sale: "number",
        new_user_price: "string",
        coupon_info: "string",
        coupon_share_url: "string",
        nick: "string",
        reserve_price: "string",
        ju_online_end_time: "string",
        ju_online_start_time: "string",
        maochao_play_free_post_fee: "string",
        maochao_play_end_time: "string",
        maochao_play_start_time: "string",
        maochao_play_conditions: "string",
        maochao_play_discounts: "string",
        maochao_play_discount_type: "string",
        multi_coupon_zk_rate: "string",
        price_after_multi_coupon: "string",
        multi_coupon_item_count: "string",
        lock_rate: "string",
        lock_rate_end_time: "number",
        lock_rate_start_time: "number",
        presale_discount_fee_text: "string",
        presale_tail_end_time: "number",
        presale_tail_start_time: "number",
        presale_end_time: "number",
        presale_start_time: "number",
        presale_deposit: "string",
        ysyl_tlj_send_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_click_url: "string",
        ysyl_tlj_face: "string",
        ysyl_commission_rate: "string",
        ysyl_tlj_use_end_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_tlj_use_start_time: "yyyy-MM-dd HH:mm:ss",
        tmall_play_activity_end_time: "number",
        tmall_play_activity_start_time: "number",
        play_info: "string",
        ju_play_end_time: "number",
        ju_play_start_time: "number",
        promotion_type: "string",
        promotion_info: "string",
        promotion_discount: "string",
        promotion_condition: "string",
        ju_pre_show_end_time: "string",
        ju_pre_show_start_time: "string",
        sale_price: "string",
        kuadian_promotion_info: "string",
        sub_title: "string",
        jhs_price_usp_list: "string",
        tqg_total_count: "string",
        tqg_sold_count: "string",
        tqg_online_start_time: "string",
        tqg_online_end_time: "string",
        superior_brand: "string",
        is_brand_flash_sale: "string",
        hot_flag: "string",
        topn_info: {
          topn_quantity: "number",
          topn_total_count: "number",
          topn_end_time: "string",
          topn_start_time: "string",
          topn_rate: "string",
        },
        bybt_info: {
          bybt_brand_logo: "string",
          bybt_pic_url: "string",
          bybt_item_tags: ["string", "string"],
          bybt_coupon_amount: "string",
          bybt_show_price: "string",
          bybt_lowest_price: "string",
          bybt_end_time: "string",
          bybt_start_time: "string",
        },
        tt_sold_count: "string",
        maifan_promotion: {
          maifan_promotion_end_time: "string",
          maifan_promotion_start_time: "string",
          maifan_promotion_discount: "string",
          maifan_promotion_condition: "string",
        },
        cpa_reward_type: "string",
        cpa_reward_amount: "string",
        activity_id: "id",
      },
    ],
    is_default: "string",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result_list",
  },
};

/**
 * 淘宝客-服务商-物料精选
 *
 * 服务商按物料ID获取精选商品
 *
 * `taobao.tbk.sc.optimus.material` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=37884&docType=2
 */
export class TbkScOptimusMaterialRequest extends TopRequest<
  TbkScOptimusMaterialParams,
  TbkScOptimusMaterialResponse,
  TbkScOptimusMaterialMapData
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

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 官方物料ID */
  setMaterialId(value: TopId): this {
    return this.set("material_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 智能匹配设备号类型，UTDID不可MD5加密 */
  setDeviceType(value: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 智能匹配设备号加密类型，OAID类型不传 */
  setDeviceEncrypt(value: "MD5" | (string & {})): this {
    return this.set("device_encrypt", value);
  }

  /** 智能匹配设备号加密值，MD5取32位小写，OAID传原始值 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 内容详情ID（内容专用） */
  setContentId(value: TopId): this {
    return this.set("content_id", value);
  }

  /** 内容渠道信息，内容专用 */
  setContentSource(value: string): this {
    return this.set("content_source", value);
  }

  /** 商品ID（用于相似商品推荐） */
  setItemId(value: TopId): this {
    return this.set("item_id", value);
  }
}
