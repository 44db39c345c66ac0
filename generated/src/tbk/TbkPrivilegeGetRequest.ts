// Generated from spec/tbk/taobao.tbk.privilege.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.privilege.get` */
export interface TbkPrivilegeGetParams {
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /** 商品ID（默认：-1） */
  item_id?: TopId | undefined;
  /**
   * 链接形式（默认：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 已备案的媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /** 渠道关系ID（仅渠道推广场景适用） */
  relation_id?: TopId | undefined;
  /** 会员运营ID */
  special_id?: TopId | undefined;
  /** 淘宝客外部用户标记（如自有系统账户ID、微信ID） */
  external_id?: string | undefined;
  /** 团长识别下游合作渠道的特殊标识，统计渠道推广效果用 */
  xid?: string | undefined;
  /** 会员人群ID（用于统计人群推广效果） */
  ucrowd_id?: TopId | undefined;
  /**
   * 是否获取前N件佣金信息，其他值视为否（默认：0）
   *
   * - `0` 否
   * - `1` 是
   */
  get_topn_rate?: 0 | 1 | (number & {}) | undefined;
  /**
   * 是否获取小程序链接（暂未对外开放）（默认：0）
   *
   * - `0` 不需要
   * - `1` 需要
   */
  mini_program_link?: 0 | 1 | (number & {}) | undefined;
  /**
   * 代理模式专属的推广类型，代理模式必填，其他模式不填
   *
   * - `1` 自购省
   * - `2` 推广赚
   */
  promotion_type?: "1" | "2" | (string & {}) | undefined;
  /**
   * 业务场景ID（默认：1）
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   * - `3` 商品库导购场景
   */
  biz_scene_id?: "1" | "2" | "3" | (string & {}) | undefined;
  /** 商品库服务账户ID（有场景3权限的memberid） */
  manage_item_pub_id?: TopId | undefined;
  /** 入参商品的SKU ID（透传到转链结果URL） */
  sku_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.privilege.get` */
export interface TbkPrivilegeGetResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkPrivilegeGetRpcResult;
}

/** 返回结果 */
export interface TbkPrivilegeGetRpcResult {
  /** 返回数据 */
  data?: TbkPrivilegeGetMaterialDto;
}

/** 返回数据 */
export interface TbkPrivilegeGetMaterialDto {
  /** 优惠券剩余量 */
  coupon_remain_count?: number;
  /** 优惠券总量 */
  coupon_total_count?: number;
  /** 优惠券面额（满减信息） */
  coupon_info?: string;
  /** 优惠券结束时间，日期时间或仅日期 */
  coupon_end_time?: string;
  /** 优惠券开始时间，日期时间或仅日期 */
  coupon_start_time?: string;
  /**
   * 推广链接所含优惠券的类型
   *
   * - `1` 公开券
   * - `2` 私有券
   * - `3` 妈妈券
   */
  coupon_type?: 1 | 2 | 3 | (number & {});
  /** 商品优惠券推广链接 */
  coupon_click_url?: string;
  /** 后台一级类目ID */
  category_id?: string;
  /** 常规佣金比率（%），未传special_id、relation_id、external_id时返回 */
  max_commission_rate?: string;
  /** 商品ID */
  item_id?: string;
  /** 商品推广链接 */
  item_url?: string;
  /** 预售有礼推广链接 */
  ysyl_click_url?: string;
  /** 预售有礼预估淘礼金（元） */
  ysyl_tlj_face?: string;
  /** 预售有礼淘礼金发放时间（格式：yyyy-MM-dd HH:mm:ss） */
  ysyl_tlj_send_time?: string;
  /** 预售有礼淘礼金使用开始时间（格式：yyyy-MM-dd HH:mm:ss） */
  ysyl_tlj_use_start_time?: string;
  /** 预售有礼活动的推广佣金比例（%），有特殊分成规则 */
  ysyl_commission_rate?: string;
  /** 预售有礼淘礼金使用结束时间（格式：yyyy-MM-dd HH:mm:ss） */
  ysyl_tlj_use_end_time?: string;
  /** 预估最低佣金比率（%），传入special_id、relation_id、external_id时返回 */
  min_commission_rate?: string;
  /**
   * 消费者购买当前商品能否得《天天开彩蛋》彩蛋（仅比价场景）
   *
   * - `0` 无彩蛋
   * - `1` 有彩蛋
   */
  reward_info?: 0 | 1 | (number & {});
  /** 前N件佣金信息（get_topn_rate=1且前N件佣金生效且最高时返回） */
  topn_info?: TbkPrivilegeGetStepRateDto;
  /** 小程序链接信息（暂未对外开放） */
  mini_program?: TbkPrivilegeGetMiniProgramDto;
  /** 转链成功时的补充说明 */
  extra_info?: string;
  /** 按入参工具服务商账号生成的新商品ID */
  isv_mktid?: string;
}

/** 前N件佣金信息（get_topn_rate=1且前N件佣金生效且最高时返回） */
export interface TbkPrivilegeGetStepRateDto {
  /** 前N件佣金结束时间，毫秒时间戳，佣金失效时为空 */
  topn_end_time?: number;
  /** 前N件佣金开始时间，毫秒时间戳，佣金失效时为空 */
  topn_start_time?: number;
  /** 前N件剩余库存，前N件佣金失效时为空 */
  topn_quantity?: number;
  /** 前N件初始总库存，佣金失效（任务完成、到期或下架）时置空 */
  topn_total_count?: number;
}

/** 小程序链接信息（暂未对外开放） */
export interface TbkPrivilegeGetMiniProgramDto {
  /** 小程序APPID */
  mini_program_appid?: string;
  /** 小程序路径 */
  mini_program_path?: string;
  /** 小程序码地址 */
  mini_program_qrcode_url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.privilege.get",
  session: "required",
  kind: "read",
  required: ["adzone_id", "site_id"],
  params: {
    adzone_id: "id",
    item_id: "id",
    platform: "number",
    site_id: "id",
    relation_id: "id",
    special_id: "id",
    external_id: "string",
    xid: "string",
    ucrowd_id: "id",
    get_topn_rate: "number",
    mini_program_link: "number",
    promotion_type: "string",
    biz_scene_id: "string",
    manage_item_pub_id: "id",
    sku_id: "id",
  },
  response: {
    result: {
      data: {
        coupon_remain_count: "number",
        coupon_total_count: "number",
        coupon_info: "string",
        coupon_end_time: "string",
        coupon_start_time: "string",
        coupon_type: "number",
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
        topn_info: {
          topn_end_time: "number",
          topn_start_time: "number",
          topn_quantity: "number",
          topn_total_count: "number",
        },
        mini_program: {
          mini_program_appid: "string",
          mini_program_path: "string",
          mini_program_qrcode_url: "string",
        },
        extra_info: "string",
        isv_mktid: "string",
      },
    },
  },
};

/**
 * 淘宝客-服务商-单品券高效转链
 *
 * 服务商为商品生成带券推广链接
 *
 * `taobao.tbk.privilege.get` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=28625&docType=2
 */
export class TbkPrivilegeGetRequest extends TopRequest<TbkPrivilegeGetParams, TbkPrivilegeGetResponse> {
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

  /** 已备案的媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 渠道关系ID（仅渠道推广场景适用） */
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

  /** 代理模式专属的推广类型，代理模式必填，其他模式不填 */
  setPromotionType(value: "1" | "2" | (string & {})): this {
    return this.set("promotion_type", value);
  }

  /** 业务场景ID */
  setBizSceneId(value: "1" | "2" | "3" | (string & {})): this {
    return this.set("biz_scene_id", value);
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
