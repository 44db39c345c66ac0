// Generated from spec/tbk/taobao.tbk.itemid.private.transform.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.itemid.private.transform` */
export interface TbkItemidPrivateTransformParams {
  /** 商品ID列表（英文逗号分隔）（必填） */
  item_ids: TopId | readonly TopId[];
}

/** 响应 `taobao.tbk.itemid.private.transform` */
export interface TbkItemidPrivateTransformResponse extends TopResponse {
  /** 结果列表 */
  results: TbkItemidPrivateTransformItemIdTransformDTO[];
}

/** 结果列表 */
export interface TbkItemidPrivateTransformItemIdTransformDTO {
  /** 原商品ID */
  original_item_id?: string;
  /** 升级后的商品ID（B段） */
  item_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.itemid.private.transform",
  session: "none",
  kind: "read",
  required: ["item_ids"],
  params: {
    item_ids: "id",
  },
  response: {
    results: [
      "item_id_transform_d_t_o",
      {
        original_item_id: "id",
        item_id: "id",
      },
    ],
  },
};

/**
 * 淘宝客-推广者-商品id转化(二方)(专有)
 *
 * 把原商品 ID 换成升级后的新 ID
 *
 * `taobao.tbk.itemid.private.transform` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=64171&docType=2
 */
export class TbkItemidPrivateTransformRequest extends TopRequest<
  TbkItemidPrivateTransformParams,
  TbkItemidPrivateTransformResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 商品ID列表（英文逗号分隔） */
  setItemIds(value: TopId | readonly TopId[]): this {
    return this.set("item_ids", value);
  }
}
