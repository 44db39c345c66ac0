// Generated from spec/tbk/taobao.tbk.feed.event.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.feed.event.get` */
export interface TbkFeedEventGetParams {
  /** 页码（示例：1） */
  page_no?: number | undefined;
  /** 每页条数（示例：20） */
  page_size?: number | undefined;
  /** 星任务ID列表，逗号分隔（示例：123,456） */
  event_id_list?: TopId | readonly TopId[] | undefined;
}

/** 响应 `taobao.tbk.feed.event.get` */
export interface TbkFeedEventGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkFeedEventGetPageResult;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例："error"） */
  biz_error_desc?: string;
  /** 结果信息（示例：result） */
  result_msg?: string;
  /** 业务错误码（示例：0） */
  biz_error_code?: number;
}

/** 返回数据 */
export interface TbkFeedEventGetPageResult {
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：20） */
  page_size?: number;
  /** 总数（示例：100） */
  total_count?: number;
  /** 数据列表 */
  result: TbkFeedEventGetCooperationFeedEventDTO[];
}

/** 数据列表 */
export interface TbkFeedEventGetCooperationFeedEventDTO {
  /** 星任务ID（示例：123456789） */
  event_id?: string;
  /** 接单密钥（示例：abcd1234） */
  secret_key?: string;
  /** 发单角色（示例：agency） */
  sponsor_role_type?: string;
  /** 接单角色（示例：service_provider） */
  coop_role_type?: string;
  /** 星任务创建时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-08 00:00:00） */
  event_create_time?: string;
  /** 星任务推广开始时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-09 00:00:00） */
  event_start_time?: string;
  /** 星任务推广结束时间（格式：yyyy-MM-dd HH:mm:ss；示例：2999-12-31 23:59:59） */
  event_end_time?: string;
  /** 星任务状态（示例：3） */
  status_code?: number;
  /** 推广店铺名称（示例：xxx店） */
  shop_nick_name?: string;
  /** 星任务发单方会员ID（memberId）（示例：123） */
  sponsor_member_id?: string;
  /** 星任务接单方会员ID（memberId）（示例：123） */
  coop_member_id?: string;
  /** 星任务发单方主体（示例：测试公司） */
  sponsor_company_name?: string;
  /** 星任务发单方签约时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-09 00:00:00） */
  sponsor_sign_time?: string;
  /** 星任务接单方主体（示例：测试公司） */
  coop_company_name?: string;
  /** 星任务接单方签约时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-09 00:00:00） */
  coop_sign_time?: string;
  /** 父任务冻结金额（元）（示例：100.23） */
  total_freeze_fee?: string;
  /** 父任务金额更新时间（格式：yyyy-MM-dd HH:mm:ss；默认：0；示例：2024-01-09 00:00:00） */
  event_fee_update_time?: string;
}

const api: TopApi = {
  method: "taobao.tbk.feed.event.get",
  session: "none",
  kind: "read",
  params: {
    page_no: "number",
    page_size: "number",
    event_id_list: "id",
  },
  response: {
    data: {
      page_no: "number",
      page_size: "number",
      total_count: "number",
      result: [
        "cooperation_feed_event_d_t_o",
        {
          event_id: "id",
          secret_key: "string",
          sponsor_role_type: "string",
          coop_role_type: "string",
          event_create_time: "yyyy-MM-dd HH:mm:ss",
          event_start_time: "yyyy-MM-dd HH:mm:ss",
          event_end_time: "yyyy-MM-dd HH:mm:ss",
          status_code: "number",
          shop_nick_name: "string",
          sponsor_member_id: "id",
          coop_member_id: "id",
          sponsor_company_name: "string",
          sponsor_sign_time: "yyyy-MM-dd HH:mm:ss",
          coop_company_name: "string",
          coop_sign_time: "yyyy-MM-dd HH:mm:ss",
          total_freeze_fee: "string",
          event_fee_update_time: "yyyy-MM-dd HH:mm:ss",
        },
      ],
    },
    result_code: "number",
    biz_error_desc: "string",
    result_msg: "string",
    biz_error_code: "number",
  },
  failure: {
    code: "result_code",
    message: "biz_error_desc",
    ok: ["200"],
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data.result",
    total: "data.total_count",
  },
};

/**
 * 淘宝客-推广者-投流任务信息下行
 *
 * 获取投流星任务的信息列表
 *
 * `taobao.tbk.feed.event.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=67866&docType=2
 */
export class TbkFeedEventGetRequest extends TopRequest<
  TbkFeedEventGetParams,
  TbkFeedEventGetResponse,
  TbkFeedEventGetCooperationFeedEventDTO
> {
  get api(): TopApi {
    return api;
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 星任务ID列表，逗号分隔 */
  setEventIdList(value: TopId | readonly TopId[]): this {
    return this.set("event_id_list", value);
  }
}
