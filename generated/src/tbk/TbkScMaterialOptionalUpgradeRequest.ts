// Generated from spec/tbk/taobao.tbk.sc.material.optional.upgrade.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.material.optional.upgrade` */
export interface TbkScMaterialOptionalUpgradeParams {
  /** 店铺DSR评分下限（含）（范围：0~50000） */
  start_dsr?: number | undefined;
  /** 每页条数（范围：1~100；默认：20） */
  page_size?: number | undefined;
  /** 页码（默认：1） */
  page_no?: number | undefined;
  /** 淘客佣金比率上限，万分比（1234即12.34%） */
  end_tk_rate?: number | undefined;
  /** 淘客佣金比率下限，万分比（1234即12.34%） */
  start_tk_rate?: number | undefined;
  /** 折扣价范围上限（元） */
  end_price?: number | undefined;
  /** 折扣价范围下限（元） */
  start_price?: number | undefined;
  /** 是否仅海外商品，false或不传为不限 */
  is_overseas?: boolean | undefined;
  /** 是否仅天猫商品，false或不传表示不限 */
  is_tmall?: boolean | undefined;
  /**
   * 排序方式，字段名后缀_des降序、_asc升序
   *
   * - `total_sales_des` 销量降序
   * - `total_sales_asc` 销量升序
   * - `tk_rate_des` 淘客收入比率降序
   * - `tk_rate_asc` 淘客收入比率升序
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
  /** 商品所在地 */
  itemloc?: string | undefined;
  /** 后台类目ID筛选，逗号分隔（最多：10 个） */
  cat?: TopId | readonly TopId[] | undefined;
  /** 商品查询词，无比价场景ID2权限时链接仅收含新商品ID的推广链接（如uland），标题仅搜出一件时不返回推广链接与商品ID */
  q?: string | undefined;
  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查）（必填） */
  adzone_id: TopId;
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /** 官方物料ID（直接面向消费者投放可用17004：官方个性化算法优化搜索物料，无结果时改出80309的结果）（默认：80309） */
  material_id?: TopId | undefined;
  /** 是否仅筛选有优惠券的商品，false或不传不限 */
  has_coupon?: boolean | undefined;
  /** IP地址（影响邮费获取，缺失或不准则邮费不精准） */
  ip?: string | undefined;
  /**
   * 牛皮癣程度筛选（默认：1）
   *
   * - `1` 不限
   * - `2` 无
   * - `3` 轻微
   */
  npx_level?: 1 | 2 | 3 | (number & {}) | undefined;
  /** 按退款率低于行业均值筛选，true为大于等于，false或不传不限 */
  include_rfd_rate?: boolean | undefined;
  /** 按好评率高于行业均值筛选，true为大于等于，false或不传不限 */
  include_good_rate?: boolean | undefined;
  /** 筛选成交转化不低于行业均值的商品，false或不传不限 */
  include_pay_rate_30?: boolean | undefined;
  /** 是否仅加入消费者保障的商品，false或不传为不限 */
  need_prepay?: boolean | undefined;
  /** 按包邮筛选商品，true为包邮，false或不传不限 */
  need_free_shipment?: boolean | undefined;
  /** 智能匹配设备号加密值，MD5取32位小写，智能推荐须先签协议 */
  device_value?: string | undefined;
  /**
   * 智能匹配设备号加密类型，须先签署智能推荐协议
   *
   * - `MD5` MD5
   */
  device_encrypt?: "MD5" | (string & {}) | undefined;
  /**
   * 智能匹配设备号类型，UTDID不可MD5加密，智能推荐须先签协议
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `UTDID` UTDID
   * - `OAID` OAID
   */
  device_type?: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {}) | undefined;
  /** 渠道关系ID（仅渠道推广场景适用） */
  relation_id?: TopId | undefined;
  /** 会员运营ID（仅会员运营场景适用） */
  special_id?: TopId | undefined;
  /**
   * 是否获取前N件佣金信息，其他值视为否
   *
   * - `0` 否
   * - `1` 是
   */
  get_topn_rate?: 0 | 1 | (number & {}) | undefined;
  /**
   * 业务场景ID（默认：1）
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   */
  biz_scene_id?: "1" | "2" | (string & {}) | undefined;
  /**
   * 代理模式专属的推广类型，代理模式必填，其他模式不填
   *
   * - `1` 自购省
   * - `2` 推广赚
   */
  promotion_type?: "1" | "2" | (string & {}) | undefined;
  /** 线报内容生产开始时间，毫秒时间戳 */
  mgc_start_time?: string | undefined;
  /** 线报内容生产截止时间，毫秒时间戳 */
  mgc_end_time?: string | undefined;
  /**
   * 线报状态筛选，不传时默认过滤有效线报
   *
   * - `0` 全部
   * - `1` 过期
   * - `2` 实时生效
   * - `3` 未来生效
   */
  mgc_status?: "0" | "1" | "2" | "3" | (string & {}) | undefined;
  /** 人群ID（仅物料评估可用，即material_id=41377） */
  ucrowd_id?: TopId | undefined;
  /** 物料评估的商品列表（最多：1000 个） */
  ucrowd_rank_items?: readonly TbkScMaterialOptionalUpgradeUcrowdrankitems[] | undefined;
}

