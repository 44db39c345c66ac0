// Generated from spec/tbk/taobao.tbk.feed.relation.upload.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.feed.relation.upload` */
export interface TbkFeedRelationUploadParams {
  /** 星任务ID（必填；示例：12340） */
  event_id: TopId;
  /** 创意名称（示例：xxx） */
  creative_name?: string | undefined;
  /** 单元名称（示例：xxx） */
  unit_name?: string | undefined;
  /** 广告账户名称（示例：xxx） */
  account_name?: string | undefined;
  /** 创意链接（示例：url） */
  creative_url?: string | undefined;
  /** 广告计划ID（示例：yyy） */
  campaign_id?: string | undefined;
  /** 稿件ID（示例：yyy） */
  content_id?: TopId | undefined;
  /** 广告创意ID（示例：yyy） */
  creative_id?: string | undefined;
  /** 广告账户ID（示例：yyy） */
  account_id?: string | undefined;
  /** 是否商单稿件（示例：true） */
  seed_content?: boolean | undefined;
  /** 广告单元ID（示例：yyy） */
  unit_id?: string | undefined;
  /** 计划名称（示例：xxx） */
  campaign_name?: string | undefined;
  /** 订单ID（示例：123456） */
  order_id?: TopId | undefined;
  /** 订单名称（示例：xxx） */
  order_name?: string | undefined;
  /** 内容名称（示例：xxx） */
  content_name?: string | undefined;
  /** 内容链接（示例：xxx） */
  content_url?: string | undefined;
}

/** 响应 `taobao.tbk.feed.relation.upload` */
export interface TbkFeedRelationUploadResponse extends TopResponse {
  /** 是否写入成功（示例：true） */
  data?: boolean;
  /** 结果码（示例：200） */
  result_code?: number;
  /** 业务错误描述（示例："error"） */
  biz_error_desc?: string;
  /** 结果信息（示例："result"） */
  result_msg?: string;
  /** 业务错误码（示例：110） */
  biz_error_code?: number;
}

const api: TopApi = {
  method: "taobao.tbk.feed.relation.upload",
  session: "none",
  kind: "write",
  required: ["event_id"],
  params: {
    event_id: "id",
    creative_name: "string",
    unit_name: "string",
    account_name: "string",
    creative_url: "string",
    campaign_id: "string",
    content_id: "id",
    creative_id: "string",
    account_id: "string",
    seed_content: "boolean",
    unit_id: "string",
    campaign_name: "string",
    order_id: "id",
    order_name: "string",
    content_name: "string",
    content_url: "string",
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
 * 淘宝客-推广者-内容投流关系写入
 *
 * 写入投流广告与种草任务的对应关系
 *
 * `taobao.tbk.feed.relation.upload` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=66796&docType=2
 */
export class TbkFeedRelationUploadRequest extends TopRequest<
  TbkFeedRelationUploadParams,
  TbkFeedRelationUploadResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 星任务ID */
  setEventId(value: TopId): this {
    return this.set("event_id", value);
  }

  /** 创意名称 */
  setCreativeName(value: string): this {
    return this.set("creative_name", value);
  }

  /** 单元名称 */
  setUnitName(value: string): this {
    return this.set("unit_name", value);
  }

  /** 广告账户名称 */
  setAccountName(value: string): this {
    return this.set("account_name", value);
  }

  /** 创意链接 */
  setCreativeUrl(value: string): this {
    return this.set("creative_url", value);
  }

  /** 广告计划ID */
  setCampaignId(value: string): this {
    return this.set("campaign_id", value);
  }

  /** 稿件ID */
  setContentId(value: TopId): this {
    return this.set("content_id", value);
  }

  /** 广告创意ID */
  setCreativeId(value: string): this {
    return this.set("creative_id", value);
  }

  /** 广告账户ID */
  setAccountId(value: string): this {
    return this.set("account_id", value);
  }

  /** 是否商单稿件 */
  setSeedContent(value: boolean): this {
    return this.set("seed_content", value);
  }

  /** 广告单元ID */
  setUnitId(value: string): this {
    return this.set("unit_id", value);
  }

  /** 计划名称 */
  setCampaignName(value: string): this {
    return this.set("campaign_name", value);
  }

  /** 订单ID */
  setOrderId(value: TopId): this {
    return this.set("order_id", value);
  }

  /** 订单名称 */
  setOrderName(value: string): this {
    return this.set("order_name", value);
  }

  /** 内容名称 */
  setContentName(value: string): this {
    return this.set("content_name", value);
  }

  /** 内容链接 */
  setContentUrl(value: string): this {
    return this.set("content_url", value);
  }
}
