// Generated from spec/tbk/taobao.tbk.content.general.link.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.content.general.link.convert` */
export interface TbkContentGeneralLinkConvertParams {
  /** 三方推广者PID（mm_x_x_x）（必填；示例：mm_123_123_123） */
  sub_pid: string;
  /** 商品三方转链参数 */
  item_dto?: TbkContentGeneralLinkConvertLkItemDTO | undefined;
  /** 会场页面三方转链参数 */
  page_dto?: TbkContentGeneralLinkConvertLkPageDTO | undefined;
  /** 店铺三方转链参数 */
  shop_dto?: TbkContentGeneralLinkConvertLkShopDTO | undefined;
  /** 链接三方转链参数 */
  material_dto?: TbkContentGeneralLinkConvertLkMaterialDTO | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
}

/** 响应 `taobao.tbk.content.general.link.convert` */
export interface TbkContentGeneralLinkConvertResponse extends TopResponse {
  /** 转链结果 */
  data?: TbkContentGeneralLinkConvertTbkLinkDTO;
  /** 业务错误描述（示例：1） */
  biz_error_desc?: string;
  /** 结果信息（示例：1） */
  result_msg?: string;
}

/** 商品三方转链参数 */
export interface TbkContentGeneralLinkConvertLkItemDTO {
  /** 商品ID（示例：i87a9ja90d8-09qrjcoa7qwl） */
  item_id?: TopId | undefined;
  /** 入参商品的SKU ID（透传到转链结果URL）（示例：123） */
  sku_id?: TopId | undefined;
  /**
   * 是否指定券，邀约制权限，限KA淘宝客（默认：0；示例：1）
   *
   * - `0` 不指定
   * - `1` 指定
   */
  is_target_coupon?: 0 | 1 | (number & {}) | undefined;
  /** 优惠券ID（邀约制权限，仅限KA淘宝客）（示例：9urytzd6k4） */
  coupon_id?: string | undefined;
  /** 淘宝客外部用户标记（如自有系统账户ID、微信ID）（示例：123） */
  external_id?: string | undefined;
  /**
   * 转链计划类型，其他值或不传时取最优佣金比率（含营销计划）（示例：1）
   *
   * - `1` 通用计划链接
   */
  dx?: "1" | (string & {}) | undefined;
  /** 商品库账号ID（示例：123456） */
  manage_pub_id?: TopId | undefined;
}

/** 会场页面三方转链参数 */
export interface TbkContentGeneralLinkConvertLkPageDTO {
  /** 会场ID（示例：20356789765） */
  page_id?: TopId | undefined;
  /** 页面定坑商品的ID列表，供素材坑位还原（示例：xxx） */
  target_item_list?: string | readonly string[] | undefined;
}

/** 店铺三方转链参数 */
export interface TbkContentGeneralLinkConvertLkShopDTO {
  /** 店铺ID（示例：123456） */
  shop_id?: TopId | undefined;
}

/** 链接三方转链参数 */
export interface TbkContentGeneralLinkConvertLkMaterialDTO {
  /** 物料链接或淘口令（示例：s.click.taobao.com） */
  material_url?: string | undefined;
  /**
   * 是否指定券，邀约制权限，限KA淘宝客（默认：0；示例：1）
   *
   * - `0` 不指定
   * - `1` 指定
   */
  is_target_coupon?: 0 | 1 | (number & {}) | undefined;
  /** 优惠券ID（邀约制权限，仅限KA淘宝客）（示例：9urytzd6k4） */
  coupon_id?: string | undefined;
}

/** 转链结果 */
export interface TbkContentGeneralLinkConvertTbkLinkDTO {
  /** 物料（链接或淘口令）转链结果列表 */
  material_url_list: TbkContentGeneralLinkConvertMaterialUrlList[];
  /** 店铺转链结果列表 */
  shop_url_list: TbkContentGeneralLinkConvertShopUrlList[];
  /** 会场活动转链结果列表 */
  event_url_list: TbkContentGeneralLinkConvertEventUrlList[];
  /** 商品转链结果列表 */
  item_url_list: TbkContentGeneralLinkConvertItemUrlList[];
}

