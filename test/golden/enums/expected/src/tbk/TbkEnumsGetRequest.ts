// Generated from spec/tbk/taobao.tbk.enums.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.enums.get` */
export interface TbkEnumsGetParams {
  /**
   * 排序（默认：tk_rate_des）
   *
   * - `tk_rate_des` 佣金比率降序
   * - `tk_rate_asc` 佣金比率升序
   */
  sort?: "tk_rate_des" | "tk_rate_asc" | (string & {}) | undefined;
  /**
   * 状态（必填）
   *
   * - `3` 结算
   * - `12` 付款
   * - `-1` 全部
   */
  status: 3 | 12 | -1 | (number & {});
}

/** 响应 `taobao.tbk.enums.get` */
export interface TbkEnumsGetResponse extends TopResponse {
  /**
   * 状态（示例：1）
   *
   * - `0` 失效
   * - `1` 生效
   */
  status?: 0 | 1 | (number & {});
  /**
   * 一行放不下的取值
   *
   * - `first_very_long_value_of_an_enum` 甲
   * - `second_very_long_value_of_an_enum` 乙
   * - `third_very_long_value_of_an_enum` 丙
   */
  long?:
    | "first_very_long_value_of_an_enum"
    | "second_very_long_value_of_an_enum"
    | "third_very_long_value_of_an_enum"
    | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.enums.get",
  session: "none",
  kind: "read",
  required: ["status"],
  params: {
    sort: "string",
    status: "number",
  },
  response: {
    status: "number",
    long: "string",
  },
};

/**
 * 枚举
 *
 * 已知取值
 *
 * `taobao.tbk.enums.get` · 不需要授权 · 可重复调用
 */
export class TbkEnumsGetRequest extends TopRequest<TbkEnumsGetParams, TbkEnumsGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 排序 */
  setSort(value: "tk_rate_des" | "tk_rate_asc" | (string & {})): this {
    return this.set("sort", value);
  }

  /** 状态 */
  setStatus(value: 3 | 12 | -1 | (number & {})): this {
    return this.set("status", value);
  }
}
