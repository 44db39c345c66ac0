/** Names on the wire, from TOP's names. */

/** The root of an answer: `taobao.trades.sold.get` -> `trades_sold_get_response`; other prefixes stay, qimen has one for all. */
export function rootName(method: string): string {
  if (method.startsWith("qimen.")) return "response";
  return `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
}
