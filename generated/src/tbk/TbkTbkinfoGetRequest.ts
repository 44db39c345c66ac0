// Generated from spec/tbk/taobao.tbk.tbkinfo.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.tbkinfo.get` */
export interface TbkTbkinfoGetParams {
  /** 待校验的推广位PID（mm_x_x_x）（必填；示例：mm_1_1_1） */
  pid: string;
}

/** 响应 `taobao.tbk.tbkinfo.get` */
export interface TbkTbkinfoGetResponse extends TopResponse {
  /** 返回结果（示例：result） */
  result?: TbkTbkinfoGetRpcResult;
}

/** 返回结果 */
export interface TbkTbkinfoGetRpcResult {
  /** PID是否校验正确（示例：true） */
  data?: boolean;
}

const api: TopApi = {
  method: "taobao.tbk.tbkinfo.get",
  session: "none",
  kind: "read",
  required: ["pid"],
  params: {
    pid: "string",
  },
  response: {
    result: {
      data: "boolean",
    },
  },
};

/**
 * 淘宝客-公用-pid校验
 *
 * 校验三段式 pid 是否正确
 *
 * `taobao.tbk.tbkinfo.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=39869&docType=2
 */
export class TbkTbkinfoGetRequest extends TopRequest<TbkTbkinfoGetParams, TbkTbkinfoGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 待校验的推广位PID（mm_x_x_x） */
  setPid(value: string): this {
    return this.set("pid", value);
  }
}
