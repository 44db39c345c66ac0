// Generated from spec/tbk/taobao.tbk.sc.content.material.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopDate, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.content.material` */
export interface TbkScContentMaterialParams {
  /** 推广位ID（PID第三段）（必填；示例：12345678） */
  adzone_id: TopId;
  /** 媒体ID（PID第二段）（必填；示例：22） */
  site_id: TopId;
  /** 页码（最小：1；默认：1；示例：2） */
  page_num?: number | undefined;
  /** 每页条数（范围：1~100；默认：20；示例：20） */
  page_size?: number | undefined;
  /** 爆料素材查询开始时间，GMT+8时区，不传则从爆料上传时起查全部爆料商品（格式：yyyy-MM-dd HH:mm:ss；示例：2015-01-01 12:00:00） */
  start_time?: TopDate | undefined;
  /** 爆料素材结束时间，GMT+8，不传时间则查询自爆料上传起的全部商品（格式：yyyy-MM-dd HH:mm:ss；示例：2015-02-01 12:00:00） */
  end_time?: TopDate | undefined;
  /** 商品ID列表（英文逗号分隔） */
  item_ids?: TopId | readonly TopId[] | undefined;
  /**
   * 场景ID（示例：1）
   *
   * - `1` 1
   * - `3` 3
   */
  scene_id?: "1" | "3" | (string & {}) | undefined;
  /** 爆料价格下限（示例：9.9） */
  price_floor?: string | undefined;
  /** 爆料价格上限（示例：19.9） */
  price_ceiling?: string | undefined;
  /** 使用场景，逗号分隔：3社群、4朋友圈、5APP（均属优惠导购-淘宝联盟）、6优惠导购-淘宝联盟、7推广素材-淘宝联盟（示例：3,4,5,6,7） */
  use_scene?: string | readonly string[] | undefined;
}

/** 响应 `taobao.tbk.sc.content.material` */
export interface TbkScContentMaterialResponse extends TopResponse {
  /** 结果列表 */
  result_list: TbkScContentMaterialMapData[];
}

/** 结果列表 */
export interface TbkScContentMaterialMapData {
  /** 主商品ID（示例：eNyJVYSzCQg0zBF6WgIzt0-Y6qWKqsd2eY3qozHX） */
  item_id?: string;
  /** 爆料价（元），最多2位小数（示例：46.78） */
  material_price?: string;
  /** 素材文案列表，含爆料导购文案与推广基本文案，文案类型见社群基本素材参数 */
  material_desc_list: string[];
  /** 素材图片列表，含爆料导购图片与推广图片 */
  material_pic_list: string[];
}

const api: TopApi = {
  method: "taobao.tbk.sc.content.material",
  session: "optional",
  kind: "read",
  required: ["adzone_id", "site_id"],
  params: {
    adzone_id: "id",
    site_id: "id",
    page_num: "number",
    page_size: "number",
    start_time: "yyyy-MM-dd HH:mm:ss",
    end_time: "yyyy-MM-dd HH:mm:ss",
    item_ids: "id",
    scene_id: "string",
    price_floor: "string",
    price_ceiling: "string",
    use_scene: "string",
  },
  limits: {
    page_num: {
      min: 1,
    },
    page_size: {
      min: 1,
      max: 100,
    },
  },
  response: {
    result_list: [
      "map_data",
      {
        item_id: "id",
        material_price: "string",
        material_desc_list: ["string", "string"],
        material_pic_list: ["string", "string"],
      },
    ],
  },
  pagination: {
    style: "page",
    page: "page_num",
    size: "page_size",
    items: "result_list",
  },
};

/**
 * 淘宝客-服务商-爆料分享物料获取
 *
 * 服务商查询爆料分享素材与商品
 *
 * `taobao.tbk.sc.content.material` · 需要授权（推断） · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=64408&docType=2
 */
export class TbkScContentMaterialRequest extends TopRequest<
  TbkScContentMaterialParams,
  TbkScContentMaterialResponse,
  TbkScContentMaterialMapData
> {
  get api(): TopApi {
    return api;
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 媒体ID（PID第二段） */
  setSiteId(value: TopId): this {
    return this.set("site_id", value);
  }

  /** 页码 */
  setPageNum(value: number): this {
    return this.set("page_num", value);
  }

  /** 每页条数 */
  setPageSize(value: number): this {
    return this.set("page_size", value);
  }

  /** 爆料素材查询开始时间，GMT+8时区，不传则从爆料上传时起查全部爆料商品 */
  setStartTime(value: TopDate): this {
    return this.set("start_time", value);
  }

  /** 爆料素材结束时间，GMT+8，不传时间则查询自爆料上传起的全部商品 */
  setEndTime(value: TopDate): this {
    return this.set("end_time", value);
  }

  /** 商品ID列表（英文逗号分隔） */
  setItemIds(value: TopId | readonly TopId[]): this {
    return this.set("item_ids", value);
  }

  /** 场景ID */
  setSceneId(value: "1" | "3" | (string & {})): this {
    return this.set("scene_id", value);
  }

  /** 爆料价格下限 */
  setPriceFloor(value: string): this {
    return this.set("price_floor", value);
  }

  /** 爆料价格上限 */
  setPriceCeiling(value: string): this {
    return this.set("price_ceiling", value);
  }

  /** 使用场景，逗号分隔：3社群、4朋友圈、5APP（均属优惠导购-淘宝联盟）、6优惠导购-淘宝联盟、7推广素材-淘宝联盟 */
  setUseScene(value: string | readonly string[]): this {
    return this.set("use_scene", value);
  }
}
