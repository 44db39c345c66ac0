// Generated from spec/tbk/taobao.tbk.jzf.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.jzf.convert` */
export interface TbkJzfConvertParams {
  /** 待转换内容，标题类型须超过10字（必填；示例：九月陌墨 2019春季新款女装复古长袖格子衬衫女 韩版宽松休闲衬衣） */
  content: string;
  /**
   * 输入内容类型（默认：1；示例：1）
   *
   * - `1` 标题
   * - `2` 淘口令或链接
   */
  type?: 1 | 2 | (number & {}) | undefined;
  /** 推广位ID（PID第三段）（必填；示例：1212） */
  adzone_id: TopId;
  /** 渠道关系ID（暂不支持，无需传）（示例：11212） */
  relation_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.jzf.convert` */
export interface TbkJzfConvertResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkJzfConvertMapData;
}

/** 返回数据 */
export interface TbkJzfConvertMapData {
  /** content中商品的找福利页面链接 */
  url?: string;
}

/** 错误码 `taobao.tbk.jzf.convert` */
export type TbkJzfConvertErrorCode =
  | "isv.invalid-param"
  | "isp.sys-error"
  | "isv.param-content-empty"
  | "isv.param-type-invalid"
  | "isv.item-not-found"
  | "isv.invalid-adzone-id"
  | "isv.invalid-pid"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.jzf.convert",
  session: "none",
  kind: "read",
  required: ["content", "adzone_id"],
  params: {
    content: "string",
    type: "number",
    adzone_id: "id",
    relation_id: "id",
  },
  response: {
    data: {
      url: "string",
    },
  },
  errors: {
    "isv.invalid-param": [false, "入参不合法：按文档规范改正入参"],
    "isp.sys-error": [true, "系统服务错误：稍后再调"],
    "isv.param-content-empty": [false, "参数content为空：填写content"],
    "isv.param-type-invalid": [false, "参数type不合法：把type改为1或2"],
    "isv.item-not-found": [false, "没有匹配的商品：更换标题或链接再查"],
    "isv.invalid-adzone-id": [false, "推广位adzone_id不合法：按文档改正adzone_id"],
    "isv.invalid-pid": [false, "pid不合法：改正pid相关参数"],
  },
};

/**
 * 淘宝客-推广者-官办找福利页
 *
 * 按标题或口令生成商品找福利页
 *
 * `taobao.tbk.jzf.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=43914&docType=2
 */
export class TbkJzfConvertRequest extends TopRequest<
  TbkJzfConvertParams,
  TbkJzfConvertResponse,
  never,
  TbkJzfConvertErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 待转换内容，标题类型须超过10字 */
  setContent(value: string): this {
    return this.set("content", value);
  }

  /** 输入内容类型 */
  setType(value: 1 | 2 | (number & {})): this {
    return this.set("type", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 渠道关系ID（暂不支持，无需传） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }
}
