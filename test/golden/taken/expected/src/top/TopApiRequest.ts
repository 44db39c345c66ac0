// Generated from spec/top/taobao.top.api.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopFile, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.top.api` */
export interface TopApiParams {
  /** 结构 */
  error?: TopApiError2 | undefined;
}

/** 响应 `taobao.top.api` */
export interface TopApiResponse extends TopResponse {}

/** 结构 */
export interface TopApiError2 {
  /** 文件 */
  file?: TopFile | undefined;
}

/** 错误码 `taobao.top.api` */
export type TopApiErrorCode = "1" | (string & {});

const api: TopApi = {
  method: "taobao.top.api",
  session: "none",
  kind: "read",
  params: {
    error: {
      file: "file",
    },
  },
  response: {},
  errors: {
    "1": [false, "错误"],
  },
};

/**
 * 与导入同名
 *
 * 结构名不与运行时的冲突
 *
 * `taobao.top.api` · 不需要授权 · 可重复调用
 */
export class TopApiRequest extends TopRequest<TopApiParams, TopApiResponse, never, TopApiErrorCode> {
  get api(): TopApi {
    return api;
  }

  /** 结构 */
  setError(value: TopApiError2): this {
    return this.set("error", value);
  }
}
