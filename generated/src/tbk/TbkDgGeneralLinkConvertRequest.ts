// Generated from spec/tbk/taobao.tbk.dg.general.link.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.general.link.convert` */
export interface TbkDgGeneralLinkConvertParams {
  /**
   * 业务场景ID（示例：1）
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   * - `4` 含义未说明
   */
  biz_scene_id?: "1" | "2" | "4" | (string & {}) | undefined;
  /**
   * 代理模式专属的推广类型，代理模式必填，其他模式不填（示例：2）
   *
   * - `1` 自购省
   * - `2` 推广赚
   */
  promotion_type?: "1" | "2" | (string & {}) | undefined;
  /** 物料列表，URL或淘口令，多个以英文逗号拼接；权限邀约制，须注明联盟推广链接转链或天猫/淘宝复制链接转链 */
  material_list?: string | readonly string[] | undefined;
  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败）（示例：123456） */
  relation_id?: TopId | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123456） */
  adzone_id: TopId;
  /** 卖家ID列表，多个以英文逗号拼接（示例：123456） */
  seller_id_list?: TopId | readonly TopId[] | undefined;
  /** 商品ID列表，多个以英文逗号拼接（示例：qYtxrMJOC8tmtM-Qq0Z65Sbbq5DqZ9） */
  item_id_list?: TopId | readonly TopId[] | undefined;
  /** 会场ID列表，多个以英文逗号拼接（示例：123456） */
  page_id_list?: TopId | readonly TopId[] | undefined;
  /** 会场定坑商品 */
  target_item?: TbkDgGeneralLinkConvertTargetItemDTO | undefined;
  /** 商品转链参数 */
  item_dto?: TbkDgGeneralLinkConvertLkItemDTO | undefined;
  /** 会场页面转链参数 */
  page_dto?: TbkDgGeneralLinkConvertLkPageDTO | undefined;
  /** 店铺转链参数 */
  shop_dto?: TbkDgGeneralLinkConvertLkShopDTO | undefined;
  /** 链接或口令转链参数 */
  material_dto?: TbkDgGeneralLinkConvertLkMaterialDTO | undefined;
  /** 会员运营ID（示例：123） */
  special_id?: TopId | undefined;
  /** 加密用户标识（UVID）（示例：adjso7389rbnasd） */
  uvid?: string | undefined;
  /** 启明系统任务ID（示例：123） */
  qmtid?: TopId | undefined;
  /**
   * uvid授权弹窗展示方式（返利）（示例：1）
   *
   * - `0` 展示
   * - `1` 不展示
   */
  uvid_not_authorized?: 0 | 1 | (number & {}) | undefined;
  /** link_info_dto要返回的字段名，含二合一与CPS的长短链接和长短口令、种草页及淘积木链接，多个以逗号分隔（示例：cps_short_tpwd,coupon_short_url） */
  required_link_type?: string | readonly string[] | undefined;
}

/** 响应 `taobao.tbk.dg.general.link.convert` */
export interface TbkDgGeneralLinkConvertResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkDgGeneralLinkConvertTbkLinkDTO;
  /** 业务错误描述（示例：1） */
  biz_error_desc?: number;
  /** 结果信息（示例：1） */
  result_msg?: string;
}

/** 会场定坑商品 */
export interface TbkDgGeneralLinkConvertTargetItemDTO {
  /** 页面定坑商品的ID列表，供素材坑位还原（示例：xxx） */
  item_id_list?: string | readonly string[] | undefined;
}

