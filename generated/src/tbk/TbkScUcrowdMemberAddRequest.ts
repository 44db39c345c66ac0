// Generated from spec/tbk/taobao.tbk.sc.ucrowd.member.add.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.ucrowd.member.add` */
export interface TbkScUcrowdMemberAddParams {
  /**
   * 成员账号类型（必填）
   *
   * - `1` sid
   */
  account_type: 1 | (number & {});
  /** 人群标签ID（必填） */
  ucrowd_id: TopId;
  /** 成员列表（必填；最多：999 个） */
  account_list: string | readonly string[];
  /**
   * 更新方式（必填）
   *
   * - `1` 增量更新
   * - `2` 全量更新
   */
  edit_type: 1 | 2 | (number & {});
}

/** 响应 `taobao.tbk.sc.ucrowd.member.add` */
export interface TbkScUcrowdMemberAddResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScUcrowdMemberAddRpcResult;
}

/** 返回数据 */
export interface TbkScUcrowdMemberAddRpcResult {
  /** 是否成功 */
  success?: boolean;
}

const api: TopApi = {
  method: "taobao.tbk.sc.ucrowd.member.add",
  session: "optional",
  kind: "write",
  required: ["account_type", "ucrowd_id", "account_list", "edit_type"],
  params: {
    account_type: "number",
    ucrowd_id: "id",
    account_list: ["string", "string"],
    edit_type: "number",
  },
  limits: {
    account_list: {
      maxListSize: 999,
    },
  },
  response: {
    data: {
      success: "boolean",
    },
  },
  failure: {
    flag: "data.success",
  },
};

/**
 * 淘宝客-服务商-上传人群数据
 *
 * 上传人群标签下的会员名单
 *
 * `taobao.tbk.sc.ucrowd.member.add` · 需要授权（推断） · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=53886&docType=2
 */
export class TbkScUcrowdMemberAddRequest extends TopRequest<TbkScUcrowdMemberAddParams, TbkScUcrowdMemberAddResponse> {
  get api(): TopApi {
    return api;
  }

  /** 成员账号类型 */
  setAccountType(value: 1 | (number & {})): this {
    return this.set("account_type", value);
  }

  /** 人群标签ID */
  setUcrowdId(value: TopId): this {
    return this.set("ucrowd_id", value);
  }

  /** 成员列表 */
  setAccountList(value: string | readonly string[]): this {
    return this.set("account_list", value);
  }

  /** 更新方式 */
  setEditType(value: 1 | 2 | (number & {})): this {
    return this.set("edit_type", value);
  }
}
