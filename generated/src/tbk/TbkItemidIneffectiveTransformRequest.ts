// Generated from spec/tbk/taobao.tbk.itemid.ineffective.transform.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.itemid.ineffective.transform` */
export interface TbkItemidIneffectiveTransformParams {
  /** 商品ID列表（英文逗号分隔）（必填；示例：1,2,3） */
  item_ids: TopId | readonly TopId[];
}

/** 响应 `taobao.tbk.itemid.ineffective.transform` */
export interface TbkItemidIneffectiveTransformResponse extends TopResponse {
  /** 结果列表 */
  results: TbkItemidIneffectiveTransformItemIdTransformDTO[];
}

/** 结果列表 */
export interface TbkItemidIneffectiveTransformItemIdTransformDTO {
  /** 原商品ID（示例：12） */
  original_item_id?: string;
  /** 升级后的商品ID（B段）（示例：cd1） */
  item_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.itemid.ineffective.transform",
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
 * 淘宝客-公用-失效商品id转化
 *
 * 把失效商品ID换成升级后的新ID
 *
 * `taobao.tbk.itemid.ineffective.transform` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=65372&docType=2
 */
export class TbkItemidIneffectiveTransformRequest extends TopRequest<
  TbkItemidIneffectiveTransformParams,
  TbkItemidIneffectiveTransformResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 商品ID列表（英文逗号分隔） */
  setItemIds(value: TopId | readonly TopId[]): this {
    return this.set("item_ids", value);
  }
}
