// Generated from spec/tbk/taobao.tbk.feed.indicator.upload.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.feed.indicator.upload` */
export interface TbkFeedIndicatorUploadParams {
  /** 星任务ID（必填；示例：111） */
  event_id: TopId;
  /** 唤起PV（示例：11） */
  evoke_pv?: number | undefined;
  /** 数据汇总开始时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2023-02-10 23:59:59） */
  rpt_start_time: TopDate;
  /** 创意名称（示例：xxx） */
  creative_name?: string | undefined;
  /** 点击PV（必填；示例：1） */
  click_pv: number;
  /** 播放PV（必填；示例：1） */
  play_pv: number;
  /** 单元名称（示例：xxx） */
  unit_name?: string | undefined;
  /** 曝光PV（必填；示例：1） */
  exposure_pv: number;
  /** 广告账户名称（示例：xxx） */
  account_name?: string | undefined;
  /** 广告计划ID（示例：1） */
  campaign_id?: string | undefined;
  /** 媒体内容ID（必填；示例：xxx） */
  content_id: TopId;
  /** 蓝链点击PV（必填；示例：1） */
  sclick_pv: number;
  /** 数据汇总结束时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2023-02-10 23:59:59） */
  rpt_end_time: TopDate;
  /** 广告创意ID（示例：1） */
  creative_id?: string | undefined;
  /** 内容名称（必填；示例：xxx） */
  content_name: string;
  /** 蓝链曝光PV（必填；示例：1） */
  sclick_exposure_pv: number;
  /** 广告账户ID（示例：1） */
  account_id?: string | undefined;
  /** 广告单元ID（示例：1） */
  unit_id?: string | undefined;
  /** 消费金额（分）（必填；示例：1） */
  consume_amt: number;
  /** 计划名称（示例：xxx） */
  campaign_name?: string | undefined;
  /** 阅读UV（示例：123） */
  play_uv?: number | undefined;
  /** 订单ID（示例：123） */
  order_id?: TopId | undefined;
  /** 订单名称（示例：xxx） */
  order_name?: string | undefined;
  /** 千次曝光成本（分）（示例：123） */
  cpm?: number | undefined;
  /** 单次阅读成本（分）（示例：123） */
  cpc?: number | undefined;
  /** 单次互动成本（分）（示例：123） */
  cpa?: number | undefined;
  /** 点赞PV（示例：123） */
  like_pv?: number | undefined;
  /** 收藏PV（示例：123） */
  collect_pv?: number | undefined;
  /** 评论PV（示例：123） */
  comment_pv?: number | undefined;
  /** 阅读率，万分比（1234即12.34%）（示例：123） */
  read_rate?: number | undefined;
  /** 链接曝光率，万分比（1234即12.34%）（示例：123） */
  sclick_exposure_rate?: number | undefined;
  /** 链接点击率，万分比（1234即12.34%）（示例：123） */
  sclick_click_rate?: number | undefined;
}

