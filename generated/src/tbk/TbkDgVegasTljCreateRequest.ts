// Generated from spec/tbk/taobao.tbk.dg.vegas.tlj.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.vegas.tlj.create` */
export interface TbkDgVegasTljCreateParams {
  /** 安全等级，固定为0（示例：0） */
  security_level?: number | undefined;
  /** 使用开始时间，相对模式不填（自领取起），绝对模式为 yyyy-MM-dd（当日0点起）或 yyyy-MM-dd HH:mm:ss（示例：2019-01-29） */
  use_start_time?: string | undefined;
  /**
   * 结束日期模式（示例：1）
   *
   * - `1` 相对时间
   * - `2` 绝对时间
   */
  use_end_time_mode?: 1 | 2 | (number & {}) | undefined;
  /** 使用结束时间，相对模式为领取后天数1至7，绝对模式为 yyyy-MM-dd（至当日末）或 yyyy-MM-dd HH:mm:ss（示例：5） */
  use_end_time?: string | undefined;
  /** 发放截止时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-09-01 00:00:00） */
  send_end_time?: TopDate | undefined;
  /** 发放开始时间（必填；格式：yyyy-MM-dd HH:mm:ss；示例：2018-09-01 00:00:00） */
  send_start_time: TopDate;
  /** 单个淘礼金面额（元），至多两位小数（必填；示例：10） */
  per_face: string;
  /** 安全开关，须为true（必填；默认：true；示例：true） */
  security_switch: boolean;
  /** 单用户累计中奖次数上限（必填；示例：1） */
  user_total_win_num_limit: number;
  /** 淘礼金名称（必填；最长：10 字符；示例：淘礼金来啦） */
  name: string;
  /** 淘礼金总个数（必填；示例：10） */
  total_num: number;
  /** 商品ID或营销ID（必填；示例：12323） */
  item_id: TopId;
  /**
   * 计划类型（示例：MKT）
   *
   * @deprecated 已下线，无需填写
   */
  campaign_type?: string | undefined;
  /** 淘礼金使用门槛，实付款达到该额方可使用，不低于淘礼金面额（示例：2） */
  use_threshold?: string | undefined;
  /**
   * 淘礼金皮肤模板ID（示例：1）
   *
   * - `1` 日常模板（长期可用）
   * - `2` 弹窗模板（长期可用）
   * - `3` 近期大促活动模板
   */
  award_img_template_id?: "1" | "2" | "3" | (string & {}) | undefined;
  /** 推广位ID（PID第三段）（必填；示例：1234567） */
  adzone_id: TopId;
}

/** 响应 `taobao.tbk.dg.vegas.tlj.create` */
export interface TbkDgVegasTljCreateResponse extends TopResponse {
  /** 返回结果 */
  result?: TbkDgVegasTljCreateResult;
}

/** 返回结果 */
export interface TbkDgVegasTljCreateResult {
  /** 返回数据（示例：134523^4351232） */
  model?: TbkDgVegasTljCreateRightsInstanceCreateResult;
  /** 业务错误码（示例：1） */
  msg_code?: string;
  /** 业务错误信息（示例：1） */
  msg_info?: string;
  /** 是否成功（示例：false） */
  success?: boolean;
}

/** 返回数据 */
export interface TbkDgVegasTljCreateRightsInstanceCreateResult {
  /** 淘礼金ID（示例：asfasdfasd） */
  rights_id?: string;
  /** 淘礼金领取链接（示例：https://www.taobao.com） */
  send_url?: string;
  /** 投放code，百川商品详情页专用（示例：asfasdfasd） */
  vegas_code?: string;
  /** 创建后资金账户可用资金（元），两位小数（示例：20.23） */
  available_fee?: string;
  /** 媒体下该商品今日剩余可领淘礼金数量（示例：10） */
  item_today_num_left?: number;
}

