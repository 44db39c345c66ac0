// Generated from spec/tbk/taobao.tbk.both.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.both.get` */
export interface TbkBothGetParams {
  /** 范围 */
  range?: TbkBothGetRange | undefined;
}

/** 响应 `taobao.tbk.both.get` */
export interface TbkBothGetResponse extends TopResponse {
  /** 范围 */
  range?: TbkBothGetRange2;
}

/** 范围 */
export interface TbkBothGetRange {
  /** 起点（必填；格式：yyyy-MM-dd HH:mm:ss） */
  from: TopDate;
}

/** 范围 */
export interface TbkBothGetRange2 {
  /** 起点（必填；格式：yyyy-MM-dd HH:mm:ss） */
  from?: string;
}

const api: TopApi = {
  method: "taobao.tbk.both.get",
  session: "none",
  kind: "read",
  required: ["range.from"],
  params: {
    range: {
      from: "yyyy-MM-dd HH:mm:ss",
    },
  },
  response: {
    range: {
      from: "yyyy-MM-dd HH:mm:ss",
    },
  },
};

/**
 * 两侧同形
 *
 * 参数与答复里名称与成员都相同的结构
 *
 * `taobao.tbk.both.get` · 不需要授权 · 可重复调用
 */
export class TbkBothGetRequest extends TopRequest<TbkBothGetParams, TbkBothGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 范围 */
  setRange(value: TbkBothGetRange): this {
    return this.set("range", value);
  }
}
