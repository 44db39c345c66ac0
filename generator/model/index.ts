import type { ApiSpec, Spec } from "../validate/spec.ts";
import { mainNames, modelApi } from "./api.ts";
import { passingErrors } from "./descriptor.ts";
import { INFERRED, tableCell } from "./docs.ts";
import { withExamples } from "./examples/index.ts";
import { errorsOf, modelGateway } from "./gateway.ts";
import type { ApiModel, ApiOutline, CatalogueModel, CategoryModel, Literal, SdkModel, SearchModel } from "./model.ts";
import { type ApiName, nameApis, sorted, takenNames } from "./api-names.ts";
import { modelPackage } from "./package.ts";

/**
 * Decides every name, type, order and text of the generated package.
 *
 * @param exported what the package's root exports beside the APIs: no API takes these names
 */
export function model(spec: Spec, exported: readonly string[]): SdkModel {
  const taken = takenNames(exported);
  const apis = sorted(withExamples(spec.apis));
  const places = apis.map(({ method, category, formerly }) => ({ method, category, formerly }));
  return modelNamed({ ...spec, apis }, nameApis(places, taken), taken);
}

/**
 * The same of APIs that have their examples and are in the package's order; of most only the head is asked for.
 *
 * @param named their names
 * @param taken names that none may have
 */
export function modelNamed(spec: Spec, named: readonly ApiName[], taken: ReadonlySet<string>): SdkModel {
  const { apis } = spec;
  const bases: Bases = new Map(apis.map((api, index) => [api, named[index]?.base ?? ""]));
  return {
    package: modelPackage(spec.package, apis, (api) => mainNames(bases.get(api) ?? "").request),
    gateway: modelGateway(spec.gateway, spec.package.categories),
    categories: modelCategories(apis, bases),
    catalogue: modelCatalogue(spec, apis, bases),
    search: modelSearch(spec),
    reads: apis.filter(({ kind }) => kind === "read").map(({ method }) => method),
    passing: modelPassing(apis),
    apis: { [Symbol.iterator]: () => outlines(apis, named, taken) },
  };
}

function modelPassing(apis: readonly ApiSpec[]): Literal {
  const writes = apis.filter(({ kind, errors }) => kind !== "read" && Object.values(errors).some(({ retry }) => retry));
  return Object.fromEntries(writes.map((api) => [api.method, passingErrors(api)]));
}

type Bases = ReadonlyMap<ApiSpec, string>;

/** One API under its name. */
export function outline(api: ApiSpec, name: ApiName, taken: ReadonlySet<string>): ApiOutline {
  const { request } = mainNames(name.base);
  let made: ApiModel | undefined;
  const model = () => (made ??= modelApi(api, name, taken));
  const former = name.former === undefined ? {} : { former: mainNames(name.former).request };
  return { method: api.method, category: api.category, request, ...former, model };
}

function* outlines(apis: readonly ApiSpec[], named: readonly ApiName[], taken: ReadonlySet<string>) {
  for (const [index, api] of apis.entries()) yield outline(api, named[index] as ApiName, taken);
}

function modelCategories(apis: readonly ApiSpec[], bases: Bases): CategoryModel[] {
  const requests = new Map<string, string[]>();
  for (const api of apis) {
    const { request } = mainNames(bases.get(api) ?? "");
    const members = requests.get(api.category);
    if (members) members.push(request);
    else requests.set(api.category, [request]);
  }
  return [...requests].map(([name, members]) => ({ name, requests: members }));
}

function modelCatalogue(spec: Spec, apis: readonly ApiSpec[], bases: Bases): CatalogueModel {
  const sessions = { required: "需要", optional: "可选", none: "不需要" };
  const rows = apis.map((api) => ({
    title: tableCell(api.title),
    method: api.method,
    category: api.category,
    request: mainNames(bases.get(api) ?? "").request,
    session: sessions[api.session] + (api.isSessionInferred ? INFERRED : ""),
  }));
  const followed = apis.flatMap(({ method, title, pagination, window }, n) => {
    const max = [window?.max, window?.fallback].filter((length) => length !== undefined).join(" / ") || "–";
    return pagination && window ? [{ method, title: tableCell(title), request: rows[n]?.request ?? "", max }] : [];
  });
  const outside = apis.filter((api) => api.outside).length;
  const documented = apis.length - outside;
  return { documented, outside, total: spec.catalogue.length || documented, rows, followed, names: spec.catalogue };
}

function modelSearch({ search, catalogue, gateway, package: { categories } }: Spec): SearchModel {
  const names = catalogue.filter(({ status }) => status === "name-only").map(({ title }) => title);
  const errors = Object.entries(errorsOf(gateway.errors, categories)).map(
    ([code, { name, meaning, fix = "", retry }]) => {
      return [code, { name, meaning, fix, retry }] as const;
    },
  );
  return { ...search, names, errors: Object.fromEntries(errors) };
}
