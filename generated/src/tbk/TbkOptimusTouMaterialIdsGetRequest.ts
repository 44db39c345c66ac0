// Generated from spec/tbk/taobao.tbk.optimus.tou.material.ids.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.optimus.tou.material.ids.get` */
export interface TbkOptimusTouMaterialIdsGetParams {
  /** 物料查询条件 */
  material_query?: TbkOptimusTouMaterialIdsGetMaterialQuery | undefined;
}

/** 响应 `taobao.tbk.optimus.tou.material.ids.get` */
export interface TbkOptimusTouMaterialIdsGetResponse extends TopResponse {
  /** 返回数据 */
  data: TbkOptimusTouMaterialIdsGetTouMaterials[];
  /** 物料ID总数 */
  total_count?: number;
  /** 结果信息 */
  result_msg?: string;
}

/** 物料查询条件 */
export interface TbkOptimusTouMaterialIdsGetMaterialQuery {
  /** 页码（范围：1~100；默认：1） */
  page_no?: number | undefined;
  /**
   * 物料主题类型（默认：1）
   *
   * - `1` 促销活动
   * - `2` 热门主题
   * - `3` 精选榜单
   * - `4` 行业频道等
   * - `5` 其他
   */
  subject?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined;
  /**
   * 物料类型（默认：1）
   *
   * - `1` 商品
   * - `2` 权益
   */
  material_type?: 1 | 2 | (number & {}) | undefined;
  /** 每页条数（范围：1~100；默认：20） */
  page_size?: number | undefined;
}

/** 返回数据 */
export interface TbkOptimusTouMaterialIdsGetTouMaterials {
  /** 物料集合名称 */
  material_name?: string;
  /** 物料ID */
  material_id?: string;
  /**
   * 物料类型
   *
   * - `1` 商品
   * - `2` 权益
   */
  material_type?: 1 | 2 | (number & {});
  /**
   * 物料主题类型
   *
   * - `1` 促销活动
   * - `2` 热门主题
   * - `3` 精选榜单
   * - `4` 行业频道等
   * - `5` 其他
   */
  subject?: 1 | 2 | 3 | 4 | 5 | (number & {});
  /** 开始时间，Unix时间戳 */
  start_time?: number;
  /** 结束时间，Unix时间戳 */
  end_time?: number;
}

const api: TopApi = {
  method: "taobao.tbk.optimus.tou.material.ids.get",
  session: "none",
  kind: "read",
  params: {
    material_query: {
      page_no: "number",
      subject: "number",
      material_type: "number",
      page_size: "number",
    },
  },
  limits: {
    "material_query.page_no": {
      min: 1,
      max: 100,
    },
    "material_query.page_size": {
      min: 1,
      max: 100,
    },
  },
  response: {
    data: [
      "tou_materials",
      {
        material_name: "string",
        material_id: "id",
        material_type: "number",
        subject: "number",
        start_time: "number",
        end_time: "number",
      },
    ],
    total_count: "number",
    result_msg: "string",
  },
  pagination: {
    style: "page",
    page: "material_query.page_no",
    size: "material_query.page_size",
    items: "data",
    total: "total_count",
  },
};

/**
 * 淘宝客-推广者-物料id列表查询
 *
 * 列出可用于取商品的官方物料ID
 *
 * `taobao.tbk.optimus.tou.material.ids.get` · 不需要授权 · 可重复调用
 */
export class TbkOptimusTouMaterialIdsGetRequest extends TopRequest<
  TbkOptimusTouMaterialIdsGetParams,
  TbkOptimusTouMaterialIdsGetResponse,
  TbkOptimusTouMaterialIdsGetTouMaterials
> {
  get api(): TopApi {
    return api;
  }

  /** 物料查询条件 */
  setMaterialQuery(value: TbkOptimusTouMaterialIdsGetMaterialQuery): this {
    return this.set("material_query", value);
  }
}
