// Generated from spec/tbk/taobao.tbk.tpwd.parse.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.tpwd.parse` */
export interface TbkTpwdParseParams {
  /** 待解析的淘口令（必填；示例：￥asaff￥） */
  password_content: string;
}

/** 响应 `taobao.tbk.tpwd.parse` */
export interface TbkTpwdParseResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkTpwdParseMapData;
}

/** 返回数据 */
export interface TbkTpwdParseMapData {
  /** 淘口令对应的落地页链接（示例：https://uland.taobao.com/coupon/edetail?e=xxx） */
  origin_url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.tpwd.parse",
  session: "none",
  kind: "read",
  required: ["password_content"],
  params: {
    password_content: "string",
  },
  response: {
    data: {
      origin_url: "string",
    },
  },
};

/**
 * 淘宝客-公用-淘口令解析出原链接
 *
 * 把淘口令还原为落地页链接
 *
 * `taobao.tbk.tpwd.parse` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=42646&docType=2
 */
export class TbkTpwdParseRequest extends TopRequest<TbkTpwdParseParams, TbkTpwdParseResponse> {
  readonly api = api;

  /** 待解析的淘口令 */
  setPasswordContent(value: string): this {
    return this.set("password_content", value);
  }
}