/** 物料（链接或淘口令）转链结果列表 */
export interface TbkContentGeneralLinkConvertMaterialUrlList {
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 转链成功时的补充说明（示例：skuid已失效） */
  extra_info?: string;
  /** 入参物料链接（示例：s.click.taobao.com） */
  input_material_url?: string;
  /** 链接信息 */
  link_info_dto?: TbkContentGeneralLinkConvertUrlLinkInfoDTO;
  /** 优惠券信息 */
  coupon_info_dto?: TbkContentGeneralLinkConvertUrlCouponInfoDTO;
  /** 营销信息 */
  promotion_info_dto?: TbkContentGeneralLinkConvertUrlPromotionInfoDTO;
}

/** 链接信息 */
export interface TbkContentGeneralLinkConvertUrlLinkInfoDTO {
  /** 二合一长链接 */
  coupon_long_url?: string;
  /**
   * 物料类型（示例：1）
   *
   * - `1` 单品
   * - `2` 店铺
   * - `3` 会场
   * - `4` 承接开放
   * - `5` 优惠券
   */
  material_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
  /** CPS长链接 */
  cps_long_url?: string;
  /** CPS链接的短口令（示例：￥zRmVdesjTCu￥） */
  cps_short_tpwd?: string;
  /** 二合一链接的短口令（示例：￥p7lYdesjTCG￥） */
  coupon_short_tpwd?: string;
  /** CPS短链接（示例：https://s.click.taobao.com/CvHjOPu） */
  cps_short_url?: string;
  /** 二合一短链接（示例：https://s.click.taobao.com/DvHjOPu） */
  coupon_short_url?: string;
  /** 二合一链接的长口令 */
  coupon_full_tpwd?: string;
  /** CPS链接的长口令 */
  cps_full_tpwd?: string;
  /**
   * 淘口令类型，入参物料非淘口令时为null（示例：2）
   *
   * - `1` 联盟口令
   * - `2` 主站口令
   */
  tk_biz_type?: 1 | 2 | (number & {});
}

/** 优惠券信息 */
export interface TbkContentGeneralLinkConvertUrlCouponInfoDTO {
  /** 优惠券结束时间，日期时间或仅日期（示例：2022-12-20 23:59:59） */
  coupon_end_time?: string;
  /** 优惠券ID（示例：19d114f1a6464c98a30b01b3cb17dad6） */
  activity_id?: string;
  /** 优惠券剩余量（示例：99944） */
  coupon_remain_count?: number;
  /** 优惠券面额（元）（示例：80.00） */
  coupon_amount?: string;
  /** 优惠券开始时间，日期时间或仅日期（示例：2022-12-14 00:00:00） */
  coupon_start_time?: string;
  /** 优惠券描述，满X元减Y元（示例：满129元减80元） */
  coupon_desc?: string;
  /**
   * 优惠券类型（示例：0）
   *
   * - `0` 店铺券
   * - `1` 单品券
   */
  coupon_type?: 0 | 1 | (number & {});
}

/** 营销信息 */
export interface TbkContentGeneralLinkConvertUrlPromotionInfoDTO {
  /** 收入比率（%），佣金比率+补贴比率，同物料接口的income_rate（示例：6.00） */
  commission_rate?: string;
  /**
   * 佣金类型（示例：MKT）
   *
   * - `MKT` 营销计划
   * - `SP` 定向计划
   * - `COMMON` 通用计划
   * - `ZX` 自选计划
   */
  commission_type?: "MKT" | "SP" | "COMMON" | "ZX" | (string & {});
}

/** 店铺转链结果列表 */
export interface TbkContentGeneralLinkConvertShopUrlList {
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 入参店铺ID（示例：123456） */
  input_shop_id?: string;
  /** 链接信息（示例：link_info_dto） */
  link_info_dto?: TbkContentGeneralLinkConvertShopLinkInfoDTO;
}

/** 链接信息 */
export interface TbkContentGeneralLinkConvertShopLinkInfoDTO {
  /** 商家ID（示例：123456） */
  seller_id?: string;
  /** 店铺CPS长链接 */
  cps_long_url?: string;
  /** 店铺CPS短链接（示例：https://s.click.taobao.com/FvHjOPu） */
  cps_short_url?: string;
  /** 店铺CPS链接的长口令（示例：58￥ CZ3457 EAqldesjTCt￥ https://m.tb.cn/h.UQ4ceEB  韩都衣舍旗舰店） */
  cps_full_tpwd?: string;
  /** 店铺CPS链接的短口令（示例：￥EAqldesjTCt￥） */
  cps_short_tpwd?: string;
}

