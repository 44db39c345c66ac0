// Generated from spec/tbk/taobao.tbk.dg.material.optional.upgrade.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.material.optional.upgrade` */
export interface TbkDgMaterialOptionalUpgradeParams {
  /** 店铺DSR评分下限（含）（范围：0~50000；示例：10） */
  start_dsr?: number | undefined;
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** 淘客收入比率上限，佣金比率+补贴比率，万分比（1234即12.34%）（示例：1234） */
  end_tk_rate?: number | undefined;
  /** 淘客收入比率下限，佣金比率+补贴比率，万分比（1234即12.34%）（示例：1234） */
  start_tk_rate?: number | undefined;
  /** 预估到手价范围上限（元）（示例：10） */
  end_price?: number | undefined;
  /** 预估到手价范围下限（元）（示例：10） */
  start_price?: number | undefined;
  /** 是否仅海外商品，false或不传为不限（示例：false） */
  is_overseas?: boolean | undefined;
  /** 是否仅天猫商品，false或不传表示不限（示例：false） */
  is_tmall?: boolean | undefined;
  /**
   * 排序方式，字段名后缀_des降序、_asc升序（示例：tk_rate_des）
   *
   * - `total_sales_des` 销量降序
   * - `total_sales_asc` 销量升序
   * - `tk_rate_des` 淘客收入比率降序
   * - `tk_rate_asc` 淘客收入比率升序
   * - `tk_mkt_rate_des` 营销计划佣金降序
   * - `tk_mkt_rate_asc` 营销计划佣金升序
   * - `tk_total_sales_des` 累计推广量降序
   * - `tk_total_sales_asc` 累计推广量升序
   * - `tk_total_commi_des` 总支出佣金降序
   * - `tk_total_commi_asc` 总支出佣金升序
   * - `final_promotion_price_des` 预估到手价降序
   * - `final_promotion_price_asc` 预估到手价升序
   * - `match_des` 匹配分降序
   * - `match_asc` 匹配分升序
   */
  sort?:
    | "total_sales_des"
    | "total_sales_asc"
    | "tk_rate_des"
    | "tk_rate_asc"
    | "tk_mkt_rate_des"
    | "tk_mkt_rate_asc"
    | "tk_total_sales_des"
    | "tk_total_sales_asc"
    | "tk_total_commi_des"
    | "tk_total_commi_asc"
    | "final_promotion_price_des"
    | "final_promotion_price_asc"
    | "match_des"
    | "match_asc"
    | (string & {})
    | undefined;
  /** 商品所在地（示例：杭州） */
  itemloc?: string | undefined;
  /** 后台类目ID筛选，逗号分隔（最多：10 个；示例：16,18） */
  cat?: TopId | readonly TopId[] | undefined;
  /** 商品查询词，不支持联盟链接；淘宝复制的数字ID链接、标题仅搜出一件时透出推广链接与商品ID须比价场景ID2权限（示例：女装） */
  q?: string | undefined;
  /** 官方物料ID（直接面向消费者投放可用17004：官方个性化算法优化搜索物料，无结果时改出80309的结果）（默认：80309；示例：80309） */
  material_id?: TopId | undefined;
  /** 是否仅筛选有优惠券的商品，false或不传不限（示例：false） */
  has_coupon?: boolean | undefined;
  /** IP地址（影响邮费获取，缺失或不准则邮费不精准）（示例：13.2.33.4） */
  ip?: string | undefined;
  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查）（必填；示例：12345678） */
  adzone_id: TopId;
  /** 按包邮筛选商品，true为包邮，false或不传不限（示例：true） */
  need_free_shipment?: boolean | undefined;
  /** 是否仅加入消费者保障的商品，false或不传为不限（示例：true） */
  need_prepay?: boolean | undefined;
  /** 筛选成交转化不低于行业均值的商品，false或不传不限（示例：true） */
  include_pay_rate_30?: boolean | undefined;
  /** 按好评率高于行业均值筛选，true为大于等于，false或不传不限（示例：true） */
  include_good_rate?: boolean | undefined;
  /** 按退款率低于行业均值筛选，true为大于等于，false或不传不限（示例：true） */
  include_rfd_rate?: boolean | undefined;
  /**
   * 牛皮癣程度筛选（默认：1；示例：2）
   *
   * - `1` 不限
   * - `2` 无
   * - `3` 轻微
   */
  npx_level?: 1 | 2 | 3 | (number & {}) | undefined;
  /**
   * 智能匹配设备号加密类型，须先签署智能推荐协议（示例：MD5）
   *
   * - `MD5` MD5
   */
  device_encrypt?: "MD5" | (string & {}) | undefined;
  /** 智能匹配设备号加密值，MD5取32位小写，智能推荐须先签协议（示例：xxx） */
  device_value?: string | undefined;
  /**
   * 智能匹配设备号类型，UTDID不可MD5加密，智能推荐须先签协议（示例：IMEI）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `UTDID` UTDID
   * - `OAID` OAID
   */
  device_type?: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {}) | undefined;
  /** 会员运营ID（示例：2323） */
  special_id?: TopId | undefined;
  /** 渠道关系ID（仅渠道推广场景适用）（示例：3243） */
  relation_id?: TopId | undefined;
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
   */
  biz_scene_id?: "1" | "2" | (string & {}) | undefined;
  /**
   * 代理模式专属的推广类型，代理模式必填，其他模式不填（示例：2）
   *
   * - `1` 自购省
   * - `2` 推广赚
   */
  promotion_type?: "1" | "2" | (string & {}) | undefined;
  /** 线报内容生产开始时间，毫秒时间戳（示例：1695281620000） */
  mgc_start_time?: string | undefined;
  /** 线报内容生产截止时间，毫秒时间戳（示例：1695281620000） */
  mgc_end_time?: string | undefined;
  /**
   * 线报状态筛选，不传时默认过滤有效线报（示例：0）
   *
   * - `0` 全部
   * - `1` 过期
   * - `2` 实时生效
   * - `3` 未来生效
   */
  mgc_status?: "0" | "1" | "2" | "3" | (string & {}) | undefined;
  /** 人群ID（仅物料评估可用，即material_id=41377）（示例：1） */
  ucrowd_id?: TopId | undefined;
  /** 物料评估的商品列表（最多：1000 个） */
  ucrowd_rank_items?: readonly TbkDgMaterialOptionalUpgradeUcrowdrankitems[] | undefined;
}

