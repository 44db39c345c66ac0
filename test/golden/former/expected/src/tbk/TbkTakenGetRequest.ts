// Generated from spec/tbk/taobao.tbk.taken.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.taken.get` */
export interface TbkTakenGetParams {
  /** 甲 */
  a?: number | undefined;
  /** 乙 */
  b?: number | undefined;
}

/** 响应 `taobao.tbk.taken.get` */
export interface TbkTakenGetResponse extends TopResponse {}

const api: TopApi = {
  method: "taobao.tbk.taken.get",
  session: "none",
  kind: "read",
  params: {
    a: "number",
    b: "number",
  },
};

/**
 * 旧名已归另一接口
 *
 * 查询
 *
 * `taobao.tbk.taken.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=99002&docType=2
 */
export class TbkTakenGetRequest extends TopRequest<TbkTakenGetParams, TbkTakenGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 甲 */
  setA(value: number): this {
    return this.set("a", value);
  }

  /** 乙 */
  setB(value: number): this {
    return this.set("b", value);
  }
}
