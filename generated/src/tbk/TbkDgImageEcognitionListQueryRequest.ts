// Generated from spec/tbk/taobao.tbk.dg.image.ecognition.list.query.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.image.ecognition.list.query` */
export interface TbkDgImageEcognitionListQueryParams {
  /** 图片的base64内容（小于200K，超限拒绝，大图先压缩；仅支持jpg、png等常见格式）（必填；示例：base64xxxx） */
  img: string;
  /** 用户标识值（必填；示例：cdcadscads） */
  identifier_value: string;
  /** 推广位ID（PID第三段）（必填；示例：1123） */
  adzone_id: TopId;
  /**
   * 用户标识类型（必填；示例：OAID_MD5）
   *
   * - `IMEI_MD5` IMEI（MD5）
   * - `IDFA_MD5` IDFA（MD5）
   * - `OAID_MD5` OAID（MD5）
   */
  identifier_type: "IMEI_MD5" | "IDFA_MD5" | "OAID_MD5" | (string & {});
}

/** 响应 `taobao.tbk.dg.image.ecognition.list.query` */
export interface TbkDgImageEcognitionListQueryResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkDgImageEcognitionListQueryPicSearchResult;
  /** 结果信息（示例：success） */
  result_msg?: string;
}

/** 返回数据 */
export interface TbkDgImageEcognitionListQueryPicSearchResult {
  /** 商品列表 */
  item_infos: TbkDgImageEcognitionListQueryItemInfo[];
}

/** 商品列表 */
export interface TbkDgImageEcognitionListQueryItemInfo {
  /** 商品ID（示例：xxx-qqq） */
  item_id?: string;
  /** 商品图片地址（示例：http://img） */
  img?: string;
  /** 商品标题（示例：测试商品） */
  item_title?: string;
  /** 售价（示例：112） */
  sale_price?: string;
  /** 到手价（示例：111） */
  zk_final_price?: string;
  /** 跳转地址（示例：https://） */
  cps_url?: string;
  /** 领券地址（示例：https://） */
  coupon_url?: string;
  /** 店铺类型（示例：天猫） */
  shop_type?: string;
  /** 商品所在地（示例：地区） */
  provcity?: string;
  /** 优惠券信息（示例：5） */
  coupon?: string;
  /** 营销标签列表 */
  icon_list: string[];
}

const api: TopApi = {
  method: "taobao.tbk.dg.image.ecognition.list.query",
  session: "none",
  kind: "read",
  required: ["img", "identifier_value", "adzone_id", "identifier_type"],
  params: {
    img: "string",
    identifier_value: "string",
    adzone_id: "id",
    identifier_type: "string",
  },
  response: {
    data: {
      item_infos: [
        "item_info",
        {
          item_id: "id",
          img: "string",
          item_title: "string",
          sale_price: "string",
          zk_final_price: "string",
          cps_url: "string",
          coupon_url: "string",
          shop_type: "string",
          provcity: "string",
          coupon: "string",
          icon_list: ["string", "string"],
        },
      ],
    },
    result_msg: "string",
  },
};

/**
 * 淘宝客【推广者】识图找优惠商品List
 *
 * 以图片识别并返回相似优惠商品
 *
 * `taobao.tbk.dg.image.ecognition.list.query` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=73442&docType=2
 */
export class TbkDgImageEcognitionListQueryRequest extends TopRequest<
  TbkDgImageEcognitionListQueryParams,
  TbkDgImageEcognitionListQueryResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 图片的base64内容（小于200K，超限拒绝，大图先压缩；仅支持jpg、png等常见格式） */
  setImg(value: string): this {
    return this.set("img", value);
  }

  /** 用户标识值 */
  setIdentifierValue(value: string): this {
    return this.set("identifier_value", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 用户标识类型 */
  setIdentifierType(value: "IMEI_MD5" | "IDFA_MD5" | "OAID_MD5" | (string & {})): this {
    return this.set("identifier_type", value);
  }
}
