// Generated from spec/tbk/taobao.tbk.sc.pailitao.widget.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.pailitao.widget.convert` */
export interface TbkScPailitaoWidgetConvertParams {
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
  /** 媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /**
   * 转换目标类型（默认：0）
   *
   * - `0` 官方插件
   * - `1` deeplink链接
   */
  type?: 0 | 1 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.sc.pailitao.widget.convert` */
export interface TbkScPailitaoWidgetConvertResponse extends TopResponse {
  /** 拍立淘官方插件链接或deeplink链接，取决于入参 */
  url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.pailitao.widget.convert",
  session: "required",
  kind: "read",
  required: ["adzone_id", "site_id"],
  params: {
    adzone_id: "id",
    relation_id: "id",
    site_id: "id",
    type: "number",
  },
  response: {
    url: "string",
  },
};

/**
 * 淘宝客-服务商-拍立淘插件转链
 *
 * 服务商生成拍立淘插件推广地址
 *
 * `taobao.tbk.sc.pailitao.widget.convert` · 需要授权 · 可重复调用
 */
export class TbkScPailitaoWidgetConvertRequest extends TopRequest<
  TbkScPailitaoWidgetConvertParams,
  TbkScPailitaoWidgetConvertResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 转换目标类型 */
  setType(value: 0 | 1 | (number & {})): this {
    return this.set("type", value);
  }
}
