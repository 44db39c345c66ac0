// Generated from spec/tbk/taobao.tbk.sc.vegas.send.status.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.vegas.send.status` */
export interface TbkScVegasSendStatusParams {
  /** 会员运营ID */
  special_id?: TopId | undefined;
  /** 渠道关系ID */
  relation_id?: TopId | undefined;
  /** 设备号加密值，MD5取32位小写，ALIPAY_ID不加密 */
  device_value?: string | undefined;
  /**
   * 设备号类型，按模糊匹配，结果可能有误差
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `OAID` OAID
   * - `MOBILE` 手机号
   * - `ALIPAY_ID` 支付宝ID
   */
  device_type?: "IMEI" | "IDFA" | "OAID" | "MOBILE" | "ALIPAY_ID" | (string & {}) | undefined;
  /**
   * 查询的红包类型（默认：1）
   *
   * - `1` 超级红包
   * - `2` 福利购
   * - `3` 签到红包
   * - `4` 福利直降
   * - `5` 幸运赢免单
   */
  activity_category?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.sc.vegas.send.status` */
export interface TbkScVegasSendStatusResponse extends TopResponse {
  /** 结果信息 */
  result_msg?: string;
  /** 返回数据 */
  data?: TbkScVegasSendStatusData;
}

/** 返回数据 */
export interface TbkScVegasSendStatusData {
  /** 结果列表 */
  result_list: TbkScVegasSendStatusMapData[];
}

/** 结果列表 */
export interface TbkScVegasSendStatusMapData {
  /**
   * 用户当前有无待核销红包
   *
   * - `0` 有待核销红包
   * - `1` 无待核销红包
   */
  is_new_user?: "0" | "1" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.sc.vegas.send.status",
  session: "required",
  kind: "read",
  params: {
    special_id: "id",
    relation_id: "id",
    device_value: "string",
    device_type: "string",
    activity_category: "number",
  },
  response: {
    result_msg: "string",
    data: {
      result_list: [
        "map_data",
        {
          is_new_user: "string",
        },
      ],
    },
  },
};

/**
 * 淘宝客-服务商-红包领取状态查询
 *
 * 服务商查询用户有无未核销的红包
 *
 * `taobao.tbk.sc.vegas.send.status` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=52957&docType=2
 */
export class TbkScVegasSendStatusRequest extends TopRequest<TbkScVegasSendStatusParams, TbkScVegasSendStatusResponse> {
  get api(): TopApi {
    return api;
  }

  /** 会员运营ID */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 设备号加密值，MD5取32位小写，ALIPAY_ID不加密 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 设备号类型，按模糊匹配，结果可能有误差 */
  setDeviceType(value: "IMEI" | "IDFA" | "OAID" | "MOBILE" | "ALIPAY_ID" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 查询的红包类型 */
  setActivityCategory(value: 1 | 2 | 3 | 4 | 5 | (number & {})): this {
    return this.set("activity_category", value);
  }
}
