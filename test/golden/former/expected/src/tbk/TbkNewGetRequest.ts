// Generated from spec/tbk/taobao.tbk.new.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.new.get` */
export interface TbkNewGetParams {
  /** 页码 */
  page_no?: number | undefined;
  /** 条件 */
  query?: TbkNewGetQuery | undefined;
}

/** 响应 `taobao.tbk.new.get` */
export interface TbkNewGetResponse extends TopResponse {
  /** 数据 */
  data?: TbkNewGetData;
  /** @deprecated 已更名为 `data` */
  result?: TbkNewGetData;
}

/** 条件 */
export interface TbkNewGetQuery {
  /** 关键词 */
  word?: string | undefined;
}

/** 数据 */
export interface TbkNewGetData {
  /** 是否还有 */
  has_more?: boolean;
  /** 从外层移来，没有旧名 */
  shop?: string;
  /** 列表 */
  items: TbkNewGetItem[];
  /** @deprecated 已更名为 `has_more` */
  has_next?: boolean;
}

/** 列表 */
export interface TbkNewGetItem {
  /** 名称 */
  name?: string;
  /** @deprecated 已更名为 `name` */
  title?: string;
}

const api: TopApi = {
  method: "taobao.tbk.new.get",
  session: "none",
  kind: "read",
  params: {
    page_no: "number",
    query: {
      word: "string",
    },
  },
  response: {
    data: {
      has_more: "boolean",
      shop: "string",
      items: [
        "item",
        {
          name: "string",
        },
      ],
    },
  },
  renamed: {
    result: "data",
    "data.has_next": "has_more",
    "data.items.title": "name",
  },
};

/**
 * 新名
 *
 * 查询
 *
 * `taobao.tbk.new.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=99001&docType=2
 */
export class TbkNewGetRequest extends TopRequest<TbkNewGetParams, TbkNewGetResponse> {
  get api(): TopApi {
    return api;
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 条件 */
  setQuery(value: TbkNewGetQuery): this {
    return this.set("query", value);
  }

  /** @deprecated 已更名为 `page_no` */
  setPageNum(value: number): this {
    return this.set("page_no", value);
  }
}

/** @deprecated 已更名为 `TbkNewGetRequest` */
export const TbkOldGetRequest = TbkNewGetRequest;
/** @deprecated 已更名为 `TbkNewGetRequest` */
export type TbkOldGetRequest = TbkNewGetRequest;
/** @deprecated 已更名为 `TbkNewGetParams` */
export type TbkOldGetParams = TbkNewGetParams;
/** @deprecated 已更名为 `TbkNewGetResponse` */
export type TbkOldGetResponse = TbkNewGetResponse;
