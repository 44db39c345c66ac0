// Generated from spec/tbk/qimen.taobao.tbk.item.rule.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, type TopJson, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `qimen.taobao.tbk.item.rule.get` */
export interface QimenTaobaoTbkItemRuleGetParams {
  /** 商品ID列表（英文逗号分隔）（必填） */
  itemIds: TopId | readonly TopId[];
  /** 商品信息列表 */
  itemsData?: string | readonly TopJson[] | undefined;
  /** 媒体上下文用户ID */
  isvUserId?: string | undefined;
}

/** 响应 `qimen.taobao.tbk.item.rule.get` */
export interface QimenTaobaoTbkItemRuleGetResponse extends TopResponse {}

const api: TopApi = {
  method: "qimen.taobao.tbk.item.rule.get",
  session: "optional",
  kind: "read",
  required: ["itemIds"],
  params: {
    itemIds: "id",
    itemsData: ["json", "json"],
    isvUserId: "string",
  },
};

/**
 * 淘宝客商品展示规则获取
 *
 * 查询一批商品的展示规则
 *
 * `qimen.taobao.tbk.item.rule.get` · 可选授权（推断） · 可重复调用
 */
export class QimenTaobaoTbkItemRuleGetRequest extends TopRequest<
  QimenTaobaoTbkItemRuleGetParams,
  QimenTaobaoTbkItemRuleGetResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 商品ID列表（英文逗号分隔） */
  setItemIds(value: TopId | readonly TopId[]): this {
    return this.set("itemIds", value);
  }

  /** 商品信息列表 */
  setItemsData(value: string | readonly TopJson[]): this {
    return this.set("itemsData", value);
  }

  /** 媒体上下文用户ID */
  setIsvUserId(value: string): this {
    return this.set("isvUserId", value);
  }
}
