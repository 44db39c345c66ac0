// Generated from spec/tbk/taobao.tbk.lists.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.lists.get` */
export interface TbkListsGetParams {
  /** 词（最多：20 个；示例：a,b） */
  words?: string | readonly string[] | undefined;
  /** 标识列表 */
  ids?: string | readonly TopId[] | undefined;
  /** 日期列表（格式：yyyy-MM-dd HH:mm:ss） */
  dates?: string | readonly TopDate[] | undefined;
  /** 逗号相连的文本 */
  joined?: string | readonly string[] | undefined;
  /** 逗号相连的标识 */
  joined_ids?: TopId | readonly TopId[] | undefined;
  /** 有个数上限的文本（最多：5 个） */
  counted?: string | readonly string[] | undefined;
  /** 有个数上限的标识（必填；最多：5 个） */
  counted_ids: TopId | readonly TopId[];
  /** 行 */
  rows?: readonly TbkListsGetLkItemDTO[] | undefined;
}

/** 响应 `taobao.tbk.lists.get` */
export interface TbkListsGetResponse extends TopResponse {
  /** 词（示例：a） */
  words: string[];
  /** 标识列表 */
  ids: string[];
  /** 列表的列表 */
  nested: string[][];
  /** 标签由类型得出 */
  derived: TbkListsGetPublisherOrderDTO[];
}

/** 行 */
export interface TbkListsGetLkItemDTO {
  /** 商品ID（必填） */
  item_id: TopId;
}

/** 标签由类型得出 */
export interface TbkListsGetPublisherOrderDTO {
  /** 订单号 */
  trade_id?: string;
  /** 标签另行写明 */
  inner: TbkListsGetServiceFeeDTO[];
}

/** 标签另行写明 */
export interface TbkListsGetServiceFeeDTO {
  /** 分成（元） */
  share_fee?: string;
}

const api: TopApi = {
  method: "taobao.tbk.lists.get",
  session: "optional",
  kind: "read",
  required: ["counted_ids", "rows.item_id"],
  params: {
    words: ["string", "string"],
    ids: ["number", "id"],
    dates: ["date", "yyyy-MM-dd HH:mm:ss"],
    joined: "string",
    joined_ids: "id",
    counted: "string",
    counted_ids: "id",
    rows: [
      "lk_item_d_t_o",
      {
        item_id: "id",
      },
    ],
  },
  limits: {
    words: {
      maxListSize: 20,
    },
    counted: {
      maxListSize: 5,
    },
    counted_ids: {
      maxListSize: 5,
    },
  },
  response: {
    words: ["string", "string"],
    ids: ["number", "id"],
    nested: ["string", ["string", "string"]],
    derived: [
      "publisher_order_d_t_o",
      {
        trade_id: "id",
        inner: [
          "service_fee",
          {
            share_fee: "decimal",
          },
        ],
      },
    ],
  },
};

/**
 * 列表
 *
 * 每种列表
 *
 * `taobao.tbk.lists.get` · 可选授权 · 可重复调用
 */
export class TbkListsGetRequest extends TopRequest<TbkListsGetParams, TbkListsGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 词 */
  setWords(value: string | readonly string[]): this {
    return this.set("words", value);
  }

  /** 标识列表 */
  setIds(value: string | readonly TopId[]): this {
    return this.set("ids", value);
  }

  /** 日期列表 */
  setDates(value: string | readonly TopDate[]): this {
    return this.set("dates", value);
  }

  /** 逗号相连的文本 */
  setJoined(value: string | readonly string[]): this {
    return this.set("joined", value);
  }

  /** 逗号相连的标识 */
  setJoinedIds(value: TopId | readonly TopId[]): this {
    return this.set("joined_ids", value);
  }

  /** 有个数上限的文本 */
  setCounted(value: string | readonly string[]): this {
    return this.set("counted", value);
  }

  /** 有个数上限的标识 */
  setCountedIds(value: TopId | readonly TopId[]): this {
    return this.set("counted_ids", value);
  }

  /** 行 */
  setRows(value: readonly TbkListsGetLkItemDTO[]): this {
    return this.set("rows", value);
  }
}
