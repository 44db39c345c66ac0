import type { Category } from "../facts/categories.ts";
import { UserError } from "../user-error.ts";
import { isCategoryName } from "../validate/category.ts";

/** A folder of the new specs, and the platform's categories whose APIs go there. */
export interface NewFolder {
  readonly folder: string;
  readonly categories: readonly Category[];
}

/** The platform's oldest categories, in its own words, under the word that their methods have in common. */
const KNOWN: readonly (Required<Category> & { readonly folder: string })[] = [
  { id: 1, title: "用户API", folder: "user" },
  { id: 3, title: "类目API", folder: "itemcats" },
  { id: 4, title: "商品API", folder: "item" },
  { id: 5, title: "交易API", folder: "trade" },
  { id: 6, title: "评价API", folder: "traderate" },
  { id: 7, title: "物流API", folder: "logistics" },
  { id: 9, title: "店铺API", folder: "shop" },
  { id: 15, title: "分销API", folder: "fenxiao" },
  { id: 40, title: "工具API", folder: "util" },
  { id: 10125, title: "退款API", folder: "refund" },
];

/**
 * The folders of categories as they are named on a command line: by title or number, with the folder in front where it is
 * chosen (`trade=交易API`). Several of one folder share it; one that is named twice counts once.
 *
 * @throws UserError for a folder that no category may have
 */
export function newFolders(names: readonly string[]): NewFolder[] {
  const folders = new Map<string, Category[]>();
  for (const name of names) {
    const [folder, category] = folderOf(name, folders);
    const own = folders.get(folder) ?? [];
    if (!own.some((one) => one.id === category.id && one.title === category.title)) own.push(category);
    folders.set(folder, own);
  }
  return [...folders].map(([folder, categories]) => ({ folder, categories }));
}

function folderOf(name: string, taken: ReadonlyMap<string, unknown>): [folder: string, category: Category] {
  const [, chosen, wanted = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(name.trim()) ?? [];
  if (wanted === "") throw new UserError(`--category ${name}: give a title or a number, such as 交易API or 5`);
  const known = KNOWN.find(({ id, title }) => title === wanted || String(id) === wanted);
  const folder = chosen ?? known?.folder ?? wordOf(wanted) ?? freeFolder(taken);
  if (!isCategoryName(folder)) {
    throw new UserError(
      `--category ${name}: no folder may be named ${folder}; name it with lower-case letters, digits and hyphens`,
    );
  }
  if (known) return [folder, { id: known.id, title: known.title }];
  return [folder, /^\d+$/.test(wanted) ? { id: Number(wanted) } : { title: wanted }];
}

/** The Latin word of a title (`DMP API` -> `dmp`), or the number: a folder is named in Latin letters. */
function wordOf(name: string): string | undefined {
  if (/^\d+$/.test(name)) return `category-${name}`;
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-?apis?-?$/, "")
    .replace(/^-+|-+$/g, "");
  return isCategoryName(word) ? word : undefined;
}

function freeFolder(taken: ReadonlyMap<string, unknown>): string {
  let n = 1;
  while (taken.has(`category-${n}`)) n++;
  return `category-${n}`;
}
