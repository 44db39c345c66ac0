// Generated from spec/tbk/taobao.tbk.dg.item.group.merge.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.item.group.merge` */
export interface TbkDgItemGroupMergeParams {
  /**
   * 是否展示超红小把手，其他值视为否（默认：0；示例：1）
   *
   * - `0` 否
   * - `1` 是
   */
  super_red_envelope?: 0 | 1 | (number & {}) | undefined;
  /** 各商品购买数量，与商品ID一一对应，英文逗号分隔（必填；示例：2,3） */
  nubmbers: string | readonly string[];
  /** 券信息JSON数组，支持couponid或uland链接（按链接查券，含二合一、三合一、店铺券），建议不超3个以防超时 */
  coupons?: string | undefined;
  /** 商品ID列表（英文逗号分隔）（必填；最多：10 个） */
  item_ids: TopId | readonly TopId[];
  /** 推广位ID（PID第三段）（必填；示例：123123） */
  adzone_id: TopId;
  /** 渠道关系ID（示例：123123） */
  relation_id?: TopId | undefined;
  /** 联盟洞房会场ID（示例：20150318020015276） */
  page_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.dg.item.group.merge` */
export interface TbkDgItemGroupMergeResponse extends TopResponse {
  /** 多品凑单页面链接 */
  page_url?: string;
  /** 多品凑单页面ID（示例：b904583f69aa1437e97160e4ea3110a） */
  open_page_id?: string;
  /** 多品凑单页短淘口令，供iOS14以下及Android等设备在手淘打开（示例：￥SIH6XbwRfyt￥） */
  model?: string;
  /** 多品凑单页长淘口令，供iOS14及以上设备，手淘按示例值格式读取，改动内容须先验证手淘可识别 */
  password?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.item.group.merge",
  session: "none",
  kind: "write",
  required: ["nubmbers", "item_ids", "adzone_id"],
  params: {
    super_red_envelope: "number",
    nubmbers: "string",
    coupons: "string",
    item_ids: "id",
    adzone_id: "id",
    relation_id: "id",
    page_id: "id",
  },
  limits: {
    item_ids: {
      maxListSize: 10,
    },
  },
  response: {
    page_url: "string",
    open_page_id: "string",
    model: "string",
    password: "string",
  },
};

/**
 * 淘宝客-推广者-多品凑单上传
 *
 * 上传多个商品生成凑单页面
 *
 * `taobao.tbk.dg.item.group.merge` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=66793&docType=2
 */
export class TbkDgItemGroupMergeRequest extends TopRequest<TbkDgItemGroupMergeParams, TbkDgItemGroupMergeResponse> {
  get api(): TopApi {
    return api;
  }

  /** 是否展示超红小把手，其他值视为否 */
  setSuperRedEnvelope(value: 0 | 1 | (number & {})): this {
    return this.set("super_red_envelope", value);
  }

  /** 各商品购买数量，与商品ID一一对应，英文逗号分隔 */
  setNubmbers(value: string | readonly string[]): this {
    return this.set("nubmbers", value);
  }

  /** 券信息JSON数组，支持couponid或uland链接（按链接查券，含二合一、三合一、店铺券），建议不超3个以防超时 */
  setCoupons(value: string): this {
    return this.set("coupons", value);
  }

  /** 商品ID列表（英文逗号分隔） */
  setItemIds(value: TopId | readonly TopId[]): this {
    return this.set("item_ids", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 联盟洞房会场ID */
  setPageId(value: TopId): this {
    return this.set("page_id", value);
  }
}
