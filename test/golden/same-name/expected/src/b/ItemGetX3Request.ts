// Generated from spec/b/taobao.item.get.x.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.item.get.x` */
export interface ItemGetX3Params {}

/** 响应 `taobao.item.get.x` */
export interface ItemGetX3Response extends TopResponse {}

const api: TopApi = {
  method: "taobao.item.get.x",
  session: "none",
  kind: "read",
  params: {},
  response: {},
};

/**
 * 丙
 *
 * 类名相同
 *
 * `taobao.item.get.x` · 不需要授权 · 可重复调用
 */
export class ItemGetX3Request extends TopRequest<ItemGetX3Params, ItemGetX3Response> {
  get api(): TopApi {
    return api;
  }
}
