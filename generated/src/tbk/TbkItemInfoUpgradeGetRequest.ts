// Generated from spec/tbk/taobao.tbk.item.info.upgrade.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.info.upgrade.get` */
export interface TbkItemInfoUpgradeGetParams {
  /** 商品ID（多个用英文逗号分隔）（必填；最多：20 个；示例：3232） */
  item_id: TopId | readonly TopId[];
  /** IP地址（影响邮费获取，缺失或不准则邮费不精准）（示例：11.22.33.43） */
  ip?: string | undefined;
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

/** 响应 `taobao.tbk.item.info.upgrade.get` */
export interface TbkItemInfoUpgradeGetResponse extends TopResponse {
  /** 淘宝客商品列表（仅限淘客商品），字段值随API权限等级返回 */
  results: TbkItemInfoUpgradeGetTbkItemDetail[];
}

/** 淘宝客商品列表（仅限淘客商品），字段值随API权限等级返回 */
export interface TbkItemInfoUpgradeGetTbkItemDetail {
  /** 商品ID（示例：4112264076123） */
  item_id?: string;
  /** 淘客推广信息（示例：1937297392332） */
  publish_info?: TbkItemInfoUpgradeGetPublishInfo;
  /** 价格促销信息（示例：玩法） */
  price_promotion_info?: TbkItemInfoUpgradeGetPromotionInfoMapData;
  /** 入参（新）商品ID（示例：qeqscd1231-uqwenqe） */
  input_item_iid?: string;
  /** 商品基本信息 */
  item_basic_info?: TbkItemInfoUpgradeGetBasicMapData;
  /** 预售信息 */
  presale_info?: TbkItemInfoUpgradeGetPresaleInfo;
}

/** 淘客推广信息 */
export interface TbkItemInfoUpgradeGetPublishInfo {
  /** 收入比率（%），佣金比率+补贴比率（示例：15.5） */
  income_rate?: string;
  /** 前N件佣金信息（前N件佣金生效或预热时返回） */
  topn_info?: TbkItemInfoUpgradeGetTopNInfoDTO;
  /** 今日剩余可创建的单品淘礼金个数（示例：19000） */
  tlj_remain_num?: number;
  /** 两小时推广销量，非实时，约半小时更新（示例：24） */
  two_hour_promotion_sales?: number;
  /** 当天推广销量，非实时，约1小时更新（示例：111） */
  daily_promotion_sales?: number;
  /** 额外奖励活动类型，多个以空格分隔：0 预售单单奖励，1 618超级U选单单补（示例：0 1 2） */
  cpa_reward_type?: string;
  /** 额外奖励活动金额，与cpa_reward_type逐一对应，多种奖励以空格分隔（示例：1.11 2.22 3.21） */
  cpa_reward_amount?: string;
  /** 商品佣金信息 */
  income_info?: TbkItemInfoUpgradeGetFinalIncomeInfo;
  /** 预热活动到手价的佣金比率，万分比（1550即15.5%）（示例：1550） */
  future_activity_commission_rate?: string;
  /** 预热价活动开始时间，毫秒时间戳（示例：1665504000000） */
  future_activity_time?: string;
}

/** 前N件佣金信息（前N件佣金生效或预热时返回） */
export interface TbkItemInfoUpgradeGetTopNInfoDTO {
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

/** 商品佣金信息 */
export interface TbkItemInfoUpgradeGetFinalIncomeInfo {
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
export interface TbkItemInfoUpgradeGetPromotionInfoMapData {
  /** 一口价（元）（示例：102.00） */
  reserve_price?: string;
  /** 折扣价（元），预售付定金期=预售价（示例：88.00） */
  zk_final_price?: string;
  /** 预估到手价（元），预售付定金期=尾款预估到手价（示例：69.9） */
  final_promotion_price?: string;
  /** 到手价优惠路径列表 */
  final_promotion_path_list: TbkItemInfoUpgradeGetFinalPromotionPathMapData[];
  /** 标签信息列表 */
  promotion_tag_list: TbkItemInfoUpgradeGetPromotionTagMapData[];
  /** 预估凑单价（元），即凑单优惠叠加后的单价（示例：56.1） */
  predict_rounding_up_price?: string;
  /** 凑单价说明，如“可凑单”“需买X件”（示例：需买1件） */
  predict_rounding_up_price_desc?: string;
  /** 更多活动优惠列表 */
  more_promotion_list: TbkItemInfoUpgradeGetMorePromotionMapData[];
  /** 货品展示标识列表 */
  activity_tag_list: TbkItemInfoUpgradeGetActivityTagMapData[];
  /** 国家补贴信息 */
  gov_subsidy?: TbkItemInfoUpgradeGetGovSubsidyDTO;
  /** 预热预估到手价（元）（示例：56.1） */
  future_activity_promotion_price?: string;
  /** 预热预估到手价信息列表 */
  future_activity_promotion_path_list: TbkItemInfoUpgradeGetPreheatPromotionMapData[];
}

/** 到手价优惠路径列表 */
export interface TbkItemInfoUpgradeGetFinalPromotionPathMapData {
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
export interface TbkItemInfoUpgradeGetPromotionTagMapData {
  /** 标签名称，如88VIP、花呗免息、猫超买返、是否包邮（示例：88VIP） */
  tag_name?: string;
}

/** 更多活动优惠列表 */
export interface TbkItemInfoUpgradeGetMorePromotionMapData {
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
export interface TbkItemInfoUpgradeGetActivityTagMapData {
  /** 货品展示标识（活动标）名称，展示于商品标题前（示例：淘宝好价节） */
  tag_name?: string;
}

/** 国家补贴信息 */
export interface TbkItemInfoUpgradeGetGovSubsidyDTO {
  /** 国补标签名称（国家补贴）（示例：国家补贴） */
  tag_name?: string;
  /** 国补信息 */
  state_subsidy_info?: TbkItemInfoUpgradeGetStateSubsidyInfo;
}

/** 国补信息 */
export interface TbkItemInfoUpgradeGetStateSubsidyInfo {
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

/** 预热预估到手价信息列表 */
export interface TbkItemInfoUpgradeGetPreheatPromotionMapData {
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

/** 商品基本信息 */
export interface TbkItemInfoUpgradeGetBasicMapData {
  /** 商品标题（示例：连衣裙） */
  title?: string;
  /** 商品主图地址（示例：http://gi4.md.alicdn.com/bao/uploaded/i4/xxx.jpg） */
  pict_url?: string;
  /** 商品小图列表 */
  small_images: string[];
  /** 一级类目名称（示例：女装） */
  level_one_category_name?: string;
  /** 叶子类目名称（示例：情趣内衣） */
  category_name?: string;
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
  /** 卖家等级（字段等级SA）（示例：13） */
  ratesum?: number;
  /** 店铺DSR评分，字段等级SA（示例：23） */
  shop_dsr?: number;
  /** 退款率是否低于行业均值（字段等级SA）（示例：true） */
  i_rfd_rate?: boolean;
  /** 好评率是否高于行业均值（字段等级SA）（示例：true） */
  h_good_rate?: boolean;
  /** 成交转化是否高于行业均值（字段等级SA）（示例：true） */
  h_pay_rate30?: boolean;
  /** 30天销量，统计截至昨日，非实时（示例：1） */
  volume?: number;
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
  /** PC商品详情链接（字段等级S）（示例：ttps://mdetail.tmall.com/templates/pages/desc?id=5323） */
  tmall_desc_url?: string;
  /** H5商品详情链接（字段等级S） */
  taobao_desc_url?: string;
  /** 店铺名称（示例：xx旗舰店） */
  shop_title?: string;
  /** 是否包邮（示例：true） */
  free_shipment?: boolean;
  /** 品牌名称（示例：淘宝心选） */
  brand_name?: string;
  /** 商品短标题（示例：巴布豆菠萝超薄干爽拉拉裤xl60+6） */
  short_title?: string;
  /** 商品白底图 */
  white_image?: string;
  /** 商家ID（字段等级C）（示例：123） */
  seller_id?: string;
  /** 年销量（示例：1万+） */
  annual_vol?: string;
}

/** 预售信息 */
export interface TbkItemInfoUpgradeGetPresaleInfo {
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
  /** 预售优惠信息（示例：付定金立减5元） */
  presale_discount_fee_text?: string;
}

/** 错误码 `taobao.tbk.item.info.upgrade.get` */
export type TbkItemInfoUpgradeGetErrorCode =
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
  method: "taobao.tbk.item.info.upgrade.get",
  session: "none",
  kind: "read",
  required: ["item_id"],
  params: {
    item_id: "id",
    ip: "string",
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
          cpa_reward_type: "string",
          cpa_reward_amount: "string",
          income_info: {
            commission_rate: "string",
            commission_amount: "string",
            subsidy_rate: "string",
            subsidy_amount: "string",
            subsidy_upper_limit: "string",
            subsidy_type: "string",
          },
          future_activity_commission_rate: "string",
          future_activity_time: "string",
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
          future_activity_promotion_price: "string",
          future_activity_promotion_path_list: [
            "string",
            {
              promotion_title: "string",
              promotion_desc: "string",
              promotion_fee: "string",
              promotion_start_time: "string",
              promotion_end_time: "string",
            },
          ],
        },
        input_item_iid: "id",
        item_basic_info: {
          title: "string",
          pict_url: "string",
          small_images: ["string", "string"],
          level_one_category_name: "string",
          category_name: "string",
          provcity: "string",
          item_url: "string",
          user_type: "number",
          ratesum: "number",
          shop_dsr: "number",
          i_rfd_rate: "boolean",
          h_good_rate: "boolean",
          h_pay_rate30: "boolean",
          volume: "number",
          is_prepay: "boolean",
          superior_brand: "string",
          material_lib_type: "string",
          tmall_desc_url: "string",
          taobao_desc_url: "string",
          shop_title: "string",
          free_shipment: "boolean",
          brand_name: "string",
          short_title: "string",
          white_image: "string",
          seller_id: "id",
          annual_vol: "string",
        },
        presale_info: {
          presale_tail_end_time: "number",
          presale_tail_start_time: "number",
          presale_end_time: "number",
          presale_start_time: "number",
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
 * 淘宝客-公用-淘宝客商品详情查询升级版(简易版)
 *
 * 批量查询商品的精简详情
 *
 * `taobao.tbk.item.info.upgrade.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=64763&docType=2
 */
export class TbkItemInfoUpgradeGetRequest extends TopRequest<
  TbkItemInfoUpgradeGetParams,
  TbkItemInfoUpgradeGetResponse,
  never,
  TbkItemInfoUpgradeGetErrorCode
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
