/** What the local doc site has to show: documents, and the lists that name them. */

/** A document as the site serves it below `data`. */
export type SiteDocument = { name: string; apiChineseName: string } & Record<string, unknown>;

/** A document with its place in the lists. */
export interface Entry {
  readonly id: number;
  document: SiteDocument;
  /** Title in the lists, where another one stands in the document. */
  listTitle?: string;
  /** Whether the catalogue lists it: it lists a part. The side list has them all. */
  isListed: boolean;
}

/** The side list of an old page: every API of the category, whatever the catalogue says. */
export function oldPage(entries: readonly Entry[], id: number): string {
  const own = entries.find((entry) => entry.id === id);
  const links = entries.map((entry) => {
    const title = escape(entry.listTitle ?? entry.document.apiChineseName);
    return `<li><a href="api.htm?source=search&amp;apiId=${entry.id}" title="${title}">\n  <em></em>${title}</a></li>`;
  });
  return [
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>API文档</title></head><body>',
    `<a href="/docs/index.htm">首页</a><ul class="side">${own ? links.join("\n") : ""}</ul>`,
    `<h1>${escape(own?.document.name ?? "")}</h1></body></html>`,
  ].join("\n");
}

/** The catalogue with what is odd in it: titles in two places, an article, an API in two categories, nesting, markup. */
export function catalogue(
  entries: readonly Entry[],
  category: { readonly id: number; readonly title: string },
): object {
  const listed = entries.filter(({ isListed }) => isListed);
  const items = listed.map((entry) => item(entry, category.id));
  const [first, second, ...rest] = items;
  const nested = first && second ? [{ ...first, children: [second] }, ...rest] : items;
  const article = { ...item(OTHER, category.id), docId: 101_617, id: 101_617, docType: 1, name: "签名算法" };
  const tree = (id: number, name: string | null, treeName: string, catelogList: object[]) => {
    return { id, name, treeName, selected: false, catelogList };
  };
  const trees = [
    [tree(1, "用户API", "", [item(OTHER, 1)]), tree(category.id, null, category.title, [...nested, article])],
    [tree(99, "推荐", "", [item(OTHER, 99), ...items.slice(0, 1)])],
  ];
  return {
    id: 0,
    name: "",
    docIndex: "",
    treeCategories: trees.map((catelogTrees, id) => ({
      id,
      name: "",
      displayOrder: id,
      docUrl: "",
      selected: id === 0,
      catelogTrees,
    })),
  };
}

/** An API of another category. */
const OTHER: Entry = {
  id: 285,
  document: { name: "taobao.appstore.subscribe.get", apiChineseName: "查询appstore应用订购关系" },
  isListed: true,
};

function item({ id, document, listTitle }: Entry, pid: number): object {
  const name = `<em>${document.name}</em>&nbsp;`;
  const subName = listTitle ?? document.apiChineseName;
  const rest = { children: [], docType: 2, docUrl: "", pid, selected: false, tips: "", treeId: null };
  return { ...rest, docId: id, id, name, subName };
}

/** Samples of code: with the clock of the server and a random session, on every fetch others. */
export function sdkDemos(method: string): object[] {
  const session = Math.random().toString(36).slice(2);
  return [
    { name: "CURL", descprition: `curl -d 'method=${method}&session=${session}&timestamp=${Date.now()}'`, url: "" },
  ];
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
