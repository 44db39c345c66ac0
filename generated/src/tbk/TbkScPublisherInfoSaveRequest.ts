// Generated from spec/tbk/taobao.tbk.sc.publisher.info.save.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.publisher.info.save` */
export interface TbkScPublisherInfoSaveParams {
  /** 渠道备案来源，即取链接的来源（示例：1） */
  relation_from?: string | undefined;
  /**
   * 线下场景信息（渠道备案）（示例：1）
   *
   * - `1` 门店
   * - `2` 学校
   * - `3` 工厂
   * - `4` 其他
   */
  offline_scene?: "1" | "2" | "3" | "4" | (string & {}) | undefined;
  /**
   * 线上场景信息（渠道备案）（示例：1）
   *
   * - `1` 微信群
   * - `2` QQ群
   * - `3` 其他
   */
  online_scene?: "1" | "2" | "3" | (string & {}) | undefined;
  /** 推广者发给渠道或会员的邀请码（必填；示例：xxx） */
  inviter_code: string;
  /** 信息类型（必填；默认：1；示例：1） */
  info_type: number;
  /** 媒体侧渠道备注（示例：小蜜蜂） */
  note?: string | undefined;
  /** 线下备案信息JSON（电话、省、市、区县街道、详址必填；个人加经营类型，店铺加店铺类型和名称；店铺证书类型、编号选填） */
  register_info?: string | undefined;
}

/** 响应 `taobao.tbk.sc.publisher.info.save` */
export interface TbkScPublisherInfoSaveResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScPublisherInfoSaveData;
}

/** 返回数据 */
export interface TbkScPublisherInfoSaveData {
  /** 渠道关系ID（示例：40232） */
  relation_id?: string;
  /** 渠道昵称（示例：xxx） */
  account_name?: string;
  /** 会员运营ID（示例：32304） */
  special_id?: string;
  /** 绑定结果描述，重复时提示重复绑定渠道或粉丝（示例：绑定成功） */
  desc?: string;
}

/** 错误码 `taobao.tbk.sc.publisher.info.save` */
export type TbkScPublisherInfoSaveErrorCode =
  | "1"
  | "2"
  | "4"
  | "30501"
  | "isp.tbkapi-service-unavailable"
  | "isv.invalid-parameter:start_price"
  | "isv.invalid-parameter:end_price"
  | "isv.invalid-parameter:end_tk_rate"
  | "isp.sys-error"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.sc.publisher.info.save",
  session: "required",
  kind: "write",
  required: ["inviter_code", "info_type"],
  params: {
    relation_from: "string",
    offline_scene: "string",
    online_scene: "string",
    inviter_code: "string",
    info_type: "number",
    note: "string",
    register_info: "string",
  },
  response: {
    data: {
      relation_id: "id",
      account_name: "string",
      special_id: "id",
      desc: "string",
    },
  },
  errors: {
    "1": [true, "平台内部服务暂不可用"],
    "2": [false, "pid 有误：核对 adzone_id 与 site_id"],
    "4": [false, "推广位不存在：核对 adzone_id"],
    "30501": [false, "info_type 取值有误：按文档更正 info_type"],
    "isp.tbkapi-service-unavailable": [true, "平台内部服务暂不可用"],
    "isv.invalid-parameter:start_price": [false, "start_price 取值有误：更正 start_price"],
    "isv.invalid-parameter:end_price": [false, "end_price 取值有误：更正 end_price"],
    "isv.invalid-parameter:end_tk_rate": [false, "end_tk_rate 取值有误：更正 end_tk_rate"],
    "isp.sys-error": [true, "平台系统出错"],
  },
};

/**
 * 淘宝客-公用-私域用户备案
 *
 * 用邀请码为渠道或会员完成备案
 *
 * `taobao.tbk.sc.publisher.info.save` · 需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=37988&docType=2
 */
export class TbkScPublisherInfoSaveRequest extends TopRequest<
  TbkScPublisherInfoSaveParams,
  TbkScPublisherInfoSaveResponse,
  never,
  TbkScPublisherInfoSaveErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 渠道备案来源，即取链接的来源 */
  setRelationFrom(value: string): this {
    return this.set("relation_from", value);
  }

  /** 线下场景信息（渠道备案） */
  setOfflineScene(value: "1" | "2" | "3" | "4" | (string & {})): this {
    return this.set("offline_scene", value);
  }

  /** 线上场景信息（渠道备案） */
  setOnlineScene(value: "1" | "2" | "3" | (string & {})): this {
    return this.set("online_scene", value);
  }

  /** 推广者发给渠道或会员的邀请码 */
  setInviterCode(value: string): this {
    return this.set("inviter_code", value);
  }

  /** 信息类型 */
  setInfoType(value: number): this {
    return this.set("info_type", value);
  }

  /** 媒体侧渠道备注 */
  setNote(value: string): this {
    return this.set("note", value);
  }

  /** 线下备案信息JSON（电话、省、市、区县街道、详址必填；个人加经营类型，店铺加店铺类型和名称；店铺证书类型、编号选填） */
  setRegisterInfo(value: string): this {
    return this.set("register_info", value);
  }
}
