// Generated from spec/tbk/taobao.tbk.wide.promotion.activity.information.query.page.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.wide.promotion.activity.information.query.page.get` */
export interface TbkWidePromotionActivityInformationQueryPageGetParams {
  /** 刚好换行 */
  promotion_activity_information_query?:
    TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryForTopRequestDto | undefined;
  /** 列表（必填） */
  promotion_activity_information_query_list: readonly TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryForTopRequestDto2[];
  /** 可选列表 */
  promotion_activity_information_query_option?:
    readonly TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryOption[] | undefined;
  /** 无处可断（必填） */
  promotion_activity_information_query_with_a_name_that_leaves_no_room_on_any_line_at_all: TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryForTopRequestDtoOfPartners;
  /**
   * 下一行放得下
   *
   * - `waiting_for_the_review` 待审
   * - `reviewed_and_accepted` 通过
   * - `reviewed_and_refused` 拒绝
   */
  promotion_activity_status?:
    "waiting_for_the_review" | "reviewed_and_accepted" | "reviewed_and_refused" | (string & {}) | undefined;
  /**
   * 一行一个
   *
   * - `waiting_for_the_review` 待审
   * - `reviewed_and_accepted` 通过
   * - `reviewed_and_refused` 拒绝
   * - `not_to_be_reviewed` 免审
   */
  promotion_activity_state?:
    | "waiting_for_the_review"
    | "reviewed_and_accepted"
    | "reviewed_and_refused"
    | "not_to_be_reviewed"
    | (string & {})
    | undefined;
  /**
   * 中文按两列计
   *
   * - `等待平台审核活动信息` 待审
   * - `平台审核已经通过` 通过
   * - `平台审核没有通过` 拒绝
   * - `活动已经结束` 结束
   */
  status?:
    "等待平台审核活动信息" | "平台审核已经通过" | "平台审核没有通过" | "活动已经结束" | (string & {}) | undefined;
}

/** 响应 `taobao.tbk.wide.promotion.activity.information.query.page.get` */
export interface TbkWidePromotionActivityInformationQueryPageGetResponse extends TopResponse {
  /** 结果 */
  promotion_activity_information_query_result_page_of_partners?: TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryResultPageOfPartners;
}

/** 刚好换行 */
export interface TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryForTopRequestDto {
  /** 一 */
  a?: string | undefined;
}

/** 列表 */
export interface TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryForTopRequestDto2 {
  /** 二 */
  b?: string | undefined;
}

/** 可选列表 */
export interface TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryOption {
  /** 三 */
  c?: string | undefined;
}

/** 无处可断 */
export interface TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryForTopRequestDtoOfPartners {
  /** 四 */
  d?: string | undefined;
}

/** 结果 */
export interface TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryResultPageOfPartners {
  /** 列表 */
  list: TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryResultOfPartnersAndOthers[];
}

/** 列表 */
export interface TbkWidePromotionActivityInformationQueryPageGetPromotionActivityInformationQueryResultOfPartnersAndOthers {
  /** 五 */
  e?: string;
}

const api: TopApi = {
  method: "taobao.tbk.wide.promotion.activity.information.query.page.get",
  session: "none",
  kind: "read",
  required: [
    "promotion_activity_information_query_list",
    "promotion_activity_information_query_with_a_name_that_leaves_no_room_on_any_line_at_all",
  ],
  params: {
    promotion_activity_information_query: {
      a: "string",
    },
    promotion_activity_information_query_list: [
      "promotion_activity_information_query_for_top_request_dto",
      {
        b: "string",
      },
    ],
    promotion_activity_information_query_option: [
      "promotion_activity_information_query_option",
      {
        c: "string",
      },
    ],
    promotion_activity_information_query_with_a_name_that_leaves_no_room_on_any_line_at_all: {
      d: "string",
    },
    promotion_activity_status: "string",
    promotion_activity_state: "string",
    status: "string",
  },
  response: {
    promotion_activity_information_query_result_page_of_partners: {
      list: [
        "promotion_activity_information_query_result_of_partners_and_others",
        {
          e: "string",
        },
      ],
    },
  },
};

/**
 * 长名称
 *
 * 名称长到一行放不下
 *
 * `taobao.tbk.wide.promotion.activity.information.query.page.get` · 不需要授权 · 可重复调用
 */
export class TbkWidePromotionActivityInformationQueryPageGetRequest extends TopRequest<
  TbkWidePromotionActivityInformationQueryPageGetParams,
  TbkWidePromotionActivityInformationQueryPageGetResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 刚好换行 */
  setPromotionActivityInformationQuery(
    value: TbkWidePromotionActivityInformationQueryPageGetParams["promotion_activity_information_query"],
  ): this {
    return this.set("promotion_activity_information_query", value);
  }

  /** 列表 */
  setPromotionActivityInformationQueryList(
    value: TbkWidePromotionActivityInformationQueryPageGetParams["promotion_activity_information_query_list"],
  ): this {
    return this.set("promotion_activity_information_query_list", value);
  }

  /** 可选列表 */
  setPromotionActivityInformationQueryOption(
    value: TbkWidePromotionActivityInformationQueryPageGetParams["promotion_activity_information_query_option"],
  ): this {
    return this.set("promotion_activity_information_query_option", value);
  }

  /** 无处可断 */
  setPromotionActivityInformationQueryWithANameThatLeavesNoRoomOnAnyLineAtAll(
    value: TbkWidePromotionActivityInformationQueryPageGetParams["promotion_activity_information_query_with_a_name_that_leaves_no_room_on_any_line_at_all"],
  ): this {
    return this.set("promotion_activity_information_query_with_a_name_that_leaves_no_room_on_any_line_at_all", value);
  }

  /** 下一行放得下 */
  setPromotionActivityStatus(
    value: TbkWidePromotionActivityInformationQueryPageGetParams["promotion_activity_status"],
  ): this {
    return this.set("promotion_activity_status", value);
  }

  /** 一行一个 */
  setPromotionActivityState(
    value: TbkWidePromotionActivityInformationQueryPageGetParams["promotion_activity_state"],
  ): this {
    return this.set("promotion_activity_state", value);
  }

  /** 中文按两列计 */
  setStatus(value: TbkWidePromotionActivityInformationQueryPageGetParams["status"]): this {
    return this.set("status", value);
  }
}
