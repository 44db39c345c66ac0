// Generated from spec/a/taobao.item.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.item.get` */
export interface ItemGetParams {}

/** 响应 `taobao.item.get` */
export interface ItemGetResponse extends TopResponse {
  /** 数据 */
  data?: ItemGetData;
  /** 另一方法名下会有的名称 */
  x_data?: ItemGet_XData;
}

/** 数据 */
export interface ItemGetData {
  /** 甲 */
  a?: string;
}

/** 另一方法名下会有的名称 */
export interface ItemGet_XData {
  /** 乙 */
  b?: number;
}

const api: TopApi = {
  method: "taobao.item.get",
  session: "none",
  kind: "read",
  params: {},
  response: {
    data: {
      a: "string",
    },
    x_data: {
      b: "number",
    },
  },
};

/**
 * 甲
 *
 * 两个方法名只差标点
 *
 * `taobao.item.get` · 不需要授权 · 可重复调用
 */
export class ItemGetRequest extends TopRequest<ItemGetParams, ItemGetResponse> {
  get api(): TopApi {
    return api;
  }
}
