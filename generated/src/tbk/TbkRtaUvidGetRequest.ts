// Generated from spec/tbk/taobao.tbk.rta.uvid.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.rta.uvid.get` */
export interface TbkRtaUvidGetParams {
  /** RTA ID（设备同步时指定）（必填；示例：xx） */
  rta_id: string;
  /**
   * 厂商（必填；示例：huawei）
   *
   * - `huawei` 华为
   * - `rongyao` 荣耀
   * - `oppo` OPPO
   * - `vivo` vivo
   * - `xiaomi` 小米
   * - `rongyaoNetwork` 荣耀网络消息
   */
  manufacturer: "huawei" | "rongyao" | "oppo" | "vivo" | "xiaomi" | "rongyaoNetwork" | (string & {});
  /** 位点游标（示例：11） */
  cursor?: string | undefined;
  /** 每页条数（必填；最大：10；默认：10；示例：10） */
  page_size: number;
  /** 主账号ID（联盟账号组），传入即按账号组维度创建（示例：123123） */
  main_accountid?: TopId | undefined;
  /**
   * RTA类型（示例：1）
   *
   * - `0` 厂商RTA
   * - `1` 联盟RTA
   */
  rta_type?: 0 | 1 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.rta.uvid.get` */
export interface TbkRtaUvidGetResponse extends TopResponse {
  /** 是否有下一页（示例：true） */
  has_more?: boolean;
  /** 位点游标，取下一页时原样传入（示例：11） */
  cursor?: string;
  /** uvid列表（示例：xx） */
  result_list: string[];
}

const api: TopApi = {
  method: "taobao.tbk.rta.uvid.get",
  session: "none",
  kind: "read",
  required: ["rta_id", "manufacturer", "page_size"],
  params: {
    rta_id: "string",
    manufacturer: "string",
    cursor: "string",
    page_size: "number",
    main_accountid: "id",
    rta_type: "number",
  },
  limits: {
    page_size: {
      max: 10,
    },
  },
  response: {
    has_more: "boolean",
    cursor: "string",
    result_list: ["string", "string"],
  },
  pagination: {
    style: "cursor",
    position: "cursor",
    token: "cursor",
    size: "page_size",
    items: "result_list",
    next: "has_more",
  },
};

/**
 * 淘宝客-推广者-厂商版加密用户标识获取
 *
 * 厂商分批获取加密的用户标识
 *
 * `taobao.tbk.rta.uvid.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=68848&docType=2
 */
export class TbkRtaUvidGetRequest extends TopRequest<TbkRtaUvidGetParams, TbkRtaUvidGetResponse, string> {
  get api(): TopApi {
    return api;
  }

  /** RTA ID（设备同步时指定） */
  setRtaId(value: string): this {
    return this.set("rta_id", value);
  }

  /** 厂商 */
  setManufacturer(value: "huawei" | "rongyao" | "oppo" | "vivo" | "xiaomi" | "rongyaoNetwork" | (string & {})): this {
    return this.set("manufacturer", value);
  }

  /** 位点游标 */
  setCursor(value: string): this {
    return this.set("cursor", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 主账号ID（联盟账号组），传入即按账号组维度创建 */
  setMainAccountid(value: TopId): this {
    return this.set("main_accountid", value);
  }

  /** RTA类型 */
  setRtaType(value: 0 | 1 | (number & {})): this {
    return this.set("rta_type", value);
  }
}
