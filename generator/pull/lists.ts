/** The site's own lists of APIs. */
import type { Category } from "../facts/categories.ts";
import { plainText } from "../transcribe/plain-text.ts";

/** An API as a list names it. */
export interface Listed {
  readonly id: number;
  readonly title: string;
  readonly method?: string;
}

type Raw = Record<string, unknown>;

/** Documents of this type are APIs. */
const API = 2;

/** The APIs of a category in the site's catalogue; `undefined` where the catalogue has no such category. */
export function catalogueList(data: Raw, { id, title }: Category): Listed[] | undefined {
  const trees = children(data, "treeCategories").flatMap((category) => children(category, "catelogTrees"));
  const own = trees.filter((tree) => id !== undefined && Number(tree["id"]) === id);
  const found =
    own.length > 0 ? own : trees.filter((tree) => (words(tree["name"]) || words(tree["treeName"])) === title);
  if (found.length === 0) return undefined;
  return distinct(found.flatMap((tree) => children(tree, "catelogList")).flatMap(items));
}

/** An item and whatever stands below it. */
function items(item: Raw): Listed[] {
  const below = children(item, "children").flatMap(items);
  const id = Number(item["docId"]);
  if (Number(item["docType"]) !== API || !isId(id)) return below;
  return [{ id, title: words(item["subName"]), method: words(item["name"]) }, ...below];
}

/** The links of an old page that lead to APIs, with their texts as titles. */
export function sideList(html: string): Listed[] {
  const links = html.split(/<a\s/i).slice(1);
  return distinct(
    links.flatMap((link) => {
      const [tag = "", rest = ""] = cut(link, ">");
      const id = Number(/[?&;](?:apiId|docId)=(\d+)/i.exec(tag)?.[1]);
      const title = plainText(cut(rest, /<\/a/i)[0] ?? "");
      return isId(id) && title !== "" ? [{ id, title }] : [];
    }),
  );
}

function cut(text: string, end: string | RegExp): [string, string] {
  const at = typeof end === "string" ? text.indexOf(end) : text.search(end);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function children(value: Raw, key: string): Raw[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
}

function words(value: unknown): string {
  return typeof value === "string" ? plainText(value) : "";
}

function isId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0;
}

/** An API may stand in several places; the first counts. */
function distinct(list: readonly Listed[]): Listed[] {
  const first = new Map<number, Listed>();
  for (const one of list) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}
