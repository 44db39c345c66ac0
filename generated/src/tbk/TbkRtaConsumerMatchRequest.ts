// Generated from spec/tbk/taobao.tbk.rta.consumer.match.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.rta.consumer.match` */
export interface TbkRtaConsumerMatchParams {
  /** 推广位ID（PID第三段）（必填；示例：33） */
  adzone_id: TopId;
  /** 活动列表（最多：100 个） */
  offer_list?: readonly TbkRtaConsumerMatchOfferList[] | undefined;
  /** 消费者的会员运营ID（与设备信息同传时以此为准）（示例：1） */
  special_id?: TopId | undefined;
  /** 设备号加密值，MD5取32位小写，IMEI、IDFA、OAID、MOBILE均须加密（示例：ssss） */
  device_value?: string | undefined;
  /**
   * 设备号类型，按模糊匹配，结果可能有误差（示例：OAID）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `OAID` OAID
   * - `MOBILE` 手机号
   */
  device_type?: "IMEI" | "IDFA" | "OAID" | "MOBILE" | (string & {}) | undefined;
  /** 策略ID，与offer_list二选一（示例：123456） */
  strategy_id_list?: string | undefined;
}

/** 响应 `taobao.tbk.rta.consumer.match` */
export interface TbkRtaConsumerMatchResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkRtaConsumerMatchData;
}

/** 活动列表 */
export interface TbkRtaConsumerMatchOfferList {
  /** 活动ID */
  offer_id?: string | undefined;
  /** 淘礼金领取链接，不支持短链接 */
  tlj_url?: string | undefined;
  /** 商品ID */
  item_id?: TopId | undefined;
}

/** 返回数据 */
export interface TbkRtaConsumerMatchData {
  /** 结果列表 */
  result_list: TbkRtaConsumerMatchResultlist[];
  /** 策略匹配结果列表，入参strategy_id_list非空时才有 */
  strategy_result_list: TbkRtaConsumerMatchStrategyResultList[];
}

/** 结果列表 */
export interface TbkRtaConsumerMatchResultlist {
  /** 活动ID（示例：123） */
  offer_id?: string;
  /**
   * 活动状态（示例：1）
   *
   * - `1` 符合活动要求
   * - `2` 淘客无活动权限
   * - `3` 用户不匹配活动
   * - `4` 系统异常
   * - `5` 活动不存在
   */
  status?: "1" | "2" | "3" | "4" | "5" | (string & {});
  /** 推广链接（示例：https://www.taobao.com） */
  click_url?: string;
  /** 微信小程序路径（示例：https://www.taobao.com） */
  wx_miniprogram_path?: string;
  /** 微信小程序码地址（示例：https://www.taobao.com） */
  wx_qrcode_url?: string;
}

/** 策略匹配结果列表，入参strategy_id_list非空时才有 */
export interface TbkRtaConsumerMatchStrategyResultList {
  /** 策略ID（示例：123） */
  strategy_id?: string;
  /**
   * 策略匹配状态（示例：1）
   *
   * - `1` 符合活动要求
   * - `3` 用户不匹配活动
   * - `4` 系统异常
   * - `6` 策略ID不存在
   * - `7` 策略ID无效
   */
  status?: "1" | "3" | "4" | "6" | "7" | (string & {});
}

/** 错误码 `taobao.tbk.rta.consumer.match` */
export type TbkRtaConsumerMatchErrorCode = "2" | "4" | "1601" | "1701" | "1702" | "1802" | "1803" | (string & {});

const api: TopApi = {
  method: "taobao.tbk.rta.consumer.match",
  session: "none",
  kind: "read",
  required: ["adzone_id"],
  params: {
    adzone_id: "id",
    offer_list: [
      "offer_list",
      {
        offer_id: "string",
        tlj_url: "string",
        item_id: "id",
      },
    ],
    special_id: "id",
    device_value: "string",
    device_type: "string",
    strategy_id_list: "string",
  },
  limits: {
    offer_list: {
      maxListSize: 100,
    },
  },
  response: {
    data: {
      result_list: [
        "resultlist",
        {
          offer_id: "string",
          status: "string",
          click_url: "string",
          wx_miniprogram_path: "string",
          wx_qrcode_url: "string",
        },
      ],
      strategy_result_list: [
        "strategy_result_list",
        {
          strategy_id: "string",
          status: "string",
        },
      ],
    },
  },
  errors: {
    "2": [false, "推广位adzone_id有误：换用正确的推广位"],
    "4": [false, "推广位adzone_id不存在：换用正确的推广位"],
    "1601": [false, "会员ID special_id有误：确认会员ID正确且归属无误"],
    "1701": [true, "活动查询出现异常：稍后再调"],
    "1702": [false, "活动ID offer_id无效：换用有效的活动ID"],
    "1802": [false, "设备值device_value有误：改正device_value"],
    "1803": [false, "设备信息有误：改正设备相关参数"],
  },
};

/**
 * 淘宝客-推广者-定向活动目标发布
 *
 * 判断用户是否符合定向活动要求
 *
 * `taobao.tbk.rta.consumer.match` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=55891&docType=2
 */
export class TbkRtaConsumerMatchRequest extends TopRequest<
  TbkRtaConsumerMatchParams,
  TbkRtaConsumerMatchResponse,
  never,
  TbkRtaConsumerMatchErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 活动列表 */
  setOfferList(value: readonly TbkRtaConsumerMatchOfferList[]): this {
    return this.set("offer_list", value);
  }

  /** 消费者的会员运营ID（与设备信息同传时以此为准） */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 设备号加密值，MD5取32位小写，IMEI、IDFA、OAID、MOBILE均须加密 */
  setDeviceValue(value: string): this {
    return this.set("device_value", value);
  }

  /** 设备号类型，按模糊匹配，结果可能有误差 */
  setDeviceType(value: "IMEI" | "IDFA" | "OAID" | "MOBILE" | (string & {})): this {
    return this.set("device_type", value);
  }

  /** 策略ID，与offer_list二选一 */
  setStrategyIdList(value: string): this {
    return this.set("strategy_id_list", value);
  }
}
