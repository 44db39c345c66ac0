// Generated from spec/tbk/taobao.tbk.setters.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.setters.get` */
export interface TbkSettersGetParams {
  /** 页码 */
  page_no?: number | undefined;
  /** 总页数 */
  pageNum?: number | undefined;
  /** 每页条数 */
  page_size?: number | undefined;
}

/** 响应 `taobao.tbk.setters.get` */
export interface TbkSettersGetResponse extends TopResponse {
  /** 编号 */
  id?: number;
}

const api: TopApi = {
  method: "taobao.tbk.setters.get",
  session: "none",
  kind: "read",
  params: {
    page_no: "number",
    pageNum: "number",
    page_size: "number",
  },
  response: {
    id: "number",
  },
};

/**
 * 旧名的 setter 已归另一参数
 *
 * 查询
 *
 * `taobao.tbk.setters.get` · 不需要授权 · 可重复调用
 */
export class TbkSettersGetRequest extends TopRequest<TbkSettersGetParams, TbkSettersGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 总页数 */
  setPageNum(value: number): this {
    return this.set("pageNum", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }
}
