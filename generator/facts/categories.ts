/** One of the platform's categories of APIs; one of both is always known. */
export interface Category {
  readonly id?: number;
  readonly title?: string;
}

/** Folder below the spec folder -> the platform's categories whose APIs it holds. */
export type Categories = Readonly<Record<string, readonly Category[]>>;

/** `categories:` of a valid `package.yaml`, where one of a folder stands without a list around it. */
export function toCategories(value: Readonly<Record<string, Category | readonly Category[]>> = {}): Categories {
  return Object.fromEntries(Object.entries(value).map(([folder, found]) => [folder, [found].flat()]));
}

/** Whether `catalogue.yaml` lists the APIs of a folder: of those that `package.yaml` names, without one of all. */
export function isCatalogued(categories: Categories, folder: string): boolean {
  const isNamed = Object.hasOwn(categories, folder);
  return isNamed || Object.keys(categories).length === 0;
}
