// Generated from spec/tbk/taobao.tbk.coupon.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.coupon.convert` */
export interface TbkCouponConvertParams {
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /** 商品ID（示例：123） */
  item_id?: TopId | undefined;
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败）（示例：12345） */
  relation_id?: TopId | undefined;
  /** 会员运营ID（示例：12345） */
  special_id?: TopId | undefined;
  /** 淘宝客外部用户标记（如自有系统账户ID、微信ID）（示例：12345） */
  external_id?: string | undefined;
  /** 团长识别下游合作渠道的特殊标识，统计渠道推广效果用（示例：abcdefg） */
  xid?: string | undefined;
  /** 会员人群ID（用于统计人群推广效果）（示例：1） */
  ucrowd_id?: TopId | undefined;
  /**
   * 是否获取前N件佣金信息，其他值视为否（默认：0；示例：0）
   *
   * - `0` 否
   * - `1` 是
   */
  get_topn_rate?: 0 | 1 | (number & {}) | undefined;
  /**
   * 是否获取小程序链接（暂未对外开放）（默认：0；示例：0）
   *
   * - `0` 不需要
   * - `1` 需要
   */
  mini_program_link?: 0 | 1 | (number & {}) | undefined;
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
  /** 商品库服务账户ID（有场景3权限的memberid）（示例：1） */
  manage_item_pub_id?: TopId | undefined;
  /** 入参商品的SKU ID（透传到转链结果URL）（示例：1234567） */
  sku_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.coupon.convert` */
export interface TbkCouponConvertResponse extends TopResponse {
  /** 返回结果（示例：1） */
  result?: TbkCouponConvertRpcResult;
}

/** 返回结果 */
export interface TbkCouponConvertRpcResult {
  /** 返回数据（示例：1） */
  results?: TbkCouponConvertMaterialDto;
  /** 结果码（示例：1） */
  result_code?: number;
  /** 结果信息（示例：1） */
  result_msg?: string;
}

/** 返回数据 */
export interface TbkCouponConvertMaterialDto {
  /** 优惠券剩余量（示例：6859） */
  coupon_remain_count?: number;
  /** 优惠券总量（示例：8000） */
  coupon_total_count?: number;
  /** 优惠券面额（满减信息）（示例：满16元减10元） */
  coupon_info?: string;
  /** 优惠券结束时间，日期时间或仅日期（示例：2016-09-26） */
  coupon_end_time?: string;
  /** 优惠券开始时间，日期时间或仅日期（示例：2016-09-25） */
  coupon_start_time?: string;
  /** 商品优惠券推广链接 */
  coupon_click_url?: string;
  /** 后台一级类目ID（示例：1） */
  category_id?: string;
  /** 常规佣金比率（%），未传special_id、relation_id、external_id时返回（示例：20.3） */
  max_commission_rate?: string;
  /** 商品ID（示例：524136796550） */
  item_id?: string;
  /** 商品推广链接 */
  item_url?: string;
  /** 预售有礼推广链接 */
  ysyl_click_url?: string;
  /** 预售有礼预估淘礼金（元）（示例：0.6） */
  ysyl_tlj_face?: string;
  /** 预售有礼淘礼金发放时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_send_time?: string;
  /** 预售有礼淘礼金使用开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_use_start_time?: string;
  /** 预售有礼活动的推广佣金比例（%），有特殊分成规则（示例：20.3） */
  ysyl_commission_rate?: string;
  /** 预售有礼淘礼金使用结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2019-11-10 21:59:59） */
  ysyl_tlj_use_end_time?: string;
  /** 预估最低佣金比率（%），传入special_id、relation_id、external_id时返回（示例：20.3） */
  min_commission_rate?: string;
  /**
   * 消费者购买当前商品能否得《天天开彩蛋》彩蛋（仅比价场景）（示例：1）
   *
   * - `0` 无彩蛋
   * - `1` 有彩蛋
   */
  reward_info?: 0 | 1 | (number & {});
  /**
   * 计划类型（示例：2）
   *
   * - `0` 通用计划
   * - `1` 定向计划
   * - `2` 鹊桥计划
   * - `3` 营销计划
   */
  campaign_type?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * 推广链接所含优惠券的类型（示例：1）
   *
   * - `1` 公开券
   * - `2` 私有券
   * - `3` 妈妈券
   */
  coupon_type?: 1 | 2 | 3 | (number & {});
  /** 前N件佣金信息（get_topn_rate=1且前N件佣金生效且最高时返回） */
  topn_info?: TbkCouponConvertStepRateDto;
  /** 小程序链接信息（暂未对外开放） */
  mini_program?: TbkCouponConvertMiniProgramDto;
  /** 转链成功时的补充说明（示例：skuid已失效，未参与转链） */
  extra_info?: string;
}

/** 前N件佣金信息（get_topn_rate=1且前N件佣金生效且最高时返回） */
export interface TbkCouponConvertStepRateDto {
  /** 前N件佣金开始时间，毫秒时间戳，佣金失效时为空（示例：1937297392332） */
  topn_start_time?: number;
  /** 前N件佣金结束时间，毫秒时间戳，佣金失效时为空（示例：1937297392332） */
  topn_end_time?: number;
  /** 前N件初始总库存，佣金失效（任务完成、到期或下架）时置空（示例：3000） */
  topn_total_count?: number;
  /** 前N件剩余库存，前N件佣金失效时为空（示例：3000） */
  topn_quantity?: number;
}

/** 小程序链接信息（暂未对外开放） */
export interface TbkCouponConvertMiniProgramDto {
  /** 小程序APPID（示例：1） */
  mini_program_appid?: string;
  /** 小程序路径（示例：见具体值） */
  mini_program_path?: string;
  /** 小程序码地址（示例：见具体值） */
  mini_program_qrcode_url?: string;
}

/** 错误码 `taobao.tbk.coupon.convert` */
export type TbkCouponConvertErrorCode =
  | "11"
  | "25"
  | "33"
  | "35"
  | "36"
  | "isp.special-campaign-error"
  | "isv.item-not-exist"
  | "isv.pid-not-correct"
  | "isv.invalid-parameter:adzone_id"
  | "isp.tbkapi-service-unavailable"
  | "isv.me_param_not_correct"
  | "isp.url_xid_not_match"
  | "isv.coupon_not_exist"
  | "isp.url_item_get_error"
  | "isp.rebate-id-not-match"
  | "isp.relation-id-not-corrent"
  | "isp.special-id-not-corrent"
  | "isp.isp.mrc-service-unavailable"
  | "isp.top-mapping-parse-error"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.coupon.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    adzone_id: "id",
    item_id: "id",
    platform: "number",
    relation_id: "id",
    special_id: "id",
    external_id: "string",
    xid: "string",
    ucrowd_id: "id",
    get_topn_rate: "number",
    mini_program_link: "number",
    biz_scene_id: "string",
    promotion_type: "string",
    manage_item_pub_id: "id",
    sku_id: "id",
  },
  response: {
    result: {
      results: {
        coupon_remain_count: "number",
        coupon_total_count: "number",
        coupon_info: "string",
        coupon_end_time: "string",
        coupon_start_time: "string",
        coupon_click_url: "string",
        category_id: "id",
        max_commission_rate: "string",
        item_id: "id",
        item_url: "string",
        ysyl_click_url: "string",
        ysyl_tlj_face: "string",
        ysyl_tlj_send_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_tlj_use_start_time: "yyyy-MM-dd HH:mm:ss",
        ysyl_commission_rate: "string",
        ysyl_tlj_use_end_time: "yyyy-MM-dd HH:mm:ss",
        min_commission_rate: "string",
        reward_info: "number",
        campaign_type: "number",
        coupon_type: "number",
        topn_info: {
          topn_start_time: "number",
          topn_end_time: "number",
          topn_total_count: "number",
          topn_quantity: "number",
        },
        mini_program: {
          mini_program_appid: "string",
          mini_program_path: "string",
          mini_program_qrcode_url: "string",
        },
        extra_info: "string",
      },
      result_code: "number",
      result_msg: "string",
    },
  },
  failure: {
    code: "result.result_code",
    message: "result.result_msg",
    ok: ["0", "200"],
  },
  errors: {
    "11": [false, "优惠券已被领空：换一张优惠券"],
    "25": [true, "平台内部出错：重新调用"],
    "33": [false, "该商品 ID 不受支持"],
    "35": [false, "商品 ID 不是升级后的新格式：改传新版商品 ID"],
    "36": [false, "商品 ID 无法识别：换一个有效的 item_id"],
    "isp.special-campaign-error": [true, "定向计划服务出错：加上自动重试"],
    "isv.item-not-exist": [false, "商品已下架或未参加推广：换用有效的 item_id"],
    "isv.pid-not-correct": [false, "媒体或推广位不属于当前账号：改用本账号名下的 site_id 和 adzone_id"],
    "isv.invalid-parameter:adzone_id": [false, "adzone_id 不合法：核对 adzone_id"],
    "isp.tbkapi-service-unavailable": [true, "平台内部服务暂不可用：过一会儿再调用"],
    "isv.me_param_not_correct": [false, "me 参数不合法：按文档填写 me"],
    "isp.url_xid_not_match": [false, "传入的推广链接未通过校验：核对 url 参数"],
    "isv.coupon_not_exist": [false, "找不到该优惠券：更正优惠券参数"],
    "isp.url_item_get_error": [false, "无法从 url 解析出商品 ID：核对传入的 url"],
    "isp.rebate-id-not-match": [false, "渠道、会员、外部三种 ID 指向不同用户：只传绑定到同一用户的 ID"],
    "isp.relation-id-not-corrent": [false, "relation_id 有误：核对 relation_id"],
    "isp.special-id-not-corrent": [false, "special_id 有误：核对 special_id"],
    "isp.isp.mrc-service-unavailable": [true, "依赖的 mrc 服务出错：先核对 item_id 等参数，再重试"],
    "isp.top-mapping-parse-error": [true, "服务端映射解析出错：先核对 item_id 等参数，再重试"],
  },
};

/**
 * 淘宝客-推广者-单品券高效转链
 *
 * 把单个商品转成带优惠券的推广链接
 *
 * `taobao.tbk.coupon.convert` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=29289&docType=2
 */
export class TbkCouponConvertRequest extends TopRequest<
  TbkCouponConvertParams,
  TbkCouponConvertResponse,
  never,
  TbkCouponConvertErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 商品ID */
  setItemId(value: TopId): this {
    return this.set("item_id", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 会员运营ID */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 淘宝客外部用户标记（如自有系统账户ID、微信ID） */
  setExternalId(value: string): this {
    return this.set("external_id", value);
  }

  /** 团长识别下游合作渠道的特殊标识，统计渠道推广效果用 */
  setXid(value: string): this {
    return this.set("xid", value);
  }

  /** 会员人群ID（用于统计人群推广效果） */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 是否获取前N件佣金信息，其他值视为否 */
  setGetTopnRate(value: 0 | 1 | (number & {})): this {
    return this.set("get_topn_rate", value);
  }

  /** 是否获取小程序链接（暂未对外开放） */
  setMiniProgramLink(value: 0 | 1 | (number & {})): this {
    return this.set("mini_program_link", value);
  }

  /** 业务场景ID */
  setBizSceneId(value: "1" | "2" | "3" | (string & {})): this {
    return this.set("biz_scene_id", value);
  }

  /** 代理模式专属的推广类型，代理模式必填，其他模式不填 */
  setPromotionType(value: "1" | "2" | (string & {})): this {
    return this.set("promotion_type", value);
  }

  /** 商品库服务账户ID（有场景3权限的memberid） */
  setManageItemPubId(value: TopId): this {
    return this.set("manage_item_pub_id", value);
  }

  /** 入参商品的SKU ID（透传到转链结果URL） */
  setSkuId(value: TopId): this {
    return this.set("sku_id", value);
  }
}
