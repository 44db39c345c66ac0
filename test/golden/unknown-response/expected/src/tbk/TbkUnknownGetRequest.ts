// Generated from spec/tbk/taobao.tbk.unknown.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.unknown.get` */
export interface TbkUnknownGetParams {}

/** 响应 `taobao.tbk.unknown.get` */
export interface TbkUnknownGetResponse extends TopResponse {}

const api: TopApi = {
  method: "taobao.tbk.unknown.get",
  session: "none",
  kind: "write",
  params: {},
};

/**
 * 未知
 *
 * 没有响应文档
 *
 * `taobao.tbk.unknown.get` · 不需要授权 · 写操作
 */
export class TbkUnknownGetRequest extends TopRequest<TbkUnknownGetParams, TbkUnknownGetResponse> {
  get api(): TopApi {
    return api;
  }
}
