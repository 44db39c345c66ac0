// Generated from spec/tbk/taobao.tbk.feed.opt.upload.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.feed.opt.upload` */
export interface TbkFeedOptUploadParams {
  /**
   * 设备号类型（必填；示例：12）
   *
   * - `8` IMEI
   * - `9` IMEI_MD5
   * - `10` IDFA
   * - `12` OAID
   * - `13` IDFA_MD5
   * - `14` OAID_MD5
   * - `15` CAID
   * - `25` CAID_MD5
   */
  device_type: 8 | 9 | 10 | 12 | 13 | 14 | 15 | 25 | (number & {});
  /** 星任务ID（必填；示例：111） */
  event_id: TopId;
  /** 广告计划ID（必填；示例：111） */
  campaign_id: string;
  /** 媒体内容ID（必填；示例：content_id） */
  content_id: TopId;
  /** 用户设备ID（必填；示例：0df232dd4d757938） */
  device_id: string;
  /** 广告创意ID（必填；示例：111） */
  creative_id: string;
  /** 广告账户ID（必填；示例：111） */
  account_id: string;
  /**
   * 用户行为指标类型（必填；示例：1）
   *
   * - `1` 播放
   * - `2` 曝光
   */
  indicator_type: 1 | 2 | (number & {});
  /** 广告单元ID（必填；示例：111） */
  unit_id: string;
  /** 用户行为指标数值（必填；示例：1） */
  indicator_value: number;
  /** 用户行为时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2023-02-10 23:59:59） */
  behavior_time_stamp: TopDate;
  /** RTA唯一request ID（必填；示例：0df232dd4d757938） */
  request_id: string;
  /** 外部媒体划分的实验ID（必填；示例：123） */
  exp_id: string;
  /**
   * RTA开关状态（必填；示例：1）
   *
   * - `0` 关闭
   * - `1` 开启
   */
  rta_switch: 0 | 1 | (number & {});
  /** 广告PV消耗金额（毫分）（必填；示例：123） */
  ad_consume: number;
  /** RTA自定义业务字段（必填；示例：xxxxx） */
  rta_extra_info: string;
}

/** 响应 `taobao.tbk.feed.opt.upload` */
export interface TbkFeedOptUploadResponse extends TopResponse {
  /** 是否成功（示例：true） */
  data?: boolean;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例：系统异常） */
  biz_error_desc?: string;
  /** 结果信息（示例：内部服务发生错误） */
  result_msg?: string;
  /** 业务错误码（示例：1001） */
  biz_error_code?: number;
}

const api: TopApi = {
  method: "taobao.tbk.feed.opt.upload",
  session: "none",
  kind: "write",
  required: [
    "device_type",
    "event_id",
    "campaign_id",
    "content_id",
    "device_id",
    "creative_id",
    "account_id",
    "indicator_type",
    "unit_id",
    "indicator_value",
    "behavior_time_stamp",
    "request_id",
    "exp_id",
    "rta_switch",
    "ad_consume",
    "rta_extra_info",
  ],
  params: {
    device_type: "number",
    event_id: "id",
    campaign_id: "string",
    content_id: "id",
    device_id: "string",
    creative_id: "string",
    account_id: "string",
    indicator_type: "number",
    unit_id: "string",
    indicator_value: "number",
    behavior_time_stamp: "yyyy-MM-dd HH:mm:ss",
    request_id: "string",
    exp_id: "string",
    rta_switch: "number",
    ad_consume: "number",
    rta_extra_info: "string",
  },
  response: {
    data: "boolean",
    result_code: "number",
    biz_error_desc: "string",
    result_msg: "string",
    biz_error_code: "number",
  },
  failure: {
    flag: "data",
    code: "biz_error_code",
    message: "biz_error_desc",
  },
};

/**
 * 淘宝客-推广者-内容种草投流明细数据上传
 *
 * 上传种草投流的用户行为明细
 *
 * `taobao.tbk.feed.opt.upload` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=66773&docType=2
 */
export class TbkFeedOptUploadRequest extends TopRequest<TbkFeedOptUploadParams, TbkFeedOptUploadResponse> {
  get api(): TopApi {
    return api;
  }

  /** 设备号类型 */
  setDeviceType(value: 8 | 9 | 10 | 12 | 13 | 14 | 15 | 25 | (number & {})): this {
    return this.set("device_type", value);
  }

  /** 星任务ID */
  setEventId(value: TopId): this {
    return this.set("event_id", value);
  }

  /** 广告计划ID */
  setCampaignId(value: string): this {
    return this.set("campaign_id", value);
  }

  /** 媒体内容ID */
  setContentId(value: TopId): this {
    return this.set("content_id", value);
  }

  /** 用户设备ID */
  setDeviceId(value: string): this {
    return this.set("device_id", value);
  }

  /** 广告创意ID */
  setCreativeId(value: string): this {
    return this.set("creative_id", value);
  }

  /** 广告账户ID */
  setAccountId(value: string): this {
    return this.set("account_id", value);
  }

  /** 用户行为指标类型 */
  setIndicatorType(value: 1 | 2 | (number & {})): this {
    return this.set("indicator_type", value);
  }

  /** 广告单元ID */
  setUnitId(value: string): this {
    return this.set("unit_id", value);
  }

  /** 用户行为指标数值 */
  setIndicatorValue(value: number): this {
    return this.set("indicator_value", value);
  }

  /** 用户行为时间 */
  setBehaviorTimeStamp(value: TopDate): this {
    return this.set("behavior_time_stamp", value);
  }

  /** RTA唯一request ID */
  setRequestId(value: string): this {
    return this.set("request_id", value);
  }

  /** 外部媒体划分的实验ID */
  setExpId(value: string): this {
    return this.set("exp_id", value);
  }

  /** RTA开关状态 */
  setRtaSwitch(value: 0 | 1 | (number & {})): this {
    return this.set("rta_switch", value);
  }

  /** 广告PV消耗金额（毫分） */
  setAdConsume(value: number): this {
    return this.set("ad_consume", value);
  }

  /** RTA自定义业务字段 */
  setRtaExtraInfo(value: string): this {
    return this.set("rta_extra_info", value);
  }
}
