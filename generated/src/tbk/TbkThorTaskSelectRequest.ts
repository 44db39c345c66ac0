// Generated from spec/tbk/taobao.tbk.thor.task.select.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.thor.task.select` */
export interface TbkThorTaskSelectParams {
  /** 查询入参（必填） */
  req: TbkThorTaskSelectTopSelectOption;
}

/** 响应 `taobao.tbk.thor.task.select` */
export interface TbkThorTaskSelectResponse extends TopResponse {
  /** 任务列表 */
  data: TbkThorTaskSelectTaskInstance[];
}

/** 查询入参 */
export interface TbkThorTaskSelectTopSelectOption {
  /** 设备信息，idfa、imei、imei_md5、oaid、mac必填其一（必填） */
  top_device_detail: TbkThorTaskSelectTopDeviceDetail;
  /** 淘宝联盟大媒体会话ID（示例：afcc931f750340c8a662623aa3966be9） */
  union_session_id?: string | undefined;
  /** 媒体推广位PID（mm_x_x_x）（必填；示例：mm_234_43_64） */
  pid: string;
  /** 应用的AppKey（TOP分配）（必填；示例：524646） */
  client_id: string;
  /** 互动任务ID（示例：124） */
  task_id?: TopId | undefined;
}

/** 设备信息，idfa、imei、imei_md5、oaid、mac必填其一 */
export interface TbkThorTaskSelectTopDeviceDetail {
  /** iOS设备IDFA（iOS 6及以上）（示例：9C287922-EE26-4501-94B5-DDE6F83E1475） */
  idfa?: string | undefined;
  /** 大写IMEI的MD5（大写）（示例：52CF20235A5A6346） */
  imei_md5?: string | undefined;
  /** 安卓设备IMEI（明文，数字或字符）（最长：16 字符；示例：358000046760359） */
  imei?: string | undefined;
  /** OAID，安卓Q版本设备号（示例：47befdff-fb1f-4b96-ddff-bf3fb77f744e） */
  oaid?: string | undefined;
  /** 设备MAC地址（示例：07-16-76-00-02-86） */
  mac?: string | undefined;
}

/** 任务列表 */
export interface TbkThorTaskSelectTaskInstance {
  /** 互动任务类型（示例：LOGIN） */
  task_type?: string;
  /** 互动任务CPA价格（示例：0.05） */
  task_cost?: string;
  /** 媒体投放任务按钮文案（示例：去绑定） */
  task_button?: string;
  /** 媒体投放任务描述（示例：绑定淘宝账号，逛淘宝也能赚钱） */
  task_desc?: string;
  /** 媒体投放任务标题（示例：绑定淘宝） */
  task_name?: string;
  /** 媒体投放任务链接（示例：https://mos.m.taobao.com/union/media/activity/auth） */
  url?: string;
  /** 媒体投放任务ID（示例：124） */
  task_id?: string;
  /** 媒体投放任务状态（示例：ACCEPTED） */
  status?: string;
}

const api: TopApi = {
  method: "taobao.tbk.thor.task.select",
  session: "none",
  kind: "write",
  required: ["req", "req.top_device_detail", "req.pid", "req.client_id"],
  params: {
    req: {
      top_device_detail: {
        idfa: "string",
        imei_md5: "string",
        imei: "string",
        oaid: "string",
        mac: "string",
      },
      union_session_id: "string",
      pid: "string",
      client_id: "string",
      task_id: "id",
    },
  },
  limits: {
    "req.top_device_detail.imei": {
      maxLength: 16,
    },
  },
  response: {
    data: [
      "task_instance",
      {
        task_type: "string",
        task_cost: "string",
        task_button: "string",
        task_desc: "string",
        task_name: "string",
        url: "string",
        task_id: "id",
        status: "string",
      },
    ],
  },
};

/**
 * 淘宝客-推广者-互动任务投放
 *
 * 为大媒体用户选取互动任务
 *
 * `taobao.tbk.thor.task.select` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=55385&docType=2
 */
export class TbkThorTaskSelectRequest extends TopRequest<TbkThorTaskSelectParams, TbkThorTaskSelectResponse> {
  get api(): TopApi {
    return api;
  }

  /** 查询入参 */
  setReq(value: TbkThorTaskSelectTopSelectOption): this {
    return this.set("req", value);
  }
}
