/** Names on the wire, from TOP's names. */

/** The root of an answer: `taobao.tbk.order.details.get` -> `tbk_order_details_get_response`; other prefixes stay. */
export function rootName(method: string): string {
  return `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
}
