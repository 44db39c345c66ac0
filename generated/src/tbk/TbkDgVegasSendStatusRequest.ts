// Generated from spec/tbk/taobao.tbk.dg.vegas.send.status.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.vegas.send.status` */
export interface TbkDgVegasSendStatusParams {
  /** 渠道关系ID（示例：12345） */
  relation_id?: TopId | undefined;
  /** 会员运营ID（示例：12345） */
  special_id?: TopId | undefined;
  /** 设备号加密值，MD5取32位小写（示例：xxx） */
  device_value?: string | undefined;
  /**
   * 设备号类型，按模糊匹配，结果可能有误差（示例：IMEI）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `OAID` OAID
   * - `MOBILE` 手机号
   */
  device_type?: "IMEI" | "IDFA" | "OAID" | "MOBILE" | (string & {}) | undefined;
  /**
   * Thor业务编码（示例：xxx）
   *
   * @deprecated 已废弃，勿传
   */
  thor_biz_code?: string | undefined;
  /** 媒体PID（mm_x_x_x）（示例：mm_0_0_0） */
  pid?: string | undefined;
  /**
   * 查询的红包类型（默认：1；示例：1）
   *
   * - `1` 超级红包
   * - `2` 福利购
   * - `3` 签到红包
   * - `4` 福利直降
   * - `5` 幸运赢免单
   */
  activity_category?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.dg.vegas.send.status` */
export interface TbkDgVegasSendStatusResponse extends TopResponse {
  /** 结果信息（示例：成功） */
  result_msg?: string;
  /** 返回数据 */
  data?: TbkDgVegasSendStatusData;
  /** 业务错误描述（示例：说明） */
  biz_error_desc?: string;
}

/** 返回数据 */
export interface TbkDgVegasSendStatusData {
  /** 结果列表 */
  result_list: TbkDgVegasSendStatusMapData[];
}

/** 结果列表 */
export interface TbkDgVegasSendStatusMapData {
  /**
   * 用户当前有无待核销红包（示例：1）
   *
   * - `0` 有待核销红包
   * - `1` 无待核销红包
   */
  is_new_user?: "0" | "1" | (string & {});
}

const api: TopApi = {
  method: "taobao.tbk.dg.vegas.send.status",
  session: "none",
  kind: "read",
  params: {
    relation_id: "id",
    special_id: "id",
    device_value: "string",
    device_type: "string",
    thor_biz_code: "string",
    pid: "string",
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
    biz_error_desc: "string",
  },
};

/**
 * 淘宝客-推广者-红包领取状态查询
 *
 * 推广者查询用户有无未核销的红包
 *
 * `taobao.tbk.dg.vegas.send.status` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=52958&docType=2
 */
export class TbkDgVegasSendStatusRequest extends TopRequest<TbkDgVegasSendStatusParams, TbkDgVegasSendStatusResponse> {
  get api(): TopApi {
    return api;
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 会员运营ID */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 设备号加密值，MD5取32位小写 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 设备号类型，按模糊匹配，结果可能有误差 */
  setDeviceType(value: "IMEI" | "IDFA" | "OAID" | "MOBILE" | (string & {})): this {
    return this.set("device_type", value);
  }

  /**
   * Thor业务编码
   *
   * @deprecated 已废弃，勿传
   */
  setThorBizCode(value: string): this {
    return this.set("thor_biz_code", value);
  }

  /** 媒体PID（mm_x_x_x） */
  setPid(value: string): this {
    return this.set("pid", value);
  }

  /** 查询的红包类型 */
  setActivityCategory(value: 1 | 2 | 3 | 4 | 5 | (number & {})): this {
    return this.set("activity_category", value);
  }
}
