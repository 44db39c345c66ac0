// Generated from spec/tbk/taobao.tbk.docs.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.docs.get` */
export interface TbkDocsGetParams {
  /** 结束 *\/ 注释 */
  a?: string | undefined;
  /**
   * \@param 开头
   *
   * @deprecated 改用 a *\/
   */
  b?: string | undefined;
  /** 控制 字符 与 换行 分隔 */
  c?: string | undefined;
  /** {{{mustache}}} `反引号` ${x}（示例：*\/ alert(1) /*） */
  d?: string | undefined;
  /** e */
  e?: string | undefined;
  /** 半个 字符 倒写 */
  f?: string | undefined;
}

/** 响应 `taobao.tbk.docs.get` */
export interface TbkDocsGetResponse extends TopResponse {}

const api: TopApi = {
  method: "taobao.tbk.docs.get",
  session: "none",
  kind: "write",
  params: {
    a: "string",
    b: "string",
    c: "string",
    d: "string",
    e: "string",
    f: "string",
  },
  response: {},
};

/**
 * 注释 *\/ 的 {{title}} `文本`
 *
 * \@deprecated 不是标签 {\@link x}
 *
 * `taobao.tbk.docs.get` · 不需要授权 · 写操作
 *
 * @deprecated 改用 taobao.tbk.enums.get
 */
export class TbkDocsGetRequest extends TopRequest<TbkDocsGetParams, TbkDocsGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 结束 *\/ 注释 */
  setA(value: string): this {
    return this.set("a", value);
  }

  /**
   * \@param 开头
   *
   * @deprecated 改用 a *\/
   */
  setB(value: string): this {
    return this.set("b", value);
  }

  /** 控制 字符 与 换行 分隔 */
  setC(value: string): this {
    return this.set("c", value);
  }

  /** {{{mustache}}} `反引号` ${x} */
  setD(value: string): this {
    return this.set("d", value);
  }

  /** e */
  setE(value: string): this {
    return this.set("e", value);
  }

  /** 半个 字符 倒写 */
  setF(value: string): this {
    return this.set("f", value);
  }
}
