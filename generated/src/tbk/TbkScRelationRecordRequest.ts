// Generated from spec/tbk/taobao.tbk.sc.relation.record.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.relation.record` */
export interface TbkScRelationRecordParams {
  /** 淘宝客私域用户自定义标记（如自有私域系统账号）（必填） */
  external_id: string;
  /**
   * 站外私域用户的自定义标记（必填）
   *
   * - `0` 其他
   * - `1` 微信
   * - `2` 微博
   * - `3` 抖音
   * - `4` 快手
   * - `5` QQ
   */
  external_type: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
  /**
   * 授权类型，更新用于改外部用户标记（必填；默认：1）
   *
   * - `1` 新绑
   * - `2` 更新
   */
  op_type: 1 | 2 | (number & {});
  /** 会员备案授权后的跳转目标页（必填） */
  redirect_url: string;
  /** 人群标签ID（备案授权的用户自动加入该人群） */
  ucrowd_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.sc.relation.record` */
export interface TbkScRelationRecordResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScRelationRecordMapData;
}

/** 返回数据 */
export interface TbkScRelationRecordMapData {
  /** 带授权的备案链接 */
  url?: string;
  /**
   * 淘口令
   *
   * @deprecated 改用淘口令生成接口
   */
  password_simple?: string;
  /**
   * 淘口令
   *
   * @deprecated 改用淘口令生成接口
   */
  model?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.relation.record",
  session: "optional",
  kind: "write",
  required: ["external_id", "external_type", "op_type", "redirect_url"],
  params: {
    external_id: "string",
    external_type: "number",
    op_type: "number",
    redirect_url: "string",
    ucrowd_id: "id",
  },
  response: {
    data: {
      url: "string",
      password_simple: "string",
      model: "string",
    },
  },
};

/**
 * 淘宝客-服务商-私域会员标记
 *
 * 服务商为私域会员生成备案标记链接
 *
 * `taobao.tbk.sc.relation.record` · 需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=53880&docType=2
 */
export class TbkScRelationRecordRequest extends TopRequest<TbkScRelationRecordParams, TbkScRelationRecordResponse> {
  get api(): TopApi {
    return api;
  }

  /** 淘宝客私域用户自定义标记（如自有私域系统账号） */
  setExternalId(value: string): this {
    return this.set("external_id", value);
  }

  /** 站外私域用户的自定义标记 */
  setExternalType(value: 0 | 1 | 2 | 3 | 4 | 5 | (number & {})): this {
    return this.set("external_type", value);
  }

  /** 授权类型，更新用于改外部用户标记 */
  setOpType(value: 1 | 2 | (number & {})): this {
    return this.set("op_type", value);
  }

  /** 会员备案授权后的跳转目标页 */
  setRedirectUrl(value: string): this {
    return this.set("redirect_url", value);
  }

  /** 人群标签ID（备案授权的用户自动加入该人群） */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }
}
