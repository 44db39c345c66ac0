// Generated from spec/tbk/taobao.tbk.ab.c.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.ab.c` */
export interface TbkAbC2Params {}

/** 响应 `taobao.tbk.ab.c` */
export interface TbkAbC2Response extends TopResponse {}

const api: TopApi = {
  method: "taobao.tbk.ab.c",
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
 * `taobao.tbk.ab.c` · 不需要授权 · 可重复调用
 */
export class TbkAbC2Request extends TopRequest<TbkAbC2Params, TbkAbC2Response> {
  get api(): TopApi {
    return api;
  }
}
