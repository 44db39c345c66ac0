// Generated from spec/tbk/taobao.tbk.tpwd.share.convert.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.tpwd.share.convert` */
export interface TbkTpwdShareConvertParams {
  /** 待解析的淘口令（必填；示例：￥2kt123e08DjviP￥） */
  password_content: string;
  /** 推广位ID（PID第三段）（必填；示例：1231212） */
  adzone_id: TopId;
  /** 三方推广位PID（mm_x_x_x）（必填；示例：mm_11_11_11） */
  sub_pid: string;
  /**
   * 转链计划类型，其他值或不传时优先营销计划（示例：1）
   *
   * - `1` 通用计划链接
   */
  dx?: "1" | (string & {}) | undefined;
}

/** 响应 `taobao.tbk.tpwd.share.convert` */
export interface TbkTpwdShareConvertResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkTpwdShareConvertMapData;
}

/** 返回数据 */
export interface TbkTpwdShareConvertMapData {
  /** 商品数字ID（示例：562120815059） */
  num_iid?: string;
  /** 商品转链后的推广链接（示例：https://s.click.taobao.com/t?e=xxx） */
  click_url?: string;
}

/** 错误码 `taobao.tbk.tpwd.share.convert` */
export type TbkTpwdShareConvertErrorCode =
  | "1"
  | "4"
  | "10000"
  | "20010"
  | "20011"
  | "20012"
  | "20013"
  | "20015"
  | "20016"
  | "isp.param-error"
  | "isp.sys-error"
  | "isv.parse-result-invalid"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.tpwd.share.convert",
  session: "none",
  kind: "read",
  required: ["password_content", "adzone_id", "sub_pid"],
  params: {
    password_content: "string",
    adzone_id: "id",
    sub_pid: "string",
    dx: "string",
  },
  response: {
    data: {
      num_iid: "id",
      click_url: "string",
    },
  },
  errors: {
    "1": [true, "平台系统出错"],
    "4": [false, "推广位不存在：核对 adzone_id"],
    "10000": [false, "商品已下架或未参加推广：拿不到商品链接和 ID，自行决定替代方案"],
    "20010": [false, "无法解析该淘口令：核对传入的口令"],
    "20011": [true, "口令没有解析出内容"],
    "20012": [false, "没有传入淘口令：补上 password_content"],
    "20013": [false, "三方 pid 格式有误：核对 sub_pid 的格式"],
    "20015": [true, "口令没有转出链接"],
    "20016": [false, "口令转链过程出错"],
    "isp.param-error": [false, "参数有误：逐个核对参数"],
    "isp.sys-error": [true, "平台系统出错：过一会儿再调用"],
    "isv.parse-result-invalid": [false, "淘口令已失效或无效：换一个口令，或过一会儿再试"],
  },
};

/**
 * 淘宝客-推广者-淘口令解析&三方分成转链
 *
 * 解析淘口令并按三方分成转链
 *
 * `taobao.tbk.tpwd.share.convert` · 不需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=32931&docType=2
 */
export class TbkTpwdShareConvertRequest extends TopRequest<
  TbkTpwdShareConvertParams,
  TbkTpwdShareConvertResponse,
  never,
  TbkTpwdShareConvertErrorCode
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

  /** 三方推广位PID（mm_x_x_x） */
  setSubPid(value: string): this {
    return this.set("sub_pid", value);
  }

  /** 转链计划类型，其他值或不传时优先营销计划 */
  setDx(value: "1" | (string & {})): this {
    return this.set("dx", value);
  }
}
