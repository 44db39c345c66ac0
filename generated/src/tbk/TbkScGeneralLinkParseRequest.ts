// Generated from spec/tbk/taobao.tbk.sc.general.link.parse.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.general.link.parse` */
export interface TbkScGeneralLinkParseParams {
  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败）（示例：123456） */
  relation_id?: TopId | undefined;
  /** 推广位ID（PID第三段）（必填；示例：123456） */
  adzone_id: TopId;
  /** 链接或口令转链参数 */
  material_dto?: readonly TbkScGeneralLinkParseLkMaterialDTO[] | undefined;
  /** 返回字段，使用origin_pid的场景需传（示例：origin_pid） */
  fields?: string | undefined;
}

/** 响应 `taobao.tbk.sc.general.link.parse` */
export interface TbkScGeneralLinkParseResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScGeneralLinkParseTbkLinkDTO;
  /** 业务错误描述（示例：1） */
  biz_error_desc?: number;
  /** 结果信息（示例：1） */
  result_msg?: string;
}

/** 链接或口令转链参数 */
export interface TbkScGeneralLinkParseLkMaterialDTO {
  /** 物料链接或淘口令（示例：s.click.taobao.com） */
  material_url?: string | undefined;
}

/** 返回数据 */
export interface TbkScGeneralLinkParseTbkLinkDTO {
  /** 物料解析结果列表 */
  material_url_list: TbkScGeneralLinkParseMaterialUrlList[];
}

/** 物料解析结果列表 */
export interface TbkScGeneralLinkParseMaterialUrlList {
  /** 物料错误描述（示例：无权限） */
  msg?: string;
  /** 物料对应错误码（示例：1001） */
  code?: number;
  /** 链接信息 */
  link_info_dto?: TbkScGeneralLinkParseLinkInfoDTO;
  /** 入参物料链接（示例：s.click.taobao.com） */
  input_material_url?: string;
  /** 解析成功时的补充说明（示例：skuid已失效） */
  extra_info?: string;
}

/** 链接信息 */
export interface TbkScGeneralLinkParseLinkInfoDTO {
  /**
   * 物料类型（示例：1）
   *
   * - `1` 单品
   * - `2` 店铺
   * - `3` 会场
   * - `4` 承接开放
   * - `5` 优惠券
   * - `6` 直播间
   */
  material_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  /** 入参口令或链接对应的原链接 */
  tpwd_origin_url?: string;
  /** 物料ID（商品ID、商家ID或会场ID，由material_type区分）（示例：688401422805） */
  material_id?: string;
  /**
   * 淘口令类型，入参物料非淘口令时为null（示例：2）
   *
   * - `1` 联盟口令
   * - `2` 主站口令
   */
  tk_biz_type?: 1 | 2 | (number & {});
  /** 按入参工具服务商账号生成的下一跳新商品ID（示例：aisj979ld8-8asdbalaiu） */
  isv_mktid?: string;
  /** 入参推广链接中的PID，须配合入参fields，非当前推广者的不返回（示例：mm_11_11_11） */
  origin_pid?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.general.link.parse",
  session: "required",
  kind: "read",
  required: ["adzone_id"],
  params: {
    relation_id: "id",
    adzone_id: "id",
    material_dto: [
      "lk_material_d_t_o",
      {
        material_url: "string",
      },
    ],
    fields: "string",
  },
  response: {
    data: {
      material_url_list: [
        "material_url_list",
        {
          msg: "string",
          code: "number",
          link_info_dto: {
            material_type: "number",
            tpwd_origin_url: "string",
            material_id: "id",
            tk_biz_type: "number",
            isv_mktid: "string",
            origin_pid: "string",
          },
          input_material_url: "string",
          extra_info: "string",
        },
      ],
    },
    biz_error_desc: "number",
    result_msg: "string",
  },
};

/**
 * 淘宝客-服务商-万能解析
 *
 * 服务商解析任意链接或口令的物料信息
 *
 * `taobao.tbk.sc.general.link.parse` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=70535&docType=2
 */
export class TbkScGeneralLinkParseRequest extends TopRequest<
  TbkScGeneralLinkParseParams,
  TbkScGeneralLinkParseResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 渠道关系ID（主站选品推广时必填，且biz_scene_id须为2，否则二次转链失败） */
  setRelationId(value: TopId): this {
    return this.set("relation_id", value);
  }

  /** 推广位ID（PID第三段） */
  setAdzoneId(value: TopId): this {
    return this.set("adzone_id", value);
  }

  /** 链接或口令转链参数 */
  setMaterialDto(value: readonly TbkScGeneralLinkParseLkMaterialDTO[]): this {
    return this.set("material_dto", value);
  }

  /** 返回字段，使用origin_pid的场景需传 */
  setFields(value: string): this {
    return this.set("fields", value);
  }
}
