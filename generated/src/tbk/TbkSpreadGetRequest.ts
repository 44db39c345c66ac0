// Generated from spec/tbk/taobao.tbk.spread.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.spread.get` */
export interface TbkSpreadGetParams {
  /** 入参列表，含多个url（必填；最多：20 个） */
  requests: readonly TbkSpreadGetTbkSpreadRequest[];
}

/** 响应 `taobao.tbk.spread.get` */
export interface TbkSpreadGetResponse extends TopResponse {
  /** 传播形式对象列表 */
  results: TbkSpreadGetTbkSpread[];
  /** 总数（示例：10） */
  total_results?: number;
}

/** 入参列表，含多个url */
export interface TbkSpreadGetTbkSpreadRequest {
  /** 原始链接，仅支持uland、s.click、ai、temai（.taobao.com）域名，否则判错 */
  url?: string | undefined;
}

/** 传播形式对象列表 */
export interface TbkSpreadGetTbkSpread {
  /** 传播形式，目前仅短链接（示例：http://s.click.taobao.com/H4zazPx） */
  content?: string;
  /** 单条调用的错误信息，非OK表示该条content异常（示例：OK） */
  err_msg?: string;
}

/** 错误码 `taobao.tbk.spread.get` */
export type TbkSpreadGetErrorCode =
  "isp.dependency-error" | "isp.tbkapi-service-unavailable" | "isv.not-support-param-type" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.spread.get",
  session: "none",
  kind: "read",
  required: ["requests"],
  params: {
    requests: [
      "tbk_spread_request",
      {
        url: "string",
      },
    ],
  },
  limits: {
    requests: {
      maxListSize: 20,
    },
  },
  response: {
    results: [
      "tbk_spread",
      {
        content: "string",
        err_msg: "string",
      },
    ],
    total_results: "number",
  },
  errors: {
    "isp.dependency-error": [true, "依赖服务暂不可用：稍后再调"],
    "isp.tbkapi-service-unavailable": [true, "内部服务暂不可用：稍后再调"],
    "isv.not-support-param-type": [false, "入参类型不受支持：对照文档改正入参"],
  },
};

/**
 * 淘宝客-公用-长链转短链
 *
 * 把推广长链接批量换成短链接
 *
 * `taobao.tbk.spread.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=27832&docType=2
 */
export class TbkSpreadGetRequest extends TopRequest<
  TbkSpreadGetParams,
  TbkSpreadGetResponse,
  never,
  TbkSpreadGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 入参列表，含多个url */
  setRequests(value: readonly TbkSpreadGetTbkSpreadRequest[]): this {
    return this.set("requests", value);
  }
}
