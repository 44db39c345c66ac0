// Generated from spec/tbk/taobao.tbk.dg.uvid.behavior.report.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.uvid.behavior.report` */
export interface TbkDgUvidBehaviorReportParams {
  /** 加密用户标识（UVID）（示例：csadcdcdsacds） */
  uvid?: string | undefined;
  /** 商品ID（必填；示例：cadsc-cdcd） */
  item_id: TopId;
  /** 社群ID（示例：1000001） */
  scd_id?: TopId | undefined;
  /** 行为发生时间，毫秒时间戳（必填；示例：1724746568070） */
  action_time: number;
  /**
   * 行为类型，8~12为RID专属，5~7未列含义（必填；示例：1）
   *
   * - `1` 广告曝光
   * - `2` 广告点击
   * - `3` 商品曝光
   * - `4` 商品点击
   * - `8` feed流商品曝光
   * - `9` feed流商品点击
   * - `10` 商详曝光
   * - `11` 商详点击立即分享
   * - `12` 商详点击立即购买
   */
  action: 1 | 2 | 3 | 4 | 8 | 9 | 10 | 11 | 12 | (number & {});
  /** 联盟任务ID（示例：11） */
  task_id?: TopId | undefined;
  /** 联盟渠道ID（示例：1） */
  channel?: string | undefined;
  /** 回调地址（示例：http://ccc） */
  call_back_url?: string | undefined;
  /** OAID，安卓通用设备ID（示例：oaid） */
  oaid?: string | undefined;
  /** OAID的MD5（示例：oaidmd5） */
  oaid_md5?: string | undefined;
  /** iOS设备IDFA（iOS 6及以上）（示例：idfa） */
  idfa?: string | undefined;
  /** iOS IDFA的MD5（示例：idfaMd5） */
  idfa_md5?: string | undefined;
  /** 用户终端的Android ID（示例：androidId） */
  android_id?: string | undefined;
  /** Android ID的MD5（示例：androidIdMd5） */
  android_id_md5?: string | undefined;
  /** caid原值（小写）（示例：caid） */
  caid?: string | undefined;
  /** CAID原值的MD5（小写）（示例：caidMd5） */
  caid_md5?: string | undefined;
  /** CAID版本号（示例：caidVersion） */
  caid_version?: string | undefined;
  /** caid原值（小写）（示例：caid2） */
  caid2?: string | undefined;
  /** CAID2原值的MD5（小写）（示例：caid2Md5） */
  caid2_md5?: string | undefined;
  /** CAID2版本号（示例：caid2Version） */
  caid2_version?: string | undefined;
  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查）（示例：123） */
  adzone_id?: TopId | undefined;
  /** 渠道关系ID（示例：123） */
  relation_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.dg.uvid.behavior.report` */
export interface TbkDgUvidBehaviorReportResponse extends TopResponse {
  /** 是否成功（示例：true） */
  report_success?: boolean;
}

const api: TopApi = {
  method: "taobao.tbk.dg.uvid.behavior.report",
  session: "none",
  kind: "write",
  required: ["item_id", "action_time", "action"],
  params: {
    uvid: "string",
    item_id: "id",
    scd_id: "id",
    action_time: "number",
    action: "number",
    task_id: "id",
    channel: "string",
    call_back_url: "string",
    oaid: "string",
    oaid_md5: "string",
    idfa: "string",
    idfa_md5: "string",
    android_id: "string",
    android_id_md5: "string",
    caid: "string",
    caid_md5: "string",
    caid_version: "string",
    caid2: "string",
    caid2_md5: "string",
    caid2_version: "string",
    adzone_id: "id",
    relation_id: "id",
  },
  response: {
    report_success: "boolean",
  },
  failure: {
    flag: "report_success",
  },
};

/**
 * 淘宝客-推广者-商品行为上报
 *
 * 上报用户对商品的曝光与点击行为
 *
 * `taobao.tbk.dg.uvid.behavior.report` · 不需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=70485&docType=2
 */
export class TbkDgUvidBehaviorReportRequest extends TopRequest<
  TbkDgUvidBehaviorReportParams,
  TbkDgUvidBehaviorReportResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 加密用户标识（UVID） */
  setUvid(value: string): this {
    return this.set("uvid", value);
  }

  /** 商品ID */
  setItemId(value: TopId): this {
    return this.set("item_id", value);
  }

  /** 社群ID */
  setScdId(value: TopId): this {
    return this.set("scd_id", value);
  }

  /** 行为发生时间，毫秒时间戳 */
  setActionTime(value: number): this {
    return this.set("action_time", value);
  }

  /** 行为类型，8~12为RID专属，5~7未列含义 */
  setAction(value: 1 | 2 | 3 | 4 | 8 | 9 | 10 | 11 | 12 | (number & {})): this {
    return this.set("action", value);
  }

  /** 联盟任务ID */
  setTaskId(value: TopId): this {
    return this.set("task_id", value);
  }

  /** 联盟渠道ID */
  setChannel(value: string): this {
    return this.set("channel", value);
  }

  /** 回调地址 */
  setCallBackUrl(value: string): this {
    return this.set("call_back_url", value);
  }

  /** OAID，安卓通用设备ID */
  setOaid(value: string): this {
    return this.set("oaid", value);
  }

  /** OAID的MD5 */
  setOaidMd5(value: string): this {
    return this.set("oaid_md5", value);
  }

  /** iOS设备IDFA（iOS 6及以上） */
  setIdfa(value: string): this {
    return this.set("idfa", value);
  }

  /** iOS IDFA的MD5 */
  setIdfaMd5(value: string): this {
    return this.set("idfa_md5", value);
  }

  /** 用户终端的Android ID */
  setAndroidId(value: string): this {
    return this.set("android_id", value);
  }

  /** Android ID的MD5 */
  setAndroidIdMd5(value: string): this {
    return this.set("android_id_md5", value);
  }

  /** caid原值（小写） */
  setCaid(value: string): this {
    return this.set("caid", value);
  }

  /** CAID原值的MD5（小写） */
  setCaidMd5(value: string): this {
    return this.set("caid_md5", value);
  }

  /** CAID版本号 */
  setCaidVersion(value: string): this {
    return this.set("caid_version", value);
  }

  /** caid原值（小写） */
  setCaid2(value: string): this {
    return this.set("caid2", value);
  }

  /** CAID2原值的MD5（小写） */
  setCaid2Md5(value: string): this {
    return this.set("caid2_md5", value);
  }

  /** CAID2版本号 */
  setCaid2Version(value: string): this {
    return this.set("caid2_version", value);
  }

  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 渠道关系ID */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }
}