/** 错误码 `taobao.tbk.dg.vegas.tlj.create` */
export type TbkDgVegasTljCreateErrorCode =
  | "isp.vegas-server-unavailable"
  | "isp.call-limited"
  | "isv.FAIL_BIZ_HAS_NO_PRIVILEGE"
  | "isv.FAIL_BIZ_VIOLATION_POINT_EXCEED"
  | "isv.FAIL_BIZ_ITEM_FORBIDDEN"
  | "isv.FAIL_BIZ_NOT_TK_ITEM"
  | "isv.FAIL_CHECK_DAILY_SEND_AMOUNT_EXCEED"
  | "isv.FAIL_CHECK_MEMBER_DAILY_SEND_ITEM_ABOVE_LIMIT_ERROR"
  | "isv.FAIL_CHECK_MEMBER_ITEM_DAILY_SEND_TLJ_ABOVE_LIMIT_ERROR"
  | "isv.FAIL_CHECK_SELLER_CREATE_ITEM_NUM_RULE_ERROR"
  | "isv.FAIL_CHECK_MEMBER_CREATE_ITEM_NUM_CHECK_ERROR"
  | "isv.FAIL_CHECK_SELLER_DAILY_CREATE_NUM_ABOVE_LIMIT_ERROR"
  | "isv.FAIL_CHECK_TLJ_MIN_FACE_ERROR"
  | "isv.FAIL_BIZ_ASSET_ACCOUNT_NOT_EXISTS"
  | "isv.FAIL_BIZ_ACCOUNT_UN_PAID"
  | "isv.ASSET_ACCOUNT_BALANCE_NOT_ENOUGH"
  | "isv.FAIL_BIZ_PARAMS_ERROR"
  | "isv.FAIL_BIZ_CREATE_FORBIDDEN"
  | "isv.FAIL_BIZ_EXTERNAL_SERVICE_EXCEPTION"
  | "isv.FAIL_BIZ_SYSTEM_ERROR"
  | "isp.ACK_FREEZE_ASSET_ACCOUNT_ERROR"
  | "isv.FAIL_CHECK_ITEM_DAILY_SEND_NUM_CHECK_ERROR"
  | "isv.PARAM_IS_EMPTY"
  | "isv.FAIL_BIZ_SERVICE_TIMEOUT"
  | "isv.MEMBER_DAILY_DRAW_ITEM_ABOVE_LIMIT"
  | "isv.SELLER_DAILY_DRAW_ITEM_ABOVE_LIMIT"
  | "isv.DAILY_DRAW_ITEM_ABOVE_LIMIT"
  | "isv.CREATE_INSTANCE_ERROR"
  | "isv.ACK_FREEZE_FAIL"
  | "isv.NAME_LENGTH_EXCEED"
  | "isv.SEND_DATE_TIME_LIMIT"
  | "isv.TOTAL_NUM_BELOW_LIMIT"
  | "isv.USER_TOTAL_WIN_NUM_LIMIT"
  | "isv.USER_TOTAL_WIN_NUM_LIMIT_BELOW_TOTAL_NUM"
  | "isv.ACCOUNT_STATUS_INVALID"
  | "isv.invalid-argument"
  | "isv.SHIELD_ACCESS_RELATION_ERROR"
  | "isv.SHIELD_ACCESS_SELF_ERROR"
  | "-4003"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.vegas.tlj.create",
  session: "none",
  kind: "write",
  required: [
    "send_start_time",
    "per_face",
    "security_switch",
    "user_total_win_num_limit",
    "name",
    "total_num",
    "item_id",
    "adzone_id",
  ],
  params: {
    security_level: "number",
    use_start_time: "string",
    use_end_time_mode: "number",
    use_end_time: "string",
    send_end_time: "yyyy-MM-dd HH:mm:ss",
    send_start_time: "yyyy-MM-dd HH:mm:ss",
    per_face: "string",
    security_switch: "boolean",
    user_total_win_num_limit: "number",
    name: "string",
    total_num: "number",
    item_id: "id",
    campaign_type: "string",
    use_threshold: "string",
    award_img_template_id: "string",
    adzone_id: "id",
  },
  limits: {
    name: {
      maxLength: 10,
    },
  },
  response: {
    result: {
      model: {
        rights_id: "id",
        send_url: "string",
        vegas_code: "string",
        available_fee: "string",
        item_today_num_left: "number",
      },
      msg_code: "string",
      msg_info: "string",
      success: "boolean",
    },
  },
  failure: {
    flag: "result.success",
    code: "result.msg_code",
    message: "result.msg_info",
  },
  errors: {
    "isp.vegas-server-unavailable": [true, "服务暂不可用"],
    "isp.call-limited": [true, "调用被限流"],
    "isv.FAIL_BIZ_HAS_NO_PRIVILEGE": [false, "未开通淘礼金创建权限：先开通淘礼金权限"],
    "isv.FAIL_BIZ_VIOLATION_POINT_EXCEED": [false, "账号权限异常被停用：找客服申诉"],
    "isv.FAIL_BIZ_ITEM_FORBIDDEN": [false, "商品不允许建淘礼金：查看淘礼金规则并更换商品"],
    "isv.FAIL_BIZ_NOT_TK_ITEM": [false, "商品不参与淘客推广：更换为淘客商品"],
    "isv.FAIL_CHECK_DAILY_SEND_AMOUNT_EXCEED": [false, "当日发放金额超限：在联盟APP的玩法钱包中调整限额"],
    "isv.FAIL_CHECK_MEMBER_DAILY_SEND_ITEM_ABOVE_LIMIT_ERROR": [false, "当日可创建的商品数已用完：次日再创建"],
    "isv.FAIL_CHECK_MEMBER_ITEM_DAILY_SEND_TLJ_ABOVE_LIMIT_ERROR": [false, "当日可创建的淘礼金数已用完：次日再创建"],
    "isv.FAIL_CHECK_SELLER_CREATE_ITEM_NUM_RULE_ERROR": [false, "该商家商品的创建数达到上限：改选其他商家的商品"],
    "isv.FAIL_CHECK_MEMBER_CREATE_ITEM_NUM_CHECK_ERROR": [false, "该商品的创建数达到上限：改选其他商品"],
    "isv.FAIL_CHECK_SELLER_DAILY_CREATE_NUM_ABOVE_LIMIT_ERROR": [false, "该商家商品当日创建数达到上限：次日再创建"],
    "isv.FAIL_CHECK_TLJ_MIN_FACE_ERROR": [false, "单个面额低于1元：把面额调到1元及以上"],
    "isv.FAIL_BIZ_ASSET_ACCOUNT_NOT_EXISTS": [false, "淘礼金账户尚未建立：到资金管理页充值开户"],
    "isv.FAIL_BIZ_ACCOUNT_UN_PAID": [false, "淘礼金账户未充值开通：到资金管理页充值开户"],
    "isv.ASSET_ACCOUNT_BALANCE_NOT_ENOUGH": [false, "账户余额不足：充值后再次创建"],
    "isv.FAIL_BIZ_PARAMS_ERROR": [false, "入参有误：核对配置内容"],
    "isv.FAIL_BIZ_CREATE_FORBIDDEN": [false, "创建接口未对其开放"],
    "isv.FAIL_BIZ_EXTERNAL_SERVICE_EXCEPTION": [true, "依赖服务异常致创建失败"],
    "isv.FAIL_BIZ_SYSTEM_ERROR": [true, "系统异常致创建失败"],
    "isp.ACK_FREEZE_ASSET_ACCOUNT_ERROR": [true, "冻结资金出错致创建失败"],
    "isv.FAIL_CHECK_ITEM_DAILY_SEND_NUM_CHECK_ERROR": [false, "该商品当日创建数达到上限：次日再创建"],
    "isv.PARAM_IS_EMPTY": [false, "必要参数为空：补齐参数"],
    "isv.FAIL_BIZ_SERVICE_TIMEOUT": [true, "服务超时"],
    "isv.MEMBER_DAILY_DRAW_ITEM_ABOVE_LIMIT": [false, "本账号该商品当日领取达到上限：次日再创建"],
    "isv.SELLER_DAILY_DRAW_ITEM_ABOVE_LIMIT": [false, "所属商家当日领取达到上限：次日再创建"],
    "isv.DAILY_DRAW_ITEM_ABOVE_LIMIT": [false, "该商品当日领取达到上限：改选其他商品"],
    "isv.CREATE_INSTANCE_ERROR": [true, "红包实例创建出错"],
    "isv.ACK_FREEZE_FAIL": [false, "冻结资金的确认失败"],
    "isv.NAME_LENGTH_EXCEED": [false, "红包名称超长：名称控制在10字以内"],
    "isv.SEND_DATE_TIME_LIMIT": [false, "发放期超过30天：缩短发放起止时间"],
    "isv.TOTAL_NUM_BELOW_LIMIT": [false, "红包总数少于1个：总数至少设为1"],
    "isv.USER_TOTAL_WIN_NUM_LIMIT": [false, "单人领取上限低于1：单人上限至少设为1"],
    "isv.USER_TOTAL_WIN_NUM_LIMIT_BELOW_TOTAL_NUM": [false, "单人领取上限超过红包总数：调低单人上限"],
    "isv.ACCOUNT_STATUS_INVALID": [false, "玩法钱包账户异常"],
    "isv.invalid-argument": [false, "入参不合法：改正参数后再次创建"],
    "isv.SHIELD_ACCESS_RELATION_ERROR": [false, "关联账号严重违规致权限受限"],
    "isv.SHIELD_ACCESS_SELF_ERROR": [false, "账号扣分达18分致权限受限：核实处罚情况后再提交开通"],
    "-4003": [false, "商品ID不是升级后的新ID：改传升级后的新商品ID"],
  },
};

