// Generated from spec/tbk/taobao.tbk.dg.image.ecognition.page.query.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.image.ecognition.page.query` */
export interface TbkDgImageEcognitionPageQueryParams {
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

/** 响应 `taobao.tbk.dg.image.ecognition.page.query` */
export interface TbkDgImageEcognitionPageQueryResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkDgImageEcognitionPageQueryPicSearchResult;
  /** 结果信息（示例：success） */
  result_msg?: string;
}

/** 返回数据 */
export interface TbkDgImageEcognitionPageQueryPicSearchResult {
  /** 识图推荐跳转的H5链接（示例：https://mo.m.taobao.com/union2/page_1758699496339） */
  url?: string;
  /** 识图推荐的跳转deeplink，直达手淘 */
  deeplink?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.image.ecognition.page.query",
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
      url: "string",
      deeplink: "string",
    },
    result_msg: "string",
  },
};

/**
 * 淘宝客【推广者】识图找优惠h5
 *
 * 以图搜优惠并取得 H5 结果页链接
 *
 * `taobao.tbk.dg.image.ecognition.page.query` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=73468&docType=2
 */
export class TbkDgImageEcognitionPageQueryRequest extends TopRequest<
  TbkDgImageEcognitionPageQueryParams,
  TbkDgImageEcognitionPageQueryResponse
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
