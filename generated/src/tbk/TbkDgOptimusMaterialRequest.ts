// Generated from spec/tbk/taobao.tbk.dg.optimus.material.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.optimus.material` */
export interface TbkDgOptimusMaterialParams {
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /** 官方物料ID（必填；示例：123） */
  material_id: TopId;
  /** 智能匹配设备号加密值，MD5取32位小写，OAID传原始值（示例：xxx） */
  device_value?: string | undefined;
  /**
   * 智能匹配设备号加密类型，OAID类型不传（示例：MD5）
   *
   * - `MD5` MD5
   */
  device_encrypt?: "MD5" | (string & {}) | undefined;
  /**
   * 智能匹配设备号类型，UTDID不可MD5加密（示例：IMEI）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `UTDID` UTDID
   * - `OAID` OAID
   */
  device_type?: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {}) | undefined;
  /** 内容详情ID（内容专用）（示例：323） */
  content_id?: TopId | undefined;
  /** 内容渠道信息，内容专用（示例：xxx） */
  content_source?: string | undefined;
  /** 商品ID（用于相似商品推荐）（示例：33243） */
  item_id?: TopId | undefined;
  /** 选品库投放ID（示例：123445） */
  favorites_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.dg.optimus.material` */
export interface TbkDgOptimusMaterialResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkDgOptimusMaterialMapData[];
  /** 推荐结果是否抄底（示例：false） */
  is_default?: string;
  /** 商品总数，目前仅全品库商品查询返回（示例：100） */
  total_count?: number;
}

/** 结果列表 */
export interface TbkDgOptimusMaterialMapData {
  /** 优惠券面额（元），预售商品仅可抵尾款，不可抵定金（示例：40） */
  coupon_amount?: number;
  /** 商品小图列表 */
  small_images: string[];
  /** 店铺名称（示例：魔黛娅内衣旗舰店） */
  shop_title?: string;
  /** 叶子类目ID（示例：162201） */
  category_id?: string;
  /** 优惠券起用门槛（元）（示例：69） */
  coupon_start_fee?: string;
  /** 商品ID（示例：556633720749） */
  item_id?: string;
  /** 优惠券总量（示例：30000） */
  coupon_total_count?: number;
  /**
   * 卖家类型（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 折扣价（元），预售付定金期=预售价（示例：79.9） */
  zk_final_price?: string;
  /** 优惠券剩余量（示例：1936） */
  coupon_remain_count?: number;
  /** 商品佣金比率（%）（示例：5.50） */
  commission_rate?: string;
  /** 优惠券开始时间（格式：yyyy-MM-dd；示例：2017-10-29） */
  coupon_start_time?: string;
  /** 商品标题（示例：毛呢阔腿裤港味复古女裤子秋冬九分裤萝卜裤显瘦高腰韩版2017新款） */
  title?: string;
  /** 商品描述（推荐理由），可能没有（示例：裤子） */
  item_description?: string;
  /** 商家ID（示例：745957850） */
  seller_id?: string;
  /** 30天销量（示例：3837） */
  volume?: number;
  /** 优惠券结束时间（格式：yyyy-MM-dd；示例：2017-11-02） */
  coupon_end_time?: string;
  /**
   * 商品与优惠券二合一页面链接（链接以 // 开头，须补 https:）
   *
   * @deprecated 字段已废弃，勿用
   */
  coupon_click_url?: string;
  /** 商品主图地址（链接以 // 开头，须补 https:） */
  pict_url?: string;
  /** 商品推广链接（链接以 // 开头，须补 https:） */
  click_url?: string;
  /** 拼团剩余库存（示例：123） */
  stock?: number;
  /** 已售数量（拼团专用）（示例：123） */
  sell_num?: number;
  /** 拼团库存数量（示例：123） */
  total_stock?: number;
  /** 拼团结束时间（拼团专用），yyyy-MM-dd HH:mm:ss或毫秒时间戳（示例：1640317400000） */
  oetime?: string;
  /** 拼团开始时间（拼团专用），yyyy-MM-dd HH:mm:ss或毫秒时间戳（示例：1640317400000） */
  ostime?: string;
  /** 成团人数（拼团专用）（示例：1） */
  jdd_num?: number;
  /** 拼成价（元，拼团专用）（示例：12） */
  jdd_price?: string;
  /** 一人价即原价（元，拼团专用）（示例：12） */
  orig_price?: string;
  /** 一级类目名称（示例：美妆） */
  level_one_category_name?: string;
  /** 一级类目ID（示例：1） */
  level_one_category_id?: string;
  /** 叶子类目名称（示例：牛仔裤） */
  category_name?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 商品短标题（示例：sss） */
  short_title?: string;
  /** 商品关联词列表 */
  word_list: TbkDgOptimusMaterialWordMapData[];
  /** 天猫营销玩法（示例：前n件x折） */
  tmall_play_activity_info?: string;
  /** 预售数量（示例：21） */
  uv_sum_pre_sale?: number;
  /** 物料块ID（测试中，勿使用） */
  x_id?: string;
  /** 新人价（元）（示例：1.99） */
  new_user_price?: string;
  /** 优惠券面额（满减信息）（示例：满299减30元） */
  coupon_info?: string;
  /** 商品与优惠券二合一页面链接（链接以 // 开头，须补 https:） */
  coupon_share_url?: string;
  /** 卖家昵称（示例：秉迪数码专营店） */
  nick?: string;
  /** 一口价（元）（示例：2.99） */
  reserve_price?: string;
  /** 聚划算聚淘结束时间，毫秒时间戳（示例：1559750399000） */
  ju_online_end_time?: string;
  /** 聚划算聚淘开始时间，毫秒时间戳（示例：1559232000000） */
  ju_online_start_time?: string;
  /** 猫超玩法活动结束时间，毫秒时间戳（示例：1559750399000） */
  maochao_play_end_time?: string;
  /** 猫超玩法活动开始时间，毫秒时间戳（示例：1559232000000） */
  maochao_play_start_time?: string;
  /** 猫超玩法折扣条件，逗号分隔并与折扣字段对应，价格为百分数，件数为数量（示例：2,3） */
  maochao_play_conditions?: string;
  /** 猫超玩法折扣，逗号分隔，折扣为百分数，其余为分（示例：500,450） */
  maochao_play_discounts?: string;
  /**
   * 猫超玩法类型（示例：2）
   *
   * - `2` 满n件折扣
   * - `5` 满n元减m元
   */
  maochao_play_discount_type?: "2" | "5" | (string & {});
  /**
   * 猫超玩法当前是否包邮（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  maochao_play_free_post_fee?: "0" | "1" | (string & {});
  /** 多件券优惠比例（示例：0.41234） */
  multi_coupon_zk_rate?: string;
  /** 多件券件单价（示例：9.9） */
  price_after_multi_coupon?: string;
  /** 多件券件数（示例：3） */
  multi_coupon_item_count?: string;
  /** 锁定的佣金比率（示例：110） */
  lock_rate?: string;
  /** 锁佣结束时间，毫秒时间戳（示例：1567440000000） */
  lock_rate_end_time?: number;
  /** 锁佣开始时间，毫秒时间戳（示例：1567440000000） */
  lock_rate_start_time?: number;
  /**
   * 满减满折类型（示例：1）
   *
   * - `1` 满减
   * - `2` 满折
   */
  promotion_type?: "1" | "2" | (string & {});
  /** 满减满折信息（示例：满2件打5折；满300减20） */
  promotion_info?: string;
  /** 满减满折门槛值，如满2件打5折为2、满300减20为300（示例：300） */
  promotion_discount?: string;
  /** 满减满折优惠值，如满2件打5折为5、满300减20为20（示例：5） */
  promotion_condition?: string;
  /** 预售优惠信息（示例：付定金立减5元） */
  presale_discount_fee_text?: string;
  /** 预售付尾款结束时间，毫秒时间戳（示例：1567440000000） */
  presale_tail_end_time?: number;
  /** 预售付尾款开始时间，毫秒时间戳（示例：1567440000000） */
  presale_tail_start_time?: number;
  /** 预售付定金结束时间，毫秒时间戳（示例：1567440000000） */
  presale_end_time?: number;
  /** 预售付定金开始时间，毫秒时间戳（示例：1567440000000） */
  presale_start_time?: number;
  /** 预售定金（元）（示例：100） */
  presale_deposit?: string;
  /** 预售有礼淘礼金使用开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_use_start_time?: string;
  /** 预售有礼活动的推广佣金比例，万分比（2030即20.3%），有特殊分成规则（示例：2030） */
  ysyl_commission_rate?: string;
  /** 预售有礼淘礼金发放时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_send_time?: string;
  /** 预售有礼预估淘礼金（元）（示例：0.6） */
  ysyl_tlj_face?: string;
  /** 预售有礼推广链接 */
  ysyl_click_url?: string;
  /** 预售有礼淘礼金使用结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_use_end_time?: string;
  /** 聚划算满减结束时间，毫秒时间戳（示例：1567440000000） */
  ju_play_end_time?: number;
  /** 聚划算满减开始时间，毫秒时间戳（示例：1567440000000） */
  ju_play_start_time?: number;
  /** 营销玩法（聚划算满N件减X元、打X折或共X元；天猫限时抢前N分钟或前N件每件X元，前N分钟内满N件每件X元）（示例：玩法） */
  play_info?: string;
  /** 天猫限时抢可售结束时间，毫秒时间戳（示例：1567440000000） */
  tmall_play_activity_end_time?: number;
  /** 天猫限时抢可售开始时间，毫秒时间戳（示例：1567440000000） */
  tmall_play_activity_start_time?: number;
  /** 聚划算商品预热结束时间，毫秒时间戳（示例：1581868800000） */
  ju_pre_show_end_time?: string;
  /** 聚划算商品预热开始时间，毫秒时间戳（示例：1582300799000） */
  ju_pre_show_start_time?: string;
  /** 选品库信息 */
  favorites_info?: TbkDgOptimusMaterialFavoritesInfo;
  /** 活动价（示例：168） */
  sale_price?: string;
  /** 跨店满减信息（示例：["每100减20","每200减50"]） */
  kuadian_promotion_info?: string;
  /** 商品子标题（示例：吉品鲍鱼 关西参） */
  sub_title?: string;
  /** 聚划算商品价格卖点描述（示例：满200减10） */
  jhs_price_usp_list?: string;
  /** 淘抢购商品的结束时间，毫秒时间戳（示例：1581868800000） */
  tqg_online_end_time?: string;
  /** 淘抢购商品的开团时间，毫秒时间戳（示例：1581868800000） */
  tqg_online_start_time?: string;
  /** 淘抢购商品已抢购数量（示例：20） */
  tqg_sold_count?: number;
  /** 淘抢购商品总库存（示例：50） */
  tqg_total_count?: number;
  /**
   * 是否品牌精选（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
  /**
   * 是否品牌快抢（示例：1）
   *
   * - `0` 不是
   * - `1` 是
   */
  is_brand_flash_sale?: "0" | "1" | (string & {});
  /**
   * 是否热门商品（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  hot_flag?: "0" | "1" | (string & {});
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkDgOptimusMaterialTopNInfoDTO;
  /** 百亿补贴信息 */
  bybt_info?: TbkDgOptimusMaterialBybtInfoDTO;
  /** 入驻淘特以来的销量量级，不限具体时段（示例：200+） */
  tt_sold_count?: string;
  /** 猫超买返卡信息 */
  maifan_promotion?: TbkDgOptimusMaterialMaifanPromotionDTO;
  /** 额外奖励活动类型，多个以空格分隔：0 单单奖励（已失效），1 超级单单奖励（已失效），2 年货节单单奖励（示例：0 1 2） */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔（示例：1.11 2.22 3.21） */
  cpa_reward_amount?: string;
  /** 合作伙伴单单补ID（年货节超级单单补的伙伴奖励统计依据）（示例：188） */
  activity_id?: string;
  /** 定向计划列表 */
  sp_campaign_list: TbkDgOptimusMaterialSpCampaign[];
}

/** 商品关联词列表 */
export interface TbkDgOptimusMaterialWordMapData {
  /** 商品关联词落地页链接（示例：https://uland.taobao.com/semm/tbxxxx） */
  url?: string;
  /** 商品关联词（示例：孕妇装） */
  word?: string;
}

/** 选品库信息 */
export interface TbkDgOptimusMaterialFavoritesInfo {
  /** 选品库收藏夹总数（示例：100） */
  total_count?: number;
  /** 选品库（收藏夹）详情列表 */
  favorites_list: TbkDgOptimusMaterialFavoritesDetail[];
}

/** 选品库（收藏夹）详情列表 */
export interface TbkDgOptimusMaterialFavoritesDetail {
  /** 选品库ID（示例：12334） */
  favorites_id?: string;
  /** 选品库标题（示例：测试选品库） */
  favorites_title?: string;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkDgOptimusMaterialTopNInfoDTO {
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

/** 百亿补贴信息 */
export interface TbkDgOptimusMaterialBybtInfoDTO {
  /** 百亿补贴品牌logo图片地址（链接以 // 开头，须补 https:） */
  bybt_brand_logo?: string;
  /** 百亿补贴白底图地址（链接以 // 开头，须补 https:） */
  bybt_pic_url?: string;
  /** 百亿补贴商品特征标签，如限购一件、今日发货、晚发补偿 */
  bybt_item_tags: string[];
  /** 百亿补贴专属券面额（元），仅百亿补贴场景返回（示例：10.00） */
  bybt_coupon_amount?: string;
  /** 百亿补贴页面实时价（元）（示例：100.00） */
  bybt_show_price?: string;
  /** 全网对比参考价（元）（示例：200.00） */
  bybt_lowest_price?: string;
  /** 百亿补贴结束时间，毫秒时间戳（示例：1559750399000） */
  bybt_end_time?: string;
  /** 百亿补贴开始时间，毫秒时间戳（示例：1559750399000） */
  bybt_start_time?: string;
}

/** 猫超买返卡信息 */
export interface TbkDgOptimusMaterialMaifanPromotionDTO {
  /** 猫超买返卡活动结束时间，毫秒时间戳（示例：1559750399000） */
  maifan_promotion_end_time?: string;
  /** 猫超买返卡活动开始时间，毫秒时间戳（示例：1559750399000） */
  maifan_promotion_start_time?: string;
  /** 猫超买返卡面额（示例：200） */
  maifan_promotion_discount?: string;
  /** 猫超买返卡总数，-1为不限量（示例：100） */
  maifan_promotion_condition?: string;
}

/** 定向计划列表 */
export interface TbkDgOptimusMaterialSpCampaign {
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

/** 错误码 `taobao.tbk.dg.optimus.material` */
export type TbkDgOptimusMaterialErrorCode =
  | "2"
  | "4"
  | "41"
  | "1103"
  | "1201"
  | "30001"
  | "40001"
  | "50001"
  | "50002"
  | "isp.tbkapi-service-unavailable"
  | "isv.invalid-parameter:start_price"
  | "isv.invalid-parameter:end_price"
  | "isv.invalid-parameter:end_tk_rate"
  | "isp.sys-error"
  | "isp.entry-sys-error"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.optimus.material",
  session: "none",
  kind: "read",
  required: ["adzone_id", "material_id"],
  params: {
    page_size: "number",
    page_no: "number",
    adzone_id: "id",
    material_id: "id",
    device_value: "string",
    device_encrypt: "string",
    device_type: "string",
    content_id: "id",
    content_source: "string",
    item_id: "id",
    favorites_id: "id",
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
        white_image: "string",
        short_title: "string",
        word_list: [
          "word_map_data",
          {
            url: "string",
            word: "string",
          },
        ],
        tmall_play_activity_info: "string",
        uv_sum_pre_sale: "number",
        x_id: "string",
        new_user_price: "string",
        coupon_info: "string",
        coupon_share_url: "string",
        nick: "string",
        reserve_price: "string",
        ju_online_end_time: "string",
        ju_online_start_time: "string",
        maochao_play_end_time: "string",
        maochao_play_start_time: "string",
        maochao_play_conditions: "string",
        maochao_play_discounts: "string",
        maochao_play_discount_type: "string",
        maochao_play_free_post_fee: "string",
        multi_coupon_zk_rate: "string",
        price_after_multi_coupon: "string",
        multi_coupon_item_count: "string",
        lock_rate: "string",
        lock_rate_end_time: "number",
        lock_rate_start_time: "number",
        promotion_type: "string",
        promotion_info: "string",
        promotion_discount: "string",
        promotion_condition: "string",
        presale_discount_fee_text: "string",
        presale_tail_end_time: "number",
        presale_tail_start_time: "number",
        presale_end_time: "number",
        presale_start_time: "number",
        presale_deposit: "string",
        ysyl_tlj_use_start_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_commission_rate: "string",
        ysyl_tlj_send_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_tlj_face: "string",
        ysyl_click_url: "string",
        ysyl_tlj_use_end_time: "yyyy-MM-dd HH:mm:ss",
        ju_play_end_time: "number",
        ju_play_start_time: "number",
        play_info: "string",
        tmall_play_activity_end_time: "number",
        tmall_play_activity_start_time: "number",
        ju_pre_show_end_time: "string",
        ju_pre_show_start_time: "string",
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
        sale_price: "string",
        kuadian_promotion_info: "string",
        sub_title: "string",
        jhs_price_usp_list: "string",
        tqg_online_end_time: "string",
        tqg_online_start_time: "string",
        tqg_sold_count: "number",
        tqg_total_count: "number",
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
      },
    ],
    is_default: "string",
    total_count: "number",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result_list",
    total: "total_count",
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "41": [false, "page_size取值不合法：按文档取值或设为1~7"],
    "1103": [false, "活动物料ID无效：核对入参"],
    "1201": [false, "口令类型不合法：核对入参"],
    "30001": [false, "物料ID无效：换用有效的物料ID"],
    "40001": [true, "内部调用失败：再次调用"],
    "50001": [false, "没有可返回的商品：更换条件再查"],
    "50002": [true, "调用过于频繁：降低频率后再调"],
    "isp.tbkapi-service-unavailable": [true, "淘宝客服务暂不可用：稍后再调"],
    "isv.invalid-parameter:start_price": [false, "参数start_price有误：修正start_price"],
    "isv.invalid-parameter:end_price": [false, "参数end_price有误：修正end_price"],
    "isv.invalid-parameter:end_tk_rate": [false, "参数end_tk_rate有误：修正end_tk_rate"],
    "isp.sys-error": [true, "服务异常：稍后再调"],
    "isp.entry-sys-error": [true, "服务内部错误：稍后再调"],
  },
};

/**
 * 淘宝客-推广者-物料精选
 *
 * 按物料ID与推广位获取精选商品
 *
 * `taobao.tbk.dg.optimus.material` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=33947&docType=2
 */
export class TbkDgOptimusMaterialRequest extends TopRequest<
  TbkDgOptimusMaterialParams,
  TbkDgOptimusMaterialResponse,
  TbkDgOptimusMaterialMapData,
  TbkDgOptimusMaterialErrorCode
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

  /** 智能匹配设备号加密值，MD5取32位小写，OAID传原始值 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 智能匹配设备号加密类型，OAID类型不传 */
  setDeviceEncrypt(value: "MD5" | (string & {})): this {
    return this.set("device_encrypt", value);
  }

  /** 智能匹配设备号类型，UTDID不可MD5加密 */
  setDeviceType(value: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {})): this {
    return this.set("device_type", value);
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

  /** 选品库投放ID */
  setFavoritesId(value: TopId): this {
    return this.set("favorites_id", value);
  }
}