/** 商品转链参数 */
export interface TbkDgGeneralLinkConvertLkItemDTO {
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

/** 会场页面转链参数 */
export interface TbkDgGeneralLinkConvertLkPageDTO {
  /** 会场ID（示例：20356789765） */
  page_id?: TopId | undefined;
  /** 页面定坑商品的ID列表，供素材坑位还原（示例：xxx） */
  target_item_list?: string | readonly string[] | undefined;
}

/** 店铺转链参数 */
export interface TbkDgGeneralLinkConvertLkShopDTO {
  /** 店铺ID（示例：123456） */
  shop_id?: TopId | undefined;
}

/** 链接或口令转链参数 */
export interface TbkDgGeneralLinkConvertLkMaterialDTO {
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

/** 返回数据 */
export interface TbkDgGeneralLinkConvertTbkLinkDTO {
  /** 物料（链接或淘口令）转链结果列表 */
  material_url_list: TbkDgGeneralLinkConvertMaterialUrlList[];
  /** 店铺转链结果列表 */
  shop_url_list: TbkDgGeneralLinkConvertShopUrlList[];
  /** 会场活动转链结果列表 */
  event_url_list: TbkDgGeneralLinkConvertEventUrlList[];
  /** 商品转链结果列表 */
  item_url_list: TbkDgGeneralLinkConvertItemUrlList[];
}

/** 物料（链接或淘口令）转链结果列表 */
export interface TbkDgGeneralLinkConvertMaterialUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 营销信息 */
  promotion_info_dto?: TbkDgGeneralLinkConvertMaterialPromotionInfoDTO;
  /** 优惠券信息 */
  coupon_info_dto?: TbkDgGeneralLinkConvertCouponInfoDTO;
  /** 链接信息 */
  link_info_dto?: TbkDgGeneralLinkConvertLinkInfoDTO;
  /** 入参物料链接（示例：s.click.taobao.com） */
  input_material_url?: string;
  /** 转链成功时的补充说明（示例：skuid已失效） */
  extra_info?: string;
  /** 多件价券信息列表 */
  multiple_items_coupon_info_list: TbkDgGeneralLinkConvertMaterialMultiCouponPromotionInfoDTO[];
}

/** 营销信息 */
export interface TbkDgGeneralLinkConvertMaterialPromotionInfoDTO {
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
  /** 多件价需拍件数（示例：2） */
  multiple_items_prices_count?: number;
}

/** 优惠券信息 */
export interface TbkDgGeneralLinkConvertCouponInfoDTO {
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

/** 链接信息 */
export interface TbkDgGeneralLinkConvertLinkInfoDTO {
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
   * - `6` 直播间
   * - `7` 淘积木页
   */
  material_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
  /** CPS长链接 */
  cps_long_url?: string;
  /** CPS链接的短口令（示例：￥zRmVdesjTCu￥） */
  cps_short_tpwd?: string;
  /**
   * 淘口令类型，入参物料非淘口令时为null（示例：2）
   *
   * - `1` 联盟口令
   * - `2` 主站口令
   */
  tk_biz_type?: 1 | 2 | (number & {});
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
  /** 种草页链接，定向开放（示例：s.click.taobao.com） */
  share_unit_url?: string;
  /** 淘积木页面链接，定向开放（示例：s.click.taobao.com） */
  tao_brick_url?: string;
  /** 频道页二合一链接，须由required_link_type指定才返回，目前支持淘金币 */
  coupon_channel_url?: string;
  /** 频道页二合一口令，须由required_link_type指定才返回，目前支持淘金币 */
  coupon_channel_tpwd?: string;
  /** 频道页CPS链接，须由required_link_type指定才返回，目前支持淘金币 */
  cps_channel_url?: string;
  /** 频道页CPS口令，须由required_link_type指定才返回，目前支持淘金币 */
  cps_channel_tpwd?: string;
  /** 超红二合一长链接，须由required_link_type指定才返回 */
  coupon_supered_long_url?: string;
  /** 超红二合一短链接，须由required_link_type指定才返回（示例：https://s.click.taobao.com/CvHjOPu） */
  coupon_supered_short_url?: string;
  /** 超红二合一长口令，须由required_link_type指定才返回 */
  coupon_supered_long_tpwd?: string;
  /** 超红二合一短口令，须由required_link_type指定才返回（示例：￥p7lYdesjTCG￥） */
  coupon_supered_short_tpwd?: string;
  /** 超红CPS长链接，须由required_link_type指定才返回 */
  cps_supered_long_url?: string;
  /** 超红CPS短链接，须由required_link_type指定才返回（示例：https://s.click.taobao.com/CvHjOPu） */
  cps_supered_short_url?: string;
  /** 超红CPS长口令，须由required_link_type指定才返回 */
  cps_supered_long_tpwd?: string;
  /** 超红CPS短口令，须由required_link_type指定才返回（示例：￥p7lYdesjTCG￥） */
  cps_supered_short_tpwd?: string;
}

/** 多件价券信息列表 */
export interface TbkDgGeneralLinkConvertMaterialMultiCouponPromotionInfoDTO {
  /** 优惠名称（示例：商品券） */
  coupon_title?: string;
  /** 优惠券描述，满X元减Y元或满X件减Y元（示例：满7999减1300） */
  coupon_desc?: string;
  /** 优惠金额（元）（示例：1300.00） */
  coupoon_fee?: string;
  /** 优惠开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2022-12-14 00:00:00） */
  coupon_start_time?: string;
  /** 优惠结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2022-12-15 00:00:00） */
  coupon_end_time?: string;
  /** 优惠ID（示例：xx） */
  activity_id?: string;
  /** 优惠券剩余量（示例：99987） */
  coupon_remain_count?: number;
}

/** 店铺转链结果列表 */
export interface TbkDgGeneralLinkConvertShopUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 链接信息 */
  link_info_dto?: TbkDgGeneralLinkConvertLinkInfoDTO2;
  /** 入参店铺ID（示例：123） */
  input_shop_id?: string;
}

/** 链接信息 */
export interface TbkDgGeneralLinkConvertLinkInfoDTO2 {
  /**
   * 物料类型（示例：2）
   *
   * - `1` 单品
   * - `2` 店铺
   * - `3` 会场
   */
  material_type?: 1 | 2 | 3 | (number & {});
  /** 商家ID（示例：123456） */
  seller_id?: string;
  /** 店铺CPS长链接 */
  cps_long_url?: string;
  /** 店铺CPS链接的短口令（示例：￥EAqldesjTCt￥） */
  cps_short_tpwd?: string;
  /** 店铺CPS短链接（示例：https://s.click.taobao.com/FvHjOPu） */
  cps_short_url?: string;
  /** 店铺CPS链接的长口令（示例：58￥ CZ3457 EAqldesjTCt￥ https://m.tb.cn/h.UQ4ceEB  韩都衣舍旗舰店） */
  cps_full_tpwd?: string;
}

/** 会场活动转链结果列表 */
export interface TbkDgGeneralLinkConvertEventUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 链接信息 */
  link_info_dto?: TbkDgGeneralLinkConvertLinkInfoDTO3;
  /** 入参会场ID（示例：203567898765） */
  input_page_id?: string;
}