/** 响应 `taobao.tbk.feed.indicator.upload` */
export interface TbkFeedIndicatorUploadResponse extends TopResponse {
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
  method: "taobao.tbk.feed.indicator.upload",
  session: "none",
  kind: "write",
  required: [
    "event_id",
    "rpt_start_time",
    "click_pv",
    "play_pv",
    "exposure_pv",
    "content_id",
    "sclick_pv",
    "rpt_end_time",
    "content_name",
    "sclick_exposure_pv",
    "consume_amt",
  ],
  params: {
    event_id: "id",
    evoke_pv: "number",
    rpt_start_time: "yyyy-MM-dd HH:mm:ss",
    creative_name: "string",
    click_pv: "number",
    play_pv: "number",
    unit_name: "string",
    exposure_pv: "number",
    account_name: "string",
    campaign_id: "string",
    content_id: "id",
    sclick_pv: "number",
    rpt_end_time: "yyyy-MM-dd HH:mm:ss",
    creative_id: "string",
    content_name: "string",
    sclick_exposure_pv: "number",
    account_id: "string",
    unit_id: "string",
    consume_amt: "number",
    campaign_name: "string",
    play_uv: "number",
    order_id: "id",
    order_name: "string",
    cpm: "number",
    cpc: "number",
    cpa: "number",
    like_pv: "number",
    collect_pv: "number",
    comment_pv: "number",
    read_rate: "number",
    sclick_exposure_rate: "number",
    sclick_click_rate: "number",
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
 * 淘宝客-推广者-内容种草投流前链路数据上传
 *
 * 上传种草投流的前链路指标数据
 *
 * `taobao.tbk.feed.indicator.upload` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=66816&docType=2
 */
export class TbkFeedIndicatorUploadRequest extends TopRequest<
  TbkFeedIndicatorUploadParams,
  TbkFeedIndicatorUploadResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 星任务ID */
  setEventId(value: TopId): this {
    return this.set("event_id", value);
  }

  /** 唤起PV */
  setEvokePv(value: number): this {
    return this.set("evoke_pv", value);
  }

  /** 数据汇总开始时间 */
  setRptStartTime(value: TopDate): this {
    return this.set("rpt_start_time", value);
  }

  /** 创意名称 */
  setCreativeName(value: string): this {
    return this.set("creative_name", value);
  }

  /** 点击PV */
  setClickPv(value: number): this {
    return this.set("click_pv", value);
  }

  /** 播放PV */
  setPlayPv(value: number): this {
    return this.set("play_pv", value);
  }

  /** 单元名称 */
  setUnitName(value: string): this {
    return this.set("unit_name", value);
  }

  /** 曝光PV */
  setExposurePv(value: number): this {
    return this.set("exposure_pv", value);
  }

  /** 广告账户名称 */
  setAccountName(value: string): this {
    return this.set("account_name", value);
  }

  /** 广告计划ID */
  setCampaignId(value: string): this {
    return this.set("campaign_id", value);
  }

  /** 媒体内容ID */
  setContentId(value: TopId): this {
    return this.set("content_id", value);
  }

  /** 蓝链点击PV */
  setSclickPv(value: number): this {
    return this.set("sclick_pv", value);
  }

  /** 数据汇总结束时间 */
  setRptEndTime(value: TopDate): this {
    return this.set("rpt_end_time", value);
  }

  /** 广告创意ID */
  setCreativeId(value: string): this {
    return this.set("creative_id", value);
  }

  /** 内容名称 */
  setContentName(value: string): this {
    return this.set("content_name", value);
  }

  /** 蓝链曝光PV */
  setSclickExposurePv(value: number): this {
    return this.set("sclick_exposure_pv", value);
  }

  /** 广告账户ID */
  setAccountId(value: string): this {
    return this.set("account_id", value);
  }

  /** 广告单元ID */
  setUnitId(value: string): this {
    return this.set("unit_id", value);
  }

  /** 消费金额（分） */
  setConsumeAmt(value: number): this {
    return this.set("consume_amt", value);
  }

  /** 计划名称 */
  setCampaignName(value: string): this {
    return this.set("campaign_name", value);
  }

  /** 阅读UV */
  setPlayUv(value: number): this {
    return this.set("play_uv", value);
  }

  /** 订单ID */
  setOrderId(value: TopId): this {
    return this.set("order_id", value);
  }

  /** 订单名称 */
  setOrderName(value: string): this {
    return this.set("order_name", value);
  }

  /** 千次曝光成本（分） */
  setCpm(value: number): this {
    return this.set("cpm", value);
  }

  /** 单次阅读成本（分） */
  setCpc(value: number): this {
    return this.set("cpc", value);
  }

  /** 单次互动成本（分） */
  setCpa(value: number): this {
    return this.set("cpa", value);
  }

  /** 点赞PV */
  setLikePv(value: number): this {
    return this.set("like_pv", value);
  }

  /** 收藏PV */
  setCollectPv(value: number): this {
    return this.set("collect_pv", value);
  }

  /** 评论PV */
  setCommentPv(value: number): this {
    return this.set("comment_pv", value);
  }

  /** 阅读率，万分比（1234即12.34%） */
  setReadRate(value: number): this {
    return this.set("read_rate", value);
  }

  /** 链接曝光率，万分比（1234即12.34%） */
  setSclickExposureRate(value: number): this {
    return this.set("sclick_exposure_rate", value);
  }

  /** 链接点击率，万分比（1234即12.34%） */
  setSclickClickRate(value: number): this {
    return this.set("sclick_click_rate", value);
  }
}
