// Generated from spec/top/taobao.top.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.top` */
export interface Top2Params {}

/** 响应 `taobao.top` */
export interface Top2Response extends TopResponse {
  /** 结构 */
  client?: Top2Client;
}

/** 结构 */
export interface Top2Client {
  /** 编号 */
  id?: string;
}

const api: TopApi = {
  method: "taobao.top",
  session: "none",
  kind: "read",
  params: {},
  response: {
    client: {
      id: "id",
    },
  },
};

/**
 * 与运行时同名
 *
 * 类名不与运行时的冲突
 *
 * `taobao.top` · 不需要授权 · 可重复调用
 */
export class Top2Request extends TopRequest<Top2Params, Top2Response> {
  get api(): TopApi {
    return api;
  }
}
