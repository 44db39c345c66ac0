import { type Category, toCategories } from "../facts/categories.ts";
import type { SpecDocument } from "../load/document.ts";
import type { PackageSpec } from "./spec.ts";

/** What a valid `package.yaml` says; without one no category is named. */
export function toPackage(document: SpecDocument | undefined): PackageSpec {
  const value = document?.value as { categories: Record<string, Category | Category[]> } | undefined;
  return { categories: toCategories(value?.categories) };
}
