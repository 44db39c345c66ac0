// Generated from spec/tbk/taobao.tbk.patches.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.patches.get` */
export interface TbkPatchesGetParams {
  /** 标识列表（示例：1,2） */
  ids?: string | undefined;
  /** 更多 */
  more?: boolean | undefined;
}

/** 响应 `taobao.tbk.patches.get` */
export interface TbkPatchesGetResponse extends TopResponse {
  /** 数据 */
  data?: TbkPatchesGetData;
}

/** 数据 */
export interface TbkPatchesGetData {
  /** trade_id */
  trade_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.patches.get",
  session: "none",
  kind: "read",
  params: {
    ids: "string",
    more: "boolean",
  },
  response: {
    data: {
      trade_id: "id",
    },
  },
};

/**
 * 订正
 *
 * 文档有误之处
 *
 * `taobao.tbk.patches.get` · 不需要授权 · 可重复调用
 */
export class TbkPatchesGetRequest extends TopRequest<TbkPatchesGetParams, TbkPatchesGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 标识列表 */
  setIds(value: string): this {
    return this.set("ids", value);
  }

  /** 更多 */
  setMore(value: boolean): this {
    return this.set("more", value);
  }
}
