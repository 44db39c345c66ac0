// Generated from spec/tbk/taobao.tbk.sc.tpwd.risk.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.tpwd.risk.report` */
export interface TbkScTpwdRiskReportParams {
  /** PID（mm_x_x_x），传入查其下relationid名单，不传查授权userid下的PID名单 */
  pid?: string | undefined;
  /** 分页偏移量（必填） */
  offset: number;
  /** 每页条数（必填；最大：1000） */
  limit: number;
}

/** 响应 `taobao.tbk.sc.tpwd.risk.report` */
export interface TbkScTpwdRiskReportResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkScTpwdRiskReportResult;
}

/** 返回结果 */
export interface TbkScTpwdRiskReportResult {
  /** 风险状态列表 */
  status_list: TbkScTpwdRiskReportDataMap[];
}

/** 风险状态列表 */
export interface TbkScTpwdRiskReportDataMap {
  /** 授权账号关联的PID，仅入参不传pid时返回 */
  pid?: string;
  /** 入参pid关联的渠道关系ID，传入pid时返回 */
  rid?: string;
  /**
   * 风险状态，同一淘客兼有两种时以拦截为准
   *
   * - `0` 预警
   * - `1` 拦截
   */
  status?: "0" | "1" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.sc.tpwd.risk.report",
  session: "required",
  kind: "read",
  required: ["offset", "limit"],
  params: {
    pid: "string",
    offset: "number",
    limit: "number",
  },
  limits: {
    limit: {
      max: 1000,
    },
  },
  response: {
    result: {
      status_list: [
        "data_map",
        {
          pid: "string",
          rid: "string",
          status: "string",
        },
      ],
    },
  },
};

/**
 * 淘宝客-服务商-淘口令预警及拦截查询
 *
 * 服务商查询口令预警与拦截名单
 *
 * `taobao.tbk.sc.tpwd.risk.report` · 需要授权 · 可重复调用
 */
export class TbkScTpwdRiskReportRequest extends TopRequest<TbkScTpwdRiskReportParams, TbkScTpwdRiskReportResponse> {
  get api(): TopApi {
    return api;
  }

  /** PID（mm_x_x_x），传入查其下relationid名单，不传查授权userid下的PID名单 */
  setPid(value: string): this {
    return this.set("pid", value);
  }

  /** 分页偏移量 */
  setOffset(value: number): this {
    return this.set("offset", value);
  }

  /** 每页条数 */
  setLimit(value: number): this {
    return this.set("limit", value);
  }
}
