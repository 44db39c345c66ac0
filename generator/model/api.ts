import type { ApiSpec, FieldSpec } from "../validate/spec.ts";
import { apiData } from "./data.ts";
import { descriptor } from "./descriptor.ts";
import { classDoc, comment, renamedTo } from "./docs.ts";
import { formerNames } from "../facts/former-names.ts";
import { settersOf } from "./former.ts";
import type { ApiName } from "./api-names.ts";
import type { AliasModel, ApiModel, ImportModel, InterfaceModel, SetterModel } from "./model.ts";
import { quoted, TypeNames } from "./names.ts";
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
 * One API under its name.
 *
 * @param taken names that its types may not have
 */
export function modelApi(api: ApiSpec, { base, longer, former }: ApiName, taken: ReadonlySet<string>): ApiModel {
  const main = mainNames(base);
  const names = new TypeNames(base, { taken: Object.values(main), reserved: taken, longer });
  const old = former === undefined ? undefined : mainNames(former);
  const structs = new StructNames(names, formerNames(api.response ?? []));
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
    ...(old && { former: formerOf(old, main) }),
    data: apiData(api, main.request, old?.request),
  };
}

function formerOf(old: MainNames, now: MainNames): NonNullable<ApiModel["former"]> {
  const one = (key: keyof MainNames) => ({ name: old[key], now: now[key], doc: renamedTo(now[key]) });
  return [one("request"), one("params"), one("response")];
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
  const { own, former } = settersOf(params);
  const modelSetter = (field: FieldSpec, name: string, doc: string): SetterModel => {
    return { name, param: quoted(field.name), type: fieldType(field, "params", structs.of(field)), doc };
  };
  return [
    ...own.map(([field, name]) => {
      return modelSetter(field, name, comment([field.description || field.name], { deprecated: field.deprecated }));
    }),
    ...former.map(([field, name]) => modelSetter(field, name, renamedTo(field.name))),
  ];
}
