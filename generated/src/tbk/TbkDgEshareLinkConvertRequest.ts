// Generated from spec/tbk/taobao.tbk.dg.eshare.link.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.eshare.link.convert` */
export interface TbkDgEshareLinkConvertParams {
  /** 推广位ID（PID第三段）（示例：1234） */
  adzone_id?: TopId | undefined;
  /** 渠道关系ID（示例：1234） */
  relation_id?: TopId | undefined;
  /** 商品转链参数 */
  item_dto?: TbkDgEshareLinkConvertLkItemDTO | undefined;
  /** 链接或口令转链参数 */
  material_dto?: TbkDgEshareLinkConvertLkMaterialDTO | undefined;
}

/** 响应 `taobao.tbk.dg.eshare.link.convert` */
export interface TbkDgEshareLinkConvertResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkDgEshareLinkConvertTbkLinkDTO;
  /** 业务错误描述（示例：1） */
  biz_error_desc?: string;
  /** 结果信息（示例：1） */
  result_msg?: string;
}

/** 商品转链参数 */
export interface TbkDgEshareLinkConvertLkItemDTO {
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

/** 链接或口令转链参数 */
export interface TbkDgEshareLinkConvertLkMaterialDTO {
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
export interface TbkDgEshareLinkConvertTbkLinkDTO {
  /** 物料（链接或淘口令）转链结果列表 */
  material_url_list: TbkDgEshareLinkConvertMaterialUrlList[];
  /** 商品转链结果列表 */
  item_url_list: TbkDgEshareLinkConvertItemUrlList[];
}

/** 物料（链接或淘口令）转链结果列表 */
export interface TbkDgEshareLinkConvertMaterialUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 链接信息 */
  link_info_dto?: TbkDgEshareLinkConvertLinkInfoDTO;
  /** 入参物料链接（示例：s.click.taobao.com） */
  input_material_url?: string;
  /** 营销信息 */
  promotion_info_dto?: TbkDgEshareLinkConvertMaterialPromotionInfoDTO;
}

/** 链接信息 */
export interface TbkDgEshareLinkConvertLinkInfoDTO {
  /** 二合一长链接 */
  coupon_long_url?: string;
  /** 二合一短链接（示例：https://s.click.taobao.com/DvHjOPu） */
  coupon_short_url?: string;
  /** 二合一链接的短口令（示例：￥p7lYdesjTCG￥） */
  coupon_short_tpwd?: string;
  /** 二合一链接的长口令 */
  coupon_full_tpwd?: string;
  /**
   * 物料类型（示例：1）
   *
   * - `1` 单品
   */
  material_type?: 1 | (number & {});
  /**
   * 淘口令类型，入参物料非淘口令时为null（示例：2）
   *
   * - `1` 联盟口令
   * - `2` 主站口令
   */
  tk_biz_type?: 1 | 2 | (number & {});
}

/** 营销信息 */
export interface TbkDgEshareLinkConvertMaterialPromotionInfoDTO {
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

/** 商品转链结果列表 */
export interface TbkDgEshareLinkConvertItemUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 链接信息 */
  link_info_dto?: TbkDgEshareLinkConvertItemLinkInfoDTO;
  /** 入参商品ID（示例：i87a9ja90d8-09qrjcoa7qwl） */
  input_item_id?: string;
  /** 营销信息 */
  promotion_info_dto?: TbkDgEshareLinkConvertItemPromotionInfoDTO;
}

/** 链接信息 */
export interface TbkDgEshareLinkConvertItemLinkInfoDTO {
  /** 二合一长链接 */
  coupon_long_url?: string;
  /** 商品ID */
  item_id?: string;
  /**
   * 物料类型（示例：1）
   *
   * - `1` 单品
   */
  material_type?: 1 | (number & {});
  /** 二合一短链接（示例：https://s.click.taobao.com/HvHjOPu） */
  coupon_short_url?: string;
  /** 二合一链接的短口令（示例：￥LOcqdeIlU9y￥） */
  coupon_short_tpwd?: string;
  /** 二合一链接的长口令 */
  coupon_full_tpwd?: string;
}

/** 营销信息 */
export interface TbkDgEshareLinkConvertItemPromotionInfoDTO {
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

const api: TopApi = {
  method: "taobao.tbk.dg.eshare.link.convert",
  session: "none",
  kind: "read",
  params: {
    adzone_id: "id",
    relation_id: "id",
    item_dto: {
      item_id: "id",
      sku_id: "id",
      is_target_coupon: "number",
      coupon_id: "string",
      external_id: "string",
      dx: "string",
      manage_pub_id: "id",
    },
    material_dto: {
      material_url: "string",
      is_target_coupon: "number",
      coupon_id: "string",
    },
  },
  response: {
    data: {
      material_url_list: [
        "material_url_list",
        {
          msg: "string",
          code: "number",
          link_info_dto: {
            coupon_long_url: "string",
            coupon_short_url: "string",
            coupon_short_tpwd: "string",
            coupon_full_tpwd: "string",
            material_type: "number",
            tk_biz_type: "number",
          },
          input_material_url: "string",
          promotion_info_dto: {
            commission_rate: "string",
            commission_type: "string",
          },
        },
      ],
      item_url_list: [
        "item_url_list",
        {
          msg: "string",
          code: "number",
          link_info_dto: {
            coupon_long_url: "string",
            item_id: "id",
            material_type: "number",
            coupon_short_url: "string",
            coupon_short_tpwd: "string",
            coupon_full_tpwd: "string",
          },
          input_item_id: "id",
          promotion_info_dto: {
            commission_rate: "string",
            commission_type: "string",
          },
        },
      ],
    },
    biz_error_desc: "string",
    result_msg: "string",
  },
};

/**
 * 淘宝客-推广者-KA私域专享转链
 *
 * 为 KA 私域场景转换专享推广链接
 *
 * `taobao.tbk.dg.eshare.link.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=72949&docType=2
 */
export class TbkDgEshareLinkConvertRequest extends TopRequest<
  TbkDgEshareLinkConvertParams,
  TbkDgEshareLinkConvertResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 商品转链参数 */
  setItemDto(value: TbkDgEshareLinkConvertLkItemDTO): this {
    return this.set("item_dto", value);
  }

  /** 链接或口令转链参数 */
  setMaterialDto(value: TbkDgEshareLinkConvertLkMaterialDTO): this {
    return this.set("material_dto", value);
  }
}
