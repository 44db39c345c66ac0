// Generated from spec/tbk/taobao.tbk.activity.info.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.activity.info.get` */
export interface TbkActivityInfoGetParams {
  /** 官方活动会场ID（取自淘宝客后台 我要推广 > 活动推广）（必填；示例：123） */
  activity_material_id: string;
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /** 三方推广位PID（mm_x_x_x），仅三方分成场景（示例：mm_1_2_3） */
  sub_pid?: string | undefined;
  /** 渠道关系ID（示例：123） */
  relation_id?: TopId | undefined;
  /** 自定义渠道标识（英文和数字，区分推广渠道）（最长：12 字符；示例：demo） */
  union_id?: string | undefined;
}

/** 响应 `taobao.tbk.activity.info.get` */
export interface TbkActivityInfoGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkActivityInfoGetData;
}

/** 返回数据 */
export interface TbkActivityInfoGetData {
  /** 本地化微信推广二维码地址（示例：https://img.alicdn.com/xxx） */
  wx_qrcode_url?: string;
  /** 推广长链接（示例：https://s.click.xx.xx/xxx?xx） */
  click_url?: string;
  /** 推广短链接（示例：https://s.click.xx.xx/xxx?xx） */
  short_click_url?: string;
  /**
   * 投放平台（示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  terminal_type?: "1" | "2" | (string & {});
  /** 物料素材下载地址（示例：http://xxx.xxx.xxx） */
  material_oss_url?: string;
  /** 会场名称（示例：活动会场A） */
  page_name?: string;
  /** 活动开始时间（格式：yyyy-MM-dd；示例：2020-02-27） */
  page_start_time?: string;
  /** 活动结束时间（格式：yyyy-MM-dd；示例：2020-02-27） */
  page_end_time?: string;
  /** 微信小程序推广路径（本地化）（示例：pages/sharePid/web/index?scene=https://xxx） */
  wx_miniprogram_path?: string;
}

/** 错误码 `taobao.tbk.activity.info.get` */
export type TbkActivityInfoGetErrorCode =
  | "4"
  | "1107"
  | "1108"
  | "isp.invalid-parameter-adzone"
  | "isp.invalid-parameter-materialId"
  | "isp.isp.get-activityinfo-unavailable"
  | "isv.invalid-parameter-materialId"
  | "isv.invalid-parameter-adzone"
  | "isv.empty-parameter-materialId"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.activity.info.get",
  session: "none",
  kind: "read",
  required: ["activity_material_id", "adzone_id"],
  params: {
    activity_material_id: "string",
    adzone_id: "id",
    sub_pid: "string",
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
  errors: {
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "1107": [true, "饿了么短链接生成失败（本地化）：稍后再调，持续失败则找官方支持"],
    "1108": [true, "饿了么小程序码生成失败（本地化）：稍后再调，持续失败则找官方支持"],
    "isp.invalid-parameter-adzone": [false, "推广位参数adzone_id有误：确认该推广位归当前appkey所有"],
    "isp.invalid-parameter-materialId": [false, "会场物料ID不可用：改用官方渠道取得且仍有效的物料ID"],
    "isp.isp.get-activityinfo-unavailable": [true, "活动信息服务暂不可用：稍后再调，持续失败则找官方支持"],
    "isv.invalid-parameter-materialId": [false, "传入的会场物料ID无效：改用官方渠道取得且仍有效的物料ID"],
    "isv.invalid-parameter-adzone": [false, "推广位参数adzone_id有误：确认该推广位归当前appkey所有"],
    "isv.empty-parameter-materialId": [false, "物料ID缺失或不正确：填写正确的物料ID"],
  },
};

/**
 * 淘宝客-推广者-官方活动转链
 *
 * 按官方会场与推广位生成活动推广链接
 *
 * `taobao.tbk.activity.info.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=48340&docType=2
 */
export class TbkActivityInfoGetRequest extends TopRequest<
  TbkActivityInfoGetParams,
  TbkActivityInfoGetResponse,
  never,
  TbkActivityInfoGetErrorCode
> {
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

  /** 三方推广位PID（mm_x_x_x），仅三方分成场景 */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
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
