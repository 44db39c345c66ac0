// Generated from spec/tbk/taobao.tbk.tpwd.mix.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.tpwd.mix.create` */
export interface TbkTpwdMixCreateParams {
  /** 扩展字段（JSON）（示例：{}） */
  ext?: string | undefined;
  /** 口令弹框logo图片地址（示例：https://uland.taobao.com/） */
  logo?: string | undefined;
  /** 口令跳转目标页（必填；示例：https://uland.taobao.com/） */
  url: string;
  /** 口令弹框内容，长于5个字符（必填；示例：长度大于5个字符） */
  text: string;
  /** 生成淘口令的淘宝用户ID（示例：123） */
  user_id?: TopId | undefined;
  /** 口令文本（必填；示例：自定义口令） */
  password: string;
}

/** 响应 `taobao.tbk.tpwd.mix.create` */
export interface TbkTpwdMixCreateResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkTpwdMixCreateMapData;
}

/** 返回数据 */
export interface TbkTpwdMixCreateMapData {
  /**
   * 创建结果状态（示例：1）
   *
   * - `1` 成功
   * - `2` 失败，重复
   * - `3` 失败，文本不符合规范
   */
  status?: "1" | "2" | "3" | (string & {});
  /** 自定义内容+自定义口令（示例：自定义内容自定义口令） */
  password?: string;
}

const api: TopApi = {
  method: "taobao.tbk.tpwd.mix.create",
  session: "none",
  kind: "write",
  required: ["url", "text", "password"],
  params: {
    ext: "string",
    logo: "string",
    url: "string",
    text: "string",
    user_id: "id",
    password: "string",
  },
  response: {
    data: {
      status: "string",
      password: "string",
    },
  },
  failure: {
    code: "data.status",
    ok: ["1"],
  },
};

/**
 * 淘宝客-公用-文本淘口令
 *
 * 用自定义文本创建淘口令
 *
 * `taobao.tbk.tpwd.mix.create` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=31728&docType=2
 */
export class TbkTpwdMixCreateRequest extends TopRequest<TbkTpwdMixCreateParams, TbkTpwdMixCreateResponse> {
  get api(): TopApi {
    return api;
  }

  /** 扩展字段（JSON） */
  setExt(value: string): this {
    return this.set("ext", value);
  }

  /** 口令弹框logo图片地址 */
  setLogo(value: string): this {
    return this.set("logo", value);
  }

  /** 口令跳转目标页 */
  setUrl(value: string): this {
    return this.set("url", value);
  }

  /** 口令弹框内容，长于5个字符 */
  setText(value: string): this {
    return this.set("text", value);
  }

  /** 生成淘口令的淘宝用户ID */
  setUserId(value: TopId): this {
    return this.set("user_id", value);
  }

  /** 口令文本 */
  setPassword(value: string): this {
    return this.set("password", value);
  }
}
