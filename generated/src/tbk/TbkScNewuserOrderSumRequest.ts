// Generated from spec/tbk/taobao.tbk.sc.newuser.order.sum.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.newuser.order.sum` */
export interface TbkScNewuserOrderSumParams {
  /** 每页条数（必填；范围：1~100；默认：20；示例：20） */
  page_size: number;
  /** 推广位ID（PID第三段）（示例：123） */
  adzone_id?: TopId | undefined;
  /** 页码（必填；默认：1；示例：1） */
  page_no: number;
  /** 媒体ID（PID第二段）（示例：123） */
  site_id?: TopId | undefined;
  /**
   * 活动ID（必填；示例：sxxx）
   *
   * - `119013_2` 2月手淘拉新
   * - `119013_3` 3月手淘拉新
   */
  activity_id: TopId;
  /** 结算月份，与活动的结算月份一致（格式：yyyyMM；示例：201807） */
  settle_month?: TopDate | undefined;
}

/** 响应 `taobao.tbk.sc.newuser.order.sum` */
export interface TbkScNewuserOrderSumResponse extends TopResponse {
  /** 返回数据（示例：data） */
  results?: TbkScNewuserOrderSumData;
}

/** 返回数据 */
export interface TbkScNewuserOrderSumData {
  /** 返回数据 */
  data?: TbkScNewuserOrderSumData2;
}

/** 返回数据 */
export interface TbkScNewuserOrderSumData2 {
  /** 页码（示例：1） */
  page_no?: number;
  /** 每页条数（示例：20） */
  page_size?: number;
  /** 是否有下一页（示例：true） */
  has_next?: boolean;
  /** 结果列表 */
  results: TbkScNewuserOrderSumData3[];
}

/** 结果列表 */
export interface TbkScNewuserOrderSumData3 {
  /**
   * 活动ID（示例：dddxx）
   *
   * - `119013_2` 2月手淘拉新
   * - `119013_3` 3月手淘拉新
   */
  activity_id?: string;
  /** 统计日期（格式：yyyyMMdd；示例：20180321） */
  biz_date?: string;
  /** 新注册用户数（示例：100） */
  reg_user_cnt?: number;
  /** 新激活用户数（示例：99） */
  login_user_cnt?: number;
  /** 首购用户数（示例：88） */
  alipay_user_cnt?: number;
  /** 结算有效用户数（示例：66） */
  rcv_valid_user_cnt?: number;
  /** 确认收货用户数（示例：77） */
  rcv_user_cnt?: number;
  /** 结算CPA奖励金额，仅member维度统计（示例：44.33） */
  alipay_user_cpa_pre_amt?: string;
  /** 当日激活并首购的结算CPA金额，仅八天乐适用，限member维度（示例：33.22） */
  bind_buy_user_cpa_pre_amt?: string;
  /** 当日激活并首购的有效用户数，仅八天乐适用，支持member与adzone维度 */
  bind_buy_valid_user_cnt?: number;
  /** 绑卡有效用户数 */
  bind_card_valid_user_cnt?: number;
  /** 复购有效用户数 */
  re_buy_valid_user_cnt?: number;
  /** 有效数 */
  valid_num?: number;
  /** 渠道关系ID */
  relation_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.newuser.order.sum",
  session: "optional",
  kind: "read",
  required: ["page_size", "page_no", "activity_id"],
  params: {
    page_size: "number",
    adzone_id: "id",
    page_no: "number",
    site_id: "id",
    activity_id: "id",
    settle_month: "yyyyMM",
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
        page_no: "number",
        page_size: "number",
        has_next: "boolean",
        results: [
          "data",
          {
            activity_id: "id",
            biz_date: "yyyyMMdd",
            reg_user_cnt: "number",
            login_user_cnt: "number",
            alipay_user_cnt: "number",
            rcv_valid_user_cnt: "number",
            rcv_user_cnt: "number",
            alipay_user_cpa_pre_amt: "string",
            bind_buy_user_cpa_pre_amt: "string",
            bind_buy_valid_user_cnt: "number",
            bind_card_valid_user_cnt: "number",
            re_buy_valid_user_cnt: "number",
            valid_num: "number",
            relation_id: "id",
          },
        ],
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
};

/**
 * 淘宝客-服务商-拉新活动数据查询
 *
 * 服务商查询推广者拉新活动的统计
 *
 * `taobao.tbk.sc.newuser.order.sum` · 需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=36837&docType=2
 */
export class TbkScNewuserOrderSumRequest extends TopRequest<
  TbkScNewuserOrderSumParams,
  TbkScNewuserOrderSumResponse,
  TbkScNewuserOrderSumData3
> {
  get api(): TopApi {
    return api;
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 活动ID */
  setActivityId(value: TopId): this {
    return this.set("activity_id", value);
  }

  /** 结算月份，与活动的结算月份一致 */
  setSettleMonth(value: TopDate): this {
    return this.set("settle_month", value);
  }
}
