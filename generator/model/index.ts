import type { ApiSpec, Spec } from "../validate/spec.ts";
import { mainNames, modelApi } from "./api.ts";
import { withExamples } from "./examples/index.ts";
import { INFERRED, tableCell } from "./docs.ts";
import { modelGateway } from "./gateway.ts";
import type { ApiOutline, CatalogueModel, CategoryModel, SdkModel, SearchModel } from "./model.ts";
import { apiName, NameSet } from "./names.ts";
import { modelPackage } from "./package.ts";

/**
 * Decides every name, type, order and text of the generated package.
 *
 * @param exported what the package's root exports beside the APIs: no API takes these names
 */
export function model(spec: Spec, exported: readonly string[]): SdkModel {
  const taken = [...exported, "Record"]; // generated code uses it
  const apis = withExamples(spec.apis).sort((a, b) => compare(a.category, b.category) || compare(a.method, b.method));
  const bases = baseNames(apis, taken);
  return {
    package: modelPackage(spec.package, apis, (api) => mainNames(bases.get(api) ?? "").request),
    gateway: modelGateway(spec.gateway),
    categories: modelCategories(apis, bases),
    catalogue: modelCatalogue(spec, apis, bases),
    search: modelSearch(spec),
    reads: apis.filter(({ kind }) => kind === "read").map(({ method }) => method),
    apis: { [Symbol.iterator]: () => outlines(apis, bases, taken) },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Bases = ReadonlyMap<ApiSpec, string>;

/** `TbkOrderDetailsGet`; methods that differ only in punctuation or case are told apart by a number. */
function baseNames(apis: readonly ApiSpec[], taken: readonly string[]): Bases {
  const fold = (name: string) => name.toLowerCase();
  const names = new NameSet(takenBases(taken).map(fold), fold);
  return new Map(apis.map((api) => [api, names.claim(apiName(api.method))]));
}

/** Base names whose request, parameters or answer would be a taken name: `Top`. */
function takenBases(taken: readonly string[]): string[] {
  return taken.flatMap((name) => /^(.*)(?:Request|Params|Response)$/.exec(name)?.[1] ?? []);
}

function* outlines(apis: readonly ApiSpec[], bases: Bases, taken: readonly string[]): Generator<ApiOutline> {
  const sorted = [...bases.values()].sort();
  const position = new Map(sorted.map((base, index) => [base, index]));
  for (const api of apis) {
    const base = bases.get(api) ?? "";
    const longer = [...longerBases(base, sorted, position.get(base) ?? 0)];
    yield {
      method: api.method,
      category: api.category,
      request: mainNames(base).request,
      subject: { api, base, longer },
      model: () => modelApi(api, base, longer, taken),
    };
  }
}

/** Bases that begin with another: in sorted order they follow it. */
function* longerBases(base: string, sorted: readonly string[], position: number): Generator<string> {
  for (let next = position + 1; sorted[next]?.startsWith(base); next++) yield sorted[next] ?? "";
}

function modelCategories(apis: readonly ApiSpec[], bases: Bases): CategoryModel[] {
  const names = [...new Set(apis.map((api) => api.category))];
  return names.map((name) => {
    const members = apis.filter((api) => api.category === name);
    return { name, requests: members.map((api) => mainNames(bases.get(api) ?? "").request) };
  });
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
  const outside = apis.filter((api) => api.outside).length;
  const documented = apis.length - outside;
  return { documented, outside, total: spec.catalogue.length || documented, rows, names: spec.catalogue };
}

function modelSearch({ search, catalogue, gateway }: Spec): SearchModel {
  const names = catalogue.filter(({ status }) => status === "name-only").map(({ title }) => title);
  const errors = Object.entries(gateway.errors).map(([code, { name, meaning, fix = "", retry }]) => {
    return [code, { name, meaning, fix, retry }] as const;
  });
  return { ...search, names, errors: Object.fromEntries(errors) };
}
