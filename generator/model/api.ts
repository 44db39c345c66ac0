import type { ApiSpec, FieldSpec } from "../validate/spec.ts";
import { apiData } from "./data.ts";
import { descriptor } from "./descriptor.ts";
import { classDoc, comment } from "./docs.ts";
import type { AliasModel, ApiModel, ImportModel, InterfaceModel, SetterModel } from "./model.ts";
import { quoted, setterNames, TypeNames } from "./names.ts";
import { StructNames } from "./structs.ts";
import { fieldType, itemType, runtimeTypes } from "./types.ts";

interface MainNames {
  readonly request: string;
  readonly params: string;
  readonly response: string;
}

/** The three names every API has, from its base name: `TbkOrderDetailsGet`. */
export function mainNames(base: string): MainNames {
  return { request: `${base}Request`, params: `${base}Params`, response: `${base}Response` };
}

/**
 * One API under its base name.
 *
 * @param longer base names of other APIs that begin with this one
 * @param taken names that its types may not have
 */
export function modelApi(api: ApiSpec, base: string, longer: readonly string[], taken: readonly string[]): ApiModel {
  const main = mainNames(base);
  const names = new TypeNames(base, [...taken, ...Object.values(main)], longer);
  const structs = new StructNames(names);
  const params = structs.declare(main.params, `请求参数 \`${api.method}\``, api.params, "params");
  const response = structs.declare(
    main.response,
    `响应 \`${api.method}\``,
    api.response ?? [],
    "response",
    "TopResponse",
  );
  const setters = modelSetters(api.params, structs);
  const item = pageItem(api, structs);
  const errorCode = errorCodes(api, names.claim("ErrorCode"));
  const interfaces = [params, response, ...structs.declared];
  return {
    method: api.method,
    title: api.title,
    summary: api.summary,
    source: api.file,
    sources: api.sources,
    category: api.category,
    request: {
      name: main.request,
      doc: classDoc(api),
      params: main.params,
      response: main.response,
      ...(item && { item }),
      ...(errorCode && { code: errorCode.name }),
      setters,
    },
    interfaces,
    ...(errorCode && { errorCode }),
    descriptor: descriptor(api),
    imports: imports(interfaces),
    data: apiData(api, main.request),
  };
}

/** The type of what pages are made of, where the API has pages. */
function pageItem(api: ApiSpec, structs: StructNames): string | undefined {
  let level: readonly FieldSpec[] = api.response ?? [];
  let list: FieldSpec | undefined;
  for (const step of api.pagination?.items.split(".") ?? []) {
    list = level.find((field) => field.name === step);
    level = list?.fields ?? [];
  }
  return list && itemType(list, structs.of(list));
}

/** Known codes complete in editors, others stay allowed. */
function errorCodes(api: ApiSpec, name: string): AliasModel | undefined {
  const codes = Object.keys(api.errors).map(quoted);
  if (codes.length === 0) return undefined;
  return { name, doc: comment([`错误码 \`${api.method}\``]), type: [...codes, "(string & {})"] };
}

function imports(interfaces: readonly InterfaceModel[]): ImportModel[] {
  const types = runtimeTypes(interfaces.flatMap((one) => one.members.map((member) => member.type)));
  for (const own of interfaces) types.delete(own.name); // `taobao.top.…` names its own structs so
  for (const name of ["TopApi", "TopResponse"]) types.add(name);
  const all = [...types].map((name) => ({ name, isType: true }));
  return [...all, { name: "TopRequest", isType: false }].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function modelSetters(params: readonly FieldSpec[], structs: StructNames): SetterModel[] {
  const setterOf = setterNames();
  return params.map((field) => ({
    name: setterOf(field.name),
    param: quoted(field.name),
    type: fieldType(field, "params", structs.of(field)),
    doc: comment([field.description || field.name], { deprecated: field.deprecated }),
  }));
}
