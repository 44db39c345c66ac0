import type { Category } from "../facts/categories.ts";
import { UserError } from "../user-error.ts";
import type { Spec } from "../validate/spec.ts";
import type { Folder } from "./names.ts";

/**
 * The folders whose APIs are asked for: all that `package.yaml` names, or those of one category.
 *
 * @param category a folder, or the platform's id or title of a category
 * @throws UserError where none is named, or none like that
 */
export function chooseFolders({ package: { categories } }: Spec, category?: string): Folder[] {
  const all = Object.entries(categories).map(([name, own]): Folder => ({ name, categories: own }));
  if (all.length === 0)
    throw new UserError("package.yaml names no category of the platform: there is nothing to ask for");
  if (category === undefined) return all;
  const folder = all.find(({ name }) => name === category);
  if (folder) return [folder];
  const named = all.map((one) => ({ ...one, categories: one.categories.filter((own) => isNamed(own, category)) }));
  const found = named.filter((one) => one.categories.length > 0);
  if (found.length > 0) return found;
  const known = all
    .flatMap(({ name, categories: own }) => [name, ...own.map(({ id, title }) => id ?? title)])
    .join(", ");
  throw new UserError(`package.yaml names no category ${category}, but ${known}`);
}

function isNamed({ id, title }: Category, name: string): boolean {
  return String(id) === name || title === name;
}
