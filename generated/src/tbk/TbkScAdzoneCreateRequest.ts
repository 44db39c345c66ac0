// Generated from spec/tbk/taobao.tbk.sc.adzone.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.adzone.create` */
export interface TbkScAdzoneCreateParams {
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /** 推广位名称（必填；最长：64 字符） */
  adzone_name: string;
}

/** 响应 `taobao.tbk.sc.adzone.create` */
export interface TbkScAdzoneCreateResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScAdzoneCreateMapData;
}

/** 返回数据 */
export interface TbkScAdzoneCreateMapData {
  /** 完整推广位PID（mm_x_x_x） */
  model?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.adzone.create",
  session: "required",
  kind: "write",
  required: ["site_id", "adzone_name"],
  params: {
    site_id: "id",
    adzone_name: "string",
  },
  limits: {
    adzone_name: {
      maxLength: 64,
    },
  },
  response: {
    data: {
      model: "string",
    },
  },
};

/**
 * 淘宝客-服务商-创建推广者位
 *
 * 为推广者站点新建推广位
 *
 * `taobao.tbk.sc.adzone.create` · 需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=34751&docType=2
 */
export class TbkScAdzoneCreateRequest extends TopRequest<TbkScAdzoneCreateParams, TbkScAdzoneCreateResponse> {
  get api(): TopApi {
    return api;
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 推广位名称 */
  setAdzoneName(value: string): this {
    return this.set("adzone_name", value);
  }
}