/** 会场活动转链结果列表 */
export interface TbkContentGeneralLinkConvertEventUrlList {
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 入参会场ID（示例：203567898765） */
  input_page_id?: string;
  /** 链接信息（示例：link_info_dto） */
  link_info_dto?: TbkContentGeneralLinkConvertEventLinkInfoDTO;
}

/** 链接信息 */
export interface TbkContentGeneralLinkConvertEventLinkInfoDTO {
  /** 会场ID（示例：20150318020014311） */
  page_id?: string;
  /** 会场CPS长链接 */
  cps_long_url?: string;
  /** 会场CPS链接的短口令（示例：￥PnIodeIlU9z￥） */
  cps_short_tpwd?: string;
  /** 会场CPS短链接（示例：https://s.click.taobao.com/EvHjOPu） */
  cps_short_url?: string;
  /** 会场CPS链接的长口令 */
  cps_full_tpwd?: string;
}

/** 商品转链结果列表 */
export interface TbkContentGeneralLinkConvertItemUrlList {
  /** 入参商品ID（示例：i87a9ja90d8-09qrjcoa7qwl） */
  input_item_id?: string;
  /** 转链成功时的补充说明（示例：skuid已失效） */
  extra_info?: string;
  /** 营销信息 */
  promotion_info_dto?: TbkContentGeneralLinkConvertPromotionInfoDTO;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 链接信息 */
  link_info_dto?: TbkContentGeneralLinkConvertItemLinkInfoDTO;
  /** 优惠券信息 */
  coupon_info_dto?: TbkContentGeneralLinkConvertItemLinkInfoDTO2;
}

/** 营销信息 */
export interface TbkContentGeneralLinkConvertPromotionInfoDTO {
  /** 收入比率（%），佣金比率+补贴比率，同物料接口的income_rate（示例：2.40） */
  commission_rate?: string;
  /**
   * 佣金类型（示例：MKT）
   *
   * - `MKT` 营销计划
   * - `SP` 定向计划
   * - `COMMON` 通用计划
   * - `ZX` 自选计划
   */
  commission_type?: "MKT" | "SP" | "COMMON" | "ZX" | (string & {});
}

/** 链接信息 */
export interface TbkContentGeneralLinkConvertItemLinkInfoDTO {
  /** 二合一长链接 */
  coupon_long_url?: string;
  /**
   * 物料类型（示例：1）
   *
   * - `1` 单品
   * - `2` 店铺
   * - `3` 会场
   */
  material_type?: 1 | 2 | 3 | (number & {});
  /** 商品ID（示例：y387e49cRt262Ozub0TvtA-dAeOMBinqPdm6Wxu0） */
  item_id?: string;
  /** CPS长链接 */
  cps_long_url?: string;
  /** CPS链接的短口令（示例：￥XODHdeIlU9B￥） */
  cps_short_tpwd?: string;
  /** 二合一链接的短口令（示例：￥LOcqdeIlU9y￥） */
  coupon_short_tpwd?: string;
  /** CPS短链接（示例：https://s.click.taobao.com/GvHjOPu） */
  cps_short_url?: string;
  /** 二合一短链接（示例：https://s.click.taobao.com/HvHjOPu） */
  coupon_short_url?: string;
  /** 二合一链接的长口令 */
  coupon_full_tpwd?: string;
  /** CPS链接的长口令 */
  cps_full_tpwd?: string;
}

/** 优惠券信息 */
export interface TbkContentGeneralLinkConvertItemLinkInfoDTO2 {
  /** 优惠券结束时间，日期时间或仅日期（示例：2022-12-25 23:59:59） */
  coupon_end_time?: string;
  /** 优惠券ID（示例：642208f7db6b4fb9880a9d09832d6b8d） */
  activity_id?: string;
  /** 优惠券剩余量（示例：99987） */
  coupon_remain_count?: number;
  /** 优惠券面额（元）（示例：170.00） */
  coupon_amount?: string;
  /** 优惠券开始时间，日期时间或仅日期（示例：2022-12-20 00:00:00） */
  coupon_start_time?: string;
  /** 优惠券描述，满X元减Y元（示例：满319元减170元） */
  coupon_desc?: string;
}

