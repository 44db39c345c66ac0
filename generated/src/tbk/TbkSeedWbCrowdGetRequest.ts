// Generated from spec/tbk/taobao.tbk.seed.wb.crowd.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.seed.wb.crowd.get` */
export interface TbkSeedWbCrowdGetParams {
  /** 页码，固定为1（必填；示例：1） */
  page_no: number;
  /** 每页条数，大小可变（必填；示例：100） */
  page_size: number;
  /** 查询条件，逗号连接：bTaskId联盟任务ID、hasCount是否返总数、positionIndex位点（必填；示例：bTaskId=12346,hasCount=false,positionIndex=123） */
  filters: string | readonly string[];
}

/** 响应 `taobao.tbk.seed.wb.crowd.get` */
export interface TbkSeedWbCrowdGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkSeedWbCrowdGetWbCrowdInfoDTO;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误码（示例：0） */
  biz_error_code?: number;
}

/** 返回数据 */
export interface TbkSeedWbCrowdGetWbCrowdInfoDTO {
  /** 活动信息 */
  event_info?: TbkSeedWbCrowdGetCpaEventInfoDTO;
  /** 分页信息 */
  page_info?: TbkSeedWbCrowdGetPageInfoDTO;
  /** 分页位点（示例：111） */
  position_index?: string;
}

/** 活动信息 */
export interface TbkSeedWbCrowdGetCpaEventInfoDTO {
  /** 联盟任务ID（示例：22546） */
  b_task_id?: string;
  /** 任务开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2022-04-24 15:06:09） */
  start_time?: string;
  /** 任务结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2022-04-24 15:06:09） */
  end_time?: string;
}

/** 分页信息 */
export interface TbkSeedWbCrowdGetPageInfoDTO {
  /** 总数（示例：222） */
  total?: number;
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：100） */
  page_size?: number;
  /** 人群列表 */
  data_list: string[];
}

const api: TopApi = {
  method: "taobao.tbk.seed.wb.crowd.get",
  session: "none",
  kind: "read",
  required: ["page_no", "page_size", "filters"],
  params: {
    page_no: "number",
    page_size: "number",
    filters: "string",
  },
  response: {
    data: {
      event_info: {
        b_task_id: "id",
        start_time: "yyyy-MM-dd HH:mm:ss",
        end_time: "yyyy-MM-dd HH:mm:ss",
      },
      page_info: {
        total: "number",
        page_no: "number",
        page_size: "number",
        data_list: ["string", "string"],
      },
      position_index: "string",
    },
    result_code: "number",
    biz_error_code: "number",
  },
  failure: {
    code: "result_code",
    ok: ["200"],
  },
};

/**
 * 淘宝客-推广者-内容种草人群包数据查询
 *
 * 获取内容种草任务的人群包数据
 *
 * `taobao.tbk.seed.wb.crowd.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=62423&docType=2
 */
export class TbkSeedWbCrowdGetRequest extends TopRequest<TbkSeedWbCrowdGetParams, TbkSeedWbCrowdGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 页码，固定为1 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数，大小可变 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 查询条件，逗号连接：bTaskId联盟任务ID、hasCount是否返总数、positionIndex位点 */
  setFilters(value: string | readonly string[]): this {
    return this.set("filters", value);
  }
}
