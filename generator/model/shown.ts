import type { ApiSpec } from "../validate/spec.ts";
import { exampleOf } from "./shown-example.ts";
import type { ExamplesModel } from "./model.ts";

/**
 * The APIs that README and help show: of those that fit, the first that `package.yaml` prefers, else the first at all.
 *
 * @param requestOf the name of an API's request class
 */
export function chooseExamples(
  apis: readonly ApiSpec[],
  preferred: readonly string[],
  requestOf: (api: ApiSpec) => string,
): ExamplesModel {
  const byMethod = new Map(apis.map((api) => [api.method, api]));
  const inUse = [...preferred.flatMap((method) => byMethod.get(method) ?? []), ...apis];
  const writable = inUse.filter(({ traits }) => traits.requiredFiles === 0);
  const first = (fits: (api: ApiSpec) => boolean) => writable.find((api) => !api.deprecated && fits(api));
  const read = first((api) => isPlain(api) && api.kind === "read") ?? first(isPlain) ?? writable[0];
  const pages = first(({ pagination, window }) => !!pagination && !!window) ?? first(({ pagination }) => !!pagination);
  const chosen = {
    call: first(({ session, traits }) => session === "required" && traits.isFlat) ?? read,
    read,
    other: first((api) => api !== read && isPlain(api)),
    pages,
    errors: [pages].find((api) => api && hasErrors(api)) ?? first(hasErrors),
    business: first(({ failure, kind }) => !!failure && kind === "write") ?? first(({ failure }) => !!failure),
    file: inUse.find(({ deprecated, traits }) => !deprecated && traits.takesFile && traits.requiredFiles < 2),
  };
  const entries = Object.entries(chosen).map(([role, api]) => [role, api ? exampleOf(api, requestOf(api)) : null]);
  return Object.fromEntries(entries) as ExamplesModel;
}

/** Shows a call and nothing else: no file, no pages, no session to be had first. */
function isPlain({ session, pagination, failure, traits }: ApiSpec): boolean {
  return session !== "required" && !pagination && !failure && traits.isTyped && !traits.takesFile;
}

function hasErrors({ errors }: ApiSpec): boolean {
  return Object.keys(errors).length > 0;
}