/** 链接信息 */
export interface TbkDgGeneralLinkConvertLinkInfoDTO3 {
  /**
   * 物料类型（示例：3）
   *
   * - `1` 单品
   * - `2` 店铺
   * - `3` 会场
   */
  material_type?: 1 | 2 | 3 | (number & {});
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
export interface TbkDgGeneralLinkConvertItemUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 营销信息 */
  promotion_info_dto?: TbkDgGeneralLinkConvertItemPromotionInfoDTO;
  /** 优惠券信息 */
  coupon_info_dto?: TbkDgGeneralLinkConvertCouponInfoDTO2;
  /** 链接信息 */
  link_info_dto?: TbkDgGeneralLinkConvertItemLinkInfoDTO;
  /** 入参商品ID（示例：i87a9ja90d8-09qrjcoa7qwl） */
  input_item_id?: string;
  /** 转链成功时的补充说明（示例：skuid已失效） */
  extra_info?: string;
  /** 多件价券信息列表 */
  multiple_items_coupon_info_list: TbkDgGeneralLinkConvertItemMultiCouponPromotionInfoDTO[];
}

/** 营销信息 */
export interface TbkDgGeneralLinkConvertItemPromotionInfoDTO {
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
  /** 商品到手价（分）（示例：1349） */
  promotion_price?: number;
  /** 多件价需拍件数（示例：2） */
  multiple_items_prices_count?: number;
}

