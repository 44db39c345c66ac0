// Generated from spec/tbk/taobao.tbk.scalars.get.yaml by `npm run generate`. DO NOT EDIT.

import {
  type TopApi,
  type TopDate,
  type TopDecimal,
  type TopFile,
  type TopId,
  type TopJson,
  TopRequest,
  type TopResponse,
} from "../runtime/request.js";

/** 请求参数 `taobao.tbk.scalars.get` */
export interface TbkScalarsGetParams {
  /** 文本（示例：词） */
  text?: string | undefined;
  /** 数字（示例：1.5） */
  number?: number | undefined;
  /** 布尔（示例：true） */
  flag?: boolean | undefined;
  /** 日期（格式：yyyy-MM-dd HH:mm:ss；示例：2024-01-01 00:00:00） */
  date?: TopDate | undefined;
  /** 紧凑日期（格式：yyyyMMdd；示例：20240101） */
  day?: TopDate | undefined;
  /** 时刻（格式：yyyy-MM-dd HH:mm:ss） */
  moment?: TopDate | undefined;
  /** 价格（元）（示例：9.90） */
  price?: TopDecimal | undefined;
  /** 金额（元） */
  amount?: TopDecimal | undefined;
  /** JSON文本（示例：{"a":1}） */
  json?: TopJson | undefined;
  /** 映射 */
  map?: TopJson | undefined;
  /** 文件 */
  file?: TopFile | undefined;
  /** 返回字段 */
  fields?: string | readonly string[] | undefined;
  /** 类型不详 */
  anything?: unknown;
  /** 标识（必填；示例：12345678901） */
  id: TopId;
}

/** 响应 `taobao.tbk.scalars.get` */
export interface TbkScalarsGetResponse extends TopResponse {
  /** 文本（示例：词） */
  text?: string;
  /** 数字（示例：1.5） */
  number?: number;
  /** 布尔（示例：true） */
  flag?: boolean;
  /** 日期（格式：yyyy-MM-dd HH:mm:ss；示例：2024-01-01 00:00:00） */
  date?: string;
  /** 价格（元）（示例：9.90） */
  price?: string;
  /** JSON文本 */
  json?: unknown;
  /** 映射 */
  map?: Record<string, unknown>;
  /** 类型不详 */
  anything?: unknown;
  /** 标识（示例：12345678901） */
  id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.scalars.get",
  session: "none",
  kind: "read",
  required: ["id"],
  params: {
    text: "string",
    number: "number",
    flag: "boolean",
    date: "yyyy-MM-dd HH:mm:ss",
    day: "yyyyMMdd",
    moment: "yyyy-MM-dd HH:mm:ss",
    price: "decimal",
    amount: "decimal",
    json: "json",
    map: "json",
    file: "file",
    fields: "string",
    anything: "unknown",
    id: "id",
  },
  response: {
    text: "string",
    number: "number",
    flag: "boolean",
    date: "yyyy-MM-dd HH:mm:ss",
    price: "decimal",
    json: "json",
    map: "json",
    anything: "unknown",
    id: "id",
  },
};

/**
 * 标量
 *
 * 每种标量
 *
 * `taobao.tbk.scalars.get` · 不需要授权 · 可重复调用
 */
export class TbkScalarsGetRequest extends TopRequest<TbkScalarsGetParams, TbkScalarsGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 文本 */
  setText(value: string): this {
    return this.set("text", value);
  }

  /** 数字 */
  setNumber(value: number): this {
    return this.set("number", value);
  }

  /** 布尔 */
  setFlag(value: boolean): this {
    return this.set("flag", value);
  }

  /** 日期 */
  setDate(value: TopDate): this {
    return this.set("date", value);
  }

  /** 紧凑日期 */
  setDay(value: TopDate): this {
    return this.set("day", value);
  }

  /** 时刻 */
  setMoment(value: TopDate): this {
    return this.set("moment", value);
  }

  /** 价格（元） */
  setPrice(value: TopDecimal): this {
    return this.set("price", value);
  }

  /** 金额（元） */
  setAmount(value: TopDecimal): this {
    return this.set("amount", value);
  }

  /** JSON文本 */
  setJson(value: TopJson): this {
    return this.set("json", value);
  }

  /** 映射 */
  setMap(value: TopJson): this {
    return this.set("map", value);
  }

  /** 文件 */
  setFile(value: TopFile): this {
    return this.set("file", value);
  }

  /** 返回字段 */
  setFields(value: string | readonly string[]): this {
    return this.set("fields", value);
  }

  /** 类型不详 */
  setAnything(value: unknown): this {
    return this.set("anything", value);
  }

  /** 标识 */
  setId(value: TopId): this {
    return this.set("id", value);
  }
}
