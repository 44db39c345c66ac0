// Generated from spec/tbk/taobao.tbk.sc.invitecode.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.invitecode.get` */
export interface TbkScInvitecodeGetParams {
  /** 渠道关系ID（示例：11） */
  relation_id?: TopId | undefined;
  /** 渠道推广的物料类型（必填；示例：common） */
  relation_app: string;
  /**
   * 邀请码类型（必填；示例：1）
   *
   * - `1` 渠道邀请
   * - `2` 渠道裂变
   * - `3` 会员邀请
   */
  code_type: 1 | 2 | 3 | (number & {});
}

/** 响应 `taobao.tbk.sc.invitecode.get` */
export interface TbkScInvitecodeGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScInvitecodeGetData;
}

/** 返回数据 */
export interface TbkScInvitecodeGetData {
  /** 邀请码（示例：xxxx） */
  inviter_code?: string;
}

/** 错误码 `taobao.tbk.sc.invitecode.get` */
export type TbkScInvitecodeGetErrorCode =
  | "2"
  | "4"
  | "isp.tbkapi-service-unavailable"
  | "isv.invalid-parameter:start_price"
  | "isv.invalid-parameter:end_price"
  | "isv.invalid-parameter:end_tk_rate"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.sc.invitecode.get",
  session: "required",
  kind: "read",
  required: ["relation_app", "code_type"],
  params: {
    relation_id: "id",
    relation_app: "string",
    code_type: "number",
  },
  response: {
    data: {
      inviter_code: "string",
    },
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "isp.tbkapi-service-unavailable": [true, "淘宝客服务暂不可用：稍后再调"],
    "isv.invalid-parameter:start_price": [false, "参数start_price有误：修正start_price"],
    "isv.invalid-parameter:end_price": [false, "参数end_price有误：修正end_price"],
    "isv.invalid-parameter:end_tk_rate": [false, "参数end_tk_rate有误：修正end_tk_rate"],
  },
};

/**
 * 淘宝客-公用-私域用户邀请码生成
 *
 * 生成渠道或会员备案用的邀请码
 *
 * `taobao.tbk.sc.invitecode.get` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=38046&docType=2
 */
export class TbkScInvitecodeGetRequest extends TopRequest<
  TbkScInvitecodeGetParams,
  TbkScInvitecodeGetResponse,
  never,
  TbkScInvitecodeGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 渠道推广的物料类型 */
  setRelationApp(value: string): this {
    return this.set("relation_app", value);
  }

  /** 邀请码类型 */
  setCodeType(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("code_type", value);
  }
}
