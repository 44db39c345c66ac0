// Generated from spec/tbk/taobao.tbk.sc.order.details.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.order.details.get` */
export interface TbkScOrderDetailsGetParams {
  /**
   * 查询时间类型（默认：1）
   *
   * - `1` 订单创建时间
   * - `2` 订单付款时间
   * - `3` 订单结算时间
   * - `4` 订单更新时间
   */
  query_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined;
  /** 分页位点（首页不传，其余页必传，原样传回） */
  position_index?: string | undefined;
  /** 每页条数（范围：1~100；默认：20） */
  page_size?: number | undefined;
  /**
   * 推广者角色类型，不传表示不限
   *
   * - `2` 二方
   * - `3` 三方
   */
  member_type?: 2 | 3 | (number & {}) | undefined;
  /**
   * 淘客订单状态，不传为全部
   *
   * - `3` 结算成功
   * - `12` 付款
   * - `13` 关闭
   * - `14` 确认收货
   */
  tk_status?: 3 | 12 | 13 | 14 | (number & {}) | undefined;
  /** 订单查询结束时间，距开始时间日常至多3小时，大促期间至多约20分钟（必填；格式：yyyy-MM-dd HH:mm:ss） */
  end_time: TopDate;
  /** 订单查询开始时间（必填；格式：yyyy-MM-dd HH:mm:ss） */
  start_time: TopDate;
  /**
   * 翻页方向，翻页时必传（默认：1）
   *
   * - `1` 向后翻页
   * - `-1` 向前翻页
   */
  jump_type?: 1 | -1 | (number & {}) | undefined;
  /** 页码（范围：1~100；默认：1） */
  page_no?: number | undefined;
  /**
   * 订单类型筛选（默认：1）
   *
   * - `1` 全部订单
   * - `2` 渠道订单
   * - `3` 会员运营订单
   */
  order_scene?: 1 | 2 | 3 | (number & {}) | undefined;
  /** member组ID */
  member_group_id?: TopId | undefined;
}

/** 响应 `taobao.tbk.sc.order.details.get` */
export interface TbkScOrderDetailsGetResponse extends TopResponse {
  /** 订单分页数据 */
  data?: TbkScOrderDetailsGetOrderPage;
}

/** 订单分页数据 */
export interface TbkScOrderDetailsGetOrderPage {
  /** 订单列表 */
  results: TbkScOrderDetailsGetPublisherOrderDto[];
  /** 是否有上一页 */
  has_pre?: boolean;
  /** 分页位点（调用方翻页时原样传回） */
  position_index?: string;
  /** 是否有下一页 */
  has_next?: boolean;
  /** 页码 */
  page_no?: number;
  /** 每页条数 */
  page_size?: number;
}

