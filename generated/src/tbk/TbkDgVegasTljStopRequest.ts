// Generated from spec/tbk/taobao.tbk.dg.vegas.tlj.stop.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.vegas.tlj.stop` */
export interface TbkDgVegasTljStopParams {
  /** 淘礼金ID（创建淘礼金时返回）（必填；示例：34ffg34） */
  rights_id: TopId;
  /** 推广位ID（PID第三段）（必填；示例：2343434） */
  adzone_id: TopId;
}

/** 响应 `taobao.tbk.dg.vegas.tlj.stop` */
export interface TbkDgVegasTljStopResponse extends TopResponse {
  /** 返回数据（示例：test） */
  model?: TbkDgVegasTljStopUpdateStatusResult;
  /** 业务错误信息（示例：1） */
  msg_info?: string;
  /** 业务错误码（示例：1） */
  msg_code?: string;
  /** 接口调用是否成功（示例：true） */
  result_success?: boolean;
}

/** 返回数据 */
export interface TbkDgVegasTljStopUpdateStatusResult {
  /** 是否暂停成功（示例：true） */
  update_success?: boolean;
}

const api: TopApi = {
  method: "taobao.tbk.dg.vegas.tlj.stop",
  session: "none",
  kind: "write",
  required: ["rights_id", "adzone_id"],
  params: {
    rights_id: "id",
    adzone_id: "id",
  },
  response: {
    model: {
      update_success: "boolean",
    },
    msg_info: "string",
    msg_code: "string",
    result_success: "boolean",
  },
  failure: {
    flag: "result_success",
    code: "msg_code",
    message: "msg_info",
  },
};

/**
 * 淘宝客-推广者-淘礼金暂停发放
 *
 * 停止发放已创建的淘礼金
 *
 * `taobao.tbk.dg.vegas.tlj.stop` · 不需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=58713&docType=2
 */
export class TbkDgVegasTljStopRequest extends TopRequest<TbkDgVegasTljStopParams, TbkDgVegasTljStopResponse> {
  get api(): TopApi {
    return api;
  }

  /** 淘礼金ID（创建淘礼金时返回） */
  setRightsId(value: TopId): this {
    return this.set("rights_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }
}
