// Generated from spec/tbk/taobao.tbk.sc.membergroup.optional.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.membergroup.optional` */
export interface TbkScMembergroupOptionalParams {
  /** member组ID */
  member_group_id?: TopId | undefined;
  /** 淘宝数字ID */
  tb_num_ids?: string | undefined;
}

/** 响应 `taobao.tbk.sc.membergroup.optional` */
export interface TbkScMembergroupOptionalResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScMembergroupOptionalMapData;
}

/** 返回数据 */
export interface TbkScMembergroupOptionalMapData {
  /** member组ID */
  member_group_id?: string;
  /** 组内成员ID */
  tb_num_ids?: string;
  /** 创建时间（格式：yyyy-MM-dd HH:mm:ss） */
  create_time?: string;
  /** 更新时间（格式：yyyy-MM-dd HH:mm:ss） */
  update_time?: string;
}

const api: TopApi = {
  method: "taobao.tbk.sc.membergroup.optional",
  session: "none",
  kind: "write",
  params: {
    member_group_id: "id",
    tb_num_ids: "string",
  },
  response: {
    data: {
      member_group_id: "id",
      tb_num_ids: "string",
      create_time: "yyyy-MM-dd HH:mm:ss",
      update_time: "yyyy-MM-dd HH:mm:ss",
    },
  },
};

/**
 * 淘宝客-服务商-member组查询&新增
 *
 * 工具服务商查询或新建账号组
 *
 * `taobao.tbk.sc.membergroup.optional` · 不需要授权 · 写操作
 *
 * @see https://open.taobao.com/api.htm?docId=63718&docType=2
 */
export class TbkScMembergroupOptionalRequest extends TopRequest<
  TbkScMembergroupOptionalParams,
  TbkScMembergroupOptionalResponse
> {
  get api(): TopApi {
    return api;
  }

  /** member组ID */
  setMemberGroupId(value: TopId): this {
    return this.set("member_group_id", value);
  }

  /** 淘宝数字ID */
  setTbNumIds(value: string): this {
    return this.set("tb_num_ids", value);
  }
}
