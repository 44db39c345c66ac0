// Generated from spec/tbk/taobao.tbk.shop.recommend.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.shop.recommend.get` */
export interface TbkShopRecommendGetParams {
  /** 返回数量（最大：40；默认：20；示例：20） */
  count?: number | undefined;
  /** 返回字段，逗号分隔（必填；示例：user_id,shop_title,shop_type,seller_nick,pict_url,shop_url） */
  fields: string | readonly string[];
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 商家ID（必填；示例：123） */
  user_id: TopId;
}

/** 响应 `taobao.tbk.shop.recommend.get` */
export interface TbkShopRecommendGetResponse extends TopResponse {
  /** 淘宝客店铺列表 */
  results: TbkShopRecommendGetNTbkShop[];
}

/** 淘宝客店铺列表 */
export interface TbkShopRecommendGetNTbkShop {
  /** 商家ID（示例：123） */
  user_id?: string;
  /** 店铺名称（示例：女装店铺） */
  shop_title?: string;
  /** 卖家昵称（示例：demo） */
  seller_nick?: string;
  /**
   * 店铺类型（示例：B）
   *
   * - `B` 天猫
   * - `C` 淘宝
   */
  shop_type?: "B" | "C" | (string & {});
  /** 店铺地址（示例：http://store.taobao.com/shop/xxx） */
  shop_url?: string;
  /** 店标图片地址（示例：http://img01.taobaocdn.com/bao/uploaded/i1/xxx.jpg） */
  pict_url?: string;
}

/** 错误码 `taobao.tbk.shop.recommend.get` */
export type TbkShopRecommendGetErrorCode = "isp.tbkapi-service-unavailable" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.shop.recommend.get",
  session: "none",
  kind: "read",
  required: ["fields", "user_id"],
  params: {
    count: "number",
    fields: "string",
    platform: "number",
    user_id: "id",
  },
  limits: {
    count: {
      max: 40,
    },
  },
  response: {
    results: [
      "n_tbk_shop",
      {
        user_id: "id",
        shop_title: "string",
        seller_nick: "string",
        shop_type: "string",
        shop_url: "string",
        pict_url: "string",
      },
    ],
  },
  errors: {
    "isp.tbkapi-service-unavailable": [true, "平台内部服务暂不可用：过一会儿再调用"],
  },
};

/**
 * 淘宝客-公用-店铺关联推荐
 *
 * 按卖家查询相关联的推荐店铺
 *
 * `taobao.tbk.shop.recommend.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=24522&docType=2
 */
export class TbkShopRecommendGetRequest extends TopRequest<
  TbkShopRecommendGetParams,
  TbkShopRecommendGetResponse,
  never,
  TbkShopRecommendGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 返回数量 */
  setCount(value: number): this {
    return this.set("count", value);
  }

  /** 返回字段，逗号分隔 */
  setFields(value: string | readonly string[]): this {
    return this.set("fields", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 商家ID */
  setUserId(value: TopId): this {
    return this.set("user_id", value);
  }
}