/**
 * 淘宝客-推广者-淘礼金创建
 *
 * 为指定商品新建淘礼金红包
 *
 * `taobao.tbk.dg.vegas.tlj.create` · 不需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=40173&docType=2
 */
export class TbkDgVegasTljCreateRequest extends TopRequest<
  TbkDgVegasTljCreateParams,
  TbkDgVegasTljCreateResponse,
  never,
  TbkDgVegasTljCreateErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 安全等级，固定为0 */
  setSecurityLevel(value: number): this {
    return this.set("security_level", value);
  }

  /** 使用开始时间，相对模式不填（自领取起），绝对模式为 yyyy-MM-dd（当日0点起）或 yyyy-MM-dd HH:mm:ss */
  setUseStartTime(value: string): this {
    return this.set("use_start_time", value);
  }

  /** 结束日期模式 */
  setUseEndTimeMode(value: 1 | 2 | (number & {})): this {
    return this.set("use_end_time_mode", value);
  }

  /** 使用结束时间，相对模式为领取后天数1至7，绝对模式为 yyyy-MM-dd（至当日末）或 yyyy-MM-dd HH:mm:ss */
  setUseEndTime(value: string): this {
    return this.set("use_end_time", value);
  }

  /** 发放截止时间 */
  setSendEndTime(value: TopDate): this {
    return this.set("send_end_time", value);
  }

  /** 发放开始时间 */
  setSendStartTime(value: TopDate): this {
    return this.set("send_start_time", value);
  }

  /** 单个淘礼金面额（元），至多两位小数 */
  setPerFace(value: string): this {
    return this.set("per_face", value);
  }

  /** 安全开关，须为true */
  setSecuritySwitch(value: boolean): this {
    return this.set("security_switch", value);
  }

  /** 单用户累计中奖次数上限 */
  setUserTotalWinNumLimit(value: number): this {
    return this.set("user_total_win_num_limit", value);
  }

  /** 淘礼金名称 */
  setName(value: string): this {
    return this.set("name", value);
  }

  /** 淘礼金总个数 */
  setTotalNum(value: number): this {
    return this.set("total_num", value);
  }

  /** 商品ID或营销ID */
  setItemId(value: TopId): this {
    return this.set("item_id", value);
  }

  /**
   * 计划类型
   *
   * @deprecated 已下线，无需填写
   */
  setCampaignType(value: string): this {
    return this.set("campaign_type", value);
  }

  /** 淘礼金使用门槛，实付款达到该额方可使用，不低于淘礼金面额 */
  setUseThreshold(value: string): this {
    return this.set("use_threshold", value);
  }

  /** 淘礼金皮肤模板ID */
  setAwardImgTemplateId(value: "1" | "2" | "3" | (string & {})): this {
    return this.set("award_img_template_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }
}
