// Generated from spec/tbk/taobao.tbk.a.bc.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.a.bc` */
export interface TbkABcParams {}

/** 响应 `taobao.tbk.a.bc` */
export interface TbkABcResponse extends TopResponse {}

const api: TopApi = {
  method: "taobao.tbk.a.bc",
  session: "none",
  kind: "read",
  params: {},
  response: {},
};

/**
 * 只差大小写
 *
 * 类名只差大小写的另一个 API
 *
 * `taobao.tbk.a.bc` · 不需要授权 · 可重复调用
 */
export class TbkABcRequest extends TopRequest<TbkABcParams, TbkABcResponse> {
  get api(): TopApi {
    return api;
  }
}