/** 优惠券信息 */
export interface TbkDgGeneralLinkConvertCouponInfoDTO2 {
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

/** 链接信息 */
export interface TbkDgGeneralLinkConvertItemLinkInfoDTO {
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
  /** 种草页链接，定向开放（示例：s.click.taobao.com） */
  share_unit_url?: string;
  /** 频道页二合一链接，须由required_link_type指定才返回，目前支持淘金币 */
  coupon_channel_url?: string;
  /** 频道页二合一口令，须由required_link_type指定才返回，目前支持淘金币 */
  coupon_channel_tpwd?: string;
  /** 频道页CPS链接，须由required_link_type指定才返回，目前支持淘金币 */
  cps_channel_url?: string;
  /** 频道页CPS口令，须由required_link_type指定才返回，目前支持淘金币 */
  cps_channel_tpwd?: string;
  /** 超红二合一长链接，须由required_link_type指定才返回 */
  coupon_supered_long_url?: string;
  /** 超红二合一短链接，须由required_link_type指定才返回（示例：https://s.click.taobao.com/HvHjOPu） */
  coupon_supered_short_url?: string;
  /** 超红二合一长口令，须由required_link_type指定才返回 */
  coupon_supered_long_tpwd?: string;
  /** 超红二合一短口令，须由required_link_type指定才返回（示例：￥LOcqdeIlU9y￥） */
  coupon_supered_short_tpwd?: string;
  /** 超红CPS长链接，须由required_link_type指定才返回 */
  cps_supered_long_url?: string;
  /** 超红CPS短链接，须由required_link_type指定才返回（示例：https://s.click.taobao.com/HvHjOPu） */
  cps_supered_short_url?: string;
  /** 超红CPS长口令，须由required_link_type指定才返回 */
  cps_supered_long_tpwd?: string;
  /** 超红CPS短口令，须由required_link_type指定才返回（示例：￥LOcqdeIlU9y￥） */
  cps_supered_short_tpwd?: string;
}

/** 多件价券信息列表 */
export interface TbkDgGeneralLinkConvertItemMultiCouponPromotionInfoDTO {
  /** 优惠名称（示例：商品券） */
  coupon_title?: string;
  /** 优惠券描述，满X元减Y元或满X件减Y元（示例：满7999减1300） */
  coupon_desc?: string;
  /** 优惠金额（元）（示例：1300.00） */
  coupoon_fee?: string;
  /** 优惠开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2022-12-14 00:00:00） */
  coupon_start_time?: string;
  /** 优惠结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2022-12-15 00:00:00） */
  coupon_end_time?: string;
  /** 优惠ID（示例：19d114f1a6464c98a30b01b3cb17dad6） */
  activity_id?: string;
  /** 优惠券剩余量（示例：99987） */
  coupon_remain_count?: number;
}

const api: TopApi = {
  method: "taobao.tbk.dg.general.link.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    biz_scene_id: "string",
    promotion_type: "string",
    material_list: "string",
    relation_id: "id",
    adzone_id: "id",
    seller_id_list: "id",
    item_id_list: "id",
    page_id_list: "id",
    target_item: {
      item_id_list: ["string", "string"],
    },
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
    special_id: "id",
    uvid: "string",
    qmtid: "id",
    uvid_not_authorized: "number",
    required_link_type: "string",
  },
  response: {
    data: {
      material_url_list: [
        "material_url_list",
        {
          msg: "string",
          code: "number",
          promotion_info_dto: {
            commission_rate: "string",
            commission_type: "string",
            multiple_items_prices_count: "number",
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
          link_info_dto: {
            coupon_long_url: "string",
            material_type: "number",
            cps_long_url: "string",
            cps_short_tpwd: "string",
            tk_biz_type: "number",
            coupon_short_tpwd: "string",
            cps_short_url: "string",
            coupon_short_url: "string",
            coupon_full_tpwd: "string",
            cps_full_tpwd: "string",
            share_unit_url: "string",
            tao_brick_url: "string",
            coupon_channel_url: "string",
            coupon_channel_tpwd: "string",
            cps_channel_url: "string",
            cps_channel_tpwd: "string",
            coupon_supered_long_url: "string",
            coupon_supered_short_url: "string",
            coupon_supered_long_tpwd: "string",
            coupon_supered_short_tpwd: "string",
            cps_supered_long_url: "string",
            cps_supered_short_url: "string",
            cps_supered_long_tpwd: "string",
            cps_supered_short_tpwd: "string",
          },
          input_material_url: "string",
          extra_info: "string",
          multiple_items_coupon_info_list: [
            "material_multi_coupon_promotion_info_d_t_o",
            {
              coupon_title: "string",
              coupon_desc: "string",
              coupoon_fee: "string",
              coupon_start_time: "yyyy-MM-dd HH:mm:ss",
              coupon_end_time: "yyyy-MM-dd HH:mm:ss",
              activity_id: "id",
              coupon_remain_count: "number",
            },
          ],
        },
      ],
      shop_url_list: [
        "shop_url_list",
        {
          msg: "string",
          code: "number",
          link_info_dto: {
            material_type: "number",
            seller_id: "id",
            cps_long_url: "string",
            cps_short_tpwd: "string",
            cps_short_url: "string",
            cps_full_tpwd: "string",
          },
          input_shop_id: "id",
        },
      ],
      event_url_list: [
        "event_url_list",
        {
          msg: "string",
          code: "number",
          link_info_dto: {
            material_type: "number",
            page_id: "id",
            cps_long_url: "string",
            cps_short_tpwd: "string",
            cps_short_url: "string",
            cps_full_tpwd: "string",
          },
          input_page_id: "id",
        },
      ],
      item_url_list: [
        "item_url_list",
        {
          msg: "string",
          code: "number",
          promotion_info_dto: {
            commission_rate: "string",
            commission_type: "string",
            promotion_price: "number",
            multiple_items_prices_count: "number",
          },
          coupon_info_dto: {
            coupon_end_time: "string",
            activity_id: "id",
            coupon_remain_count: "number",
            coupon_amount: "string",
            coupon_start_time: "string",
            coupon_desc: "string",
          },
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
            share_unit_url: "string",
            coupon_channel_url: "string",
            coupon_channel_tpwd: "string",
            cps_channel_url: "string",
            cps_channel_tpwd: "string",
            coupon_supered_long_url: "string",
            coupon_supered_short_url: "string",
            coupon_supered_long_tpwd: "string",
            coupon_supered_short_tpwd: "string",
            cps_supered_long_url: "string",
            cps_supered_short_url: "string",
            cps_supered_long_tpwd: "string",
            cps_supered_short_tpwd: "string",
          },
          input_item_id: "id",
          extra_info: "string",
          multiple_items_coupon_info_list: [
            "item_multi_coupon_promotion_info_d_t_o",
            {
              coupon_title: "string",
              coupon_desc: "string",
              coupoon_fee: "string",
              coupon_start_time: "yyyy-MM-dd HH:mm:ss",
              coupon_end_time: "yyyy-MM-dd HH:mm:ss",
              activity_id: "id",
              coupon_remain_count: "number",
            },
          ],
        },
      ],
    },
    biz_error_desc: "number",
    result_msg: "string",
  },
};

