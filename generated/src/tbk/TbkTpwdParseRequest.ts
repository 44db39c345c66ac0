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

/** 错误码 `taobao.tbk.tpwd.parse` */
export type TbkTpwdParseErrorCode =
  "1" | "6" | "20010" | "20011" | "20012" | "isp.param-error" | "isp.sys-error" | (string & {});

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
  errors: {
    "1": [true, "服务系统异常：稍后再调"],
    "6": [false, "淘口令已无效：换一个口令"],
    "20010": [false, "淘口令无法解析：核对传入的口令"],
    "20011": [false, "解析后没有内容"],
    "20012": [false, "待解析的口令为空：填写淘口令"],
    "isp.param-error": [false, "参数错误：逐项核对参数"],
    "isp.sys-error": [true, "服务系统异常：稍后再调"],
  },
};

/**
 * 淘宝客-公用-淘口令解析出原链接
 *
 * 把淘口令还原为落地页链接
 *
 * `taobao.tbk.tpwd.parse` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=42646&docType=2
 */
export class TbkTpwdParseRequest extends TopRequest<
  TbkTpwdParseParams,
  TbkTpwdParseResponse,
  never,
  TbkTpwdParseErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 待解析的淘口令 */
  setPasswordContent(value: string): this {
    return this.set("password_content", value);
  }
}
