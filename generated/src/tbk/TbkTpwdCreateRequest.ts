// Generated from spec/tbk/taobao.tbk.tpwd.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.tpwd.create` */
export interface TbkTpwdCreateParams {
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

/** 响应 `taobao.tbk.tpwd.create` */
export interface TbkTpwdCreateResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkTpwdCreateMapData;
}

/** 返回数据 */
export interface TbkTpwdCreateMapData {
  /** 淘口令，适用iOS14以上之外的设备（其他iOS版本、Android等），可复制到手淘打开（示例：￥SIH6XbwRfyt￥） */
  password_simple?: string;
  /** 长淘口令，供iOS14及以上设备；须含数字+羊角符+URL（规则或随iOS变更），改动内容须先验证手淘可识别 */
  model?: string;
}

/** 错误码 `taobao.tbk.tpwd.create` */
export type TbkTpwdCreateErrorCode =
  "1" | "23" | "24" | "25" | "26" | "20000" | "20001" | "20002" | "isp.param-error" | "isp.sys-error" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.tpwd.create",
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
      password_simple: "string",
      model: "string",
    },
  },
  errors: {
    "1": [true, "服务系统异常"],
    "23": [false, "链接查不到对应物料：使用未改动的官方物料链接"],
    "24": [false, "口令生成者账号为空：核对链接里的pid"],
    "25": [true, "淘口令没有生成成功：再次调用"],
    "26": [false, "链接不在联盟业务范围：改用未改动且无违规参数的官方链接"],
    "20000": [false, "跳转链接无法转成口令：换用https开头且受支持的链接"],
    "20001": [false, "口令弹框文案过短：文案至少写满5个字符"],
    "20002": [false, "口令扩展参数为空：填写扩展参数"],
    "isp.param-error": [false, "参数错误：逐项核对参数"],
    "isp.sys-error": [true, "服务系统异常：稍后再调"],
  },
};

/**
 * 淘宝客-公用-淘口令生成
 *
 * 由推广链接生成淘口令
 *
 * `taobao.tbk.tpwd.create` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=31127&docType=2
 */
export class TbkTpwdCreateRequest extends TopRequest<
  TbkTpwdCreateParams,
  TbkTpwdCreateResponse,
  never,
  TbkTpwdCreateErrorCode
> {
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
