/** Three APIs as their documents show them: parameters, and what the wire's JSON holds below its envelope. */
export interface Documented {
  readonly method: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly answer: object;
}

const refundOption = {
  start_time: "2022-12-23 12:28:22",
  end_time: "2022-12-23 13:28:22",
  query_type: 1,
  member_type: 1,
  order_scene: 1,
  page_no: 1,
  page_size: 1,
};

export const DOCUMENTED: readonly Documented[] = [
  {
    method: "taobao.tbk.sc.social.crowd.get",
    params: { social_crowd_id: 12312, session: "6100sessionKEY" },
    answer: { social_crowd_id: 123, social_crowd_type: 1, social_crowd_name: "群1", status: 1, member_size: 500 },
  },
  {
    method: "taobao.tbk.order.details.get",
    params: { start_time: "2019-04-05 12:18:22", end_time: "2019-04-05 15:18:22", page_size: 1 },
    answer: {
      data: {
        results: {
          publisher_order_dto: [
            { trade_id: "294159887445064307", adzone_id: 111112234455, item_num: 2, alipay_total_price: "11.22" },
          ],
        },
      },
    },
  },
  {
    method: "taobao.tbk.order.refund.get",
    // A struct travels as JSON text, which no other client writes for its user in a way that is signed.
    params: { publisher_refund_order_query_option: JSON.stringify(refundOption) },
    answer: {
      result_code: 200,
      data: {
        result: {
          publisher_refund_order_d_t_o: [
            { refund_suit_id: "12345", tb_trade_id: "1707359271433894971", refund_fee: "3.50", refund_status: 2 },
          ],
        },
      },
    },
  },
];
