// Generated from spec/b/taobao.item-get.x.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.item-get.x` */
export interface ItemGetX2Params {}

/** 响应 `taobao.item-get.x` */
export interface ItemGetX2Response extends TopResponse {
  /** 数据 */
  data?: ItemGetX2Data;
}

/** 数据 */
export interface ItemGetX2Data {
  /** 乙 */
  b?: string;
}

const api: TopApi = {
  method: "taobao.item-get.x",
  session: "none",
  kind: "read",
  params: {},
  response: {
    data: {
      b: "string",
    },
  },
};

/**
 * 乙
 *
 * 与另一类目的名称相近
 *
 * `taobao.item-get.x` · 不需要授权 · 可重复调用
 */
export class ItemGetX2Request extends TopRequest<ItemGetX2Params, ItemGetX2Response> {
  get api(): TopApi {
    return api;
  }
}