/**
 * 淘宝客-推广者-万能转链
 *
 * 商品店铺会场链接口令统一转链
 *
 * `taobao.tbk.dg.general.link.convert` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=65409&docType=2
 */
export class TbkDgGeneralLinkConvertRequest extends TopRequest<
  TbkDgGeneralLinkConvertParams,
  TbkDgGeneralLinkConvertResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 业务场景ID */
  setBizSceneId(value: "1" | "2" | "4" | (string & {})): this {
    return this.set("biz_scene_id", value);
  }

  /** 代理模式专属的推广类型，代理模式必填，其他模式不填 */
  setPromotionType(value: "1" | "2" | (string & {})): this {
    return this.set("promotion_type", value);
  }

  /** 物料列表，URL或淘口令，多个以英文逗号拼接；权限邀约制，须注明联盟推广链接转链或天猫/淘宝复制链接转链 */
  setMaterialList(value: string | readonly string[]): this {
    return this.set("material_list", value);
  }

  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 卖家ID列表，多个以英文逗号拼接 */
  setSellerIdList(value: TopId | readonly TopId[]): this {
    return this.set("seller_id_list", value);
  }

  /** 商品ID列表，多个以英文逗号拼接 */
  setItemIdList(value: TopId | readonly TopId[]): this {
    return this.set("item_id_list", value);
  }

  /** 会场ID列表，多个以英文逗号拼接 */
  setPageIdList(value: TopId | readonly TopId[]): this {
    return this.set("page_id_list", value);
  }

  /** 会场定坑商品 */
  setTargetItem(value: TbkDgGeneralLinkConvertTargetItemDTO): this {
    return this.set("target_item", value);
  }

  /** 商品转链参数 */
  setItemDto(value: TbkDgGeneralLinkConvertLkItemDTO): this {
    return this.set("item_dto", value);
  }

  /** 会场页面转链参数 */
  setPageDto(value: TbkDgGeneralLinkConvertLkPageDTO): this {
    return this.set("page_dto", value);
  }

  /** 店铺转链参数 */
  setShopDto(value: TbkDgGeneralLinkConvertLkShopDTO): this {
    return this.set("shop_dto", value);
  }

  /** 链接或口令转链参数 */
  setMaterialDto(value: TbkDgGeneralLinkConvertLkMaterialDTO): this {
    return this.set("material_dto", value);
  }

  /** 会员运营ID */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 加密用户标识（UVID） */
  setUvid(value: string): this {
    return this.set("uvid", value);
  }

  /** 启明系统任务ID */
  setQmtid(value: TopId): this {
    return this.set("qmtid", value);
  }

  /** uvid授权弹窗展示方式（返利） */
  setUvidNotAuthorized(value: 0 | 1 | (number & {})): this {
    return this.set("uvid_not_authorized", value);
  }

  /** link_info_dto要返回的字段名，含二合一与CPS的长短链接和长短口令、种草页及淘积木链接，多个以逗号分隔 */
  setRequiredLinkType(value: string | readonly string[]): this {
    return this.set("required_link_type", value);
  }
}
