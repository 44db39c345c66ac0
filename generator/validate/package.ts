import { type Category, toCategories } from "../facts/categories.ts";
import type { SpecDocument } from "../load/document.ts";
import type { PackageSpec, RecipeSpec } from "./spec.ts";

/** What `package.yaml` may say; its schema asks for the categories alone. */
interface Raw extends Partial<Omit<PackageSpec, "categories" | "recipes">> {
  readonly categories?: Readonly<Record<string, Category | readonly Category[]>>;
  readonly recipes?: readonly (Omit<RecipeSpec, "notes"> & Partial<Pick<RecipeSpec, "notes">>)[];
}

const DEFAULTS = {
  name: "top-sdk",
  version: "0.1.0",
  title: "淘宝开放平台 API",
  description: "Typed client of APIs of the Taobao open platform: exact ids, errors that say what to do",
  keywords: ["taobao", "top", "sdk"],
  words: "own",
  examples: [],
} as const;

/** What a valid `package.yaml` says; without one no category is named. */
export function toPackage(document: SpecDocument | undefined): PackageSpec {
  const { categories, recipes = [], ...own } = (document?.value ?? {}) as Raw;
  const facts = { ...DEFAULTS, ...own };
  return {
    ...facts,
    bin: own.bin ?? binOf(facts.name),
    categories: toCategories(categories),
    recipes: recipes.map((recipe) => ({ notes: [], ...recipe })),
  };
}

/** `@scope/my-top-sdk` -> `my-top-sdk`. */
function binOf(name: string): string {
  return name.replace(/^@[^/]*\//, "");
}
