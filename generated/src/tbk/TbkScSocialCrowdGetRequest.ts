// Generated from spec/tbk/taobao.tbk.sc.social.crowd.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.social.crowd.get` */
export interface TbkScSocialCrowdGetParams {
  /** 社群ID（必填；示例：12312） */
  social_crowd_id: TopId;
}

/** 响应 `taobao.tbk.sc.social.crowd.get` */
export interface TbkScSocialCrowdGetResponse extends TopResponse {
  /** 社群ID（示例：123） */
  social_crowd_id?: string;
  /**
   * 人群类型（示例：1）
   *
   * - `1` 普通社群
   */
  social_crowd_type?: 1 | (number & {});
  /** 人群名称（最长：128 字符；示例：群1） */
  social_crowd_name?: string;
  /** 人群描述（最长：100 字符；示例：desc） */
  desc?: string;
  /**
   * 状态（示例：1）
   *
   * - `0` 失效
   * - `1` 生效
   */
  status?: 0 | 1 | (number & {});
  /** 创建时间（示例：20240101） */
  create_time?: string;
  /** 会员数量（示例：500） */
  member_size?: number;
  /** 群内uvid匹配到的消费者数（示例：11） */
  match_num?: number;
  /** 定向任务ID（示例：123） */
  qmt_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.social.crowd.get",
  session: "required",
  kind: "read",
  required: ["social_crowd_id"],
  params: {
    social_crowd_id: "id",
  },
  response: {
    social_crowd_id: "id",
    social_crowd_type: "number",
    social_crowd_name: "string",
    desc: "string",
    status: "number",
    create_time: "string",
    member_size: "number",
    match_num: "number",
    qmt_id: "id",
  },
};

/**
 * 淘宝客-服务商-群信息获取
 *
 * 服务商查询单个社群的资料
 *
 * `taobao.tbk.sc.social.crowd.get` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=70062&docType=2
 */
export class TbkScSocialCrowdGetRequest extends TopRequest<TbkScSocialCrowdGetParams, TbkScSocialCrowdGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 社群ID */
  setSocialCrowdId(value: TopId): this {
    return this.set("social_crowd_id", value);
  }
}
