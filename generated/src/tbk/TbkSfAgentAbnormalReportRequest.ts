// Generated from spec/tbk/taobao.tbk.sf.agent.abnormal.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sf.agent.abnormal.report` */
export interface TbkSfAgentAbnormalReportParams {
  /** 账号ID（必填；示例：123） */
  account_id: string;
  /** Agent ID（必填；示例：134） */
  agent_id: string;
  /** 导致不可用的能力类型（示例：PRIVATE_CHAT） */
  biz_capability?: string | undefined;
  /** 异常说明（必填；示例：接粉号拉群异常） */
  description: string;
  /** 变更时间，毫秒时间戳（示例：1750940789516） */
  time_stamp?: number | undefined;
  /** Agent名称（必填；示例：1号） */
  agent_name: string;
}

/** 响应 `taobao.tbk.sf.agent.abnormal.report` */
export interface TbkSfAgentAbnormalReportResponse extends TopResponse {
  /** 是否成功（示例：true） */
  is_success?: boolean;
  /** 业务错误描述（示例：无权限） */
  biz_error_desc?: string;
  /** 业务错误码（示例：21） */
  biz_error_code?: number;
}

const api: TopApi = {
  method: "taobao.tbk.sf.agent.abnormal.report",
  session: "none",
  kind: "write",
  required: ["account_id", "agent_id", "description", "agent_name"],
  params: {
    account_id: "string",
    agent_id: "string",
    biz_capability: "string",
    description: "string",
    time_stamp: "number",
    agent_name: "string",
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
 * 淘宝客-服务商-Agent异常上报
 *
 * 服务商上报智能体不可用的异常
 *
 * `taobao.tbk.sf.agent.abnormal.report` · 不需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=72911&docType=2
 */
export class TbkSfAgentAbnormalReportRequest extends TopRequest<
  TbkSfAgentAbnormalReportParams,
  TbkSfAgentAbnormalReportResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 账号ID */
  setAccountId(value: string): this {
    return this.set("account_id", value);
  }

  /** Agent ID */
  setAgentId(value: string): this {
    return this.set("agent_id", value);
  }

  /** 导致不可用的能力类型 */
  setBizCapability(value: string): this {
    return this.set("biz_capability", value);
  }

  /** 异常说明 */
  setDescription(value: string): this {
    return this.set("description", value);
  }

  /** 变更时间，毫秒时间戳 */
  setTimeStamp(value: number): this {
    return this.set("time_stamp", value);
  }

  /** Agent名称 */
  setAgentName(value: string): this {
    return this.set("agent_name", value);
  }
}
