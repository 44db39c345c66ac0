import type { ApiSpec, PackageSpec } from "../validate/spec.ts";
import { chooseExamples } from "./shown.ts";
import type { PackageModel } from "./model.ts";

/**
 * An editor opens whatever a dependency exports before it first answers: a millisecond and a tenth of a megabyte an API. Above so
 * many it opens what is imported.
 */
const LISTED = 500;

/** Whether a package of so many APIs is small enough to be opened whole. */
export function isListed(apis: number): boolean {
  return apis <= LISTED;
}

/** @param requestOf the name of an API's request class */
export function modelPackage(
  { name, version, bin, title, description, keywords, examples, recipes }: PackageSpec,
  apis: readonly ApiSpec[],
  requestOf: (api: ApiSpec) => string,
): PackageModel {
  const requests = new Map(apis.map((api) => [api.method, requestOf(api)]));
  return {
    ...{ name, version, bin, title, description, keywords },
    isListed: isListed(apis.length),
    examples: chooseExamples(apis, examples, requestOf),
    recipes: recipes.flatMap((recipe) => {
      const own = recipe.apis.flatMap((method) => requests.get(method) ?? []);
      return own.length === recipe.apis.length ? [{ ...recipe, requests: own }] : [];
    }),
  };
}
