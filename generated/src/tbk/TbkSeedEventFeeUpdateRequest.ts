// Generated from spec/tbk/taobao.tbk.seed.event.fee.update.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.seed.event.fee.update` */
export interface TbkSeedEventFeeUpdateParams {
  /** 变更单ID（change request）（必填；示例：123） */
  change_request_id: string;
  /**
   * 变更类型（必填；示例：1）
   *
   * - `1` 增加预算
   * - `-1` 减少预算
   */
  change_type: 1 | -1 | (number & {});
  /** 变更前平台服务费（示例：1.00） */
  media_platform_fee?: string | undefined;
  /** 变更发起时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2023-09-23 12:00:00） */
  change_request_time: TopDate;
  /** 变更前达人费用（示例：1.00） */
  kox_commission_fee?: string | undefined;
  /** 媒体订单ID（必填；示例：123） */
  media_event_id: TopId;
  /** 子任务ID（必填；示例：123） */
  advertising_campaign_id: TopId;
  /** 变更后达人费用（示例：1.00） */
  change_kox_commission_fee?: string | undefined;
  /** 变更前子任务总金额（必填；示例：1.00） */
  media_total_fee: string;
  /** 变更后子任务总金额（必填；示例：1.00） */
  change_media_total_fee: string;
  /** 变更后平台服务费（示例：1.00） */
  change_media_platform_fee?: string | undefined;
}

/** 响应 `taobao.tbk.seed.event.fee.update` */
export interface TbkSeedEventFeeUpdateResponse extends TopResponse {
  /** 写入确认信息 */
  data?: TbkSeedEventFeeUpdateMediaEventInfoDTO;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述，如子任务状态不受理、已有改价在途（示例：result） */
  biz_error_desc?: string;
  /** 结果信息（示例：result） */
  result_msg?: string;
  /**
   * 业务错误码（示例：40132）
   *
   * - `40132` 40132
   * - `40133` 40133
   */
  biz_error_code?: 40132 | 40133 | (number & {});
}

/** 写入确认信息 */
export interface TbkSeedEventFeeUpdateMediaEventInfoDTO {
  /** 媒体订单ID（示例：123） */
  media_event_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.seed.event.fee.update",
  session: "none",
  kind: "write",
  required: [
    "change_request_id",
    "change_type",
    "change_request_time",
    "media_event_id",
    "advertising_campaign_id",
    "media_total_fee",
    "change_media_total_fee",
  ],
  params: {
    change_request_id: "string",
    change_type: "number",
    media_platform_fee: "string",
    change_request_time: "yyyy-MM-dd HH:mm:ss",
    kox_commission_fee: "string",
    media_event_id: "id",
    advertising_campaign_id: "id",
    change_kox_commission_fee: "string",
    media_total_fee: "string",
    change_media_total_fee: "string",
    change_media_platform_fee: "string",
  },
  response: {
    data: {
      media_event_id: "id",
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
};

/**
 * 淘宝客-推广者-种草商单子任务改价申请
 *
 * 提交种草子任务的费用变更
 *
 * `taobao.tbk.seed.event.fee.update` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=68039&docType=2
 */
export class TbkSeedEventFeeUpdateRequest extends TopRequest<
  TbkSeedEventFeeUpdateParams,
  TbkSeedEventFeeUpdateResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 变更单ID（change request） */
  setChangeRequestId(value: string): this {
    return this.set("change_request_id", value);
  }

  /** 变更类型 */
  setChangeType(value: 1 | -1 | (number & {})): this {
    return this.set("change_type", value);
  }

  /** 变更前平台服务费 */
  setMediaPlatformFee(value: string): this {
    return this.set("media_platform_fee", value);
  }

  /** 变更发起时间 */
  setChangeRequestTime(value: TopDate): this {
    return this.set("change_request_time", value);
  }

  /** 变更前达人费用 */
  setKoxCommissionFee(value: string): this {
    return this.set("kox_commission_fee", value);
  }

  /** 媒体订单ID */
  setMediaEventId(value: TopId): this {
    return this.set("media_event_id", value);
  }

  /** 子任务ID */
  setAdvertisingCampaignId(value: TopId): this {
    return this.set("advertising_campaign_id", value);
  }

  /** 变更后达人费用 */
  setChangeKoxCommissionFee(value: string): this {
    return this.set("change_kox_commission_fee", value);
  }

  /** 变更前子任务总金额 */
  setMediaTotalFee(value: string): this {
    return this.set("media_total_fee", value);
  }

  /** 变更后子任务总金额 */
  setChangeMediaTotalFee(value: string): this {
    return this.set("change_media_total_fee", value);
  }

  /** 变更后平台服务费 */
  setChangeMediaPlatformFee(value: string): this {
    return this.set("change_media_platform_fee", value);
  }
}