/** 订单列表 */
export interface TbkScOrderDetailsGetPublisherOrderDto {
  /** 淘宝付款时间（格式：yyyy-MM-dd HH:mm:ss） */
  tb_paid_time?: string;
  /** 订单付款时间，与淘宝同步，可能略晚于淘宝侧时间；预售订单付清尾款后更新为尾款支付时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_paid_time?: string;
  /** 结算金额（元），即确认收货的付款金额，不含运费 */
  pay_price?: string;
  /** 结算预估收入，为结算预估佣金与补贴收入之和 */
  pub_share_fee?: string;
  /** 子订单号（购物车每个商品各一个，淘宝买家后台不可见，为淘宝、口碑、饿了么等所属平台的订单编号） */
  trade_id?: string;
  /** 推广者身份，二方为佣金第一归属者，三方从其他淘客佣金中分成 */
  tk_order_role?: number;
  /** 结算时间，即订单确认收货且商家付完佣金的时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_earning_time?: string;
  /** 推广位ID（PID第三段，联盟后台“推广位管理”可查） */
  adzone_id?: string;
  /** 佣金分成比率，推广者从佣金中分得的比率，含平台技术服务费比率 */
  pub_share_rate?: string;
  /**
   * 维权标签
   *
   * - `0` 非维权
   * - `1` 维权订单
   */
  refund_tag?: 0 | 1 | (number & {});
  /** 补贴比率（%），该订单各类补贴比率之和 */
  subsidy_rate?: string;
  /** 佣金提成，即实得佣金收益比率，佣金比率×佣金分成比率，含平台技术服务费 */
  tk_total_rate?: string;
  /** 商品一级类目名称 */
  item_category_name?: string;
  /** 掌柜旺旺 */
  seller_nick?: string;
  /** 推广者ID */
  pub_id?: string;
  /** 平台技术服务费比率，推广者付给淘宝联盟的各项技术服务费比率之和，补贴不收 */
  alimama_rate?: string;
  /** 各补贴的类型名称、比率、金额（元）、单笔上限（元）与分成比率，多个补贴一并列出 */
  subsidy_type?: string;
  /** 商品图片 */
  item_img?: string;
  /** 付款预估收入，为付款预估佣金与补贴收入之和 */
  pub_share_pre_fee?: string;
  /** 付款金额（元），不含运费及未付尾款的预售订单金额；付尾款后更新为订单总金额 */
  alipay_total_price?: string;
  /** 商品标题 */
  item_title?: string;
  /** 媒体名称，同“媒体备案管理”所示 */
  site_name?: string;
  /** 商品数量 */
  item_num?: number;
  /** 订单各类补贴金额之和，每类=结算金额×该类补贴比率，超该类单笔上限按上限计 */
  subsidy_fee?: string;
  /** 平台技术服务费，付款金额×佣金比率×平台技术服务费比率（已结算按结算金额），含基础技术与渠道专项服务费，补贴不收 */
  alimama_share_fee?: string;
  /** 父订单号（买家后台可见，为淘宝、饿了么等所属平台的订单编号） */
  trade_parent_id?: string;
  /** 订单所属平台类型，如天猫、淘宝、聚划算、口碑 */
  order_type?: string;
  /** 订单创建时间，与淘宝同步，可能略晚于买家在淘宝的下单时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_create_time?: string;
  /** 产品类型，如品牌精选推广、自主推广、联盟超级活动，“--”为普通订单 */
  flow_source?: string;
  /**
   * 成交平台
   *
   * - `PC` PC
   * - `无线` 无线
   */
  terminal_type?: "PC" | "无线" | (string & {});
  /** 点击时间，经推广链接到达商品或店铺详情页（格式：yyyy-MM-dd HH:mm:ss） */
  click_time?: string;
  /**
   * 订单状态，失效含超时未付、付款前取消、售中退款、尾款逾期、佣金小于0.01元，按商家实收货款结算（满返/买返等除外）
   *
   * - `3` 订单结算，佣金已付
   * - `12` 订单付款，未收货
   * - `13` 订单失效
   * - `14` 订单成功，佣金未付
   */
  tk_status?: 3 | 12 | 13 | 14 | (number & {});
  /** 商品单价（元） */
  item_price?: string;
  /** 商品ID */
  item_id?: string;
  /** 推广位名称，同“推广位管理”所示 */
  adzone_name?: string;
  /** 商品佣金比率，计入平台技术服务费、不计平台专项服务费（整体佣金比率=本值+平台专项服务费比率） */
  total_commission_rate?: string;
  /** 商品链接 */
  item_link?: string;
  /** 媒体ID（PID第二段，联盟后台“媒体备案管理”可查） */
  site_id?: string;
  /** 店铺名称 */
  seller_shop_title?: string;
  /** 收入比率，佣金比率+补贴比率 */
  income_rate?: string;
  /** 佣金金额，付款金额×佣金比率，已结算的按结算金额计 */
  total_commission_fee?: string;
  /** 会员运营ID（仅会员购买的订单返回） */
  special_id?: string;
  /** 渠道关系ID（仅渠道方推广的订单返回） */
  relation_id?: string;
  /** 预售定金付款时间，与淘宝同步，可能略晚于淘宝侧时间（格式：yyyy-MM-dd HH:mm:ss） */
  tk_deposit_time?: string;
  /** 预售定金在淘宝的付款时间（格式：yyyy-MM-dd HH:mm:ss） */
  tb_deposit_time?: string;
  /** 预售订单定金付款金额（元） */
  deposit_price?: string;
  /** 开发者调用API的AppKey */
  app_key?: string;
  /** 非电商淘系子订单号 */
  tp_order_id?: string;
  /**
   * 服务费信息列表
   *
   * @deprecated 已废弃
   */
  service_fee_dto_list: TbkScOrderDetailsGetServiceFeeDTO[];
  /** 营销类型，视订单有一个或多个，如特价版客户端锁粉 */
  marketing_type?: string;
  /** 订单更新时间（格式：yyyy-MM-dd HH:mm:ss） */
  modified_time?: string;
  /** 管理member的新商品ID后段（B段） */
  extra_mkt_id?: string;
  /** 付款预估佣金收入，按付款金额×佣金提成，含平台技术服务费（发放时扣除），可能与结算有差异，整体收入另加平台专项服务费 */
  pub_share_pre_fee_for_commission?: string;
  /** 结算预估佣金收入，按确认收货付款金额×佣金提成，含技术服务费（发放时扣除），以月结实收为准，整体收入另加平台专项服务费 */
  pub_share_fee_for_commission?: string;
  /** 补贴明细列表，含各类型的名称、比率、金额、单笔上限与分成比率 */
  subsidy_info_dto_list: TbkScOrderDetailsGetSubsidyDetailDTO[];
  /** 补贴分成比率，推广者从补贴中分得的比率 */
  pub_share_rate_for_sdy?: string;
  /** 补贴提成，即实得补贴收益比率，补贴比率×补贴分成比率 */
  tk_total_rate_for_sdy?: string;
  /** 付款预估补贴收入，Σmin(付款金额×补贴比率,该类单笔上限)×补贴分成比率，退款等可致与结算预估不同 */
  pub_share_pre_fee_for_sdy?: string;
  /** 结算预估补贴收入，Σmin(结算金额×补贴比率,该类单笔上限)×补贴分成比率，以确认收货付款额为基数，最终以月结实收为准 */
  pub_share_fee_for_sdy?: string;
  /** 平台技术服务费明细，含类型名称、扣费比率与金额 */
  alimm_share_info_dto?: TbkScOrderDetailsGetAlimmShareInfoDTO;
  /** 平台专项服务费比率，特殊场景下推广者付给淘宝联盟的各专项服务费比率之和 */
  platform_special_service_rate?: string;
  /** 平台专项服务费，付款金额×平台专项服务费比率（已结算按结算金额），含内容与流量专项服务费 */
  platform_special_service_fee?: string;
  /** 平台专项服务费明细，含类型名称、扣费比率与金额 */
  platform_special_share_info_dto?: TbkScOrderDetailsGetPlatformSpecialShareInfoDTO;
  /** 加密用户标识（UVID），默认不开放 */
  uvid?: string;
}