/** 响应 `taobao.tbk.sc.material.optional.upgrade` */
export interface TbkScMaterialOptionalUpgradeResponse extends TopResponse {
  /** 总数，符合搜索条件的结果 */
  total_results?: number;
  /** 结果列表 */
  result_list: TbkScMaterialOptionalUpgradeMapData[];
  /** uvid结果信息，传入而未使用时给出原因 */
  uvid_msg?: string;
}

/** 物料评估的商品列表 */
export interface TbkScMaterialOptionalUpgradeUcrowdrankitems {
  /** 商品佣金比率（万分比），用于物料评估，material_id=41377时选填 */
  commirate?: number | undefined;
  /** 物料评估的商品价格（元），material_id=41377时选填 */
  price?: string | undefined;
  /** 物料评估的商品ID（material_id=41377时必填） */
  item_id?: TopId | undefined;
}

/** 结果列表 */
export interface TbkScMaterialOptionalUpgradeMapData {
  /** 淘宝客新商品ID */
  item_id?: string;
  /** 价格促销信息 */
  price_promotion_info?: TbkScMaterialOptionalUpgradePromotionInfoMapData;
  /** 淘客推广信息 */
  publish_info?: TbkScMaterialOptionalUpgradePublishInfo;
  /** 商品基本信息 */
  item_basic_info?: TbkScMaterialOptionalUpgradeBasicMapData;
  /** 天猫榜单信息 */
  tmall_rank_info?: TbkScMaterialOptionalUpgradeTmallRankInfo;
  /** 预售信息 */
  presale_info?: TbkScMaterialOptionalUpgradePresaleInfo;
  /** 商品库范围信息 */
  scope_info?: TbkScMaterialOptionalUpgradeScopeInfo;
  /** 线报内容 */
  mgc_info?: TbkScMaterialOptionalUpgradeMgcInfo;
  /** 物料评估匹配分 */
  match_score?: string;
  /** 物料评估收益分 */
  commi_score?: string;
  /** 按入参工具服务商账号生成的新商品ID */
  isv_mktid?: string;
}

