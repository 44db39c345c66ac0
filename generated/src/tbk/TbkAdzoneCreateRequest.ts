// Generated from spec/tbk/taobao.tbk.adzone.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.adzone.create` */
export interface TbkAdzoneCreateParams {
  /** 媒体ID（PID第二段）（必填；示例：123456） */
  site_id: TopId;
  /** 推广位名称（必填；最长：64 字符；示例：广告位） */
  adzone_name: string;
}

/** 响应 `taobao.tbk.adzone.create` */
export interface TbkAdzoneCreateResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkAdzoneCreateMapData;
}

/** 返回数据 */
export interface TbkAdzoneCreateMapData {
  /** 完整推广位PID（mm_x_x_x）（示例：mm_1_1_1） */
  model?: string;
}

const api: TopApi = {
  method: "taobao.tbk.adzone.create",
  session: "none",
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
 * 淘宝客-推广者-创建推广位
 *
 * 在指定媒体下新建推广位
 *
 * `taobao.tbk.adzone.create` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=31372&docType=2
 */
export class TbkAdzoneCreateRequest extends TopRequest<TbkAdzoneCreateParams, TbkAdzoneCreateResponse> {
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
