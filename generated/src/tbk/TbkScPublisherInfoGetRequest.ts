// Generated from spec/tbk/taobao.tbk.sc.publisher.info.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.publisher.info.get` */
export interface TbkScPublisherInfoGetParams {
  /** 渠道关系ID（渠道独有）（示例：2323） */
  relation_id?: TopId | undefined;
  /** 页码，从0开始（最小：0；默认：1；示例：0） */
  page_no?: number | undefined;
  /** 每页条数（默认：10；示例：10） */
  page_size?: number | undefined;
  /**
   * 信息类型（必填；示例：1）
   *
   * - `1` 渠道信息
   * - `2` 会员信息
   */
  info_type: 1 | 2 | (number & {});
  /**
   * 备案场景，查会员信息填common即可（必填；默认：common；示例：common）
   *
   * - `common` 通用备案
   * - `etao` 一淘备案
   * - `minietao` 一淘小程序备案
   * - `offlineShop` 线下门店备案
   * - `offlinePerson` 线下个人备案
   */
  relation_app: "common" | "etao" | "minietao" | "offlineShop" | "offlinePerson" | (string & {});
  /** 会员运营ID（会员独有）（示例：1212） */
  special_id?: TopId | undefined;
  /** 淘宝客外部用户标记（如自有系统账户ID、微信ID）（示例：12345） */
  external_id?: string | undefined;
  /**
   * 站外私域用户的自定义标记（默认：0；示例：0）
   *
   * - `0` 其他
   * - `1` 微信
   * - `2` 微博
   * - `3` 抖音
   * - `4` 快手
   * - `5` QQ
   */
  external_type?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined;
}

/** 响应 `taobao.tbk.sc.publisher.info.get` */
export interface TbkScPublisherInfoGetResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScPublisherInfoGetData;
}

/** 返回数据 */
export interface TbkScPublisherInfoGetData {
  /** 总数（共享字段）（示例：40） */
  total_count?: number;
  /** 渠道或会员列表（共享字段）（示例：inviterList） */
  inviter_list: TbkScPublisherInfoGetMapData[];
  /** 渠道专属PID列表（示例：["mm_1_1_1"]） */
  root_pid_channel_list: string[];
}

/** 渠道或会员列表（共享字段） */
export interface TbkScPublisherInfoGetMapData {
  /**
   * 备案场景（共享字段）（示例：common）
   *
   * - `common` 通用备案
   * - `etao` 一淘备案
   * - `minietao` 一淘小程序备案
   * - `offlineShop` 线下门店备案
   * - `offlinePerson` 线下个人备案
   */
  relation_app?: "common" | "etao" | "minietao" | "offlineShop" | "offlinePerson" | (string & {});
  /** 备案日期（共享字段）（格式：yyyy-MM-dd HH:mm:ss；示例：2018-06-01 11:12:23） */
  create_date?: string;
  /** 渠道昵称（渠道独有）（示例：s**x） */
  account_name?: string;
  /** 渠道名称（渠道独有）（示例：xxx） */
  real_name?: string;
  /** 渠道关系ID（渠道独有）（示例：40232） */
  relation_id?: string;
  /**
   * 线下场景信息（渠道独有）（示例：门店）
   *
   * - `1` 门店
   * - `2` 学校
   * - `3` 工厂
   * - `4` 其他
   */
  offline_scene?: "1" | "2" | "3" | "4" | (string & {});
  /**
   * 线上场景信息（渠道独有）（示例：微信群）
   *
   * - `1` 微信群
   * - `2` QQ群
   * - `3` 其他
   */
  online_scene?: "1" | "2" | "3" | (string & {});
  /** 媒体侧渠道备注（渠道独有）（示例：小蜜蜂） */
  note?: string;
  /** 渠道或会员专属PID（共享字段）（示例：mm_1_1_1） */
  root_pid?: string;
  /** 渠道或会员的原始身份信息（共享字段）（示例：123） */
  rtag?: string;
  /** 线下备案专属信息（示例：线下） */
  offline_info?: TbkScPublisherInfoGetRegisterInfoDto;
  /** 会员运营ID（会员独有）（示例：12345） */
  special_id?: string;
  /** 处罚状态（渠道独有）（示例：1） */
  punish_status?: string;
  /** 淘宝客外部用户标记（示例：12345） */
  external_id?: string;
  /**
   * 站外私域用户的自定义标记（示例：1）
   *
   * - `0` 其他
   * - `1` 微信
   * - `2` 微博
   * - `3` 抖音
   * - `4` 快手
   * - `5` QQ
   */
  external_type?: "0" | "1" | "2" | "3" | "4" | "5" | (string & {});
}

