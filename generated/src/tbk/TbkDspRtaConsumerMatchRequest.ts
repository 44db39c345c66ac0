// Generated from spec/tbk/taobao.tbk.dsp.rta.consumer.match.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dsp.rta.consumer.match` */
export interface TbkDspRtaConsumerMatchParams {
  /** 任务ID列表（必填；最多：5 个；示例：11） */
  qmt_id_list: TopId | readonly TopId[];
  /** 设备信息列表，IMEI、IDFA、OAID为32位小写MD5，CAID为原始值（必填；最多：10 个） */
  device_d_t_o_list: readonly TbkDspRtaConsumerMatchDeviceDTO[];
}

/** 响应 `taobao.tbk.dsp.rta.consumer.match` */
export interface TbkDspRtaConsumerMatchResponse extends TopResponse {
  /** 返回数据 */
  data: TbkDspRtaConsumerMatchDspRtaResult[];
}

/** 设备信息列表，IMEI、IDFA、OAID为32位小写MD5，CAID为原始值 */
export interface TbkDspRtaConsumerMatchDeviceDTO {
  /**
   * 设备号类型（示例：11）
   *
   * - `IMEI` IMEI
   * - `IDFA` IDFA
   * - `OAID` OAID
   * - `CAID` CAID
   */
  device_type?: "IMEI" | "IDFA" | "OAID" | "CAID" | (string & {}) | undefined;
  /** 设备号值（示例：11） */
  device_value?: string | undefined;
  /** 设备版本号，用CAID时必填（示例：1） */
  device_version?: string | undefined;
}

/** 返回数据 */
export interface TbkDspRtaConsumerMatchDspRtaResult {
  /** 设备号类型（示例：11） */
  device_type?: string;
  /** 设备号值（示例：11） */
  device_value?: string;
  /** 任务匹配结果，任务ID到匹配值的映射，1为命中（示例：{"12": 1}） */
  match_result: TbkDspRtaConsumerMatchMatchRes[];
}

/** 任务匹配结果，任务ID到匹配值的映射，1为命中 */
export interface TbkDspRtaConsumerMatchMatchRes {
  /** 任务ID（示例：11） */
  task_id?: string;
  /**
   * 任务匹配状态（示例：1）
   *
   * - `0` 不符合任务要求
   * - `1` 符合任务要求
   * - `2` 设备未识别
   * - `3` 系统异常，可重试
   */
  status?: 0 | 1 | 2 | 3 | (number & {});
}

const api: TopApi = {
  method: "taobao.tbk.dsp.rta.consumer.match",
  session: "none",
  kind: "read",
  required: ["qmt_id_list", "device_d_t_o_list"],
  params: {
    qmt_id_list: "id",
    device_d_t_o_list: [
      "device_d_t_o",
      {
        device_type: "string",
        device_value: "string",
        device_version: "string",
      },
    ],
  },
  limits: {
    qmt_id_list: {
      maxListSize: 5,
    },
    device_d_t_o_list: {
      maxListSize: 10,
    },
  },
  response: {
    data: [
      "dsp_rta_result",
      {
        device_type: "string",
        device_value: "string",
        match_result: [
          "match_res",
          {
            task_id: "id",
            status: "number",
          },
        ],
      },
    ],
  },
};

/**
 * 淘宝客-推广者-目标用户批量匹配
 *
 * 批量判断设备是否命中联盟任务人群
 *
 * `taobao.tbk.dsp.rta.consumer.match` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=72399&docType=2
 */
export class TbkDspRtaConsumerMatchRequest extends TopRequest<
  TbkDspRtaConsumerMatchParams,
  TbkDspRtaConsumerMatchResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 任务ID列表 */
  setQmtIdList(value: TopId | readonly TopId[]): this {
    return this.set("qmt_id_list", value);
  }

  /** 设备信息列表，IMEI、IDFA、OAID为32位小写MD5，CAID为原始值 */
  setDeviceDTOList(value: readonly TbkDspRtaConsumerMatchDeviceDTO[]): this {
    return this.set("device_d_t_o_list", value);
  }
}
