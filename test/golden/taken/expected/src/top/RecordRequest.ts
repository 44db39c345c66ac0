// Generated from spec/top/taobao.record.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.record` */
export interface RecordParams {}

/** 响应 `taobao.record` */
export interface RecordResponse extends TopResponse {
  /** 结构 */
  one?: RecordStruct;
}

/** 结构 */
export interface RecordStruct {
  /** 空结构 */
  more?: Record<string, unknown>;
}

const api: TopApi = {
  method: "taobao.record",
  session: "none",
  kind: "read",
  params: {},
  response: {
    one: {
      more: {},
    },
  },
};

/**
 * 与类型同名
 *
 * 结构名不与内置类型冲突
 *
 * `taobao.record` · 不需要授权 · 可重复调用
 */
export class RecordRequest extends TopRequest<RecordParams, RecordResponse> {
  get api(): TopApi {
    return api;
  }
}
