// Generated from spec/tbk/taobao.tbk.item.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.convert` */
export interface TbkItemConvertParams {
  /** 推广位ID（PID第三段，区分效果位置）（必填；示例：123） */
  adzone_id: TopId;
  /** 返回字段，逗号分隔（必填；示例：num_iid,click_url） */
  fields: string | readonly string[];
  /** 商品数字ID列表（英文逗号分隔，取自taobao.tbk.item.get的num_iid）（必填；最多：40 个；示例：123,456） */
  num_iids: TopId | readonly TopId[];
  /**
   * 链接形式（默认：1；示例：123）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 自定义输入串，由英文和数字组成，用于区分推广渠道（最长：12 字符；示例：demo） */
  unid?: string | undefined;
  /**
   * 转链计划类型，其他值或不传时取营销计划（示例：1）
   *
   * - `1` 通用计划链接
   */
  dx?: "1" | (string & {}) | undefined;
}

/** 响应 `taobao.tbk.item.convert` */
export interface TbkItemConvertResponse extends TopResponse {
  /** 淘宝客商品列表 */
  results: TbkItemConvertNTbkItem[];
}

/** 淘宝客商品列表 */
export interface TbkItemConvertNTbkItem {
  /** 推广链接（示例：http://s.click.taobao.com/e=xxx） */
  click_url?: string;
  /** 商品数字ID（示例：123） */
  num_iid?: string;
  /** 原始入参商品ID（示例：1） */
  input_num_iid?: string;
}

/** 错误码 `taobao.tbk.item.convert` */
export type TbkItemConvertErrorCode =
  | "isv.invalid-parameter:adzone_id"
  | "isv.invalid-parameter:platform"
  | "isv.invalid-parameter:unid"
  | "isp.tbkapi-service-unavailable"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.item.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id", "fields", "num_iids"],
  params: {
    adzone_id: "id",
    fields: "string",
    num_iids: "id",
    platform: "number",
    unid: "string",
    dx: "string",
  },
  limits: {
    num_iids: {
      maxListSize: 40,
    },
    unid: {
      maxLength: 12,
    },
  },
  response: {
    results: [
      "n_tbk_item",
      {
        click_url: "string",
        num_iid: "id",
        input_num_iid: "id",
      },
    ],
  },
  errors: {
    "isv.invalid-parameter:adzone_id": [false, "adzone_id 有误：填写与账号和媒体相符的 adzone_id"],
    "isv.invalid-parameter:platform": [false, "platform 有误：更正 platform"],
    "isv.invalid-parameter:unid": [false, "unid 有误：更正 unid"],
    "isp.tbkapi-service-unavailable": [true, "平台内部服务暂不可用：过一会儿再调用"],
  },
};

/**
 * 淘宝客-推广者-商品链接转换
 *
 * 把一批商品转成推广链接
 *
 * `taobao.tbk.item.convert` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=24516&docType=2
 */
export class TbkItemConvertRequest extends TopRequest<
  TbkItemConvertParams,
  TbkItemConvertResponse,
  never,
  TbkItemConvertErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段，区分效果位置） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 返回字段，逗号分隔 */
  setFields(value: string | readonly string[]): this {
    return this.set("fields", value);
  }

  /** 商品数字ID列表（英文逗号分隔，取自taobao.tbk.item.get的num_iid） */
  setNumIids(value: TopId | readonly TopId[]): this {
    return this.set("num_iids", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 自定义输入串，由英文和数字组成，用于区分推广渠道 */
  setUnid(value: string): this {
    return this.set("unid", value);
  }

  /** 转链计划类型，其他值或不传时取营销计划 */
  setDx(value: "1" | (string & {})): this {
    return this.set("dx", value);
  }
}
