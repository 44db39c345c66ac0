// Generated from spec/tbk/taobao.tbk.item.click.extract.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.item.click.extract` */
export interface TbkItemClickExtractParams {
  /** 推广长链接或短链接（必填；示例：https://s.click.taobao.com/***） */
  click_url: string;
}

/** 响应 `taobao.tbk.item.click.extract` */
export interface TbkItemClickExtractResponse extends TopResponse {
  /** 商品ID（示例：123） */
  item_id?: string;
  /** 商品混淆ID（示例：xxxxx） */
  open_iid?: string;
  /**
   * 业务场景ID（默认：1；示例：1）
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   * - `3` 商品库导购场景
   */
  biz_scene_id?: "1" | "2" | "3" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.item.click.extract",
  session: "none",
  kind: "read",
  required: ["click_url"],
  params: {
    click_url: "string",
  },
  response: {
    item_id: "id",
    open_iid: "string",
    biz_scene_id: "string",
  },
};

/**
 * 淘宝客-公用-链接解析出商品id
 *
 * 从推广链接解析出商品ID
 *
 * `taobao.tbk.item.click.extract` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=28156&docType=2
 */
export class TbkItemClickExtractRequest extends TopRequest<TbkItemClickExtractParams, TbkItemClickExtractResponse> {
  get api(): TopApi {
    return api;
  }

  /** 推广长链接或短链接 */
  setClickUrl(value: string): this {
    return this.set("click_url", value);
  }
}