/** 服务费信息列表 */
export interface TbkScOrderDetailsGetServiceFeeDTO {
  /**
   * 专项服务费率
   *
   * @deprecated 已废弃
   */
  share_relative_rate?: string;
  /**
   * 结算专项服务费
   *
   * @deprecated 已废弃
   */
  share_fee?: string;
  /**
   * 预估专项服务费
   *
   * @deprecated 已废弃
   */
  share_pre_fee?: string;
  /**
   * 专项服务费来源
   *
   * - `122` 渠道
   *
   * @deprecated 字段已废弃
   */
  tk_share_role_type?: 122 | (number & {});
}

/** 补贴明细列表，含各类型的名称、比率、金额、单笔上限与分成比率 */
export interface TbkScOrderDetailsGetSubsidyDetailDTO {
  /** 补贴类型 */
  subsidy_type?: string;
  /** 补贴比率 */
  subsidy_rate?: string;
  /** 该补贴类型的补贴金额 */
  subsidy_fee?: string;
  /** 对应补贴类型在单笔订单上的补贴上限 */
  subsidy_upper_limit?: string;
  /** 补贴分成比率 */
  subsidy_share_rate?: string;
}

/** 平台技术服务费明细，含类型名称、扣费比率与金额 */
export interface TbkScOrderDetailsGetAlimmShareInfoDTO {
  /** 技术服务费比率 */
  alimm_tech_service_rate?: string;
  /** 预估技术服务费 */
  alimm_tech_service_pre_fee?: string;
  /** 结算技术服务费 */
  alimm_tech_service_fee?: string;
  /** 渠道专项服务费比率 */
  alimm_agent_service_rate?: string;
  /** 预估渠道专项服务费 */
  alimm_agent_service_pre_fee?: string;
  /** 结算渠道专项服务费 */
  alimm_agent_service_fee?: string;
}

