// Generated from spec/tbk/taobao.tbk.sc.rta.trade.consumer.match.yaml by `npm run generate`. DO NOT EDIT.

import { type TopApi, type TopId, TopRequest, type TopResponse } from "../runtime/request.js";

/** 请求参数 `taobao.tbk.sc.rta.trade.consumer.match` */
export interface TbkScRtaTradeConsumerMatchParams {
  /** 子订单号列表，逗号分隔（必填；最多：10 个；示例：1,2,3） */
  trade_id_list: TopId | readonly TopId[];
  /** 策略ID（必填；示例：123456） */
  strategy_id: string;
}

/** 响应 `taobao.tbk.sc.rta.trade.consumer.match` */
export interface TbkScRtaTradeConsumerMatchResponse extends TopResponse {
  /** 返回数据 */
  data?: TbkScRtaTradeConsumerMatchData;
}

/** 返回数据 */
export interface TbkScRtaTradeConsumerMatchData {
  /** 结果列表 */
  result_list: TbkScRtaTradeConsumerMatchPaymentStrategyDTO[];
}

/** 结果列表 */
export interface TbkScRtaTradeConsumerMatchPaymentStrategyDTO {
  /** 子订单号（示例：123） */
  trade_id?: string;
  /**
   * 匹配状态（示例：1）
   *
   * - `1` 符合
   * - `2` 不符合
   * - `3` 无权限查询
   * - `4` 查询不到
   */
  status?: 1 | 2 | 3 | 4 | (number & {});
}

const api: TopApi = {
  method: "taobao.tbk.sc.rta.trade.consumer.match",
  session: "required",
  kind: "read",
  required: ["trade_id_list", "strategy_id"],
  params: {
    trade_id_list: "id",
    strategy_id: "string",
  },
  limits: {
    trade_id_list: {
      maxListSize: 10,
    },
  },
  response: {
    data: {
      result_list: [
        "payment_strategy_d_t_o",
        {
          trade_id: "id",
          status: "number",
        },
      ],
    },
  },
};

/**
 * 淘宝客-服务商-订单ID挑量
 *
 * 按子订单判断买家是否目标人群
 *
 * `taobao.tbk.sc.rta.trade.consumer.match` · 需要授权 · 可重复调用
 *
 * @see https://open.taobao.com/api.htm?docId=72392&docType=2
 */
export class TbkScRtaTradeConsumerMatchRequest extends TopRequest<
  TbkScRtaTradeConsumerMatchParams,
  TbkScRtaTradeConsumerMatchResponse
> {
  get api(): TopApi {
    return api;
  }

  /** 子订单号列表，逗号分隔 */
  setTradeIdList(value: TopId | readonly TopId[]): this {
    return this.set("trade_id_list", value);
  }

  /** 策略ID */
  setStrategyId(value: string): this {
    return this.set("strategy_id", value);
  }
}