/** 响应 `taobao.tbk.dg.material.optional.upgrade` */
export interface TbkDgMaterialOptionalUpgradeResponse extends TopResponse {
  /** 总数，符合搜索条件的结果（示例：1212） */
  total_results?: number;
  /** 结果列表 */
  result_list: TbkDgMaterialOptionalUpgradeMapData[];
  /** uvid结果信息，传入而未使用时给出原因（示例：123） */
  uvid_msg?: string;
}

/** 物料评估的商品列表 */
export interface TbkDgMaterialOptionalUpgradeUcrowdrankitems {
  /** 商品佣金比率（万分比），用于物料评估，material_id=41377时选填 */
  commirate?: number | undefined;
  /** 物料评估的商品价格（元），material_id=41377时选填 */
  price?: string | undefined;
  /** 物料评估的商品ID（material_id=41377时必填） */
  item_id?: TopId | undefined;
}

/** 结果列表 */
export interface TbkDgMaterialOptionalUpgradeMapData {
  /** 淘宝客新商品ID（示例：qeqscd1231-uqwenqe） */
  item_id?: string;
  /** 淘客推广信息 */
  publish_info?: TbkDgMaterialOptionalUpgradePublishInfo;
  /** 价格促销信息 */
  price_promotion_info?: TbkDgMaterialOptionalUpgradePromotionInfoMapData;
  /** 商品基本信息 */
  item_basic_info?: TbkDgMaterialOptionalUpgradeBasicMapData;
  /** 天猫榜单信息 */
  tmall_rank_info?: TbkDgMaterialOptionalUpgradeTmallRankInfo;
  /** 预售信息 */
  presale_info?: TbkDgMaterialOptionalUpgradePresaleInfo;
  /** 商品库范围信息 */
  scope_info?: TbkDgMaterialOptionalUpgradeScopeInfo;
  /** 线报内容 */
  mgc_info?: TbkDgMaterialOptionalUpgradeMgcInfo;
  /** 物料评估匹配分（示例：10.0） */
  match_score?: string;
  /** 物料评估收益分（示例：20.0） */
  commi_score?: string;
}

