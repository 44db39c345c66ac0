// Generated from spec/tbk/taobao.tbk.dg.newuser.order.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.dg.newuser.order.get` */
export interface TbkDgNewuserOrderGetParams {
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 页码（默认：1；示例：1） */
  page_no?: number | undefined;
  /** 推广位ID（PID第三段）（示例：123） */
  adzone_id?: TopId | undefined;
  /** 查询开始时间，淘宝活动为最早注册、支付宝活动为最早绑定、天猫活动为最早领红包的时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  start_time?: TopDate | undefined;
  /** 结束时间，淘宝活动为最晚结束、支付宝活动为最晚绑定、天猫活动为最晚领红包时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  end_time?: TopDate | undefined;
  /**
   * 活动ID（必填；示例：119013_2）
   *
   * @deprecated 已废弃
   */
  activity_id: TopId;
}

/** 响应 `taobao.tbk.dg.newuser.order.get` */
export interface TbkDgNewuserOrderGetResponse extends TopResponse {
  /** 返回数据（示例：data） */
  results?: TbkDgNewuserOrderGetResults;
}

/** 返回数据 */
export interface TbkDgNewuserOrderGetResults {
  /** 返回数据 */
  data?: TbkDgNewuserOrderGetData;
}

/** 返回数据 */
export interface TbkDgNewuserOrderGetData {
  /** 结果列表 */
  results: TbkDgNewuserOrderGetMapData[];
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：20） */
  page_size?: number;
  /** 是否有下一页（示例：true） */
  has_next?: boolean;
}

/** 结果列表 */
export interface TbkDgNewuserOrderGetMapData {
  /** 新用户注册时间，仅淘宝拉新适用（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  register_time?: string;
  /** 新激活时间（淘宝拉新）或绑定时间（支付宝拉新）（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  bind_time?: string;
  /** 首购时间（淘宝、天猫拉新专用）（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  buy_time?: string;
  /**
   * 新人状态，含义随活动（淘宝拉新、支付宝实名、支付宝新登、天猫拉新）而定（示例：2）
   *
   * - `1` 淘宝新注册/支付宝实名已绑定
   * - `2` 淘宝激活/支付宝实名拉新成功/天猫已领取
   * - `3` 淘宝首购/支付宝实名无效用户/支付宝新登手淘首购/天猫已首购
   * - `4` 淘宝确认收货/支付宝新登手淘确认收货/天猫已收货
   */
  status?: 1 | 2 | 3 | 4 | (number & {});
  /** 新人手机号（示例：137****9999） */
  mobile?: string;
  /**
   * 订单淘客类型，仅淘宝、天猫拉新适用（示例：1）
   *
   * - `1` 淘客订单
   * - `2` 非淘客订单
   */
  order_tk_type?: 1 | 2 | (number & {});
  /** 分享用户unionid（仅淘宝、天猫拉新适用）（示例：222222） */
  union_id?: string;
  /** 来源媒体会员ID（PID第一段）（示例：11） */
  member_id?: string;
  /** 来源媒体名称（示例：联盟官方账号） */
  member_nick?: string;
  /** 来源媒体ID（PID第二段）（示例：11） */
  site_id?: string;
  /** 来源站点名称（示例：联盟官方站点） */
  site_name?: string;
  /** 来源推广位ID（PID第三段）（示例：3434） */
  adzone_id?: string;
  /** 来源推广位名称（示例：联盟官方推广位） */
  adzone_name?: string;
  /** 淘宝父订单号（仅淘宝、天猫拉新适用）（示例：1112333） */
  tb_trade_parent_id?: string;
  /** 确认收货时间（天猫拉新专用）（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  accept_time?: string;
  /** 红包领取时间，仅天猫拉新适用（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  receive_time?: string;
  /** 成功拉新时间，仅支付宝拉新适用（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  success_time?: string;
  /**
   * 活动类型（示例：taobao）
   *
   * - `taobao` 淘宝
   * - `alipay` 支付宝
   * - `tmall` 天猫
   */
  activity_type?: "taobao" | "alipay" | "tmall" | (string & {});
  /** 活动ID（示例：119013_2） */
  activity_id?: string;
  /** 日期（格式：yyyyMMdd；示例：20180202） */
  biz_date?: string;
  /** 复购订单列表，仅限手淘拉新 */
  orders: TbkDgNewuserOrderGetOrderData[];
  /** 绑卡时间（手淘拉新专用）（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  bind_card_time?: string;
  /** 登录时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  login_time?: string;
  /**
   * 银行卡绑定状态（示例：1）
   *
   * - `0` 未绑定
   * - `1` 绑定
   */
  is_card_save?: 0 | 1 | (number & {});
  /** 使用权益时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  use_rights_time?: string;
  /** 领取权益时间（格式：yyyy-MM-dd HH:mm:ss；示例：2018-01-24 00:34:05） */
  get_rights_time?: string;
  /** 渠道关系ID（示例：232342） */
  relation_id?: string;
}

