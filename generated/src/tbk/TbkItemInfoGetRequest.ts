// Generated from spec/tbk/taobao.tbk.item.info.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.info.get` */
export interface TbkItemInfoGetParams {
  /** 商品数字ID列表（英文逗号分隔）（必填；最多：40 个；示例：123,456） */
  num_iids: TopId | readonly TopId[];
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
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
  /** 渠道关系ID（示例：1） */
  relation_id?: TopId | undefined;
  /** 商品库服务账户ID（有场景3权限的memberid）（示例：1） */
  manage_item_pub_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.item.info.get` */
export interface TbkItemInfoGetResponse extends TopResponse {
  /** 淘宝客商品列表 */
  results: TbkItemInfoGetNTbkItem[];
}

/** 淘宝客商品列表 */
export interface TbkItemInfoGetNTbkItem {
  /** 一级类目名称（示例：女装） */
  cat_name?: string;
  /** 商品数字ID（示例：123） */
  num_iid?: string;
  /** 商品标题（示例：连衣裙） */
  title?: string;
  /** 商品主图地址（示例：http://gi4.md.alicdn.com/bao/uploaded/i4/xxx.jpg） */
  pict_url?: string;
  /** 商品小图列表（示例：http://gi4.md.alicdn.com/bao/uploaded/i4/xxx.jpg） */
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
   * - `3` 特价版
   */
  user_type?: 0 | 1 | 3 | (number & {});
  /** 商品所在地（示例：杭州） */
  provcity?: string;
  /** 商品链接（示例：http://detail.m.tmall.com/item.htm?id=xxx） */
  item_url?: string;
  /** 商家ID（示例：123） */
  seller_id?: string;
  /** 30天销量（示例：1） */
  volume?: number;
  /** 店铺名称（示例：xx旗舰店） */
  nick?: string;
  /** 叶子类目名称（示例：情趣内衣） */
  cat_leaf_name?: string;
  /** 是否加入消费者保障（示例：true） */
  is_prepay?: boolean;
  /** 店铺DSR评分（示例：23） */
  shop_dsr?: number;
  /** 卖家等级（示例：13） */
  ratesum?: number;
  /** 退款率是否低于行业均值（示例：true） */
  i_rfd_rate?: boolean;
  /** 好评率是否高于行业均值（示例：true） */
  h_good_rate?: boolean;
  /** 成交转化是否高于行业均值（示例：true） */
  h_pay_rate30?: boolean;
  /** 是否包邮（示例：true） */
  free_shipment?: boolean;
  /** 商品库类型，多个以英文逗号分隔：1 营销商品主推库，空值为不属于（示例：1） */
  material_lib_type?: string;
  /** 预售优惠信息（示例：付定金立减20元） */
  presale_discount_fee_text?: string;
  /** 预售付尾款结束时间，毫秒时间戳（示例：1937297392332） */
  presale_tail_end_time?: number;
  /** 预售付尾款开始时间，毫秒时间戳（示例：1937297392332） */
  presale_tail_start_time?: number;
  /** 预售付定金结束时间，毫秒时间戳（示例：1937297392332） */
  presale_end_time?: number;
  /** 预售付定金开始时间，毫秒时间戳（示例：1937297392332） */
  presale_start_time?: number;
  /** 预售定金（元）（示例：100） */
  presale_deposit?: string;
  /** 聚划算满减结束时间，毫秒时间戳（示例：1937297392332） */
  ju_play_end_time?: number;
  /** 聚划算满减开始时间，毫秒时间戳（示例：1937297392332） */
  ju_play_start_time?: number;
  /** 营销玩法（聚划算满N件减X元、打X折或共X元；天猫限时抢前N分钟或前N件每件X元，前N分钟内满N件每件X元）（示例：玩法） */
  play_info?: string;
  /** 天猫限时抢可售结束时间，毫秒时间戳（示例：1937297392332） */
  tmall_play_activity_end_time?: number;
  /** 天猫限时抢可售开始时间，毫秒时间戳（示例：1937297392332） */
  tmall_play_activity_start_time?: number;
  /** 聚划算聚淘开始时间，毫秒时间戳（示例：1581868800000） */
  ju_online_start_time?: string;
  /** 聚划算聚淘结束时间，毫秒时间戳（示例：1582300799000） */
  ju_online_end_time?: string;
  /** 聚划算商品预热开始时间，毫秒时间戳（示例：1581868800000） */
  ju_pre_show_start_time?: string;
  /** 聚划算商品预热结束时间，毫秒时间戳（示例：1582300799000） */
  ju_pre_show_end_time?: string;
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
  /** 入参（新）商品ID（示例：sdfqere-123dfqweq） */
  input_num_iid?: string;
}

/** 错误码 `taobao.tbk.item.info.get` */
export type TbkItemInfoGetErrorCode =
  "1" | "2" | "4" | "5" | "50" | "40001" | "50001" | "50002" | "isp.tbkapi-service-unavailable" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.item.info.get",
  session: "none",
  kind: "read",
  required: ["num_iids"],
  params: {
    num_iids: "id",
    platform: "number",
    ip: "string",
    biz_scene_id: "string",
    promotion_type: "string",
    relation_id: "id",
    manage_item_pub_id: "id",
  },
  limits: {
    num_iids: {
      maxListSize: 40,
    },
  },
  response: {
    results: [
      "n_tbk_item",
      {
        cat_name: "string",
        num_iid: "id",
        title: "string",
        pict_url: "string",
        small_images: ["string", "string"],
        reserve_price: "string",
        zk_final_price: "string",
        user_type: "number",
        provcity: "string",
        item_url: "string",
        seller_id: "id",
        volume: "number",
        nick: "string",
        cat_leaf_name: "string",
        is_prepay: "boolean",
        shop_dsr: "number",
        ratesum: "number",
        i_rfd_rate: "boolean",
        h_good_rate: "boolean",
        h_pay_rate30: "boolean",
        free_shipment: "boolean",
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
        ju_online_start_time: "string",
        ju_online_end_time: "string",
        ju_pre_show_start_time: "string",
        ju_pre_show_end_time: "string",
        sale_price: "string",
        kuadian_promotion_info: "string",
        superior_brand: "string",
        hot_flag: "string",
        input_num_iid: "id",
      },
    ],
  },
  errors: {
    "1": [true, "服务系统异常：再次调用"],
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "5": [true, "pid校验未通过：核对pid相关参数后再调"],
    "50": [true, "系统异常：再次调用，并让商品ID兼容数字与字符串"],
    "40001": [true, "内部调用失败：稍后再调"],
    "50001": [false, "没有查到商品：换一个商品再查"],
    "50002": [true, "调用过于频繁：降低频率后再调"],
    "isp.tbkapi-service-unavailable": [true, "系统异常：再次调用"],
  },
};

/**
 * 淘宝客-公用-淘宝客商品详情查询(简版)
 *
 * 批量查询淘客商品的基础信息
 *
 * `taobao.tbk.item.info.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=24518&docType=2
 */
export class TbkItemInfoGetRequest extends TopRequest<
  TbkItemInfoGetParams,
  TbkItemInfoGetResponse,
  never,
  TbkItemInfoGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 商品数字ID列表（英文逗号分隔） */
  setNumIids(value: TopId | readonly TopId[]): this {
    return this.set("num_iids", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
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

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 商品库服务账户ID（有场景3权限的memberid） */
  setManageItemPubId(value: TopId): this {
    return this.set("manage_item_pub_id", value);
  }
}
