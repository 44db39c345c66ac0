/** Names on the wire, from TOP's names. */

/** The root of an answer: `taobao.tbk.order.details.get` -> `tbk_order_details_get_response`; other prefixes stay. */
export function rootName(method: string): string {
  return `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
}

/** A type's name without its lists, and how many there are; `byte[]` is a scalar. */
export function parseType(type: string): { readonly name: string; readonly lists: number } {
  let name = type;
  let lists = 0;
  for (; name.endsWith("[]") && name !== "byte[]"; lists++) name = name.slice(0, -2);
  return { name, lists };
}

/** The tag of a list's elements where the spec names none: `PublisherOrderDTO` -> `publisher_order_d_t_o`. */
export function derivedTag(typeName: string): string {
  const tag = typeName.replaceAll(" ", "").replace("[]", "");
  return tag.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replace(/^_/, "");
}
