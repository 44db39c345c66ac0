// Generated from spec/tbk/taobao.tbk.dg.rta.uvid.match.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.rta.uvid.match` */
export interface TbkDgRtaUvidMatchParams {
  /** 加密用户标识（UVID）（必填；示例：sdadsc,cadacad） */
  uvid: string | readonly string[];
  /** 任务ID（必填；示例：123） */
  qmt_id: TopId;
}

/** 响应 `taobao.tbk.dg.rta.uvid.match` */
export interface TbkDgRtaUvidMatchResponse extends TopResponse {
  /** 返回数据 */
  data: TbkDgRtaUvidMatchUvIdRtaMatchResult[];
}

/** 返回数据 */
export interface TbkDgRtaUvidMatchUvIdRtaMatchResult {
  /** 加密用户标识（UVID）（示例：sadas） */
  uvid?: string;
  /**
   * 命中状态（示例：1）
   *
   * - `0` 不命中
   * - `1` 命中
   */
  match_status?: 0 | 1 | (number & {});
  /** 描述信息（示例：uvid不存在） */
  ext_info?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.rta.uvid.match",
  session: "none",
  kind: "read",
  required: ["uvid", "qmt_id"],
  params: {
    uvid: "string",
    qmt_id: "id",
  },
  response: {
    data: [
      "uv_id_rta_match_result",
      {
        uvid: "string",
        match_status: "number",
        ext_info: "string",
      },
    ],
  },
};

/**
 * 淘宝客-推广者-UVID人群挑量
 *
 * 判断加密用户是否命中任务人群
 *
 * `taobao.tbk.dg.rta.uvid.match` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=71718&docType=2
 */
export class TbkDgRtaUvidMatchRequest extends TopRequest<TbkDgRtaUvidMatchParams, TbkDgRtaUvidMatchResponse> {
  get api(): TopApi {
    return api;
  }

  /** 加密用户标识（UVID） */
  setUvid(value: string | readonly string[]): this {
    return this.set("uvid", value);
  }

  /** 任务ID */
  setQmtId(value: TopId): this {
    return this.set("qmt_id", value);
  }
}
