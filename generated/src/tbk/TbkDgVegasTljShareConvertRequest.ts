// Generated from spec/tbk/taobao.tbk.dg.vegas.tlj.share.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.vegas.tlj.share.convert` */
export interface TbkDgVegasTljShareConvertParams {
  /** 推广位ID（PID第三段）（必填；示例：1234567） */
  adzone_id: TopId;
  /** 原始二方分成链接（必填；示例：https://uland.taobao.com/?es=xxx） */
  origin_url: string;
}

/** 响应 `taobao.tbk.dg.vegas.tlj.share.convert` */
export interface TbkDgVegasTljShareConvertResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkDgVegasTljShareConvertResult;
}

/** 返回结果 */
export interface TbkDgVegasTljShareConvertResult {
  /** 是否成功（示例：true） */
  success?: boolean;
  /** 返回数据 */
  model?: TbkDgVegasTljShareConvertTljShareConvertResult;
  /** 业务错误信息（示例：1） */
  msg_info?: string;
  /** 业务错误码（示例：1） */
  msg_code?: string;
}

/** 返回数据 */
export interface TbkDgVegasTljShareConvertTljShareConvertResult {
  /** 淘礼金三方分成链接（示例：https://www.taobao.com） */
  send_url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.vegas.tlj.share.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id", "origin_url"],
  params: {
    adzone_id: "id",
    origin_url: "string",
  },
  response: {
    result: {
      success: "boolean",
      model: {
        send_url: "string",
      },
      msg_info: "string",
      msg_code: "string",
    },
  },
  failure: {
    flag: "result.success",
    code: "result.msg_code",
    message: "result.msg_info",
  },
};

/**
 * 淘宝客-推广者-淘礼金三方链接转换
 *
 * 把淘礼金二方链接转成三方分成链接
 *
 * `taobao.tbk.dg.vegas.tlj.share.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=60552&docType=2
 */
export class TbkDgVegasTljShareConvertRequest extends TopRequest<
  TbkDgVegasTljShareConvertParams,
  TbkDgVegasTljShareConvertResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 原始二方分成链接 */
  setOriginUrl(value: string): this {
    return this.set("origin_url", value);
  }
}
