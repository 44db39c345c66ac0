// Generated from spec/tbk/taobao.tbk.dg.material.optional.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.material.optional` */
export interface TbkDgMaterialOptionalParams {
  /** 店铺DSR评分下限（含），仅特定媒体支持（范围：0~50000；示例：10） */
  start_dsr?: number | undefined;
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 淘客佣金比率上限，万分比（1234即12.34%）（示例：1234） */
  end_tk_rate?: number | undefined;
  /** 淘客佣金比率下限，万分比（1234即12.34%）（示例：1234） */
  start_tk_rate?: number | undefined;
  /** 折扣价范围上限（元）（示例：10） */
  end_price?: number | undefined;
  /** 折扣价范围下限（元）（示例：10） */
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
   * - `tk_rate_des` 淘客佣金比率降序
   * - `tk_rate_asc` 淘客佣金比率升序
   * - `tk_total_sales_des` 累计推广量降序
   * - `tk_total_sales_asc` 累计推广量升序
   * - `tk_total_commi_des` 总支出佣金降序
   * - `tk_total_commi_asc` 总支出佣金升序
   * - `price_des` 价格降序
   * - `price_asc` 价格升序
   * - `match_des` 匹配分降序
   * - `match_asc` 匹配分升序
   */
  sort?:
    | "total_sales_des"
    | "total_sales_asc"
    | "tk_rate_des"
    | "tk_rate_asc"
    | "tk_total_sales_des"
    | "tk_total_sales_asc"
    | "tk_total_commi_des"
    | "tk_total_commi_asc"
    | "price_des"
    | "price_asc"
    | "match_des"
    | "match_asc"
    | (string & {})
    | undefined;
  /** 商品所在地（示例：杭州） */
  itemloc?: string | undefined;
  /** 后台类目ID筛选，逗号分隔，可由taobao.itemcats.get取得（最多：10 个；示例：16,18） */
  cat?: TopId | readonly TopId[] | undefined;
  /** 商品查询词（示例：女装） */
  q?: string | undefined;
  /** 官方物料ID（直接面向消费者投放可用17004：官方个性化算法优化搜索物料）（默认：2836；示例：2836） */
  material_id?: TopId | undefined;
  /** 是否仅筛选有优惠券的商品，false或不传不限（示例：false） */
  has_coupon?: boolean | undefined;
  /** IP地址（影响邮费获取，缺失或不准则邮费不精准）（示例：13.2.33.4） */
  ip?: string | undefined;
  /** 推广位ID（PID第三段）（必填；示例：12345678） */
  adzone_id: TopId;
  /** 按包邮筛选商品，true为包邮，false或不传不限（示例：true） */
  need_free_shipment?: boolean | undefined;
  /** 是否仅加入消费者保障的商品，false或不传为不限（示例：true） */
  need_prepay?: boolean | undefined;
  /** 筛选成交转化不低于行业均值的商品，false或不传不限，仅特定媒体支持（示例：true） */
  include_pay_rate_30?: boolean | undefined;
  /** 按好评率高于行业均值筛选，true为大于等于，false或不传不限（示例：true） */
  include_good_rate?: boolean | undefined;
  /** 按退款率低于行业均值筛选，true为大于等于，false或不传不限（特定媒体可用）（示例：true） */
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
   * 智能匹配设备号加密类型（示例：MD5）
   *
   * - `MD5` MD5
   */
  device_encrypt?: "MD5" | (string & {}) | undefined;
  /** 智能匹配设备号加密值，MD5取32位小写（示例：xxx） */
  device_value?: string | undefined;
  /**
   * 智能匹配设备号类型，UTDID不可MD5加密（示例：IMEI）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `UTDID` UTDID
   * - `OAID` OAID
   */
  device_type?: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {}) | undefined;
  /** KA媒体淘客佣金比率上限，万分比（1234即12.34%）（示例：1234） */
  end_ka_tk_rate?: number | undefined;
  /** KA媒体淘客佣金比率下限，万分比（1234即12.34%）（示例：1234） */
  start_ka_tk_rate?: number | undefined;
  /** 锁佣结束时间，毫秒时间戳（示例：1567440000000） */
  lock_rate_end_time?: number | undefined;
  /** 锁佣开始时间，毫秒时间戳（示例：1567440000000） */
  lock_rate_start_time?: number | undefined;
  /** LBS经度（本地化业务）（示例：121.473701） */
  longitude?: string | undefined;
  /** LBS纬度（本地化业务）（示例：31.230370） */
  latitude?: string | undefined;
  /** 国标城市码（本地化LBS），仅单个，饿了么卡券必填，见mo.m.taobao.com/page_2020010315120200508（示例：310000） */
  city_code?: string | undefined;
  /** 商家ID列表（英文逗号分隔，仅限饿了么卡券商家）（最多：100 个；示例：1,2,3,4） */
  seller_ids?: TopId | readonly TopId[] | undefined;
  /** 会员运营ID（示例：2323） */
  special_id?: TopId | undefined;
  /** 渠道关系ID（仅渠道推广场景适用）（示例：3243） */
  relation_id?: TopId | undefined;
  /** 分页唯一标识（本地化业务，非首页必传，取上一页返回的同名字段）（示例：abcdef） */
  page_result_key?: string | undefined;
  /** 人群ID（仅物料评估可用，即material_id=41377）（示例：1） */
  ucrowd_id?: TopId | undefined;
  /** 物料评估的商品列表（最多：1000 个） */
  ucrowd_rank_items?: readonly TbkDgMaterialOptionalUcrowdrankitems[] | undefined;
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
}

