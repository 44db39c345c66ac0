// Generated from spec/tbk/taobao.tbk.sc.action.plan.spout.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.action.plan.spout` */
export interface TbkScActionPlanSpoutParams {
  /** 身份唯一标识（必填；示例：身份唯一标识） */
  target_identity: string;
  /** 计划ID（默认：0；示例：0） */
  plan_id?: string | undefined;
  /** 其他入参 */
  params?: TbkScActionPlanSpoutSfPlanQueryParams | undefined;
}

/** 响应 `taobao.tbk.sc.action.plan.spout` */
export interface TbkScActionPlanSpoutResponse extends TopResponse {
  /** 计划内容（示例：TbkLinkDTO） */
  data?: TbkScActionPlanSpoutSfPlanDetailDTO;
  /** 业务错误描述（示例：1） */
  biz_error_desc?: string;
}

/** 其他入参 */
export interface TbkScActionPlanSpoutSfPlanQueryParams {
  /** 淘口令列表 */
  tao_token_list?: readonly TbkScActionPlanSpoutLkMaterialDTO[] | undefined;
}

/** 淘口令列表 */
export interface TbkScActionPlanSpoutLkMaterialDTO {
  /** 推广口令（示例：4$4Hmq4uVtzV9$:// CZ6135） */
  tao_token?: string | undefined;
}

/** 计划内容 */
export interface TbkScActionPlanSpoutSfPlanDetailDTO {
  /** 计划列表 */
  plan_detail: TbkScActionPlanSpoutSfActionDTO[];
  /** 计划ID（默认：0；示例：0） */
  plan_id?: string;
  /** 计划名称（示例：口令推广） */
  plan_name?: string;
}

/** 计划列表 */
export interface TbkScActionPlanSpoutSfActionDTO {
  /** 操作唯一标识（示例：8$nKVv4uVCyk7$:// CZ6135） */
  action_id?: string;
  /** 操作内容（示例：4$4Hmq4uVtzV9$:// CZ6135） */
  action_x_info?: string;
  /** 操作扩展信息 */
  action_extend?: TbkScActionPlanSpoutActionExtendDTO;
}

/** 操作扩展信息 */
export interface TbkScActionPlanSpoutActionExtendDTO {
  /** 操作错误码，仅失败时有值（示例：1001） */
  error_code?: number;
  /** 操作的错误描述，仅失败时有值（示例：未查询到商品） */
  error_msg?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.action.plan.spout",
  session: "optional",
  kind: "write",
  required: ["target_identity"],
  params: {
    target_identity: "string",
    plan_id: "string",
    params: {
      tao_token_list: [
        "lk_material_d_t_o",
        {
          tao_token: "string",
        },
      ],
    },
  },
  response: {
    data: {
      plan_detail: [
        "sf_action_d_t_o",
        {
          action_id: "string",
          action_x_info: "string",
          action_extend: {
            error_code: "number",
            error_msg: "string",
          },
        },
      ],
      plan_id: "string",
      plan_name: "string",
    },
    biz_error_desc: "string",
  },
};

/**
 * 淘宝客-服务商-推广计划
 *
 * 服务商获取推广计划及其操作列表
 *
 * `taobao.tbk.sc.action.plan.spout` · 需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=73431&docType=2
 */
export class TbkScActionPlanSpoutRequest extends TopRequest<TbkScActionPlanSpoutParams, TbkScActionPlanSpoutResponse> {
  get api(): TopApi {
    return api;
  }

  /** 身份唯一标识 */
  setTargetIdentity(value: string): this {
    return this.set("target_identity", value);
  }

  /** 计划ID */
  setPlanId(value: string): this {
    return this.set("plan_id", value);
  }

  /** 其他入参 */
  setParams(value: TbkScActionPlanSpoutSfPlanQueryParams): this {
    return this.set("params", value);
  }
}
