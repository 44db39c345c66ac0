// Generated from spec/tbk/taobao.tbk.meaning.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.meaning.get` */
export interface TbkMeaningGetParams {
  /** 开始时间（必填；格式：yyyy-MM-dd HH:mm:ss） */
  start_time: TopDate;
  /** 结束时间（必填；格式：yyyy-MM-dd HH:mm:ss） */
  end_time: TopDate;
  /** 位点 */
  position_index?: string | undefined;
  /** 页码（默认：1） */
  page_no?: number | undefined;
}

/** 响应 `taobao.tbk.meaning.get` */
export interface TbkMeaningGetResponse extends TopResponse {
  /** 是否成功 */
  success?: boolean;
  /** 业务错误码 */
  code?: string;
  /** 业务错误信息 */
  msg?: string;
  /** 数据 */
  data?: TbkMeaningGetOrderPage;
}

/** 数据 */
export interface TbkMeaningGetOrderPage {
  /** 是否有下一页 */
  has_next?: boolean;
  /** 位点 */
  position_index?: string;
  /** 订单 */
  results: TbkMeaningGetOrder[];
}

/** 订单 */
export interface TbkMeaningGetOrder {
  /** 订单号 */
  trade_id?: string;
}

/** 错误码 `taobao.tbk.meaning.get` */
export type TbkMeaningGetErrorCode = "2007" | "isp.sys-error" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.meaning.get",
  session: "required",
  kind: "read",
  required: ["start_time", "end_time"],
  params: {
    start_time: "yyyy-MM-dd HH:mm:ss",
    end_time: "yyyy-MM-dd HH:mm:ss",
    position_index: "string",
    page_no: "number",
  },
  response: {
    success: "boolean",
    code: "string",
    msg: "string",
    data: {
      has_next: "boolean",
      position_index: "string",
      results: [
        "order",
        {
          trade_id: "id",
        },
      ],
    },
  },
  failure: {
    flag: "success",
    code: "code",
    message: "msg",
  },
  pagination: {
    style: "position",
    position: "position_index",
    token: "data.position_index",
    page: "page_no",
    items: "data.results",
    next: "data.has_next",
  },
  window: {
    start: "start_time",
    end: "end_time",
    max: 10800000,
    fallback: 1200000,
  },
  errors: {
    "2007": [false, "时间跨度过大：缩短时间范围"],
    "isp.sys-error": [true, "系统错误"],
  },
};

/**
 * 含义
 *
 * 分页、时间窗、业务失败与错误码
 *
 * `taobao.tbk.meaning.get` · 需要授权 · 可重复调用
 */
export class TbkMeaningGetRequest extends TopRequest<
  TbkMeaningGetParams,
  TbkMeaningGetResponse,
  TbkMeaningGetOrder,
  TbkMeaningGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 开始时间 */
  setStartTime(value: TopDate): this {
    return this.set("start_time", value);
  }

  /** 结束时间 */
  setEndTime(value: TopDate): this {
    return this.set("end_time", value);
  }

  /** 位点 */
  setPositionIndex(value: string): this {
    return this.set("position_index", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }
}
