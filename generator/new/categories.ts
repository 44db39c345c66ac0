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
 * @throws UserError for a folder that no category may have, and for a number that is none of a category
 */
export function newFolders(names: readonly string[]): NewFolder[] {
  const wanted = names.map(readName);
  const taken = new Set(wanted.map(({ folder }) => folder));
  const free = new Map<string | undefined, string>();
  const folders = new Map<string, Category[]>();
  for (const { folder: own, category } of wanted) {
    const folder = own ?? free.get(category.title) ?? freeFolder(taken);
    if (own === undefined) free.set(category.title, folder);
    taken.add(folder);
    const there = folders.get(folder) ?? [];
    if (!there.some((one) => one.id === category.id && one.title === category.title)) there.push(category);
    folders.set(folder, there);
  }
  return [...folders].map(([folder, categories]) => ({ folder, categories }));
}

/** A category, and its folder where its name gives one. */
function readName(name: string): { folder?: string; category: Category } {
  const [, chosen, wanted = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(name.trim()) ?? [];
  if (wanted === "") throw new UserError(`--category ${name}: give a title or a number, such as 交易API or 5`);
  const number = /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  if (number !== undefined && (number === 0 || !Number.isSafeInteger(number))) {
    throw new UserError(`--category ${name}: no category has the number ${wanted}`);
  }
  const known = KNOWN.find(({ id, title }) => title === wanted || id === number);
  const folder = chosen ?? known?.folder ?? (number === undefined ? wordOf(wanted) : `category-${number}`);
  if (folder !== undefined && !isCategoryName(folder)) {
    throw new UserError(
      `--category ${name}: no folder may be named ${folder}; name it with lower-case letters, digits and hyphens`,
    );
  }
  const category = known
    ? { id: known.id, title: known.title }
    : number === undefined
      ? { title: wanted }
      : { id: number };
  return { ...(folder !== undefined && { folder }), category };
}

/** The Latin word of a title (`DMP API` -> `dmp`): a folder is named in Latin letters. */
function wordOf(name: string): string | undefined {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-?apis?-?$/, "")
    .replace(/^-+|-+$/g, "");
  return isCategoryName(word) ? word : undefined;
}

function freeFolder(taken: ReadonlySet<string | undefined>): string {
  let n = 1;
  while (taken.has(`category-${n}`)) n++;
  return `category-${n}`;
}
