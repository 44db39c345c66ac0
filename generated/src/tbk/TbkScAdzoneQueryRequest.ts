// Generated from spec/tbk/taobao.tbk.sc.adzone.query.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.adzone.query` */
export interface TbkScAdzoneQueryParams {
  /** 媒体ID（PID第二段） */
  site_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.sc.adzone.query` */
export interface TbkScAdzoneQueryResponse extends TopResponse {
  /** 是否成功（示例：true） */
  is_success?: boolean;
  /** 业务错误描述（示例：无权限） */
  biz_error_desc?: string;
  /** 业务错误码（示例：21） */
  biz_error_code?: number;
  /** 对应PID个数（示例：12） */
  total_count?: number;
  /** 淘客PID信息列表 */
  result: TbkScAdzoneQueryTkPidDTO[];
}

/** 淘客PID信息列表 */
export interface TbkScAdzoneQueryTkPidDTO {
  /** 推广位PID（mm_x_x_x）（示例：mm_1423_1432_1423） */
  pid?: string;
  /** 推广位名称（示例：爱淘宝推广位） */
  name?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.adzone.query",
  session: "required",
  kind: "read",
  params: {
    site_id: "id",
  },
  response: {
    is_success: "boolean",
    biz_error_desc: "string",
    biz_error_code: "number",
    total_count: "number",
    result: [
      "tk_pid_d_t_o",
      {
        pid: "string",
        name: "string",
      },
    ],
  },
  failure: {
    flag: "is_success",
    code: "biz_error_code",
    message: "biz_error_desc",
  },
};

/**
 * 淘宝客-服务商-联盟推广位查询API
 *
 * 服务商查询媒体下的推广位列表
 *
 * `taobao.tbk.sc.adzone.query` · 需要授权 · 可重复调用
 */
export class TbkScAdzoneQueryRequest extends TopRequest<TbkScAdzoneQueryParams, TbkScAdzoneQueryResponse> {
  get api(): TopApi {
    return api;
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }
}
