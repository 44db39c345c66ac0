// Generated from spec/tbk/taobao.tbk.cart.coupon.expire.user.query.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.cart.coupon.expire.user.query` */
export interface TbkCartCouponExpireUserQueryParams {
  /** 规则ID（接口提供方分配）（必填） */
  rule_id: string;
  /** 页码，从0开始（最小：0） */
  page_num?: number | undefined;
  /** 每页条数 */
  page_size?: number | undefined;
}

/** 响应 `taobao.tbk.cart.coupon.expire.user.query` */
export interface TbkCartCouponExpireUserQueryResponse extends TopResponse {
  /** 用户规则信息列表 */
  user_rule_info_list: TbkCartCouponExpireUserQueryUserRuleInfo[];
}

/** 用户规则信息列表 */
export interface TbkCartCouponExpireUserQueryUserRuleInfo {
  /** 用户在TOP平台的openId */
  open_id?: string;
  /** 生成该记录的离线任务时间戳 */
  version?: number;
  /** 用户对应的商品详情列表 */
  item_list: TbkCartCouponExpireUserQueryMapData[];
}

/** 用户对应的商品详情列表 */
export interface TbkCartCouponExpireUserQueryMapData {
  /** 商品对应的SKU ID列表 */
  sku_id_list: string[];
  /** 商品ID */
  item_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.cart.coupon.expire.user.query",
  session: "none",
  kind: "read",
  required: ["rule_id"],
  params: {
    rule_id: "string",
    page_num: "number",
    page_size: "number",
  },
  limits: {
    page_num: {
      min: 0,
    },
  },
  response: {
    user_rule_info_list: [
      "user_rule_info",
      {
        open_id: "string",
        version: "number",
        item_list: [
          "map_data",
          {
            sku_id_list: ["number", "id"],
            item_id: "id",
          },
        ],
      },
    ],
  },
  pagination: {
    style: "page",
    page: "page_num",
    size: "page_size",
    items: "user_rule_info_list",
  },
};

/**
 * 购物车催付优惠券到期查询用户信息
 *
 * 按规则查询购物车优惠券临期用户
 *
 * `taobao.tbk.cart.coupon.expire.user.query` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=54059&docType=2
 */
export class TbkCartCouponExpireUserQueryRequest extends TopRequest<
  TbkCartCouponExpireUserQueryParams,
  TbkCartCouponExpireUserQueryResponse,
  TbkCartCouponExpireUserQueryUserRuleInfo
> {
  get api(): TopApi {
    return api;
  }

  /** 规则ID（接口提供方分配） */
  setRuleId(value: string): this {
    return this.set("rule_id", value);
  }

  /** 页码，从0开始 */
  setPageNum(value: number): this {
    return this.set("page_num", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }
}
