// Generated from spec/tbk/taobao.tbk.uvid.encrypt.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.uvid.encrypt` */
export interface TbkUvidEncryptParams {
  /**
   * 淘客业务域（必填；示例：1）
   *
   * - `1` 导购
   * - `2` 流量
   * - `3` 社群
   * - `4` 代理
   * - `5` 返利
   */
  tk_domain: 1 | 2 | 3 | 4 | 5 | (number & {});
  /**
   * 原始用户ID的类型，固定值（示例：1）
   *
   * - `1` 媒体侧用户ID
   */
  source_type?: 1 | (number & {}) | undefined;
  /** 原始用户ID，多个以英文逗号分隔（最多：10 个；示例：123,123） */
  source_values?: string | readonly string[] | undefined;
  /** 主账号ID（联盟账号组），传入即按账号组维度创建（示例：1231231） */
  main_accountid?: TopId | undefined;
  /**
   * 设备号类型（示例：1）
   *
   * - `1` OAID（不加密）
   * - `2` IMEI（MD5加密）
   * - `3` IDFA（MD5加密）
   * - `4` CAID
   * - `5` CAID2
   * - `6` OAID（MD5加密）
   */
  device_type?: "1" | "2" | "3" | "4" | "5" | "6" | (string & {}) | undefined;
  /** 设备号值（示例：123-231-2313cdsa） */
  device_value?: string | undefined;
  /** CAID版本号，用CAID时必填（示例：20211113） */
  caid_version?: string | undefined;
  /**
   * 账号组类型，main_accountid非空而本值为其他时按媒体账号组处理（示例：1）
   *
   * - `1` 媒体账号组
   * - `2` 自定义账号组
   */
  group_type?: 1 | 2 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.uvid.encrypt` */
export interface TbkUvidEncryptResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkUvidEncryptUvIdGenerateRes[];
}

/** 结果列表 */
export interface TbkUvidEncryptUvIdGenerateRes {
  /** 错误描述（示例：miss source_values） */
  error_message?: string;
  /** 加密用户标识（UVID）（示例：vnt22Qurt6YYmVhBmLnBrsNPL9Ra） */
  encrypted_uvid?: string;
  /** 入参的原始用户ID（示例：123） */
  source_value?: string;
}

const api: TopApi = {
  method: "taobao.tbk.uvid.encrypt",
  session: "none",
  kind: "read",
  required: ["tk_domain"],
  params: {
    tk_domain: "number",
    source_type: "number",
    source_values: "string",
    main_accountid: "id",
    device_type: "string",
    device_value: "string",
    caid_version: "string",
    group_type: "number",
  },
  limits: {
    source_values: {
      maxListSize: 10,
    },
  },
  response: {
    result_list: [
      "uv_id_generate_res",
      {
        error_message: "string",
        encrypted_uvid: "string",
        source_value: "string",
      },
    ],
  },
};

/**
 * 淘宝客-推广者-加密用户标识生成
 *
 * 把用户或设备号换成加密标识
 *
 * `taobao.tbk.uvid.encrypt` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=68029&docType=2
 */
export class TbkUvidEncryptRequest extends TopRequest<TbkUvidEncryptParams, TbkUvidEncryptResponse> {
  get api(): TopApi {
    return api;
  }

  /** 淘客业务域 */
  setTkDomain(value: 1 | 2 | 3 | 4 | 5 | (number & {})): this {
    return this.set("tk_domain", value);
  }

  /** 原始用户ID的类型，固定值 */
  setSourceType(value: 1 | (number & {})): this {
    return this.set("source_type", value);
  }

  /** 原始用户ID，多个以英文逗号分隔 */
  setSourceValues(value: string | readonly string[]): this {
    return this.set("source_values", value);
  }

  /** 主账号ID（联盟账号组），传入即按账号组维度创建 */
  setMainAccountid(value: TopId): this {
    return this.set("main_accountid", value);
  }

  /** 设备号类型 */
  setDeviceType(value: "1" | "2" | "3" | "4" | "5" | "6" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 设备号值 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** CAID版本号，用CAID时必填 */
  setCaidVersion(value: string): this {
    return this.set("caid_version", value);
  }

  /** 账号组类型，main_accountid非空而本值为其他时按媒体账号组处理 */
  setGroupType(value: 1 | 2 | (number & {})): this {
    return this.set("group_type", value);
  }
}
