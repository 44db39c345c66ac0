import type { ApiData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import type { TopPagination } from "../runtime/index.js";
import { fieldAt, setAt, valueAt } from "./path.js";
import { momentsOf, shiftOf } from "./range.js";
import { rowsOf } from "./rows.js";

/** A bound of the gateway's own, where no page says what one page may hold. */
const MAX_SIZE = 200;

/** The position that a first page hands out. */
const NEXT_POSITION = "page-2";

/** Where a call stands in its pages. */
interface Place {
  /** As the call counts: the first is 1, for a caller that begins there 0. */
  readonly page: number;
  /** Elements of a full page. */
  readonly size: number;
}

/**
 * The page that a call asks for, made of the documented answer. The first is full, the second is the last and holds one
 * element, further ones hold none; next page, position and total say the same. Elements of a time range lie in it,
 * and another range has others.
 */
export function pageOf(api: ApiData, answer: object, params: object): object {
  const { pagination, response, window } = api;
  const list = pagination && fieldAt(response ?? [], pagination.items);
  const [example] = list ? listAt(answer, pagination.items) : [];
  if (!pagination || !response || !list || example === undefined) return answer;
  const place = { page: pageNumber(pagination, params), size: pageSize(api, pagination, params) };
  const range = window && momentsOf(window, params);
  const page = structuredClone(answer);
  const shift = window && range ? shiftOf(range, window, api.params) : 0;
  const rows = { ...placesIn(place), all: place.size + 1, range, shift };
  setAt(page, pagination.items, rowsOf(example, list.fields ?? [], rows));
  for (const [path, value] of signsOf(pagination, place)) setTyped(page, response, path, value);
  return page;
}

function listAt(answer: object, path: string): readonly unknown[] {
  const found = valueAt(answer, path);
  return Array.isArray(found) ? found : [];
}

function pageNumber({ page = "", position }: TopPagination, params: object): number {
  if (position && valueAt(params, position) === NEXT_POSITION) return 2;
  const asked = Number(String(valueAt(params, page) ?? "") || 1);
  return position === undefined && asked >= 0 ? asked : 1;
}

function pageSize(api: ApiData, { size: path = "" }: TopPagination, params: object): number {
  const size = Math.trunc(Number(valueAt(params, path) || fieldAt(api.params, path)?.default));
  return size > 0 ? Math.min(size, MAX_SIZE) : 1;
}

/** The places of a page's elements among all. */
function placesIn({ page, size }: Place): { readonly from: number; readonly count: number } {
  return { from: (page - 1) * size, count: page < 2 ? size : page < 3 ? 1 : 0 };
}

type Sign = readonly [path: string | undefined, value: boolean | number | string];

function signsOf({ items, next, token, total, page, size }: TopPagination, place: Place): Sign[] {
  const hasNext = place.page < 2;
  const beside = (path: string | undefined) => path && items.replace(/[^.]*$/, path.slice(path.lastIndexOf(".") + 1));
  return [
    [beside(page), place.page],
    [beside(size), place.size],
    [next, hasNext],
    [total, place.size + 1],
    [token, NEXT_POSITION],
  ];
}

/** As the field that documents it has it. */
function setTyped(answer: object, response: readonly FieldData[], path: string | undefined, value: Sign[1]): void {
  const { type } = (path && fieldAt(response, path)) || {};
  if (!path || !type || parseType(type).lists > 0) return;
  setAt(answer, path, type === "Number" ? Number(value) : type === "Boolean" ? Boolean(value) : String(value));
}