/** 淘客推广信息 */
export interface TbkDgMaterialOptionalUpgradePublishInfo {
  /** 收入比率（%），佣金比率+补贴比率（示例：5.50） */
  income_rate?: string;
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkDgMaterialOptionalUpgradeTopNInfoDTO;
  /** 商品推广链接（链接以 // 开头，须补 https:） */
  click_url?: string;
  /** 商品与优惠券二合一页面链接（链接以 // 开头，须补 https:） */
  coupon_share_url?: string;
  /** 预热活动到手价的佣金比率，万分比（1550即15.5%）（示例：1550） */
  future_activity_commission_rate?: string;
  /** 预热价活动开始时间，毫秒时间戳（示例：1665504000000） */
  future_activity_time?: string;
  /** 定向计划列表（字段权限须经商务或运营小二开通） */
  sp_campaign_list: TbkDgMaterialOptionalUpgradeSpCampaign[];
  /** 榜单链接（示例：s.click.xxx） */
  rank_page_url?: string;
  /**
   * 佣金类型（示例：MKT）
   *
   * - `MKT` 营销计划
   * - `SP` 定向计划
   * - `COMMON` 通用计划
   * - `ZX` 自选计划
   */
  commission_type?: "MKT" | "SP" | "COMMON" | "ZX" | (string & {});
  /** 商品佣金信息 */
  income_info?: TbkDgMaterialOptionalUpgradeFinalIncomeInfo;
  /** 额外奖励活动类型，多个以空格分隔：0 预售单单奖励，1 618超级U选单单补（示例：0 1 2） */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔（示例：1.11 2.22 3.21） */
  cpa_reward_amount?: string;
  /** 商品是否含定向计划（示例：false） */
  include_dxjh?: string;
  /** 两小时推广销量，非实时，约半小时更新（示例：24） */
  two_hour_promotion_sales?: number;
  /** 当天推广销量，非实时，约1小时更新（示例：111） */
  daily_promotion_sales?: number;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkDgMaterialOptionalUpgradeTopNInfoDTO {
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

/** 定向计划列表（字段权限须经商务或运营小二开通） */
export interface TbkDgMaterialOptionalUpgradeSpCampaign {
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
export interface TbkDgMaterialOptionalUpgradeFinalIncomeInfo {
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
  /** 补贴类型（示例：妈妈补贴） */
  subsidy_type?: string;
}

/** 价格促销信息 */
export interface TbkDgMaterialOptionalUpgradePromotionInfoMapData {
  /** 预估凑单价（元），即凑单优惠叠加后的单价（示例：56.1） */
  predict_rounding_up_price?: string;
  /** 凑单价说明，如“可凑单”“需买X件”（示例：需买1件） */
  predict_rounding_up_price_desc?: string;
  /** 更多活动优惠列表 */
  more_promotion_list: TbkDgMaterialOptionalUpgradeMorePromotionMapData[];
  /** 一口价（元），通常作划线价展示（示例：102.00） */
  reserve_price?: string;
  /** 销售价（元），有促销为促销价、无促销为一口价，预售付定金期=预售价（示例：79.9） */
  zk_final_price?: string;
  /** 预估到手价（元），预售付定金期=定金+尾款预估到手价（示例：69.9） */
  final_promotion_price?: string;
  /** 到手价优惠路径列表 */
  final_promotion_path_list: TbkDgMaterialOptionalUpgradeFinalPromotionPathMapData[];
  /** 预热预估到手价（元）（示例：99.5） */
  future_activity_promotion_price?: string;
  /** 预热到手价优惠路径列表 */
  future_activity_promotion_path_list: TbkDgMaterialOptionalUpgradeFutureActivityPromotionPathMapData[];
  /** 标签信息列表 */
  promotion_tag_list: TbkDgMaterialOptionalUpgradePromotionTagMapData[];
  /** 国家补贴信息 */
  gov_subsidy?: TbkDgMaterialOptionalUpgradeGovSubsidyDTO;
}

/** 更多活动优惠列表 */
export interface TbkDgMaterialOptionalUpgradeMorePromotionMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：满件折） */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20（示例：2件9折） */
  promotion_desc?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1661222400000） */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本（示例：1662393600000） */
  promotion_end_time?: string;
  /** 优惠ID（示例：xx） */
  promotion_id?: string;
  /** 当天优惠总库存，仅指定优惠返回，不对外开放（示例：1000） */
  promotion_total_count?: number;
  /** 优惠使用路径链接，仅指定优惠返回，不对外开放（示例：https://） */
  promotion_url?: string;
}

/** 到手价优惠路径列表 */
export interface TbkDgMaterialOptionalUpgradeFinalPromotionPathMapData {
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
export interface TbkDgMaterialOptionalUpgradeFutureActivityPromotionPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降（示例：商品券） */
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
export interface TbkDgMaterialOptionalUpgradePromotionTagMapData {
  /** 标签名称，如88VIP、花呗免息、猫超买返、是否包邮（示例：88VIP） */
  tag_name?: string;
}

/** 国家补贴信息 */
export interface TbkDgMaterialOptionalUpgradeGovSubsidyDTO {
  /** 国补标签名称（国家补贴）（示例：国家补贴） */
  tag_name?: string;
  /** 国补信息 */
  state_subsidy_info?: TbkDgMaterialOptionalUpgradeStateSubsidyInfo;
}

/** 国补信息 */
export interface TbkDgMaterialOptionalUpgradeStateSubsidyInfo {
  /** 最高优惠比例（%），入参指定IP时只反映该IP（示例：1） */
  max_rebate?: number;
  /** 最低优惠比例（%），入参指定IP时只反映该IP（示例：1） */
  min_rebate?: number;
  /** 最高优惠金额（元），入参带具体IP时仅为该IP的金额（示例：15.00） */
  max_discount?: string;
  /** 最低优惠金额（元），入参带具体IP时仅为该IP的金额（示例：15.00） */
  min_discount?: string;
  /** 国补生效省份，一般为全部可用省份；入参IP且商品为区域可用时仅为IP对应省份 */
  province_list: string[];
}

/** 商品基本信息 */
export interface TbkDgMaterialOptionalUpgradeBasicMapData {
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
  /** 一级类目名称（示例：美妆） */
  level_one_category_name?: string;
  /** 近30天淘客推广量（示例：11） */
  tk_total_sales?: string;
  /** 商品所在地（示例：浙江 杭州） */
  provcity?: string;
  /** 商品小图列表 */
  small_images: string[];
  /** 年销量（示例：1万+） */
  annual_vol?: string;
  /** 商品邮费（示例：0.00） */
  real_post_fee?: string;
}

/** 天猫榜单信息 */
export interface TbkDgMaterialOptionalUpgradeTmallRankInfo {
  /** 天猫榜单排行描述（示例：白茶热销榜·第5名） */
  tmall_rank_text?: string;
  /** 榜单链接 */
  tmall_rank_url?: string;
}

/** 预售信息 */
export interface TbkDgMaterialOptionalUpgradePresaleInfo {
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

/** 商品库范围信息 */
export interface TbkDgMaterialOptionalUpgradeScopeInfo {
  /**
   * 是否品牌精选（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
}

/** 线报内容 */
export interface TbkDgMaterialOptionalUpgradeMgcInfo {
  /** 价格（元）（示例：0.66） */
  price?: string;
  /** 价格描述（示例：xxx） */
  price_desc?: string;
  /** 线报文案（示例：xxx） */
  promotion_summary?: string;
  /** 发布时间，毫秒时间戳（示例：1695265124771） */
  publish_time?: string;
  /** 未来线报的生效毫秒时间戳，实时线报则为0（示例：0） */
  valid_time?: string;
}

/** 错误码 `taobao.tbk.dg.material.optional.upgrade` */
export type TbkDgMaterialOptionalUpgradeErrorCode =
  | "2"
  | "4"
  | "5"
  | "719"
  | "1001"
  | "1201"
  | "1911"
  | "10000"
  | "30001"
  | "30002"
  | "40001"
  | "50001"
  | "50002"
  | "isp.entry-sys-error"
  | "isp.pid-check-error"
  | "isp.sys-error"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.material.optional.upgrade",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    start_dsr: "number",
    page_size: "number",
    page_no: "number",
    end_tk_rate: "number",
    start_tk_rate: "number",
    end_price: "number",
    start_price: "number",
    is_overseas: "boolean",
    is_tmall: "boolean",
    sort: "string",
    itemloc: "string",
    cat: "id",
    q: "string",
    material_id: "id",
    has_coupon: "boolean",
    ip: "string",
    adzone_id: "id",
    need_free_shipment: "boolean",
    need_prepay: "boolean",
    include_pay_rate_30: "boolean",
    include_good_rate: "boolean",
    include_rfd_rate: "boolean",
    npx_level: "number",
    device_encrypt: "string",
    device_value: "string",
    device_type: "string",
    special_id: "id",
    relation_id: "id",
    get_topn_rate: "number",
    biz_scene_id: "string",
    promotion_type: "string",
    mgc_start_time: "string",
    mgc_end_time: "string",
    mgc_status: "string",
    ucrowd_id: "id",
    ucrowd_rank_items: [
      "ucrowdrankitems",
      {
        commirate: "number",
        price: "string",
        item_id: "id",
      },
    ],
  },
  limits: {
    start_dsr: {
      min: 0,
      max: 50000,
    },
    page_size: {
      min: 1,
      max: 100,
    },
    cat: {
      maxListSize: 10,
    },
    ucrowd_rank_items: {
      maxListSize: 1000,
    },
  },
  response: {
    total_results: "number",
    result_list: [
      "map_data",
      {
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
          click_url: "string",
          coupon_share_url: "string",
          future_activity_commission_rate: "string",
          future_activity_time: "string",
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
          rank_page_url: "string",
          commission_type: "string",
          income_info: {
            commission_rate: "string",
            commission_amount: "string",
            subsidy_rate: "string",
            subsidy_amount: "string",
            subsidy_upper_limit: "string",
            subsidy_type: "string",
          },
          cpa_reward_type: "string",
          cpa_reward_amount: "string",
          include_dxjh: "string",
          two_hour_promotion_sales: "number",
          daily_promotion_sales: "number",
        },
        price_promotion_info: {
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
          gov_subsidy: {
            tag_name: "string",
            state_subsidy_info: {
              max_rebate: "number",
              min_rebate: "number",
              max_discount: "string",
              min_discount: "string",
              province_list: ["string", "string"],
            },
          },
        },
        item_basic_info: {
          title: "string",
          short_title: "string",
          pict_url: "string",
          white_image: "string",
          level_one_category_id: "id",
          category_id: "id",
          category_name: "string",
          seller_id: "id",
          user_type: "number",
          shop_title: "string",
          volume: "number",
          sub_title: "string",
          brand_name: "string",
          level_one_category_name: "string",
          tk_total_sales: "string",
          provcity: "string",
          small_images: ["string", "string"],
          annual_vol: "string",
          real_post_fee: "string",
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
        scope_info: {
          superior_brand: "string",
        },
        mgc_info: {
          price: "string",
          price_desc: "string",
          promotion_summary: "string",
          publish_time: "string",
          valid_time: "string",
        },
        match_score: "string",
        commi_score: "string",
      },
    ],
    uvid_msg: "string",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result_list",
    total: "total_results",
  },
  errors: {
    "2": [false, "pid 有误：核对 adzone_id 与 site_id"],
    "4": [false, "推广位不存在：核对 adzone_id"],
    "5": [true, "pid 校验出错：核对 pid 参数，过一会儿再试"],
    "719": [true, "暂时性错误，原因未说明：重新调用；商品 ID 需兼容数字和字符串"],
    "1001": [false, "me 参数无效：传入带券 ID 和商品 ID 的有效 me"],
    "1201": [true, "暂时性错误，原因未说明：重新调用"],
    "1911": [false, "应用无权使用该场景 ID：向对口商务或运营申请权限"],
    "10000": [false, "该商品不可查询：换一个商品 ID"],
    "30001": [false, "物料 ID 无效：改用有效的 material_id"],
    "30002": [false, "查询词和类目都没有传：q 与 cat 至少传一个"],
    "40001": [true, "平台内部调用出错：过一会儿再调用"],
    "50001": [false, "没有符合条件的结果：换一组条件再查"],
    "50002": [true, "调用过于频繁：降低频率后再调用"],
    "isp.entry-sys-error": [true, "平台入口系统出错：过一会儿再调用"],
    "isp.pid-check-error": [true, "pid 校验出错：核对 pid 参数，过一会儿再试"],
    "isp.sys-error": [true, "平台系统出错：过一会儿再调用"],
  },
};

/**
 * 淘宝客-推广者-物料搜索升级版
 *
 * 推广者按条件搜索可推广的商品物料
 *
 * `taobao.tbk.dg.material.optional.upgrade` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=64759&docType=2
 */
export class TbkDgMaterialOptionalUpgradeRequest extends TopRequest<
  TbkDgMaterialOptionalUpgradeParams,
  TbkDgMaterialOptionalUpgradeResponse,
  TbkDgMaterialOptionalUpgradeMapData,
  TbkDgMaterialOptionalUpgradeErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 店铺DSR评分下限（含） */
  setStartDsr(value: number): this {
    return this.set("start_dsr", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 淘客收入比率上限，佣金比率+补贴比率，万分比（1234即12.34%） */
  setEndTkRate(value: number): this {
    return this.set("end_tk_rate", value);
  }

  /** 淘客收入比率下限，佣金比率+补贴比率，万分比（1234即12.34%） */
  setStartTkRate(value: number): this {
    return this.set("start_tk_rate", value);
  }

  /** 预估到手价范围上限（元） */
  setEndPrice(value: number): this {
    return this.set("end_price", value);
  }

  /** 预估到手价范围下限（元） */
  setStartPrice(value: number): this {
    return this.set("start_price", value);
  }

  /** 是否仅海外商品，false或不传为不限 */
  setIsOverseas(value: boolean): this {
    return this.set("is_overseas", value);
  }

  /** 是否仅天猫商品，false或不传表示不限 */
  setIsTmall(value: boolean): this {
    return this.set("is_tmall", value);
  }

  /** 排序方式，字段名后缀_des降序、_asc升序 */
  setSort(value: TbkDgMaterialOptionalUpgradeParams["sort"]): this {
    return this.set("sort", value);
  }

  /** 商品所在地 */
  setItemloc(value: string): this {
    return this.set("itemloc", value);
  }

  /** 后台类目ID筛选，逗号分隔 */
  setCat(value: TopId | readonly TopId[]): this {
    return this.set("cat", value);
  }

  /** 商品查询词，不支持联盟链接；淘宝复制的数字ID链接、标题仅搜出一件时透出推广链接与商品ID须比价场景ID2权限 */
  setQ(value: string): this {
    return this.set("q", value);
  }

  /** 官方物料ID（直接面向消费者投放可用17004：官方个性化算法优化搜索物料，无结果时改出80309的结果） */
  setMaterialId(value: TopId): this {
    return this.set("material_id", value);
  }

  /** 是否仅筛选有优惠券的商品，false或不传不限 */
  setHasCoupon(value: boolean): this {
    return this.set("has_coupon", value);
  }

  /** IP地址（影响邮费获取，缺失或不准则邮费不精准） */
  setIp(value: string): this {
    return this.set("ip", value);
  }

  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 按包邮筛选商品，true为包邮，false或不传不限 */
  setNeedFreeShipment(value: boolean): this {
    return this.set("need_free_shipment", value);
  }

  /** 是否仅加入消费者保障的商品，false或不传为不限 */
  setNeedPrepay(value: boolean): this {
    return this.set("need_prepay", value);
  }

  /** 筛选成交转化不低于行业均值的商品，false或不传不限 */
  setIncludePayRate30(value: boolean): this {
    return this.set("include_pay_rate_30", value);
  }

  /** 按好评率高于行业均值筛选，true为大于等于，false或不传不限 */
  setIncludeGoodRate(value: boolean): this {
    return this.set("include_good_rate", value);
  }

  /** 按退款率低于行业均值筛选，true为大于等于，false或不传不限 */
  setIncludeRfdRate(value: boolean): this {
    return this.set("include_rfd_rate", value);
  }

  /** 牛皮癣程度筛选 */
  setNpxLevel(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("npx_level", value);
  }

  /** 智能匹配设备号加密类型，须先签署智能推荐协议 */
  setDeviceEncrypt(value: "MD5" | (string & {})): this {
    return this.set("device_encrypt", value);
  }

  /** 智能匹配设备号加密值，MD5取32位小写，智能推荐须先签协议 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 智能匹配设备号类型，UTDID不可MD5加密，智能推荐须先签协议 */
  setDeviceType(value: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 会员运营ID */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 渠道关系ID（仅渠道推广场景适用） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 是否获取前N件佣金信息，其他值视为否 */
  setGetTopnRate(value: 0 | 1 | (number & {})): this {
    return this.set("get_topn_rate", value);
  }

  /** 业务场景ID */
  setBizSceneId(value: "1" | "2" | (string & {})): this {
    return this.set("biz_scene_id", value);
  }

  /** 代理模式专属的推广类型，代理模式必填，其他模式不填 */
  setPromotionType(value: "1" | "2" | (string & {})): this {
    return this.set("promotion_type", value);
  }

  /** 线报内容生产开始时间，毫秒时间戳 */
  setMgcStartTime(value: string): this {
    return this.set("mgc_start_time", value);
  }

  /** 线报内容生产截止时间，毫秒时间戳 */
  setMgcEndTime(value: string): this {
    return this.set("mgc_end_time", value);
  }

  /** 线报状态筛选，不传时默认过滤有效线报 */
  setMgcStatus(value: "0" | "1" | "2" | "3" | (string & {})): this {
    return this.set("mgc_status", value);
  }

  /** 人群ID（仅物料评估可用，即material_id=41377） */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 物料评估的商品列表 */
  setUcrowdRankItems(value: readonly TbkDgMaterialOptionalUpgradeUcrowdrankitems[]): this {
    return this.set("ucrowd_rank_items", value);
  }
}
