// Generated from spec/tbk/taobao.tbk.shop.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.shop.get` */
export interface TbkShopGetParams {
  /** 累计推广商品数上限（示例：200） */
  end_auction_count?: number | undefined;
  /** 淘客佣金比率上限，万分比（范围：1~10000；示例：123） */
  end_commission_rate?: number | undefined;
  /** 信用等级上限（范围：1~20；示例：20） */
  end_credit?: number | undefined;
  /** 店铺商品总数上限（示例：100） */
  end_total_action?: number | undefined;
  /** 返回字段，逗号分隔（必填；示例：user_id,shop_title,shop_type,seller_nick,pict_url,shop_url） */
  fields: string | readonly string[];
  /** 是否仅淘宝商城店铺，false或不传表示不限（示例：false） */
  is_tmall?: boolean | undefined;
  /** 页码（范围：1~100；默认：1；示例：1） */
  page_no?: number | undefined;
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 店铺查询词（必填；示例：女装） */
  q: string;
  /**
   * 排序方式，字段名后缀_des降序、_asc升序（示例：commission_rate_des）
   *
   * - `commission_rate_des` 佣金比率降序
   * - `commission_rate_asc` 佣金比率升序
   * - `auction_count_des` 商品数量降序
   * - `auction_count_asc` 商品数量升序
   * - `total_auction_des` 销售总数量降序
   * - `total_auction_asc` 销售总数量升序
   */
  sort?:
    | "commission_rate_des"
    | "commission_rate_asc"
    | "auction_count_des"
    | "auction_count_asc"
    | "total_auction_des"
    | "total_auction_asc"
    | (string & {})
    | undefined;
  /** 累计推广商品数下限（示例：123） */
  start_auction_count?: number | undefined;
  /** 淘客佣金比率下限，万分比（范围：1~10000；示例：2000） */
  start_commission_rate?: number | undefined;
  /** 信用等级下限（范围：1~20；示例：1） */
  start_credit?: number | undefined;
  /** 店铺商品总数下限（示例：1） */
  start_total_action?: number | undefined;
}

/** 响应 `taobao.tbk.shop.get` */
export interface TbkShopGetResponse extends TopResponse {
  /** 淘宝客店铺列表 */
  results: TbkShopGetNTbkShop[];
  /** 总数，符合搜索条件的结果（示例：100） */
  total_results?: number;
}

/** 淘宝客店铺列表 */
export interface TbkShopGetNTbkShop {
  /** 店铺地址（示例：http://store.taobao.com/shop/xxx） */
  shop_url?: string;
  /** 卖家昵称（示例：demo） */
  seller_nick?: string;
  /**
   * 店铺类型（示例：B）
   *
   * - `B` 天猫
   * - `C` 淘宝
   */
  shop_type?: "B" | "C" | (string & {});
  /** 店铺名称（示例：女装店铺） */
  shop_title?: string;
  /** 商家ID（示例：123） */
  user_id?: string;
  /** 店标图片地址（示例：http://img01.taobaocdn.com/bao/uploaded/i1/xxx.jpg） */
  pict_url?: string;
}

/** 错误码 `taobao.tbk.shop.get` */
export type TbkShopGetErrorCode = "isp.tbkapi-service-unavailable" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.shop.get",
  session: "none",
  kind: "read",
  required: ["fields", "q"],
  params: {
    end_auction_count: "number",
    end_commission_rate: "number",
    end_credit: "number",
    end_total_action: "number",
    fields: "string",
    is_tmall: "boolean",
    page_no: "number",
    page_size: "number",
    platform: "number",
    q: "string",
    sort: "string",
    start_auction_count: "number",
    start_commission_rate: "number",
    start_credit: "number",
    start_total_action: "number",
  },
  limits: {
    end_commission_rate: {
      min: 1,
      max: 10000,
    },
    end_credit: {
      min: 1,
      max: 20,
    },
    page_no: {
      min: 1,
      max: 100,
    },
    page_size: {
      min: 1,
      max: 100,
    },
    start_commission_rate: {
      min: 1,
      max: 10000,
    },
    start_credit: {
      min: 1,
      max: 20,
    },
  },
  response: {
    results: [
      "n_tbk_shop",
      {
        shop_url: "string",
        seller_nick: "string",
        shop_type: "string",
        shop_title: "string",
        user_id: "id",
        pict_url: "string",
      },
    ],
    total_results: "number",
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "results",
    total: "total_results",
  },
  errors: {
    "isp.tbkapi-service-unavailable": [true, "内部服务暂不可用：稍后再调"],
  },
};

/**
 * 淘宝客-推广者-店铺搜索
 *
 * 按关键词搜索可推广的店铺
 *
 * `taobao.tbk.shop.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=24521&docType=2
 */
export class TbkShopGetRequest extends TopRequest<
  TbkShopGetParams,
  TbkShopGetResponse,
  TbkShopGetNTbkShop,
  TbkShopGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 累计推广商品数上限 */
  setEndAuctionCount(value: number): this {
    return this.set("end_auction_count", value);
  }

  /** 淘客佣金比率上限，万分比 */
  setEndCommissionRate(value: number): this {
    return this.set("end_commission_rate", value);
  }

  /** 信用等级上限 */
  setEndCredit(value: number): this {
    return this.set("end_credit", value);
  }

  /** 店铺商品总数上限 */
  setEndTotalAction(value: number): this {
    return this.set("end_total_action", value);
  }

  /** 返回字段，逗号分隔 */
  setFields(value: string | readonly string[]): this {
    return this.set("fields", value);
  }

  /** 是否仅淘宝商城店铺，false或不传表示不限 */
  setIsTmall(value: boolean): this {
    return this.set("is_tmall", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 店铺查询词 */
  setQ(value: string): this {
    return this.set("q", value);
  }

  /** 排序方式，字段名后缀_des降序、_asc升序 */
  setSort(value: TbkShopGetParams["sort"]): this {
    return this.set("sort", value);
  }

  /** 累计推广商品数下限 */
  setStartAuctionCount(value: number): this {
    return this.set("start_auction_count", value);
  }

  /** 淘客佣金比率下限，万分比 */
  setStartCommissionRate(value: number): this {
    return this.set("start_commission_rate", value);
  }

  /** 信用等级下限 */
  setStartCredit(value: number): this {
    return this.set("start_credit", value);
  }

  /** 店铺商品总数下限 */
  setStartTotalAction(value: number): this {
    return this.set("start_total_action", value);
  }
}
