// Generated from spec/tbk/taobao.tbk.Names-v2.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.Names-v2.get` */
export interface TbkNamesV2GetParams {
  /** 下划线开头 */
  _t?: string | undefined;
  /** 设置方法同名 */
  t?: string | undefined;
  /** 带点 */
  "dimension.value"?: string | undefined;
  /** 数字开头（必填） */
  "2fa-x": string;
  /** 保留字 */
  class?: string | undefined;
  /** 原型成员 */
  constructor?: string | undefined;
  /** 大写 */
  UPPER?: number | undefined;
  /** 中文名 */
  中文?: string | undefined;
  /** 十六位以外的字母 */
  "𗪪"?: string | undefined;
}

/** 响应 `taobao.tbk.Names-v2.get` */
export interface TbkNamesV2GetResponse extends TopResponse {
  /** 原型 */
  __proto__?: string;
  /** 带空格 */
  "with-dash"?: string;
  /** 带引号 */
  "with.dot"?: string;
  /** 原型成员的列表 */
  toString: string[];
  /** 原型成员的结构 */
  valueOf?: TbkNamesV2GetStruct;
  /** 保留字 */
  delete?: string;
}

/** 原型成员的结构 */
export interface TbkNamesV2GetStruct {
  /** 列表 */
  list: string[];
}

const api: TopApi = {
  method: "taobao.tbk.Names-v2.get",
  session: "none",
  kind: "read",
  required: ["2fa-x"],
  params: {
    _t: "string",
    t: "string",
    "dimension.value": "string",
    "2fa-x": "string",
    class: "string",
    constructor: "string",
    UPPER: "number",
    中文: "string",
    "𗪪": "string",
  },
  response: {
    ["__proto__"]: "string",
    "with-dash": "string",
    "with.dot": "id",
    toString: ["string", "string"] as const,
    valueOf: {
      list: ["string", "string"],
    } as const,
    delete: "string",
  },
};

/**
 * 名称
 *
 * 不是标识符的名称
 *
 * `taobao.tbk.Names-v2.get` · 不需要授权 · 可重复调用
 */
export class TbkNamesV2GetRequest extends TopRequest<TbkNamesV2GetParams, TbkNamesV2GetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 下划线开头 */
  setT(value: string): this {
    return this.set("_t", value);
  }

  /** 设置方法同名 */
  setT2(value: string): this {
    return this.set("t", value);
  }

  /** 带点 */
  setDimensionValue(value: string): this {
    return this.set("dimension.value", value);
  }

  /** 数字开头 */
  set2faX(value: string): this {
    return this.set("2fa-x", value);
  }

  /** 保留字 */
  setClass(value: string): this {
    return this.set("class", value);
  }

  /** 原型成员 */
  setConstructor(value: string): this {
    return this.set("constructor", value);
  }

  /** 大写 */
  setUPPER(value: number): this {
    return this.set("UPPER", value);
  }

  /** 中文名 */
  set2(value: string): this {
    return this.set("中文", value);
  }

  /** 十六位以外的字母 */
  set3(value: string): this {
    return this.set("𗪪", value);
  }
}
