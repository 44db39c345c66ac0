// Generated from spec/tbk/taobao.tbk.dg.tpwd.risk.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.tpwd.risk.report` */
export interface TbkDgTpwdRiskReportParams {
  /** PID（mm_x_x_x），传入查其下relationid名单，不传查appkey关联userid下的PID名单（示例：mm_1111_0_0） */
  pid?: string | undefined;
  /** 分页偏移量（必填；示例：0） */
  offset: number;
  /** 每页条数（必填；最大：1000；示例：1000） */
  limit: number;
}

/** 响应 `taobao.tbk.dg.tpwd.risk.report` */
export interface TbkDgTpwdRiskReportResponse extends TopResponse {
  /** 返回结果（示例：无） */
  result?: TbkDgTpwdRiskReportResult;
}

/** 返回结果 */
export interface TbkDgTpwdRiskReportResult {
  /** 风险状态列表（示例：x） */
  status_list: TbkDgTpwdRiskReportDataMap[];
}

/** 风险状态列表 */
export interface TbkDgTpwdRiskReportDataMap {
  /** 账号关联的PID，仅入参不传pid时返回（示例：mm_1110_0_0） */
  pid?: string;
  /** 入参pid关联的渠道关系ID，传入pid时返回（示例：222） */
  rid?: string;
  /**
   * 风险状态，同一淘客兼有两种时以拦截为准（示例：0）
   *
   * - `0` 预警
   * - `1` 拦截
   */
  status?: "0" | "1" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.dg.tpwd.risk.report",
  session: "none",
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
 * 淘宝客-推广者-淘口令预警及拦截查询
 *
 * 查询淘口令被预警或拦截的名单
 *
 * `taobao.tbk.dg.tpwd.risk.report` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=59692&docType=2
 */
export class TbkDgTpwdRiskReportRequest extends TopRequest<TbkDgTpwdRiskReportParams, TbkDgTpwdRiskReportResponse> {
  get api(): TopApi {
    return api;
  }

  /** PID（mm_x_x_x），传入查其下relationid名单，不传查appkey关联userid下的PID名单 */
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
