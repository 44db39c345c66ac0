// Generated from spec/tbk/taobao.tbk.dg.uvid.bind.status.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.uvid.bind.status.get` */
export interface TbkDgUvidBindStatusGetParams {
  /** 加密用户标识（UVID）（必填；示例：cvasdcadsvcd） */
  uvid: string;
}

/** 响应 `taobao.tbk.dg.uvid.bind.status.get` */
export interface TbkDgUvidBindStatusGetResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkDgUvidBindStatusGetMapData[];
}

/** 结果列表 */
export interface TbkDgUvidBindStatusGetMapData {
  /** 是否匹配到消费者（示例：false） */
  matched_user?: boolean;
  /** uvid业务域（示例：社群） */
  uvid_domain?: string;
  /** 用户是否授权（返利业务特有）（示例：true） */
  user_permission?: boolean;
  /** 用户授权时间（返利业务特有）（格式：yyyyMMdd；示例：20240101） */
  bind_time?: string;
  /**
   * 创建淘客的维度（示例：1）
   *
   * - `1` member维度
   * - `2` member组维度
   */
  create_taoke_type?: 1 | 2 | (number & {});
  /** 加密用户标识（UVID）（示例：sda） */
  uvid?: string;
  /** 结果信息（示例：invalid） */
  msg?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.uvid.bind.status.get",
  session: "none",
  kind: "read",
  required: ["uvid"],
  params: {
    uvid: "string",
  },
  response: {
    result_list: [
      "map_data",
      {
        matched_user: "boolean",
        uvid_domain: "string",
        user_permission: "boolean",
        bind_time: "yyyyMMdd",
        create_taoke_type: "number",
        uvid: "string",
        msg: "string",
      },
    ],
  },
};

/**
 * 淘宝-淘宝客-推广者-用户绑定状态查询
 *
 * 查询加密用户标识的绑定与授权状态
 *
 * `taobao.tbk.dg.uvid.bind.status.get` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=70587&docType=2
 */
export class TbkDgUvidBindStatusGetRequest extends TopRequest<
  TbkDgUvidBindStatusGetParams,
  TbkDgUvidBindStatusGetResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 加密用户标识（UVID） */
  setUvid(value: string): this {
    return this.set("uvid", value);
  }
}
