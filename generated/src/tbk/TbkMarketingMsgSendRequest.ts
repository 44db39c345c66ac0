// Generated from spec/tbk/taobao.tbk.marketing.msg.send.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.marketing.msg.send` */
export interface TbkMarketingMsgSendParams {
  /**
   * 功能类型（必填；默认：0；示例：1）
   *
   * - `0` 测试
   * - `1` 推送
   */
  func_type: 0 | 1 | (number & {});
  /** 单次消息推送的唯一标识（示例：h7a9dht4l） */
  msg_id?: string | undefined;
  /**
   * 物料类型（默认：1；示例：1）
   *
   * - `1` 单品
   * - `2` 活动会场
   * - `3` 动态承接页
   */
  material_type?: 1 | 2 | 3 | (number & {}) | undefined;
  /** 模板ID（小二提供或素材库下载）（示例：7989） */
  template_id?: TopId | undefined;
  /** 推送物料ID（与物料类型对应，单品类型传新商品ID）（示例：mda76h9fa7-7dbaliu4q） */
  material_id?: TopId | undefined;
  /** 加密用户标识（UVID）（示例：jo3iha09fn7ed） */
  uvid?: string | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123） */
  adzone_id: TopId;
  /** 计划发送时间（格式：yyyy-MM-dd HH:mm:ss；示例：2023-11-11 00:00:00） */
  start_time?: TopDate | undefined;
  /** 测试用OAID，供验证展示（示例：OAID） */
  test_oaid?: string | undefined;
  /** 会场定坑商品（仅物料类型为2时可用，在会场指定位置展示） */
  target_item?: TbkMarketingMsgSendTargetItemDTO | undefined;
  /**
   * 推送厂商（必填；示例：huawei）
   *
   * - `huawei` 华为
   * - `oppo` OPPO
   * - `rongyao` 荣耀
   * - `vivo` vivo
   * - `xiaomi` 小米
   */
  manufacturer: "huawei" | "oppo" | "rongyao" | "vivo" | "xiaomi" | (string & {});
  /** 华为设备推送自定义参数集 */
  huawei_sp?: TbkMarketingMsgSendHwMap | undefined;
}

/** 响应 `taobao.tbk.marketing.msg.send` */
export interface TbkMarketingMsgSendResponse extends TopResponse {
  /**
   * 推送状态（示例：1）
   *
   * - `0` 创建失败
   * - `1` 待推送
   * - `2` 推送中
   * - `3` 已推送
   * - `4` 已终止
   * - `5` 已过期
   */
  status?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
  /** 加密用户标识（UVID）（示例：jo3iha09fn7ed） */
  uvid?: string;
}

/** 会场定坑商品（仅物料类型为2时可用，在会场指定位置展示） */
export interface TbkMarketingMsgSendTargetItemDTO {
  /** 页面定坑商品的ID列表，供素材坑位还原（示例：["top:mda76h9fa7-7dbaliu4q"]） */
  item_id_list?: string | readonly string[] | undefined;
}

/** 华为设备推送自定义参数集 */
export interface TbkMarketingMsgSendHwMap {
  /** 背景图ID（示例：123） */
  back_pic_id?: string | undefined;
  /**
   * 标题字体颜色，仅配背景图时生效（默认：1；示例：1）
   *
   * - `1` 蓝色
   * - `2` 红色
   * - `3` 白色
   */
  title_color?: 1 | 2 | 3 | (number & {}) | undefined;
  /**
   * 展示方式，默认息屏展示（示例：1）
   *
   * - `1` 通知栏
   * - `2` 亮屏
   * - `3` 立即展示
   */
  advanced_style?: 1 | 2 | 3 | (number & {}) | undefined;
  /** 图标图片ID（示例：123） */
  icon_id?: string | undefined;
  /** 小图链接（示例：pic.aliyun.com） */
  small_pic_url?: string | undefined;
  /** 通知ID */
  notify_id?: TopId | undefined;
}

const api: TopApi = {
  method: "taobao.tbk.marketing.msg.send",
  session: "optional",
  kind: "write",
  required: ["func_type", "adzone_id", "manufacturer"],
  params: {
    func_type: "number",
    msg_id: "string",
    material_type: "number",
    template_id: "id",
    material_id: "id",
    uvid: "string",
    adzone_id: "id",
    start_time: "yyyy-MM-dd HH:mm:ss",
    test_oaid: "string",
    target_item: {
      item_id_list: ["string", "string"],
    },
    manufacturer: "string",
    huawei_sp: {
      back_pic_id: "string",
      title_color: "number",
      advanced_style: "number",
      icon_id: "string",
      small_pic_url: "string",
      notify_id: "id",
    },
  },
  response: {
    status: "number",
    uvid: "string",
  },
  failure: {
    code: "status",
    ok: ["1", "2", "3", "4", "5"],
  },
};

/**
 * 商业化消息推送
 *
 * 向厂商设备发送营销通知
 *
 * `taobao.tbk.marketing.msg.send` · 可选授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=69097&docType=2
 */
export class TbkMarketingMsgSendRequest extends TopRequest<TbkMarketingMsgSendParams, TbkMarketingMsgSendResponse> {
  get api(): TopApi {
    return api;
  }

  /** 功能类型 */
  setFuncType(value: 0 | 1 | (number & {})): this {
    return this.set("func_type", value);
  }

  /** 单次消息推送的唯一标识 */
  setMsgId(value: string): this {
    return this.set("msg_id", value);
  }

  /** 物料类型 */
  setMaterialType(value: 1 | 2 | 3 | (number & {})): this {
    return this.set("material_type", value);
  }

  /** 模板ID（小二提供或素材库下载） */
  setTemplateId(value: TopId): this {
    return this.set("template_id", value);
  }

  /** 推送物料ID（与物料类型对应，单品类型传新商品ID） */
  setMaterialId(value: TopId): this {
    return this.set("material_id", value);
  }

  /** 加密用户标识（UVID） */
  setUvid(value: string): this {
    return this.set("uvid", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 计划发送时间 */
  setStartTime(value: TopDate): this {
    return this.set("start_time", value);
  }

  /** 测试用OAID，供验证展示 */
  setTestOaid(value: string): this {
    return this.set("test_oaid", value);
  }

  /** 会场定坑商品（仅物料类型为2时可用，在会场指定位置展示） */
  setTargetItem(value: TbkMarketingMsgSendTargetItemDTO): this {
    return this.set("target_item", value);
  }

  /** 推送厂商 */
  setManufacturer(value: "huawei" | "oppo" | "rongyao" | "vivo" | "xiaomi" | (string & {})): this {
    return this.set("manufacturer", value);
  }

  /** 华为设备推送自定义参数集 */
  setHuaweiSp(value: TbkMarketingMsgSendHwMap): this {
    return this.set("huawei_sp", value);
  }
}
