// Generated from spec/tbk/taobao.tbk.seed.event.fee.update.result.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.seed.event.fee.update.result.get` */
export interface TbkSeedEventFeeUpdateResultGetParams {
  /** 子任务ID列表，逗号分隔（示例：1,2,3） */
  advertising_campaign_id_list?: TopId | readonly TopId[] | undefined;
  /** 页码（示例：1） */
  page_no?: number | undefined;
  /** 每页条数（示例：20） */
  page_size?: number | undefined;
  /** 子任务变更状态（示例：2） */
  request_status?: number | undefined;
}

/** 响应 `taobao.tbk.seed.event.fee.update.result.get` */
export interface TbkSeedEventFeeUpdateResultGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkSeedEventFeeUpdateResultGetPageResult;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例："result"） */
  biz_error_desc?: string;
  /** 结果信息（示例："result"） */
  result_msg?: string;
  /** 业务错误码（示例：0） */
  biz_error_code?: number;
}

/** 返回数据 */
export interface TbkSeedEventFeeUpdateResultGetPageResult {
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：20） */
  page_size?: number;
  /** 总数（示例：100） */
  total_count?: number;
  /** 数据列表 */
  result: TbkSeedEventFeeUpdateResultGetMediaEventUpdateInfoDTO[];
}

/** 数据列表 */
export interface TbkSeedEventFeeUpdateResultGetMediaEventUpdateInfoDTO {
  /** 变更单ID（change request）（示例：123） */
  change_request_id?: string;
  /** 变更发起时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-23 12:00:00） */
  change_request_time?: string;
  /**
   * 变更类型（示例：0）
   *
   * - `1` 增加预算
   * - `-1` 减少预算
   */
  change_type?: 1 | -1 | (number & {});
  /** 子任务ID（示例：123） */
  advertising_campaign_id?: string;
  /** 媒体订单ID（示例：123） */
  media_event_id?: string;
  /** 变更前子任务总金额（示例：1.00） */
  media_total_fee?: string;
  /** 变更前达人费用（示例：1.00） */
  kox_commission_fee?: string;
  /** 变更前平台服务费（示例：1.00） */
  media_platform_fee?: string;
  /** 变更后子任务总金额（示例：1.00） */
  change_media_total_fee?: string;
  /** 变更后达人费用（示例：1.00） */
  change_kox_commission_fee?: string;
  /** 变更后平台服务费（示例：1.00） */
  change_media_platform_fee?: string;
  /** 星任务受理时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-23 12:00:00） */
  change_response_time?: string;
  /** 客户操作时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-23 12:00:00） */
  client_operate_time?: string;
  /**
   * 变更结果（示例：3）
   *
   * - `2` 变更待审核
   * - `3` 同意变更
   * - `4` 拒绝变更
   * - `5` 变更处理中
   * - `-1` 变更失效
   */
  change_result?: 2 | 3 | 4 | 5 | -1 | (number & {});
  /**
   * 拒绝类型（示例：1）
   *
   * - `0` 用户拒绝变更
   * - `1` 订单被拒绝
   * - `2` 子任务被取消
   */
  refuse_type?: 0 | 1 | 2 | (number & {});
}

const api: TopApi = {
  method: "taobao.tbk.seed.event.fee.update.result.get",
  session: "none",
  kind: "read",
  params: {
    advertising_campaign_id_list: "id",
    page_no: "number",
    page_size: "number",
    request_status: "number",
  },
  response: {
    data: {
      page_no: "number",
      page_size: "number",
      total_count: "number",
      result: [
        "media_event_update_info_d_t_o",
        {
          change_request_id: "string",
          change_request_time: "yyyy-MM-dd HH:mm:ss",
          change_type: "number",
          advertising_campaign_id: "id",
          media_event_id: "id",
          media_total_fee: "string",
          kox_commission_fee: "string",
          media_platform_fee: "string",
          change_media_total_fee: "string",
          change_kox_commission_fee: "string",
          change_media_platform_fee: "string",
          change_response_time: "yyyy-MM-dd HH:mm:ss",
          client_operate_time: "yyyy-MM-dd HH:mm:ss",
          change_result: "number",
          refuse_type: "number",
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
 * 淘宝客-推广者-种草商单子任务改价结果查询
 *
 * 查询种草子任务改价的处理结果
 *
 * `taobao.tbk.seed.event.fee.update.result.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=68040&docType=2
 */
export class TbkSeedEventFeeUpdateResultGetRequest extends TopRequest<
  TbkSeedEventFeeUpdateResultGetParams,
  TbkSeedEventFeeUpdateResultGetResponse,
  TbkSeedEventFeeUpdateResultGetMediaEventUpdateInfoDTO
> {
  get api(): TopApi {
    return api;
  }

  /** 子任务ID列表，逗号分隔 */
  setAdvertisingCampaignIdList(value: TopId | readonly TopId[]): this {
    return this.set("advertising_campaign_id_list", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 子任务变更状态 */
  setRequestStatus(value: number): this {
    return this.set("request_status", value);
  }
}