const api: TopApi = {
  method: "taobao.tbk.content.general.link.convert",
  session: "none",
  kind: "read",
  required: ["sub_pid", "adzone_id"],
  params: {
    sub_pid: "string",
    item_dto: {
      item_id: "id",
      sku_id: "id",
      is_target_coupon: "number",
      coupon_id: "string",
      external_id: "string",
      dx: "string",
      manage_pub_id: "id",
    },
    page_dto: {
      page_id: "id",
      target_item_list: ["string", "string"],
    },
    shop_dto: {
      shop_id: "id",
    },
    material_dto: {
      material_url: "string",
      is_target_coupon: "number",
      coupon_id: "string",
    },
    adzone_id: "id",
  },
  response: {
    data: {
      material_url_list: [
        "material_url_list",
        {
          code: "number",
          msg: "string",
          extra_info: "string",
          input_material_url: "string",
          link_info_dto: {
            coupon_long_url: "string",
            material_type: "number",
            cps_long_url: "string",
            cps_short_tpwd: "string",
            coupon_short_tpwd: "string",
            cps_short_url: "string",
            coupon_short_url: "string",
            coupon_full_tpwd: "string",
            cps_full_tpwd: "string",
            tk_biz_type: "number",
          },
          coupon_info_dto: {
            coupon_end_time: "string",
            activity_id: "id",
            coupon_remain_count: "number",
            coupon_amount: "string",
            coupon_start_time: "string",
            coupon_desc: "string",
            coupon_type: "number",
          },
          promotion_info_dto: {
            commission_rate: "string",
            commission_type: "string",
          },
        },
      ],
      shop_url_list: [
        "shop_url_list",
        {
          code: "number",
          msg: "string",
          input_shop_id: "id",
          link_info_dto: {
            seller_id: "id",
            cps_long_url: "string",
            cps_short_url: "string",
            cps_full_tpwd: "string",
            cps_short_tpwd: "string",
          },
        },
      ],
      event_url_list: [
        "event_url_list",
        {
          code: "number",
          msg: "string",
          input_page_id: "id",
          link_info_dto: {
            page_id: "id",
            cps_long_url: "string",
            cps_short_tpwd: "string",
            cps_short_url: "string",
            cps_full_tpwd: "string",
          },
        },
      ],
      item_url_list: [
        "item_url_list",
        {
          input_item_id: "id",
          extra_info: "string",
          promotion_info_dto: {
            commission_rate: "string",
            commission_type: "string",
          },
          code: "number",
          msg: "string",
          link_info_dto: {
            coupon_long_url: "string",
            material_type: "number",
            item_id: "id",
            cps_long_url: "string",
            cps_short_tpwd: "string",
            coupon_short_tpwd: "string",
            cps_short_url: "string",
            coupon_short_url: "string",
            coupon_full_tpwd: "string",
            cps_full_tpwd: "string",
          },
          coupon_info_dto: {
            coupon_end_time: "string",
            activity_id: "id",
            coupon_remain_count: "number",
            coupon_amount: "string",
            coupon_start_time: "string",
            coupon_desc: "string",
          },
        },
      ],
    },
    biz_error_desc: "string",
    result_msg: "string",
  },
};

/**
 * 淘宝客-推广者-内容三方万能转链
 *
 * 内容场景三方分成的多类物料转链
 *
 * `taobao.tbk.content.general.link.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=69454&docType=2
 */
export class TbkContentGeneralLinkConvertRequest extends TopRequest<
  TbkContentGeneralLinkConvertParams,
  TbkContentGeneralLinkConvertResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 三方推广者PID（mm_x_x_x） */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
  }

  /** 商品三方转链参数 */
  setItemDto(value: TbkContentGeneralLinkConvertLkItemDTO): this {
    return this.set("item_dto", value);
  }

  /** 会场页面三方转链参数 */
  setPageDto(value: TbkContentGeneralLinkConvertLkPageDTO): this {
    return this.set("page_dto", value);
  }

  /** 店铺三方转链参数 */
  setShopDto(value: TbkContentGeneralLinkConvertLkShopDTO): this {
    return this.set("shop_dto", value);
  }

  /** 链接三方转链参数 */
  setMaterialDto(value: TbkContentGeneralLinkConvertLkMaterialDTO): this {
    return this.set("material_dto", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }
}