/** 价格促销信息 */
export interface TbkScMaterialOptionalUpgradePromotionInfoMapData {
  /** 到手价优惠路径列表 */
  final_promotion_path_list: TbkScMaterialOptionalUpgradeFinalPromotionPathMapData[];
  /** 预估凑单价（元），即凑单优惠叠加后的单价 */
  predict_rounding_up_price?: string;
  /** 凑单价说明，如“可凑单”“需买X件” */
  predict_rounding_up_price_desc?: string;
  /** 更多活动优惠列表 */
  more_promotion_list: TbkScMaterialOptionalUpgradeMorePromotionMapData[];
  /** 一口价（元），通常作划线价展示 */
  reserve_price?: string;
  /** 销售价（元），有促销为促销价、无促销为一口价，预售付定金期=预售价 */
  zk_final_price?: string;
  /** 预估到手价（元），预售付定金期=定金+尾款预估到手价 */
  final_promotion_price?: string;
  /** 预热预估到手价（元） */
  future_activity_promotion_price?: string;
  /** 预热到手价优惠路径列表 */
  future_activity_promotion_path_list: TbkScMaterialOptionalUpgradeFutureActivityPromotionPathMapData[];
  /** 标签信息列表 */
  promotion_tag_list: TbkScMaterialOptionalUpgradePromotionTagMapData[];
}

/** 到手价优惠路径列表 */
export interface TbkScMaterialOptionalUpgradeFinalPromotionPathMapData {
  /** 优惠名称，如商品券、跨店满减、单品直降 */
  promotion_title?: string;
  /** 优惠利益点文案，例1件7.92折、每200减20 */
  promotion_desc?: string;
  /** 优惠金额（元） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本 */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本 */
  promotion_end_time?: string;
  /** 优惠ID */
  promotion_id?: string;
}

/** 更多活动优惠列表 */
export interface TbkScMaterialOptionalUpgradeMorePromotionMapData {
  /** 预热优惠名称，如商品券、跨店满减、单品直降 */
  promotion_title?: string;
  /** 预热优惠利益点文案，例1件7.92折、每200减20 */
  promotion_desc?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本 */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本 */
  promotion_end_time?: string;
  /** 优惠ID */
  promotion_id?: string;
}

/** 预热到手价优惠路径列表 */
export interface TbkScMaterialOptionalUpgradeFutureActivityPromotionPathMapData {
  /** 预热优惠名称，如商品券、跨店满减、单品直降 */
  promotion_title?: string;
  /** 预热优惠利益点文案，例1件7.92折、每200减20 */
  promotion_desc?: string;
  /** 预热实际优惠金额（元） */
  promotion_fee?: string;
  /** 优惠开始时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本 */
  promotion_start_time?: string;
  /** 优惠结束时间，毫秒时间戳或 yyyy-MM-dd HH:mm:ss 文本 */
  promotion_end_time?: string;
}

/** 标签信息列表 */
export interface TbkScMaterialOptionalUpgradePromotionTagMapData {
  /** 标签名称，如88VIP、花呗免息、猫超买返、是否包邮 */
  tag_name?: string;
}