/** 线下备案专属信息 */
export interface TbkScPublisherInfoGetRegisterInfoDto {
  /** 店铺名称（渠道独有）（示例：日用百货店） */
  shop_name?: string;
  /** 店铺类型，渠道独有（示例：生活服务类 电信营业厅） */
  shop_type?: string;
  /** 渠道电话号码（渠道独有）（示例：1590000000） */
  phone_number?: string;
  /** 详细地址，仅渠道有（示例：**街道**号楼） */
  detail_address?: string;
  /** 渠道所在地区（渠道独有）（示例：内蒙古自治区 呼和浩特市） */
  location?: string;
  /** 店铺证照类型，渠道独有（示例：营业执照） */
  shop_certify_type?: string;
  /** 渠道证件编号（渠道独有）（示例：123445677） */
  certify_number?: string;
  /** 经营类型，仅渠道有（示例：个人 快递员） */
  career?: string;
}

/** 错误码 `taobao.tbk.sc.publisher.info.get` */
export type TbkScPublisherInfoGetErrorCode =
  | "2"
  | "4"
  | "30501"
  | "isp.tbkapi-service-unavailable"
  | "isv.invalid-parameter:start_price"
  | "isv.invalid-parameter:end_price"
  | "isv.invalid-parameter:end_tk_rate"
  | "isp.sys-error"
  | (string & {});

const api: TopApi = {
  method: "taobao.tbk.sc.publisher.info.get",
  session: "required",
  kind: "read",
  required: ["info_type", "relation_app"],
  params: {
    relation_id: "id",
    page_no: "number",
    page_size: "number",
    info_type: "number",
    relation_app: "string",
    special_id: "id",
    external_id: "string",
    external_type: "number",
  },
  limits: {
    page_no: {
      min: 0,
    },
  },
  response: {
    data: {
      total_count: "number",
      inviter_list: [
        "map_data",
        {
          relation_app: "string",
          create_date: "yyyy-MM-dd HH:mm:ss",
          account_name: "string",
          real_name: "string",
          relation_id: "id",
          offline_scene: "string",
          online_scene: "string",
          note: "string",
          root_pid: "string",
          rtag: "string",
          offline_info: {
            shop_name: "string",
            shop_type: "string",
            phone_number: "string",
            detail_address: "string",
            location: "string",
            shop_certify_type: "string",
            certify_number: "string",
            career: "string",
          },
          special_id: "id",
          punish_status: "string",
          external_id: "string",
          external_type: "string",
        },
      ],
      root_pid_channel_list: ["string", "string"],
    },
  },
  pagination: {
    style: "page",
    page: "page_no",
    size: "page_size",
    items: "data.inviter_list",
    total: "data.total_count",
  },
  errors: {
    "2": [false, "pid有误：核对adzone_id与site_id"],
    "4": [false, "推广位adzone_id不存在：核对adzone_id取值"],
    "30501": [false, "参数info_type不合法：按文档改正info_type"],
    "isp.tbkapi-service-unavailable": [true, "淘宝客服务暂不可用：稍后再调"],
    "isv.invalid-parameter:start_price": [false, "参数start_price有误：修正start_price"],
    "isv.invalid-parameter:end_price": [false, "参数end_price有误：修正end_price"],
    "isv.invalid-parameter:end_tk_rate": [false, "参数end_tk_rate有误：修正end_tk_rate"],
    "isp.sys-error": [true, "服务异常：稍后再调"],
  },
};

/**
 * 淘宝客-公用-私域用户备案信息查询
 *
 * 查询渠道或会员的备案信息
 *
 * `taobao.tbk.sc.publisher.info.get` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=37989&docType=2
 */
export class TbkScPublisherInfoGetRequest extends TopRequest<
  TbkScPublisherInfoGetParams,
  TbkScPublisherInfoGetResponse,
  TbkScPublisherInfoGetMapData,
  TbkScPublisherInfoGetErrorCode
> {
  get api(): TopApi {
    return api;
  }

  /** 渠道关系ID（渠道独有） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 页码，从0开始 */
  setPageNo(value: number): this {
    return this.set("page_no", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 信息类型 */
  setInfoType(value: 1 | 2 | (number & {})): this {
    return this.set("info_type", value);
  }

  /** 备案场景，查会员信息填common即可 */
  setRelationApp(value: "common" | "etao" | "minietao" | "offlineShop" | "offlinePerson" | (string & {})): this {
    return this.set("relation_app", value);
  }

  /** 会员运营ID（会员独有） */
  setSpecialId(value: TopId): this {
    return this.set("special_id", value);
  }

  /** 淘宝客外部用户标记（如自有系统账户ID、微信ID） */
  setExternalId(value: string): this {
    return this.set("external_id", value);
  }

  /** 站外私域用户的自定义标记 */
  setExternalType(value: 0 | 1 | 2 | 3 | 4 | 5 | (number & {})): this {
    return this.set("external_type", value);
  }
}
