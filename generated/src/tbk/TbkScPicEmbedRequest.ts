// Generated from spec/tbk/taobao.tbk.sc.pic.embed.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopFile, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.pic.embed` */
export interface TbkScPicEmbedParams {
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /** 商品ID（必填） */
  item_id: TopId;
  /** 待打码图片 */
  pic_stream?: TopFile | undefined;
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
}

/** 响应 `taobao.tbk.sc.pic.embed` */
export interface TbkScPicEmbedResponse extends TopResponse {
  /** 打码图下载链接，有效期15分钟 */
  embed_pic_url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.pic.embed",
  session: "required",
  kind: "read",
  required: ["adzone_id", "item_id", "site_id"],
  params: {
    adzone_id: "id",
    item_id: "id",
    pic_stream: "file",
    relation_id: "id",
    site_id: "id",
  },
  response: {
    embed_pic_url: "string",
  },
};

/**
 * 淘宝客-服务商-商业化图片生成
 *
 * 为商品生成带推广码的图片
 *
 * `taobao.tbk.sc.pic.embed` · 需要授权 · 可重复调用
 */
export class TbkScPicEmbedRequest extends TopRequest<TbkScPicEmbedParams, TbkScPicEmbedResponse> {
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

  /** 待打码图片 */
  setPicStream(value: TopFile): this {
    return this.set("pic_stream", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }
}