/** 淘客推广信息 */
export interface TbkScMaterialOptionalUpgradePublishInfo {
  /** 收入比率（%），佣金比率+补贴比率 */
  income_rate?: string;
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkScMaterialOptionalUpgradeTopNInfoDTO;
  /** 商品推广链接 */
  click_url?: string;
  /** 商品与优惠券二合一页面链接 */
  coupon_share_url?: string;
  /** 额外奖励活动类型，多个以空格分隔：0 预售单单奖励，1 618超级U选单单补 */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔 */
  cpa_reward_amount?: string;
  /** 预热活动到手价的佣金比率，万分比（1550即15.5%） */
  future_activity_commission_rate?: string;
  /** 预热价活动开始时间，毫秒时间戳 */
  future_activity_time?: string;
  /** 定向计划列表 */
  sp_campaign_list: TbkScMaterialOptionalUpgradeSpCampaign[];
  /** 榜单链接 */
  rank_page_url?: string;
  /**
   * 佣金类型
   *
   * - `MKT` 营销计划
   * - `SP` 定向计划
   * - `COMMON` 通用计划
   */
  commission_type?: "MKT" | "SP" | "COMMON" | (string & {});
  /** 商品佣金信息 */
  income_info?: TbkScMaterialOptionalUpgradeFinalIncomeInfo;
  /** 商品是否含定向计划 */
  include_dxjh?: string;
  /** 两小时推广销量，非实时，约半小时更新 */
  two_hour_promotion_sales?: number;
  /** 当天推广销量，非实时，约1小时更新 */
  daily_promotion_sales?: number;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkScMaterialOptionalUpgradeTopNInfoDTO {
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

/** 定向计划列表 */
export interface TbkScMaterialOptionalUpgradeSpCampaign {
  /** 定向计划活动ID */
  sp_cid?: string;
  /** 定向计划名称 */
  sp_name?: string;
  /** 定向佣金比率，万分比（1550即15.5%） */
  sp_rate?: string;
  /**
   * 定向计划是否锁佣
   *
   * - `0` 不锁佣
   * - `1` 锁佣
   */
  sp_lock_status?: "0" | "1" | (string & {});
  /** 定向计划报名链接 */
  sp_apply_link?: string;
  /**
   * 定向计划是否可用
   *
   * - `0` 不可用
   * - `1` 可用
   */
  sp_status?: "0" | "1" | (string & {});
}

/** 商品佣金信息 */
export interface TbkScMaterialOptionalUpgradeFinalIncomeInfo {
  /** 商品佣金比率 */
  commission_rate?: string;
  /** 商品佣金金额 */
  commission_amount?: string;
  /** 补贴比率 */
  subsidy_rate?: string;
  /** 补贴金额 */
  subsidy_amount?: string;
  /** 补贴上限，仅单笔订单命中上限时有值，否则为空 */
  subsidy_upper_limit?: string;
}

/** 商品基本信息 */
export interface TbkScMaterialOptionalUpgradeBasicMapData {
  /** 商品标题 */
  title?: string;
  /** 商品短标题 */
  short_title?: string;
  /** 商品主图地址 */
  pict_url?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 一级类目ID */
  level_one_category_id?: string;
  /** 叶子类目ID */
  category_id?: string;
  /** 叶子类目名称 */
  category_name?: string;
  /** 商家ID */
  seller_id?: string;
  /**
   * 卖家类型
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 店铺名称 */
  shop_title?: string;
  /** 30天销量，统计截至昨日，非实时 */
  volume?: number;
  /** 商品子标题 */
  sub_title?: string;
  /** 品牌名称 */
  brand_name?: string;
  /** 一级类目名称 */
  level_one_category_name?: string;
  /** 近30天淘客推广量 */
  tk_total_sales?: string;
  /** 商品所在地 */
  provcity?: string;
  /** 商品小图列表 */
  small_images: string[];
  /** 年销量 */
  annual_vol?: string;
  /** 商品邮费 */
  real_post_fee?: string;
}

/** 天猫榜单信息 */
export interface TbkScMaterialOptionalUpgradeTmallRankInfo {
  /** 天猫榜单排行描述 */
  tmall_rank_text?: string;
  /** 榜单链接 */
  tmall_rank_url?: string;
}

/** 预售信息 */
export interface TbkScMaterialOptionalUpgradePresaleInfo {
  /** 预售付定金开始时间，毫秒时间戳 */
  presale_start_time?: number;
  /** 预售付定金结束时间，毫秒时间戳 */
  presale_end_time?: number;
  /** 预售付尾款开始时间，毫秒时间戳 */
  presale_tail_start_time?: number;
  /** 预售付尾款结束时间，毫秒时间戳 */
  presale_tail_end_time?: number;
  /** 预售定金（元） */
  presale_deposit?: string;
  /** 预售优惠信息 */
  presale_discount_fee_text?: string;
}

/** 商品库范围信息 */
export interface TbkScMaterialOptionalUpgradeScopeInfo {
  /**
   * 是否品牌精选
   *
   * - `0` 否
   * - `1` 是
   */
  superior_brand?: "0" | "1" | (string & {});
}

/** 线报内容 */
export interface TbkScMaterialOptionalUpgradeMgcInfo {
  /** 价格（元） */
  price?: string;
  /** 价格描述 */
  price_desc?: string;
  /** 线报文案 */
  promotion_summary?: string;
  /** 发布时间，毫秒时间戳 */
  publish_time?: string;
  /** 未来线报的生效毫秒时间戳，实时线报则为0 */
  valid_time?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.material.optional.upgrade",
  session: "required",
  kind: "read",
  required: ["adzone_id", "site_id"],
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
    adzone_id: "id",
    site_id: "id",
    material_id: "id",
    has_coupon: "boolean",
    ip: "string",
    npx_level: "number",
    include_rfd_rate: "boolean",
    include_good_rate: "boolean",
    include_pay_rate_30: "boolean",
    need_prepay: "boolean",
    need_free_shipment: "boolean",
    device_value: "string",
    device_encrypt: "string",
    device_type: "string",
    relation_id: "id",
    special_id: "id",
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
        price_promotion_info: {
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
          reserve_price: "string",
          zk_final_price: "string",
          final_promotion_price: "string",
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
        },
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
          cpa_reward_type: "string",
          cpa_reward_amount: "string",
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
          },
          include_dxjh: "string",
          two_hour_promotion_sales: "number",
          daily_promotion_sales: "number",
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
        isv_mktid: "string",
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
};

/**
 * 淘宝客-服务商-物料搜索升级版
 *
 * 服务商按条件搜索商品（升级版）
 *
 * `taobao.tbk.sc.material.optional.upgrade` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=64758&docType=2
 */
export class TbkScMaterialOptionalUpgradeRequest extends TopRequest<
  TbkScMaterialOptionalUpgradeParams,
  TbkScMaterialOptionalUpgradeResponse,
  TbkScMaterialOptionalUpgradeMapData
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
  setSort(value: TbkScMaterialOptionalUpgradeParams["sort"]): this {
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

  /** 商品查询词，无比价场景ID2权限时链接仅收含新商品ID的推广链接（如uland），标题仅搜出一件时不返回推广链接与商品ID */
  setQ(value: string): this {
    return this.set("q", value);
  }

  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
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

  /** 牛皮癣程度筛选 */
  setNpxLevel(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("npx_level", value);
  }

  /** 按退款率低于行业均值筛选，true为大于等于，false或不传不限 */
  setIncludeRfdRate(value: boolean): this {
    return this.set("include_rfd_rate", value);
  }

  /** 按好评率高于行业均值筛选，true为大于等于，false或不传不限 */
  setIncludeGoodRate(value: boolean): this {
    return this.set("include_good_rate", value);
  }

  /** 筛选成交转化不低于行业均值的商品，false或不传不限 */
  setIncludePayRate30(value: boolean): this {
    return this.set("include_pay_rate_30", value);
  }

  /** 是否仅加入消费者保障的商品，false或不传为不限 */
  setNeedPrepay(value: boolean): this {
    return this.set("need_prepay", value);
  }

  /** 按包邮筛选商品，true为包邮，false或不传不限 */
  setNeedFreeShipment(value: boolean): this {
    return this.set("need_free_shipment", value);
  }

  /** 智能匹配设备号加密值，MD5取32位小写，智能推荐须先签协议 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 智能匹配设备号加密类型，须先签署智能推荐协议 */
  setDeviceEncrypt(value: "MD5" | (string & {})): this {
    return this.set("device_encrypt", value);
  }

  /** 智能匹配设备号类型，UTDID不可MD5加密，智能推荐须先签协议 */
  setDeviceType(value: "IMEI" | "IDFA" | "UTDID" | "OAID" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 渠道关系ID（仅渠道推广场景适用） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 会员运营ID（仅会员运营场景适用） */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
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
  setUcrowdRankItems(value: readonly TbkScMaterialOptionalUpgradeUcrowdrankitems[]): this {
    return this.set("ucrowd_rank_items", value);
  }
}
