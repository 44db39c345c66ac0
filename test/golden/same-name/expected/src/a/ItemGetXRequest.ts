// Generated from spec/a/taobao.item.get_x.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.item.get_x` */
export interface ItemGetXParams {}

/** 响应 `taobao.item.get_x` */
export interface ItemGetXResponse extends TopResponse {}

const api: TopApi = {
  method: "taobao.item.get_x",
  session: "none",
  kind: "read",
  params: {},
  response: {},
};

/**
 * 丁
 *
 * 另一类目中类名相同
 *
 * `taobao.item.get_x` · 不需要授权 · 可重复调用
 */
export class ItemGetXRequest extends TopRequest<ItemGetXParams, ItemGetXResponse> {
  get api(): TopApi {
    return api;
  }
}
