// Generated from spec/tbk/taobao.tbk.structs.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.structs.get` */
export interface TbkStructsGetParams {
  /** 与主接口同名的结构（必填） */
  option: TbkStructsGetParams2;
}

/** 响应 `taobao.tbk.structs.get` */
export interface TbkStructsGetResponse extends TopResponse {
  /** 一种形状 */
  first?: TbkStructsGetData;
  /** 另一种形状 */
  second?: TbkStructsGetData2;
  /** 与第一种相同 */
  third?: TbkStructsGetData;
  /** 没有成员 */
  empty?: Record<string, unknown>;
}

/** 与主接口同名的结构 */
export interface TbkStructsGetParams2 {
  /** 页码（必填；范围：1~100；默认：1） */
  page_no: number;
  /** 更深一层 */
  deep?: TbkStructsGetOption | undefined;
}

/** 更深一层 */
export interface TbkStructsGetOption {
  /** 值（最长：10 字符） */
  value?: string | undefined;
}

/** 一种形状 */
export interface TbkStructsGetData {
  /** 甲 */
  a?: string;
}

/** 另一种形状 */
export interface TbkStructsGetData2 {
  /** 乙 */
  b?: number;
}

const api: TopApi = {
  method: "taobao.tbk.structs.get",
  session: "required",
  kind: "read",
  required: ["option", "option.page_no"],
  params: {
    option: {
      page_no: "number",
      deep: {
        value: "string",
      },
    },
  },
  limits: {
    "option.page_no": {
      min: 1,
      max: 100,
    },
    "option.deep.value": {
      maxLength: 10,
    },
  },
  response: {
    first: {
      a: "string",
    },
    second: {
      b: "number",
    },
    third: {
      a: "string",
    },
    empty: {},
  },
};

/**
 * 结构
 *
 * 同名不同形的结构
 *
 * `taobao.tbk.structs.get` · 需要授权 · 可重复调用
 */
export class TbkStructsGetRequest extends TopRequest<TbkStructsGetParams, TbkStructsGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 与主接口同名的结构 */
  setOption(value: TbkStructsGetParams2): this {
    return this.set("option", value);
  }
}
