// Generated from spec/tbk/taobao.tbk.sc.tpwd.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.tpwd.convert` */
export interface TbkScTpwdConvertParams {
  /** 待解析的淘口令（必填） */
  password_content: string;
  /** 推广位ID（PID第三段）（必填） */
  adzone_id: TopId;
  /**
   * 转链计划类型，其他值或不传时优先营销计划
   *
   * - `1` 通用计划链接
   */
  dx?: "1" | (string & {}) | undefined;
  /** 已备案的媒体ID（PID第二段）（必填） */
  site_id: TopId;
  /** 会员人群ID（用于统计人群推广效果） */
  ucrowd_id?: TopId | undefined;
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.sc.tpwd.convert` */
export interface TbkScTpwdConvertResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScTpwdConvertMapData;
}

/** 返回数据 */
export interface TbkScTpwdConvertMapData {
  /** 商品数字ID */
  num_iid?: string;
  /** 商品转链后的推广链接 */
  click_url?: string;
  /** 商家ID */
  seller_id?: string;
  /** 入参淘口令的原始链接 */
  origin_url?: string;
  /** 入参淘口令所含推广链接的PID，非当前推广者的为0 */
  origin_pid?: string;
  /**
   * 业务场景ID
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   * - `3` 商品库导购场景
   */
  biz_scene_id?: "1" | "2" | "3" | (string & {});
  /** 转链后短淘口令，供iOS14以下及Android等设备在手淘打开 */
  model?: string;
  /** 转链后长淘口令，供iOS14及以上设备，手淘按示例值格式读取，改动内容须先验证手淘可识别 */
  password?: string;
  /** 转链后的短链接 */
  short_url?: string;
  /**
   * 原链接类型
   *
   * - `0` 其他
   * - `1` 单品
   * - `2` 店铺
   * - `3` 活动
   */
  url_type?: "0" | "1" | "2" | "3" | (string & {});
  /** 按入参工具服务商账号生成的新商品ID */
  isv_mktid?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.tpwd.convert",
  session: "required",
  kind: "read",
  required: ["password_content", "adzone_id", "site_id"],
  params: {
    password_content: "string",
    adzone_id: "id",
    dx: "string",
    site_id: "id",
    ucrowd_id: "id",
    relation_id: "id",
  },
  response: {
    data: {
      num_iid: "id",
      click_url: "string",
      seller_id: "id",
      origin_url: "string",
      origin_pid: "string",
      biz_scene_id: "string",
      model: "string",
      password: "string",
      short_url: "string",
      url_type: "string",
      isv_mktid: "string",
    },
  },
};

/**
 * 淘宝客-服务商-淘口令解析&转链
 *
 * 服务商解析淘口令并转成推广链接
 *
 * `taobao.tbk.sc.tpwd.convert` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=43873&docType=2
 */
export class TbkScTpwdConvertRequest extends TopRequest<TbkScTpwdConvertParams, TbkScTpwdConvertResponse> {
  get api(): TopApi {
    return api;
  }

  /** 待解析的淘口令 */
  setPasswordContent(value: string): this {
    return this.set("password_content", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 转链计划类型，其他值或不传时优先营销计划 */
  setDx(value: "1" | (string & {})): this {
    return this.set("dx", value);
  }

  /** 已备案的媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 会员人群ID（用于统计人群推广效果） */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }
}
