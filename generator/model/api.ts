import type { ApiSpec, FailureSpec, FieldSpec, WindowSpec } from "../validate/spec.ts";
import { apiData } from "./data.ts";
import { classDoc, comment, fieldDoc } from "./docs.ts";
import type { AliasModel, ApiModel, ImportModel, InterfaceModel, Literal, MemberModel, SetterModel } from "./model.ts";
import { NameSet, pascal, propertyName, quoted } from "./names.ts";
import { limits, required, shape } from "./shape.ts";
import { fieldType, itemType, runtimeTypes, type Side } from "./types.ts";

export interface MainNames {
  readonly request: string;
  readonly params: string;
  readonly response: string;
}

/** The three names every API has, from its base name: `TbkOrderDetailsGet`. */
export function mainNames(base: string): MainNames {
  return { request: `${base}Request`, params: `${base}Params`, response: `${base}Response` };
}

/** One API under its base name; its structs take their names from `names` so that a barrel can export everything. */
export function modelApi(api: ApiSpec, base: string, names: NameSet): ApiModel {
  const main = mainNames(base);
  const structs = new StructNames(base, names);
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
  const errorCode = errorCodes(api, names.claim(`${base}ErrorCode`));
  const interfaces = [params, response, ...structs.declared];
  return {
    method: api.method,
    title: api.title,
    summary: api.summary,
    source: api.file,
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

function descriptor(api: ApiSpec): Literal {
  const limited = limits(api.params);
  const needed = required(api.params);
  return {
    method: api.method,
    session: api.session,
    kind: api.kind,
    ...(needed.length > 0 && { required: needed }),
    params: shape(api.params),
    ...(Object.keys(limited).length > 0 && { limits: limited }),
    ...(api.response && { response: shape(api.response) }),
    ...(api.failure && { failure: failureLiteral(api.failure) }),
    ...(api.pagination && { pagination: { ...api.pagination } }),
    ...(api.window && { window: windowLiteral(api.window) }),
    ...(Object.keys(api.errors).length > 0 && { errors: errorTable(api) }),
  };
}

function failureLiteral({ ok, ...paths }: FailureSpec): Literal {
  return { ...paths, ...(ok && { ok: ok.map(String) }) };
}

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function windowLiteral({ start, end, max, fallback }: WindowSpec): Literal {
  return { start, end, max: milliseconds(max), ...(fallback && { fallback: milliseconds(fallback) }) };
}

/** `3h` as milliseconds. */
function milliseconds(text: string): number {
  return Number.parseInt(text, 10) * UNIT_MS[text.at(-1) as keyof typeof UNIT_MS];
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

/** code -> `[whether a retry may help, what it means and what to do]`. */
function errorTable(api: ApiSpec): Literal {
  const rows = Object.entries(api.errors).map(([code, { meaning, fix, retry }]) => {
    return [code, [retry, fix && fix !== meaning ? `${meaning}：${fix}` : meaning]] as const;
  });
  return Object.fromEntries(rows);
}

function imports(interfaces: readonly InterfaceModel[]): ImportModel[] {
  const types = runtimeTypes(interfaces.flatMap((one) => one.members.map((member) => member.type)));
  for (const own of interfaces) types.delete(own.name); // `taobao.top.…` names its own structs so
  for (const name of ["TopApi", "TopResponse"]) types.add(name);
  const all = [...types].map((name) => ({ name, isType: true }));
  return [...all, { name: "TopRequest", isType: false }].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function modelSetters(params: readonly FieldSpec[], structs: StructNames): SetterModel[] {
  const names = new NameSet(["set"]); // the base class's own
  return params.map((field) => ({
    name: names.claim(`set${pascal(field.name)}`),
    param: quoted(field.name),
    type: fieldType(field, "params", structs.of(field)),
    doc: comment([field.description || field.name], { deprecated: field.deprecated }),
  }));
}

/** Names and declares the structs of one API: one struct name has several shapes, even inside an API. */
class StructNames {
  readonly declared: InterfaceModel[] = [];
  readonly #byField = new Map<FieldSpec, string>();
  readonly #byShape = new Map<string, string>();
  readonly #prefix: string;
  readonly #names: NameSet;

  constructor(prefix: string, names: NameSet) {
    this.#prefix = prefix;
    this.#names = names;
  }

  /** The interface of a struct's field, or of a list's elements. */
  of(field: FieldSpec): string | undefined {
    return this.#byField.get(field);
  }

  declare(name: string, doc: string, fields: readonly FieldSpec[], side: Side, parent?: string): InterfaceModel {
    const members = fields.map((field) => this.#member(field, side));
    return { name, doc: comment([doc]), ...(parent && { extends: parent }), members };
  }

  #member(field: FieldSpec, side: Side): MemberModel {
    const struct = field.fields && this.#struct(field, field.fields, side);
    const type = fieldType(field, side, struct);
    const list = side === "response" && field.type.lists > 0;
    const optional = side === "params" ? !field.required : !list;
    return {
      name: propertyName(field.name),
      type: side === "params" && optional && type[0] !== "unknown" ? [...type, "undefined"] : type,
      optional,
      doc: fieldDoc(field),
    };
  }

  #struct(field: FieldSpec, fields: readonly FieldSpec[], side: Side): string {
    const struct = fields.length === 0 ? "Record<string, unknown>" : this.#declareStruct(field, fields, side);
    this.#byField.set(field, struct);
    return struct;
  }

  #declareStruct(field: FieldSpec, fields: readonly FieldSpec[], side: Side): string {
    const key = JSON.stringify([side, field.type.name, fields]);
    const known = this.#byShape.get(key);
    if (known) return known;
    const name = this.#names.claim(this.#prefix + pascal(field.type.name));
    this.#byShape.set(key, name);
    const slot = this.declared.push({ name, doc: "", members: [] }) - 1;
    this.declared[slot] = this.declare(name, field.description || field.type.name, fields, side);
    return name;
  }
}