/** 复购订单列表，仅限手淘拉新 */
export interface TbkDgNewuserOrderGetOrderData {
  /** 预估佣金（示例：9.15） */
  commission?: string;
  /** 收货时间（格式：yyyyMMdd；示例：20180204） */
  confirm_receive_time?: string;
  /** 支付时间（格式：yyyyMMdd；示例：20180203） */
  pay_time?: string;
  /** 订单号（示例：1589541350997963） */
  order_no?: string;
}

/** 错误码 `taobao.tbk.dg.newuser.order.get` */
export type TbkDgNewuserOrderGetErrorCode =
  | "2"
  | "4"
  | "isp.tbkapi-service-unavailable"
  | "isv.invalid-parameter:start_price"
  | "isv.invalid-parameter:end_price"
  | "isv.invalid-parameter:end_tk_rate"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.dg.newuser.order.get",
  session: "none",
  kind: "read",
  required: ["activity_id"],
  params: {
    page_size: "number",
    page_no: "number",
    adzone_id: "id",
    start_time: "yyyy-MM-dd HH:mm:ss",
    end_time: "yyyy-MM-dd HH:mm:ss",
    activity_id: "id",
  },
  limits: {
    page_size: {
      min: 1,
      max: 100,
    },
  },
  response: {
    results: {
      data: {
        results: [
          "map_data",
          {
            register_time: "yyyy-MM-dd HH:mm:ss",
            bind_time: "yyyy-MM-dd HH:mm:ss",
            buy_time: "yyyy-MM-dd HH:mm:ss",
            status: "number",
            mobile: "string",
            order_tk_type: "number",
            union_id: "string",
            member_id: "id",
            member_nick: "string",
            site_id: "id",
            site_name: "string",
            adzone_id: "id",
            adzone_name: "string",
            tb_trade_parent_id: "id",
            accept_time: "yyyy-MM-dd HH:mm:ss",
            receive_time: "yyyy-MM-dd HH:mm:ss",
            success_time: "yyyy-MM-dd HH:mm:ss",
            activity_type: "string",
            activity_id: "id",
            biz_date: "yyyyMMdd",
            orders: [
              "order_data",
              {
                commission: "string",
                confirm_receive_time: "yyyyMMdd",
                pay_time: "yyyyMMdd",
                order_no: "id",
              },
            ],
            bind_card_time: "yyyy-MM-dd HH:mm:ss",
            login_time: "yyyy-MM-dd HH:mm:ss",
            is_card_save: "number",
            use_rights_time: "yyyy-MM-dd HH:mm:ss",
            get_rights_time: "yyyy-MM-dd HH:mm:ss",
            relation_id: "id",
          },
        ],
        page_no: "number",
        page_size: "number",
        has_next: "boolean",
      },
    },
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "results.data.results",
    next: "results.data.has_next",
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "isp.tbkapi-service-unavailable": [true, "淘宝客服务暂不可用：稍后再调"],
    "isv.invalid-parameter:start_price": [false, "参数start_price有误：修正start_price"],
    "isv.invalid-parameter:end_price": [false, "参数end_price有误：修正end_price"],
    "isv.invalid-parameter:end_tk_rate": [false, "参数end_tk_rate有误：修正end_tk_rate"],
  },
};

/**
 * 淘宝客-推广者-新用户订单明细查询
 *
 * 查询拉新活动的新用户订单明细
 *
 * `taobao.tbk.dg.newuser.order.get` · 不需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=33892&docType=2
 */
export class TbkDgNewuserOrderGetRequest extends TopRequest<
  TbkDgNewuserOrderGetParams,
  TbkDgNewuserOrderGetResponse,
  TbkDgNewuserOrderGetMapData,
  TbkDgNewuserOrderGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 查询开始时间，淘宝活动为最早注册、支付宝活动为最早绑定、天猫活动为最早领红包的时间 */
  setStartTime(value: TopDate): this {
    return this.set("start_time", value);
  }

  /** 结束时间，淘宝活动为最晚结束、支付宝活动为最晚绑定、天猫活动为最晚领红包时间 */
  setEndTime(value: TopDate): this {
    return this.set("end_time", value);
  }

  /**
   * 活动ID
   *
   * @deprecated 已废弃
   */
  setActivityId(value: TopId): this {
    return this.set("activity_id", value);
  }
}
