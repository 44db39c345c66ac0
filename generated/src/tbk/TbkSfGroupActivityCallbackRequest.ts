// Generated from spec/tbk/taobao.tbk.sf.group.activity.callback.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sf.group.activity.callback` */
export interface TbkSfGroupActivityCallbackParams {
  /** 群组ID（必填；示例：R:15323432） */
  group_id: string;
  /** 联盟人群ID（示例：125452） */
  scd_id?: TopId | undefined;
  /** 推送结果描述（示例：配置缺失） */
  res_desc?: string | undefined;
  /** 推送结果码（必填；示例：1） */
  res_code: number;
  /** 消息标识（必填；示例：CG8PX7V5） */
  msg_id: string;
  /** 计划消费点位，传入则从其下一条拉取（必填；示例：6KNj7vzS6CG8PX7V5） */
  offset_code: string;
  /** 毫秒时间戳，同一计划同一消息多次回调时以最新一次为准（必填；示例：1749091000704） */
  time_stamp: number;
}

/** 响应 `taobao.tbk.sf.group.activity.callback` */
export interface TbkSfGroupActivityCallbackResponse extends TopResponse {
  /** 是否成功（示例：true） */
  is_success?: boolean;
  /** 业务错误描述（示例：无权限） */
  biz_error_desc?: string;
  /** 业务错误码（示例：21） */
  biz_error_code?: number;
}

const api: TopApi = {
  method: "taobao.tbk.sf.group.activity.callback",
  session: "none",
  kind: "write",
  required: ["group_id", "res_code", "msg_id", "offset_code", "time_stamp"],
  params: {
    group_id: "string",
    scd_id: "id",
    res_desc: "string",
    res_code: "number",
    msg_id: "string",
    offset_code: "string",
    time_stamp: "number",
  },
  response: {
    is_success: "boolean",
    biz_error_desc: "string",
    biz_error_code: "number",
  },
  failure: {
    flag: "is_success",
    code: "biz_error_code",
    message: "biz_error_desc",
  },
};

/**
 * 生态发单结果回调
 *
 * 回传社群发单的推送结果
 *
 * `taobao.tbk.sf.group.activity.callback` · 不需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=72636&docType=2
 */
export class TbkSfGroupActivityCallbackRequest extends TopRequest<
  TbkSfGroupActivityCallbackParams,
  TbkSfGroupActivityCallbackResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 群组ID */
  setGroupId(value: string): this {
    return this.set("group_id", value);
  }

  /** 联盟人群ID */
  setScdId(value: TopId): this {
    return this.set("scd_id", value);
  }

  /** 推送结果描述 */
  setResDesc(value: string): this {
    return this.set("res_desc", value);
  }

  /** 推送结果码 */
  setResCode(value: number): this {
    return this.set("res_code", value);
  }

  /** 消息标识 */
  setMsgId(value: string): this {
    return this.set("msg_id", value);
  }

  /** 计划消费点位，传入则从其下一条拉取 */
  setOffsetCode(value: string): this {
    return this.set("offset_code", value);
  }

  /** 毫秒时间戳，同一计划同一消息多次回调时以最新一次为准 */
  setTimeStamp(value: number): this {
    return this.set("time_stamp", value);
  }
}
