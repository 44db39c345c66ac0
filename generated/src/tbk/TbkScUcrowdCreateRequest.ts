// Generated from spec/tbk/taobao.tbk.sc.ucrowd.create.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.ucrowd.create` */
export interface TbkScUcrowdCreateParams {
  /**
   * 人群类型（必填）
   *
   * - `1` 社群
   */
  ucrowd_type: 1 | (number & {});
  /** 人群外部编码，限字母、数字、下划线，以字母或数字开头（最长：128 字符） */
  external_crowd_code?: string | undefined;
  /** 人群名称（必填；最长：32 字符） */
  ucrowd_name: string;
  /** 人群描述（最长：100 字符） */
  desc?: string | undefined;
}

/** 响应 `taobao.tbk.sc.ucrowd.create` */
export interface TbkScUcrowdCreateResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScUcrowdCreateRpcResult;
}

/** 返回数据 */
export interface TbkScUcrowdCreateRpcResult {
  /** 人群标签ID */
  ucrowd_id?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.ucrowd.create",
  session: "optional",
  kind: "write",
  required: ["ucrowd_type", "ucrowd_name"],
  params: {
    ucrowd_type: "number",
    external_crowd_code: "string",
    ucrowd_name: "string",
    desc: "string",
  },
  limits: {
    external_crowd_code: {
      maxLength: 128,
    },
    ucrowd_name: {
      maxLength: 32,
    },
    desc: {
      maxLength: 100,
    },
  },
  response: {
    data: {
      ucrowd_id: "id",
    },
  },
};

/**
 * 淘宝客-服务商-创建人群标签
 *
 * 服务商新建会员人群标签
 *
 * `taobao.tbk.sc.ucrowd.create` · 需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=53867&docType=2
 */
export class TbkScUcrowdCreateRequest extends TopRequest<TbkScUcrowdCreateParams, TbkScUcrowdCreateResponse> {
  get api(): TopApi {
    return api;
  }

  /** 人群类型 */
  setUcrowdType(value: 1 | (number & {})): this {
    return this.set("ucrowd_type", value);
  }

  /** 人群外部编码，限字母、数字、下划线，以字母或数字开头 */
  setExternalCrowdCode(value: string): this {
    return this.set("external_crowd_code", value);
  }

  /** 人群名称 */
  setUcrowdName(value: string): this {
    return this.set("ucrowd_name", value);
  }

  /** 人群描述 */
  setDesc(value: string): this {
    return this.set("desc", value);
  }
}