/** 平台专项服务费明细，含类型名称、扣费比率与金额 */
export interface TbkScOrderDetailsGetPlatformSpecialShareInfoDTO {
  /** 内容专项服务费比率 */
  content_tech_service_rate?: string;
  /** 预估内容专项服务费 */
  content_tech_service_pre_fee?: string;
  /** 结算内容专项服务费 */
  content_tech_service_fee?: string;
  /** 流量专项服务费比率，限定开放，默认无 */
  traffic_tech_service_rate?: string;
  /** 预估流量专项服务费，限定开放，默认无 */
  traffic_tech_service_pre_fee?: string;
  /** 结算流量专项服务费，限定开放，默认无 */
  traffic_tech_service_fee?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.order.details.get",
  session: "required",
  kind: "read",
  required: ["end_time", "start_time"],
  params: {
    query_type: "number",
    position_index: "string",
    page_size: "number",
    member_type: "number",
    tk_status: "number",
    end_time: "yyyy-MM-dd HH:mm:ss",
    start_time: "yyyy-MM-dd HH:mm:ss",
    jump_type: "number",
    page_no: "number",
    order_scene: "number",
    member_group_id: "id",
  },
  limits: {
    page_size: {
      min: 1,
      max: 100,
    },
    page_no: {
      min: 1,
      max: 100,
    },
  },
  response: {
    data: {
      results: [
        "publisher_order_dto",
        {
          tb_paid_time: "yyyy-MM-dd HH:mm:ss",
          tk_paid_time: "yyyy-MM-dd HH:mm:ss",
          pay_price: "string",
          pub_share_fee: "string",
          trade_id: "id",
          tk_order_role: "number",
          tk_earning_time: "yyyy-MM-dd HH:mm:ss",
          adzone_id: "id",
          pub_share_rate: "string",
          refund_tag: "number",
          subsidy_rate: "string",
          tk_total_rate: "string",
          item_category_name: "string",
          seller_nick: "string",
          pub_id: "id",
          alimama_rate: "string",
          subsidy_type: "string",
          item_img: "string",
          pub_share_pre_fee: "string",
          alipay_total_price: "string",
          item_title: "string",
          site_name: "string",
          item_num: "number",
          subsidy_fee: "string",
          alimama_share_fee: "string",
          trade_parent_id: "id",
          order_type: "string",
          tk_create_time: "yyyy-MM-dd HH:mm:ss",
          flow_source: "string",
          terminal_type: "string",
          click_time: "yyyy-MM-dd HH:mm:ss",
          tk_status: "number",
          item_price: "string",
          item_id: "id",
          adzone_name: "string",
          total_commission_rate: "string",
          item_link: "string",
          site_id: "id",
          seller_shop_title: "string",
          income_rate: "string",
          total_commission_fee: "string",
          special_id: "id",
          relation_id: "id",
          tk_deposit_time: "yyyy-MM-dd HH:mm:ss",
          tb_deposit_time: "yyyy-MM-dd HH:mm:ss",
          deposit_price: "string",
          app_key: "string",
          tp_order_id: "id",
          service_fee_dto_list: [
            "service_fee_d_t_o",
            {
              share_relative_rate: "string",
              share_fee: "string",
              share_pre_fee: "string",
              tk_share_role_type: "number",
            },
          ],
          marketing_type: "string",
          modified_time: "yyyy-MM-dd HH:mm:ss",
          extra_mkt_id: "string",
          pub_share_pre_fee_for_commission: "decimal",
          pub_share_fee_for_commission: "decimal",
          subsidy_info_dto_list: [
            "subsidy_detail_d_t_o",
            {
              subsidy_type: "string",
              subsidy_rate: "decimal",
              subsidy_fee: "decimal",
              subsidy_upper_limit: "decimal",
              subsidy_share_rate: "decimal",
            },
          ],
          pub_share_rate_for_sdy: "decimal",
          tk_total_rate_for_sdy: "decimal",
          pub_share_pre_fee_for_sdy: "decimal",
          pub_share_fee_for_sdy: "decimal",
          alimm_share_info_dto: {
            alimm_tech_service_rate: "decimal",
            alimm_tech_service_pre_fee: "decimal",
            alimm_tech_service_fee: "decimal",
            alimm_agent_service_rate: "decimal",
            alimm_agent_service_pre_fee: "decimal",
            alimm_agent_service_fee: "decimal",
          },
          platform_special_service_rate: "decimal",
          platform_special_service_fee: "decimal",
          platform_special_share_info_dto: {
            content_tech_service_rate: "decimal",
            content_tech_service_pre_fee: "decimal",
            content_tech_service_fee: "decimal",
            traffic_tech_service_rate: "decimal",
            traffic_tech_service_pre_fee: "decimal",
            traffic_tech_service_fee: "decimal",
          },
          uvid: "string",
        },
      ],
      has_pre: "boolean",
      position_index: "string",
      has_next: "boolean",
      page_no: "number",
      page_size: "number",
    },
  },
  pagination: {
    style: "position",
    position: "position_index",
    token: "data.position_index",
    page: "page_no",
    size: "page_size",
    items: "data.results",
    next: "data.has_next",
    choices: ["terminal_type"],
  },
  window: {
    start: "start_time",
    end: "end_time",
    max: 10800000,
    fallback: 1200000,
  },
};

