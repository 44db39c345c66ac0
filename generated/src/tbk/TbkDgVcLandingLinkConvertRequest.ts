// Generated from spec/tbk/taobao.tbk.dg.vc.landing.link.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.vc.landing.link.convert` */
export interface TbkDgVcLandingLinkConvertParams {
  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败）（示例：123456） */
  relation_id?: TopId | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123456） */
  adzone_id: TopId;
  /**
   * 链接类型（必填；示例：1）
   *
   * - `1` 企微中转页
   * - `2` 企微客服临时会话页
   * - `3` 加好友二维码
   * - `4` 企微零元购页面
   */
  link_type: 1 | 2 | 3 | 4 | (number & {});
}

/** 响应 `taobao.tbk.dg.vc.landing.link.convert` */
export interface TbkDgVcLandingLinkConvertResponse extends TopResponse {
  /** 链接信息（示例：TbkLinkDTO） */
  data?: TbkDgVcLandingLinkConvertLinkInfoDTO;
  /** 业务错误描述（示例：1） */
  biz_error_desc?: string;
  /** 结果信息（示例：1） */
  result_msg?: string;
}

/** 链接信息 */
export interface TbkDgVcLandingLinkConvertLinkInfoDTO {
  /** 落地页链接（示例：xxx） */
  url?: string;
}

const api: TopApi = {
  method: "taobao.tbk.dg.vc.landing.link.convert",
  session: "none",
  kind: "read",
  required: ["adzone_id", "link_type"],
  params: {
    relation_id: "id",
    adzone_id: "id",
    link_type: "number",
  },
  response: {
    data: {
      url: "string",
    },
    biz_error_desc: "string",
    result_msg: "string",
  },
};

/**
 * 淘宝客-推广者-拉新承接页转链
 *
 * 推广者生成拉新承接页的推广链接
 *
 * `taobao.tbk.dg.vc.landing.link.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=72751&docType=2
 */
export class TbkDgVcLandingLinkConvertRequest extends TopRequest<
  TbkDgVcLandingLinkConvertParams,
  TbkDgVcLandingLinkConvertResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 链接类型 */
  setLinkType(value: 1 | 2 | 3 | 4 | (number & {})): this {
    return this.set("link_type", value);
  }
}
