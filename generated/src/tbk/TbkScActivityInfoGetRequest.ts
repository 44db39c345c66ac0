// Generated from spec/tbk/taobao.tbk.sc.activity.info.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.activity.info.get` */
export interface TbkScActivityInfoGetParams {
  /** 官方活动会场ID（取自淘宝客后台 我要推广 > 活动推广）（必填） */
  activity_material_id: string;
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
  /** 自定义渠道标识（英文和数字，区分推广渠道）（最长：12 字符） */
  union_id?: string | undefined;
}

/** 响应 `taobao.tbk.sc.activity.info.get` */
export interface TbkScActivityInfoGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScActivityInfoGetData;
}

/** 返回数据 */
export interface TbkScActivityInfoGetData {
  /** 本地化微信推广二维码地址 */
  wx_qrcode_url?: string;
  /** 推广长链接 */
  click_url?: string;
  /** 推广短链接 */
  short_click_url?: string;
  /**
   * 投放平台
   *
   * - `1` PC
   * - `2` 无线
   */
  terminal_type?: "1" | "2" | (string & {});
  /** 物料素材下载地址 */
  material_oss_url?: string;
  /** 会场名称 */
  page_name?: string;
  /** 活动开始时间（格式：yyyy-MM-dd） */
  page_start_time?: string;
  /** 活动结束时间（格式：yyyy-MM-dd） */
  page_end_time?: string;
  /** 微信小程序推广路径（本地化） */
  wx_miniprogram_path?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.activity.info.get",
  session: "required",
  kind: "read",
  required: ["activity_material_id", "adzone_id", "site_id"],
  params: {
    activity_material_id: "string",
    adzone_id: "id",
    site_id: "id",
    relation_id: "id",
    union_id: "string",
  },
  limits: {
    union_id: {
      maxLength: 12,
    },
  },
  response: {
    data: {
      wx_qrcode_url: "string",
      click_url: "string",
      short_click_url: "string",
      terminal_type: "string",
      material_oss_url: "string",
      page_name: "string",
      page_start_time: "yyyy-MM-dd",
      page_end_time: "yyyy-MM-dd",
      wx_miniprogram_path: "string",
    },
  },
};

/**
 * 淘宝客-服务商-官方活动转链
 *
 * 服务商为官方活动会场生成推广链接
 *
 * `taobao.tbk.sc.activity.info.get` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=48417&docType=2
 */
export class TbkScActivityInfoGetRequest extends TopRequest<TbkScActivityInfoGetParams, TbkScActivityInfoGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 官方活动会场ID（取自淘宝客后台 我要推广 > 活动推广） */
  setActivityMaterialId(value: string): this {
    return this.set("activity_material_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 自定义渠道标识（英文和数字，区分推广渠道） */
  setUnionId(value: string): this {
    return this.set("union_id", value);
  }
}
