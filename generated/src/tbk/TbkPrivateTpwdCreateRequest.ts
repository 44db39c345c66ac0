// Generated from spec/tbk/taobao.tbk.private.tpwd.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.private.tpwd.create` */
export interface TbkPrivateTpwdCreateParams {
  /** 联盟官方渠道的推广链接，改动后可能无法生成淘口令（必填；示例：https://s.click.taobao.com/YI3Uopu） */
  url: string;
  /**
   * 旧版兼容参数（示例：noMeaningValue）
   *
   * @deprecated 无实际作用
   */
  text?: string | undefined;
  /**
   * 口令弹框logo图片地址（示例：noMeaningValue）
   *
   * @deprecated 无实际作用
   */
  logo?: string | undefined;
  /**
   * 扩展参数（示例：noMeaningValue）
   *
   * @deprecated 无实际作用，仅兼容旧版
   */
  ext?: string | undefined;
  /**
   * 用户ID（示例：noMeaningValue）
   *
   * @deprecated 无实际作用，仅兼容旧版
   */
  user_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.private.tpwd.create` */
export interface TbkPrivateTpwdCreateResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkPrivateTpwdCreateMapData;
}

/** 返回数据 */
export interface TbkPrivateTpwdCreateMapData {
  /** 长淘口令，供iOS14及以上设备；须含数字+羊角符+URL（规则或随iOS变更），改动内容须先验证手淘可识别 */
  model?: string;
  /** 淘口令，适用iOS14以上之外的设备（其他iOS版本、Android等），可复制到手淘打开（示例：￥SIH6XbwRfyt￥） */
  password_simple?: string;
}

const api: TopApi = {
  method: "taobao.tbk.private.tpwd.create",
  session: "none",
  kind: "read",
  required: ["url"],
  params: {
    url: "string",
    text: "string",
    logo: "string",
    ext: "string",
    user_id: "id",
  },
  response: {
    data: {
      model: "string",
      password_simple: "string",
    },
  },
};

/**
 * 淘宝客-推广者-加密淘口令生成
 *
 * 用推广链接生成加密的淘口令
 *
 * `taobao.tbk.private.tpwd.create` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=57813&docType=2
 */
export class TbkPrivateTpwdCreateRequest extends TopRequest<TbkPrivateTpwdCreateParams, TbkPrivateTpwdCreateResponse> {
  get api(): TopApi {
    return api;
  }

  /** 联盟官方渠道的推广链接，改动后可能无法生成淘口令 */
  setUrl(value: string): this {
    return this.set("url", value);
  }

  /**
   * 旧版兼容参数
   *
   * @deprecated 无实际作用
   */
  setText(value: string): this {
    return this.set("text", value);
  }

  /**
   * 口令弹框logo图片地址
   *
   * @deprecated 无实际作用
   */
  setLogo(value: string): this {
    return this.set("logo", value);
  }

  /**
   * 扩展参数
   *
   * @deprecated 无实际作用，仅兼容旧版
   */
  setExt(value: string): this {
    return this.set("ext", value);
  }

  /**
   * 用户ID
   *
   * @deprecated 无实际作用，仅兼容旧版
   */
  setUserId(value: TopId): this {
    return this.set("user_id", value);
  }
}
