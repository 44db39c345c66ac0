// Generated from spec/tbk/taobao.tbk.dg.pailitao.widget.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.pailitao.widget.convert` */
export interface TbkDgPailitaoWidgetConvertParams {
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /** 渠道关系ID（示例：123） */
  relation_id?: TopId | undefined;
  /**
   * 转换目标类型（默认：0；示例：0）
   *
   * - `0` 官方插件
   * - `1` deeplink链接
   */
  type?: 0 | 1 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.dg.pailitao.widget.convert` */
export interface TbkDgPailitaoWidgetConvertResponse extends TopResponse {
  /** 拍立淘官方插件链接或deeplink链接，取决于入参（示例：https://xxx） */
  url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.pailitao.widget.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    adzone_id: "id",
    relation_id: "id",
    type: "number",
  },
  response: {
    url: "string",
  },
};

/**
 * 淘宝客-推广者-拍立淘插件转链
 *
 * 生成拍立淘插件的推广地址
 *
 * `taobao.tbk.dg.pailitao.widget.convert` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=53760&docType=2
 */
export class TbkDgPailitaoWidgetConvertRequest extends TopRequest<
  TbkDgPailitaoWidgetConvertParams,
  TbkDgPailitaoWidgetConvertResponse
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

  /** 转换目标类型 */
  setType(value: 0 | 1 | (number & {})): this {
    return this.set("type", value);
  }
}
