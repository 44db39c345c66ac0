// Generated from spec/qimen/qimen.taobao.tbk.item.rule.get.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `qimen.taobao.tbk.item.rule.get` */
export interface QimenTaobaoTbkItemRuleGetParams {}

/** 响应 `qimen.taobao.tbk.item.rule.get` */
export interface QimenTaobaoTbkItemRuleGetResponse extends TopResponse {
  /** 是否成功 */
  ok?: boolean;
}

const api: TopApi = {
  method: "qimen.taobao.tbk.item.rule.get",
  session: "none",
  kind: "read",
  params: {},
  response: {
    ok: "boolean",
  },
};

/**
 * 奇门
 *
 * 其他前缀与类目
 *
 * `qimen.taobao.tbk.item.rule.get` · 不需要授权 · 可重复调用
 */
export class QimenTaobaoTbkItemRuleGetRequest extends TopRequest<
  QimenTaobaoTbkItemRuleGetParams,
  QimenTaobaoTbkItemRuleGetResponse
> {
  get api(): TopApi {
    return api;
  }
}
