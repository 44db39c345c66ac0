// Generated from spec/tbk/taobao.tbk.shop.share.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.shop.share.convert` */
export interface TbkShopShareConvertParams {
  /** 返回字段，逗号分隔（必填；示例：user_id,click_url） */
  fields: string | readonly string[];
  /** 商家ID列表（英文逗号分隔，取自taobao.tbk.shop.get的user_id）（必填；示例：123,456） */
  user_ids: TopId | readonly TopId[];
  /**
   * 链接形式（默认：1；示例：1）
   *
   * - `1` PC
   * - `2` 无线
   */
  platform?: 1 | 2 | (number & {}) | undefined;
  /** 推广位ID（PID第三段，区分效果位置）（必填；示例：123） */
  adzone_id: TopId;
  /** 三方推广位PID（mm_x_x_x）（必填；示例：demo） */
  sub_pid: string;
  /** 自定义输入串，由英文和数字组成，用于区分推广渠道（最长：12 字符；示例：demo） */
  unid?: string | undefined;
}

/** 响应 `taobao.tbk.shop.share.convert` */
export interface TbkShopShareConvertResponse extends TopResponse {
  /** 淘宝客店铺列表 */
  results: TbkShopShareConvertNTbkShop[];
}

/** 淘宝客店铺列表 */
export interface TbkShopShareConvertNTbkShop {
  /** 商家ID（示例：123） */
  user_id?: string;
  /** 推广链接（示例：http://s.click.taobao.com/e=xxx） */
  click_url?: string;
}

/** 错误码 `taobao.tbk.shop.share.convert` */
export type TbkShopShareConvertErrorCode = "isv.invalid-parameter:adzone_id" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.shop.share.convert",
  session: "none",
  kind: "read",
  required: ["fields", "user_ids", "adzone_id", "sub_pid"],
  params: {
    fields: "string",
    user_ids: "id",
    platform: "number",
    adzone_id: "id",
    sub_pid: "string",
    unid: "string",
  },
  limits: {
    unid: {
      maxLength: 12,
    },
  },
  response: {
    results: [
      "n_tbk_shop",
      {
        user_id: "id",
        click_url: "string",
      },
    ],
  },
  errors: {
    "isv.invalid-parameter:adzone_id": [false, "推广位adzone_id有误：填与媒体账号及站点相符的推广位"],
  },
};

/**
 * 淘宝客-推广者-店铺三方分成链接转换
 *
 * 把店铺转换为三方分成推广链接
 *
 * `taobao.tbk.shop.share.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=24524&docType=2
 */
export class TbkShopShareConvertRequest extends TopRequest<
  TbkShopShareConvertParams,
  TbkShopShareConvertResponse,
  never,
  TbkShopShareConvertErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 返回字段，逗号分隔 */
  setFields(value: string | readonly string[]): this {
    return this.set("fields", value);
  }

  /** 商家ID列表（英文逗号分隔，取自taobao.tbk.shop.get的user_id） */
  setUserIds(value: TopId | readonly TopId[]): this {
    return this.set("user_ids", value);
  }

  /** 链接形式 */
  setPlatform(value: 1 | 2 | (number & {})): this {
    return this.set("platform", value);
  }

  /** 推广位ID（PID第三段，区分效果位置） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 三方推广位PID（mm_x_x_x） */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
  }

  /** 自定义输入串，由英文和数字组成，用于区分推广渠道 */
  setUnid(value: string): this {
    return this.set("unid", value);
  }
}