/**
 * 淘宝客-服务商-所有订单查询
 *
 * 服务商查询推广者的订单明细
 *
 * `taobao.tbk.sc.order.details.get` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=43755&docType=2
 */
export class TbkScOrderDetailsGetRequest extends TopRequest<
  TbkScOrderDetailsGetParams,
  TbkScOrderDetailsGetResponse,
  TbkScOrderDetailsGetPublisherOrderDto
> {
  get api(): TopApi {
    return api;
  }

  /** 查询时间类型 */
  setQueryType(value: 1 | 2 | 3 | 4 | (number & {})): this {
    return this.set("query_type", value);
  }

  /** 分页位点（首页不传，其余页必传，原样传回） */
  setPositionIndex(value: string): this {
    return this.set("position_index", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 推广者角色类型，不传表示不限 */
  setMemberType(value: 2 | 3 | (number & {})): this {
    return this.set("member_type", value);
  }

  /** 淘客订单状态，不传为全部 */
  setTkStatus(value: 3 | 12 | 13 | 14 | (number & {})): this {
    return this.set("tk_status", value);
  }

  /** 订单查询结束时间，距开始时间日常至多3小时，大促期间至多约20分钟 */
  setEndTime(value: TopDate): this {
    return this.set("end_time", value);
  }

  /** 订单查询开始时间 */
  setStartTime(value: TopDate): this {
    return this.set("start_time", value);
  }

  /** 翻页方向，翻页时必传 */
  setJumpType(value: 1 | -1 | (number & {})): this {
    return this.set("jump_type", value);
  }

  /** 页码 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 订单类型筛选 */
  setOrderScene(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("order_scene", value);
  }

  /** member组ID */
  setMemberGroupId(value: TopId): this {
    return this.set("member_group_id", value);
  }
}