/** 响应 `taobao.tbk.dg.material.optional` */
export interface TbkDgMaterialOptionalResponse extends TopResponse {
  /** 总数，符合搜索条件的结果（示例：1212） */
  total_results?: number;
  /** 结果列表 */
  result_list: TbkDgMaterialOptionalMapData[];
  /** 分页唯一标识（本地化LBS，下次翻页时作为入参）（示例：abcde） */
  page_result_key?: string;
}

/** 物料评估的商品列表 */
export interface TbkDgMaterialOptionalUcrowdrankitems {
  /** 商品佣金比率（万分比），用于物料评估，material_id=41377时选填 */
  commirate?: number | undefined;
  /** 物料评估的商品价格（元），material_id=41377时选填 */
  price?: string | undefined;
  /** 物料评估的商品ID（material_id=41377时必填） */
  item_id?: TopId | undefined;
}

/** 结果列表 */
export interface TbkDgMaterialOptionalMapData {
  /** 优惠券开始时间（格式：yyyy-MM-dd；示例：2017-10-29） */
  coupon_start_time?: string;
  /** 优惠券结束时间（格式：yyyy-MM-dd；示例：2017-10-29） */
  coupon_end_time?: string;
  /** 商品定向计划信息，JSON文本（示例：{"19013551":"2850","74510538":"2550"}） */
  info_dxjh?: string;
  /** 近30天淘客推广量（示例：11） */
  tk_total_sales?: string;
  /**
   * 商品月支出佣金（示例：323）
   *
   * @deprecated 已废弃，勿再使用
   */
  tk_total_commi?: string;
  /** 优惠券ID（示例：d62db1ab8d9546b1bf0ff49bda5fc33b） */
  coupon_id?: string;
  /**
   * 商品数字ID（示例：556633720749）
   *
   * @deprecated 已废弃，勿再使用
   */
  num_iid?: string;
  /** 商品标题（示例：毛呢阔腿裤港味复古女裤子秋冬九分裤萝卜裤显瘦高腰韩版2017新款） */
  title?: string;
  /** 商品主图地址 */
  pict_url?: string;
  /** 商品小图列表 */
  small_images: string[];
  /** 一口价（元）（示例：102.00） */
  reserve_price?: string;
  /** 折扣价（元），预售付定金期=预售价（示例：88.00） */
  zk_final_price?: string;
  /**
   * 卖家类型（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   */
  user_type?: 0 | 1 | (number & {});
  /** 商品所在地（示例：杭州） */
  provcity?: string;
  /** 商品链接（示例：https://item.taobao.com/item.htm?id=564591813536） */
  item_url?: string;
  /** 是否包含营销计划（示例：false） */
  include_mkt?: string;
  /** 商品是否含定向计划（示例：false） */
  include_dxjh?: string;
  /** 商品佣金比率，万分比（1550即15.5%）（示例：1550） */
  commission_rate?: string;
  /** 30天销量，饿了么卡券为总销量（示例：123） */
  volume?: number;
  /** 商家ID（示例：232332） */
  seller_id?: string;
  /** 店铺名称（示例：xx旗舰店） */
  shop_title?: string;
  /** 优惠券总量（示例：22323） */
  coupon_total_count?: number;
  /** 优惠券剩余量（示例：111） */
  coupon_remain_count?: number;
  /** 优惠券面额（满减信息）（示例：满299元减20元） */
  coupon_info?: string;
  /**
   * 佣金类型（示例：MKT）
   *
   * - `MKT` 营销计划
   * - `SP` 定向计划
   * - `COMMON` 通用计划
   */
  commission_type?: "MKT" | "SP" | "COMMON" | (string & {});
  /** 店铺DSR评分（示例：13） */
  shop_dsr?: number;
  /** 商品与优惠券二合一页面链接（示例：uland.xxx） */
  coupon_share_url?: string;
  /** 商品推广链接（示例：s.click.xxx） */
  url?: string;
  /** 一级类目名称（示例：女装） */
  level_one_category_name?: string;
  /** 一级类目ID（示例：20） */
  level_one_category_id?: string;
  /** 叶子类目名称（示例：连衣裙） */
  category_name?: string;
  /** 叶子类目ID（示例：162201） */
  category_id?: string;
  /** 商品短标题（示例：xxsd） */
  short_title?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 拼团结束时间（拼团专用），yyyy-MM-dd HH:mm:ss或毫秒时间戳（示例：2018-08-21 11:23:43） */
  oetime?: string;
  /** 拼团开始时间（拼团专用），yyyy-MM-dd HH:mm:ss或毫秒时间戳（示例：2018-08-21 11:23:43） */
  ostime?: string;
  /** 成团人数（拼团专用）（示例：10） */
  jdd_num?: number;
  /** 拼成价（元，拼团专用）（示例：5） */
  jdd_price?: string;
  /** 预售数量，预售专用（示例：23） */
  uv_sum_pre_sale?: number;
  /** 物料块ID（测试中，勿使用） */
  x_id?: string;
  /** 优惠券起用门槛（元）（示例：29.00） */
  coupon_start_fee?: string;
  /** 优惠券面额（元），预售商品仅可抵尾款，不可抵定金（示例：10.00） */
  coupon_amount?: string;
  /** 商品描述（推荐理由），可能没有（示例：季凉被 全棉亲肤） */
  item_description?: string;
  /** 卖家昵称（示例：旗舰店） */
  nick?: string;
  /** 一人价即原价（元，拼团专用）（示例：25） */
  orig_price?: string;
  /** 拼团库存数量（示例：5555） */
  total_stock?: number;
  /** 已售数量（拼团专用）（示例：1111） */
  sell_num?: number;
  /** 拼团剩余库存（示例：4444） */
  stock?: number;
  /** 天猫营销玩法（示例：前n件x折） */
  tmall_play_activity_info?: string;
  /** 商品ID（示例：5678899993） */
  item_id?: string;
  /** 商品邮费（示例：0.00） */
  real_post_fee?: string;
  /** 锁定的佣金比率（示例：1567440000000） */
  lock_rate?: string;
  /** 锁佣结束时间，毫秒时间戳（示例：1567440000000） */
  lock_rate_end_time?: number;
  /** 锁佣开始时间，毫秒时间戳（示例：1567440000000） */
  lock_rate_start_time?: number;
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
  /** 预售有礼淘礼金发放时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_send_time?: string;
  /** 预售有礼活动的推广佣金比例，万分比（2030即20.3%），有特殊分成规则（示例：2030） */
  ysyl_commission_rate?: string;
  /** 预售有礼预估淘礼金（元）（示例：0.6） */
  ysyl_tlj_face?: string;
  /** 预售有礼推广链接 */
  ysyl_click_url?: string;
  /** 预售有礼淘礼金使用结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_use_end_time?: string;
  /** 预售有礼淘礼金使用开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_use_start_time?: string;
  /** 本地化销售开始时间，毫秒时间戳（示例：1567440000000） */
  sale_begin_time?: string;
  /** 本地化销售结束时间，毫秒时间戳（示例：1567440000000） */
  sale_end_time?: string;
  /** 到门店距离（米），本地化信息（示例：300） */
  distance?: string;
  /** 可用店铺ID（本地化）（示例：10001） */
  usable_shop_id?: string;
  /** 可用店铺名称（本地化）（示例：饿了么卡券专营店） */
  usable_shop_name?: string;
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
   * 消费者购买当前商品能否得《天天开彩蛋》彩蛋（仅比价场景）（示例：1）
   *
   * - `0` 无彩蛋
   * - `1` 有彩蛋
   */
  reward_info?: 0 | 1 | (number & {});
  /**
   * 是否品牌快抢（示例：1）
   *
   * - `0` 不是
   * - `1` 是
   */
  is_brand_flash_sale?: "0" | "1" | (string & {});
  /** 本地化扩展信息 */
  localization_extend?: string;
  /** 物料评估匹配分（示例：10.0） */
  match_score?: string;
  /** 物料评估收益分（示例：20.0） */
  commi_score?: string;
  /**
   * 是否热门商品（示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  hot_flag?: "0" | "1" | (string & {});
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkDgMaterialOptionalTopNInfoDTO;
  /** 百亿补贴信息 */
  bybt_info?: TbkDgMaterialOptionalBybtInfoDTO;
  /** 入驻淘特以来的销量量级，不限具体时段（示例：200+） */
  tt_sold_count?: string;
  /** 猫超买返卡信息 */
  maifan_promotion?: TbkDgMaterialOptionalMaifanPromotionDTO;
  /** 额外奖励活动类型，多个以空格分隔：0 预售单单奖励，1 618超级U选单单补（示例：0 1 2） */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔（示例：1.11 2.22 3.21） */
  cpa_reward_amount?: string;
  /** 合作伙伴单单补ID（年货节超级单单补的伙伴奖励统计依据）（示例：188） */
  activity_id?: string;
  /** 榜单链接（示例：s.click.xxx） */
  rank_page_url?: string;
  /** 搜索类型（示例：1-1） */
  item_search_type?: string;
  /** 定向计划列表 */
  sp_campaign_list: TbkDgMaterialOptionalSpCampaign[];
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkDgMaterialOptionalTopNInfoDTO {
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
export interface TbkDgMaterialOptionalBybtInfoDTO {
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
export interface TbkDgMaterialOptionalMaifanPromotionDTO {
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
export interface TbkDgMaterialOptionalSpCampaign {
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

/** 错误码 `taobao.tbk.dg.material.optional` */
export type TbkDgMaterialOptionalErrorCode =
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
  method: "taobao.tbk.dg.material.optional",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    start_dsr: "number",
    page_size: "number",
    page_no: "number",
    platform: "number",
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
    end_ka_tk_rate: "number",
    start_ka_tk_rate: "number",
    lock_rate_end_time: "number",
    lock_rate_start_time: "number",
    longitude: "string",
    latitude: "string",
    city_code: "string",
    seller_ids: "id",
    special_id: "id",
    relation_id: "id",
    page_result_key: "string",
    ucrowd_id: "id",
    ucrowd_rank_items: [
      "ucrowdrankitems",
      {
        commirate: "number",
        price: "string",
        item_id: "id",
      },
    ],
    get_topn_rate: "number",
    biz_scene_id: "string",
    promotion_type: "string",
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
    seller_ids: {
      maxListSize: 100,
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
        coupon_start_time: "yyyy-MM-dd",
        coupon_end_time: "yyyy-MM-dd",
        info_dxjh: "string",
        tk_total_sales: "string",
        tk_total_commi: "string",
        coupon_id: "string",
        num_iid: "id",
        title: "string",
        pict_url: "string",
        small_images: ["string", "string"],
        reserve_price: "string",
        zk_final_price: "string",
        user_type: "number",
        provcity: "string",
        item_url: "string",
        include_mkt: "string",
        include_dxjh: "string",
        commission_rate: "string",
        volume: "number",
        seller_id: "id",
        shop_title: "string",
        coupon_total_count: "number",
        coupon_remain_count: "number",
        coupon_info: "string",
        commission_type: "string",
        shop_dsr: "number",
        coupon_share_url: "string",
        url: "string",
        level_one_category_name: "string",
        level_one_category_id: "id",
        category_name: "string",
        category_id: "id",
        short_title: "string",
        white_image: "string",
        oetime: "string",
        ostime: "string",
        jdd_num: "number",
        jdd_price: "string",
        uv_sum_pre_sale: "number",
        x_id: "string",
        coupon_start_fee: "string",
        coupon_amount: "string",
        item_description: "string",
        nick: "string",
        orig_price: "string",
        total_stock: "number",
        sell_num: "number",
        stock: "number",
        tmall_play_activity_info: "string",
        item_id: "id",
        real_post_fee: "string",
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
        ysyl_commission_rate: "string",
        ysyl_tlj_face: "string",
        ysyl_click_url: "string",
        ysyl_tlj_use_end_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_tlj_use_start_time: "yyyy-MM-dd HH:mm:ss",
        sale_begin_time: "string",
        sale_end_time: "string",
        distance: "string",
        usable_shop_id: "id",
        usable_shop_name: "string",
        sale_price: "string",
        kuadian_promotion_info: "string",
        superior_brand: "string",
        reward_info: "number",
        is_brand_flash_sale: "string",
        localization_extend: "string",
        match_score: "string",
        commi_score: "string",
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
        rank_page_url: "string",
        item_search_type: "string",
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
    page_result_key: "string",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "result_list",
    total: "total_results",
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "5": [true, "pid校验未通过：核对pid相关参数后再调"],
    "719": [true, "系统异常：再次调用，并让商品ID兼容数字与字符串"],
    "1001": [false, "me参数非法：传入含券与商品信息的有效me串"],
    "1201": [false, "口令类型不合法：核对入参后再调"],
    "1911": [false, "appkey缺少该场景权限：找对口商务或运营开通场景权限"],
    "10000": [false, "商品已下架或不参与淘客推广：换一个商品ID再查"],
    "30001": [false, "物料ID无效：换用有效的物料ID"],
    "30002": [false, "查询词q与类目cat均为空：q与cat至少填一个"],
    "40001": [true, "内部调用失败：稍后再调"],
    "50001": [false, "没有符合条件的商品：调整查询条件"],
    "50002": [true, "调用过于频繁：降低频率后再调"],
    "isp.entry-sys-error": [true, "服务内部错误：稍后再调"],
    "isp.pid-check-error": [true, "pid校验服务异常：核对pid相关参数后再调"],
    "isp.sys-error": [true, "服务内部异常：稍后再调"],
  },
};

/**
 * 淘宝客-推广者-物料搜索
 *
 * 按关键词与条件搜索可推广商品
 *
 * `taobao.tbk.dg.material.optional` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=35896&docType=2
 */
export class TbkDgMaterialOptionalRequest extends TopRequest<
  TbkDgMaterialOptionalParams,
  TbkDgMaterialOptionalResponse,
  TbkDgMaterialOptionalMapData,
  TbkDgMaterialOptionalErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 店铺DSR评分下限（含），仅特定媒体支持 */
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

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 淘客佣金比率上限，万分比（1234即12.34%） */
  setEndTkRate(value: number): this {
    return this.set("end_tk_rate", value);
  }

  /** 淘客佣金比率下限，万分比（1234即12.34%） */
  setStartTkRate(value: number): this {
    return this.set("start_tk_rate", value);
  }

  /** 折扣价范围上限（元） */
  setEndPrice(value: number): this {
    return this.set("end_price", value);
  }

  /** 折扣价范围下限（元） */
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
  setSort(value: TbkDgMaterialOptionalParams["sort"]): this {
    return this.set("sort", value);
  }

  /** 商品所在地 */
  setItemloc(value: string): this {
    return this.set("itemloc", value);
  }

  /** 后台类目ID筛选，逗号分隔，可由taobao.itemcats.get取得 */
  setCat(value: TopId | readonly TopId[]): this {
    return this.set("cat", value);
  }

  /** 商品查询词 */
  setQ(value: string): this {
    return this.set("q", value);
  }

  /** 官方物料ID（直接面向消费者投放可用17004：官方个性化算法优化搜索物料） */
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

  /** 推广位ID（PID第三段） */
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

  /** 筛选成交转化不低于行业均值的商品，false或不传不限，仅特定媒体支持 */
  setIncludePayRate30(value: boolean): this {
    return this.set("include_pay_rate_30", value);
  }

  /** 按好评率高于行业均值筛选，true为大于等于，false或不传不限 */
  setIncludeGoodRate(value: boolean): this {
    return this.set("include_good_rate", value);
  }

  /** 按退款率低于行业均值筛选，true为大于等于，false或不传不限（特定媒体可用） */
  setIncludeRfdRate(value: boolean): this {
    return this.set("include_rfd_rate", value);
  }

  /** 牛皮癣程度筛选 */
  setNpxLevel(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("npx_level", value);
  }

  /** 智能匹配设备号加密类型 */
  setDeviceEncrypt(value: "MD5" | (string & {})): this {
    return this.set("device_encrypt", value);
  }

  /** 智能匹配设备号加密值，MD5取32位小写 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 智能匹配设备号类型，UTDID不可MD5加密 */
  setDeviceType(value: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** KA媒体淘客佣金比率上限，万分比（1234即12.34%） */
  setEndKaTkRate(value: number): this {
    return this.set("end_ka_tk_rate", value);
  }

  /** KA媒体淘客佣金比率下限，万分比（1234即12.34%） */
  setStartKaTkRate(value: number): this {
    return this.set("start_ka_tk_rate", value);
  }

  /** 锁佣结束时间，毫秒时间戳 */
  setLockRateEndTime(value: number): this {
    return this.set("lock_rate_end_time", value);
  }

  /** 锁佣开始时间，毫秒时间戳 */
  setLockRateStartTime(value: number): this {
    return this.set("lock_rate_start_time", value);
  }

  /** LBS经度（本地化业务） */
  setLongitude(value: string): this {
    return this.set("longitude", value);
  }

  /** LBS纬度（本地化业务） */
  setLatitude(value: string): this {
    return this.set("latitude", value);
  }

  /** 国标城市码（本地化LBS），仅单个，饿了么卡券必填，见mo.m.taobao.com/page_2020010315120200508 */
  setCityCode(value: string): this {
    return this.set("city_code", value);
  }

  /** 商家ID列表（英文逗号分隔，仅限饿了么卡券商家） */
  setSellerIds(value: TopId | readonly TopId[]): this {
    return this.set("seller_ids", value);
  }

  /** 会员运营ID */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 渠道关系ID（仅渠道推广场景适用） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 分页唯一标识（本地化业务，非首页必传，取上一页返回的同名字段） */
  setPageResultKey(value: string): this {
    return this.set("page_result_key", value);
  }

  /** 人群ID（仅物料评估可用，即material_id=41377） */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 物料评估的商品列表 */
  setUcrowdRankItems(value: readonly TbkDgMaterialOptionalUcrowdrankitems[]): this {
    return this.set("ucrowd_rank_items", value);
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
}
