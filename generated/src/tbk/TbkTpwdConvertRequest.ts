// Generated from spec/tbk/taobao.tbk.tpwd.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.tpwd.convert` */
export interface TbkTpwdConvertParams {
  /** 待解析的淘口令（必填；示例：￥2k12308DjviP￥） */
  password_content: string;
  /** 推广位ID（PID第三段）（必填；示例：12312312） */
  adzone_id: TopId;
  /**
   * 转链计划类型，其他值或不传时优先营销计划（示例：1）
   *
   * - `1` 通用计划链接
   */
  dx?: "1" | (string & {}) | undefined;
  /** 会员人群ID（转链后自动携带，用于统计人群推广效果）（示例：1） */
  ucrowd_id?: TopId | undefined;
  /** 渠道关系ID（示例：123） */
  relation_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.tpwd.convert` */
export interface TbkTpwdConvertResponse extends TopResponse {
  /** 返回数据（示例：map） */
  data?: TbkTpwdConvertMapData;
}

/** 返回数据 */
export interface TbkTpwdConvertMapData {
  /** 商品数字ID（示例：12312） */
  num_iid?: string;
  /** 商品转链后的推广链接（示例：https://s.click.taobao.com/t?e=xxx） */
  click_url?: string;
  /** 商家ID（示例：12121） */
  seller_id?: string;
  /** 入参淘口令的原始链接（示例：https://s.click.taobao.com/t?e=xxx） */
  origin_url?: string;
  /** 入参淘口令所含推广链接的PID，非当前推广者的为0（示例：mm_1_1_1） */
  origin_pid?: string;
  /**
   * 业务场景ID（示例：1）
   *
   * - `1` 动态ID转链场景
   * - `2` 消费者比价场景
   * - `3` 商品库导购场景
   */
  biz_scene_id?: "1" | "2" | "3" | (string & {});
  /** 短淘口令（示例：￥VWRr2yvEvsz￥） */
  model?: string;
  /** 长淘口令 */
  password?: string;
  /**
   * 原链接类型（示例：1）
   *
   * - `0` 其他
   * - `1` 单品
   * - `2` 店铺
   * - `3` 活动
   */
  url_type?: "0" | "1" | "2" | "3" | (string & {});
  /** 转链后的短链接（示例：https://s.click.taobao.com/vpIZmSu） */
  short_url?: string;
}

/** 错误码 `taobao.tbk.tpwd.convert` */
export type TbkTpwdConvertErrorCode =
  | "0"
  | "1"
  | "2"
  | "4"
  | "10000"
  | "20008"
  | "20010"
  | "20011"
  | "20012"
  | "20013"
  | "20014"
  | "20015"
  | "20016"
  | "isp.param-error"
  | "isp.sys-error"
  | "isv.parse-result-invalid"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.tpwd.convert",
  session: "none",
  kind: "read",
  required: ["password_content", "adzone_id"],
  params: {
    password_content: "string",
    adzone_id: "id",
    dx: "string",
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
      url_type: "string",
      short_url: "string",
    },
  },
  errors: {
    "0": [true, "平台内部服务暂不可用：过一会儿再调用"],
    "1": [true, "平台系统出错"],
    "2": [false, "pid 有误：核对 adzone_id"],
    "4": [false, "推广位不存在：核对 adzone_id"],
    "10000": [false, "商品已下架或未参加推广：拿不到商品链接和 ID，自行决定替代方案"],
    "20008": [false, "淘口令已失效或无效：换一个口令，或过一会儿再试"],
    "20010": [false, "无法解析该淘口令：核对传入的口令"],
    "20011": [true, "口令没有解析出内容：换一个口令，或过一会儿再试"],
    "20012": [false, "没有传入淘口令：补上 password_content"],
    "20013": [false, "三方 pid 格式有误：核对 sub_pid 的格式"],
    "20014": [false, "口令转链参数有误：核对口令参数"],
    "20015": [true, "口令没有转出链接：换一个口令，或过一会儿再试"],
    "20016": [false, "口令转链过程出错"],
    "isp.param-error": [false, "参数有误：逐个核对参数"],
    "isp.sys-error": [true, "平台系统出错：过一会儿再调用"],
    "isv.parse-result-invalid": [false, "淘口令已失效或无效：换一个口令，或过一会儿再试"],
  },
};

/**
 * 淘宝客-推广者-淘口令解析&转链
 *
 * 解析淘口令并转成自己的推广链接
 *
 * `taobao.tbk.tpwd.convert` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=32932&docType=2
 */
export class TbkTpwdConvertRequest extends TopRequest<
  TbkTpwdConvertParams,
  TbkTpwdConvertResponse,
  never,
  TbkTpwdConvertErrorCode
> {
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

  /** 会员人群ID（转链后自动携带，用于统计人群推广效果） */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }
}
