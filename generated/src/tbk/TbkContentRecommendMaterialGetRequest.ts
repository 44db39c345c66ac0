// Generated from spec/tbk/taobao.tbk.content.recommend.material.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.content.recommend.material.get` */
export interface TbkContentRecommendMaterialGetParams {
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_num?: number | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /** 媒体内容ID（必填；示例：uc_xxxxx） */
  content_id: TopId;
  /** 达人PID（mm_x_x_x）（必填；示例：mm_123_456_789） */
  sub_pid: string;
}

/** 响应 `taobao.tbk.content.recommend.material.get` */
export interface TbkContentRecommendMaterialGetResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkContentRecommendMaterialGetMapData[];
  /** 通过审核的推荐商品总数（示例：30） */
  total_results?: number;
}

/** 结果列表 */
export interface TbkContentRecommendMaterialGetMapData {
  /** 优惠券面额（元）（示例：40） */
  coupon_amount?: number;
  /** 店铺名称（示例：魔黛娅内衣旗舰店） */
  shop_title?: string;
  /** 优惠券起用门槛（元）（示例：69） */
  coupon_start_fee?: string;
  /** 优惠券总量（示例：30000） */
  coupon_total_count?: number;
  /**
   * 卖家类型（示例：1）
   *
   * - `0` 淘宝（集市）
   * - `1` 天猫（商城）
   */
  user_type?: 0 | 1 | (number & {});
  /** 折扣价（元）（示例：79.9） */
  zk_final_price?: string;
  /** 优惠券开始时间（格式：yyyy-MM-dd；示例：2017-10-29） */
  coupon_start_time?: string;
  /** 商品标题（示例：毛呢阔腿裤港味复古女裤子秋冬九分裤萝卜裤显瘦高腰韩版2017新款） */
  title?: string;
  /** 30天销量（示例：3837） */
  volume?: number;
  /** 优惠券结束时间（格式：yyyy-MM-dd；示例：2017-11-02） */
  coupon_end_time?: string;
  /** 商品与优惠券二合一页面链接（链接以 // 开头，须补 https:） */
  coupon_share_url?: string;
  /** 商品主图地址（链接以 // 开头，须补 https:） */
  pict_url?: string;
  /** 商品推广链接（链接以 // 开头，须补 https:） */
  click_url?: string;
  /** 原价（示例：20） */
  orig_price?: string;
  /** 卖家昵称（示例：秉迪数码专营店） */
  nick?: string;
  /** 商品推荐图片来源（示例：http://XXX） */
  source_from?: string;
  /** 加密后的商品ID（示例：xxxx） */
  encrypt_item_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.content.recommend.material.get",
  session: "none",
  kind: "read",
  required: ["adzone_id", "content_id", "sub_pid"],
  params: {
    page_size: "number",
    page_num: "number",
    adzone_id: "id",
    content_id: "id",
    sub_pid: "string",
  },
  limits: {
    page_size: {
      min: 1,
      max: 100,
    },
  },
  response: {
    result_list: [
      "map_data",
      {
        coupon_amount: "number",
        shop_title: "string",
        coupon_start_fee: "string",
        coupon_total_count: "number",
        user_type: "number",
        zk_final_price: "string",
        coupon_start_time: "yyyy-MM-dd",
        title: "string",
        volume: "number",
        coupon_end_time: "yyyy-MM-dd",
        coupon_share_url: "string",
        pict_url: "string",
        click_url: "string",
        orig_price: "string",
        nick: "string",
        source_from: "string",
        encrypt_item_id: "string",
      },
    ],
    total_results: "number",
  },
  pagination: {
    style: "page",
    page: "page_num",
    size: "page_size",
    items: "result_list",
    total: "total_results",
  },
};

/**
 * 淘宝客-推广者-图文智能识别消费者端推荐物料查询
 *
 * 查询图文内容智能识别出的推荐商品
 *
 * `taobao.tbk.content.recommend.material.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=42937&docType=2
 */
export class TbkContentRecommendMaterialGetRequest extends TopRequest<
  TbkContentRecommendMaterialGetParams,
  TbkContentRecommendMaterialGetResponse,
  TbkContentRecommendMaterialGetMapData
> {
  get api(): TopApi {
    return api;
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNum(value: number): this {
    return this.set("page_num", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 媒体内容ID */
  setContentId(value: TopId): this {
    return this.set("content_id", value);
  }

  /** 达人PID（mm_x_x_x） */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
  }
}
