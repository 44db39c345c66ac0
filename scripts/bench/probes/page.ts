import type { TopShape } from "../../../generated/src/runtime/api.ts";
import { TbkOrderDetailsGetRequest } from "../../../generated/src/tbk/TbkOrderDetailsGetRequest.ts";

export const PAGE = 120 * 1024;
export const GREAT_PAGE = 5 * 2 ** 20;

const FIRST_ID = 3141592653590793242n;

/** An order page of about so many bytes as the wire has it: lists wrapped, Chinese text, ids of 19 digits as numbers. */
export function orderPage(size = PAGE): string {
  const one = Buffer.byteLength(pageOf(2)) - Buffer.byteLength(pageOf(1));
  return pageOf(Math.round(size / one));
}

function pageOf(orders: number): string {
  const { api } = new TbkOrderDetailsGetRequest();
  let id = FIRST_ID;
  const text = (shape: TopShape, elements: number): string => {
    if (Array.isArray(shape)) {
      const [tag, element] = shape as readonly [string, TopShape];
      return `{"${tag}":[${Array.from({ length: elements }, () => text(element, 1)).join()}]}`;
    }
    if (typeof shape === "object") {
      return `{${Object.entries(shape).map(([name, inner]) => `"${name}":${text(inner as TopShape, elements)}`)}}`;
    }
    if (shape === "id") return String(id++);
    const scalars: { readonly [kind: string]: string } = { number: "12", boolean: "false", decimal: '"12.34"' };
    return scalars[shape] ?? (shape === "string" ? '"连衣裙夏季新款"' : '"2024-11-01 00:00:00"');
  };
  return `{"tbk_order_details_get_response":${text(api.response ?? {}, orders)}}`;
}
