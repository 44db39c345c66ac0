import {
  descriptor
} from "./chunk-NEAZGE7D.js";
import {
  INFERRED,
  classDoc,
  comment,
  fieldDoc,
  formatTopDate,
  literalOf,
  nest,
  paramsOf,
  parseTopDate,
  scalarExample,
  tableCell
} from "./chunk-QGCVGFL2.js";
import {
  SCALARS,
  datePattern,
  parseType,
  scalarOf
} from "./chunk-2PDTYBWY.js";
import {
  NameSet,
  TypeNames,
  apiName,
  propertyName,
  quoted,
  setterNames
} from "./chunk-HGUO36N6.js";

// generator/model/data.ts
function apiData(api, request) {
  const { file: _, sources: __, params, response, errors, pagination, window, failure, ...identity } = api;
  return {
    ...identity,
    request,
    ...pagination && { pagination },
    ...window && { window },
    ...failure && { failure },
    params: params.map(fieldData),
    response: response ? response.map(fieldData) : null,
    errors
  };
}
function fieldData(field) {
  const { name, type, required, description, fields, ...rest } = field;
  return {
    name,
    type: type.name + "[]".repeat(type.lists),
    ...required && { required },
    ...rest,
    ...description && { description },
    ...fields && { fields: fields.map(fieldData) }
  };
}

// generator/model/types.ts
function fieldType(field, side, structName) {
  if (side === "params" && isJoined(field)) return joinedType(field);
  const element = elementType(field, side, structName);
  const { lists } = field.type;
  if (lists === 0) return element;
  let type = element.join(" | ");
  for (let depth = 0; depth < lists; depth++) {
    const inner = type.includes(" ") ? `(${type})` : type;
    type = side === "params" ? `readonly ${inner}[]` : `${inner}[]`;
    if (depth + 1 < lists && side === "params") type = `(${type})`;
  }
  return side === "params" && !structName ? ["string", type] : [type];
}
function isJoined({ type, maxListSize }) {
  return type.name === "Field List" || type.name === "String" && type.lists === 0 && maxListSize !== void 0;
}
function joinedType({ format }) {
  const element = format === "id" ? "TopId" : "string";
  return [element, `readonly ${element}[]`];
}
function itemType(field, structName) {
  const inner = { ...field, type: { ...field.type, lists: field.type.lists - 1 } };
  const { enum: _, ...plain } = inner;
  return fieldType(plain, "response", structName).join(" | ");
}
function elementType(field, side, structName) {
  if (structName) return [structName];
  if (field.format === "id") return [side === "params" ? "TopId" : "string"];
  if (field.enum && field.type.lists === 0) return openEnum(field, side);
  if (field.format && field.type.name === "String" && side === "params") return ["TopDate"];
  return [SCALARS.get(field.type.name)?.[side] ?? "unknown"];
}
function openEnum(field, side) {
  const values = Object.keys(field.enum ?? {});
  if (field.type.name === "Number") return [...values, "(number & {})"];
  const wide = SCALARS.get(field.type.name)?.[side] ?? "string";
  return wide === "string" ? [...values.map(quoted), "(string & {})"] : [wide];
}
function runtimeTypes(types) {
  const found = /* @__PURE__ */ new Set();
  for (const type of types) {
    for (const part of type) for (const name of part.match(/\bTop[A-Z]\w*/g) ?? []) found.add(name);
  }
  return found;
}

// generator/model/structs.ts
var StructNames = class {
  declared = [];
  #byField = /* @__PURE__ */ new Map();
  #byShape = /* @__PURE__ */ new Map();
  #names;
  constructor(names) {
    this.#names = names;
  }
  /** The interface of a struct's field, or of a list's elements. */
  of(field) {
    return this.#byField.get(field);
  }
  declare(name, doc, fields, side, parent) {
    const members = fields.map((field) => this.#member(field, side));
    return { name, doc: comment([doc]), ...parent && { extends: parent }, members };
  }
  #member(field, side) {
    const struct = field.fields && this.#struct(field, field.fields, side);
    const type = fieldType(field, side, struct);
    const list = side === "response" && field.type.lists > 0;
    const optional = side === "params" ? !field.required : !list;
    return {
      name: propertyName(field.name),
      type: side === "params" && optional && type[0] !== "unknown" ? [...type, "undefined"] : type,
      optional,
      doc: fieldDoc(field)
    };
  }
  #struct(field, fields, side) {
    const struct = fields.length === 0 ? "Record<string, unknown>" : this.#declareStruct(field, fields, side);
    this.#byField.set(field, struct);
    return struct;
  }
  #declareStruct(field, fields, side) {
    const key = JSON.stringify([side, field.type.name, fields]);
    const known = this.#byShape.get(key);
    if (known) return known;
    const name = this.#names.claim(field.type.name);
    this.#byShape.set(key, name);
    const slot = this.declared.push({ name, doc: "", members: [] }) - 1;
    this.declared[slot] = this.declare(name, field.description || field.type.name, fields, side);
    return name;
  }
};

// generator/model/api.ts
function mainNames(base) {
  return { request: `${base}Request`, params: `${base}Params`, response: `${base}Response` };
}
function modelApi(api, base, longer, taken) {
  const main = mainNames(base);
  const names = new TypeNames(base, [...taken, ...Object.values(main)], longer);
  const structs = new StructNames(names);
  const params = structs.declare(main.params, `请求参数 \`${api.method}\``, api.params, "params");
  const response = structs.declare(
    main.response,
    `响应 \`${api.method}\``,
    api.response ?? [],
    "response",
    "TopResponse"
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
      ...item && { item },
      ...errorCode && { code: errorCode.name },
      setters
    },
    interfaces,
    ...errorCode && { errorCode },
    descriptor: descriptor(api),
    imports: imports(interfaces),
    data: apiData(api, main.request)
  };
}
function pageItem(api, structs) {
  let level = api.response ?? [];
  let list;
  for (const step of api.pagination?.items.split(".") ?? []) {
    list = level.find((field) => field.name === step);
    level = list?.fields ?? [];
  }
  return list && itemType(list, structs.of(list));
}
function errorCodes(api, name) {
  const codes = Object.keys(api.errors).map(quoted);
  if (codes.length === 0) return void 0;
  return { name, doc: comment([`错误码 \`${api.method}\``]), type: [...codes, "(string & {})"] };
}
function imports(interfaces) {
  const types = runtimeTypes(interfaces.flatMap((one) => one.members.map((member) => member.type)));
  for (const own of interfaces) types.delete(own.name);
  for (const name of ["TopApi", "TopResponse"]) types.add(name);
  const all = [...types].map((name) => ({ name, isType: true }));
  return [...all, { name: "TopRequest", isType: false }].sort((a, b) => a.name < b.name ? -1 : 1);
}
function modelSetters(params, structs) {
  const setterOf = setterNames();
  return params.map((field) => ({
    name: setterOf(field.name),
    param: quoted(field.name),
    type: fieldType(field, "params", structs.of(field)),
    doc: comment([field.description || field.name], { deprecated: field.deprecated })
  }));
}

// generator/model/examples/fits.ts
function isValueOf({ type, format }, example) {
  if (type.lists > 0 || format === "id") return true;
  const text = String(example);
  const pattern = datePattern({ type: type.name, format });
  if (pattern !== void 0) return parseTopDate(text, pattern) !== void 0;
  const { kind, form } = scalarOf(type.name) ?? {};
  return kind !== "number" && kind !== "decimal" || (form?.test(text) ?? true);
}
function fits(field, example) {
  const { enum: known, min = -Infinity, max = Infinity, maxLength = Infinity } = field;
  if (!isValueOf(field, example) || String(example).length > maxLength) return false;
  if (known) return Object.hasOwn(known, String(example));
  return !(Number(example) < min || Number(example) > max);
}

// generator/model/examples/made.ts
var DATE = /* @__PURE__ */ new Date("2024-01-01T00:00:00+08:00");
var TEXT = "example";
var NAMES = [
  [/(^|_)time$/, formatTopDate(DATE)],
  [/(^|_)date$/, formatTopDate(DATE, "yyyy-MM-dd")],
  [/(^|_)month$/, formatTopDate(DATE, "yyyy-MM")],
  [/(^|_)(amount|amt|fee|price|money)(_|$)/, "1.00"],
  [/(^|_)(rate|ratio|count|cnt|num|volume|uv|pv|total)(_|$)/, "1"],
  [/(^|_)(url|link)$/, "https://example.com/"]
];
function madeExample(field) {
  const [choice] = Object.keys(field.enum ?? {});
  if (choice !== void 0) return choice;
  const wanted = wantedValue(field);
  if (fits(field, wanted)) return wanted;
  const { min, max, maxLength } = field;
  return min ?? max ?? String(wanted).slice(0, maxLength);
}
function wantedValue({ name, type, format }) {
  if (format === "id") return "1";
  const pattern = datePattern({ type: type.name, format });
  if (pattern !== void 0) return formatTopDate(DATE, pattern);
  const { kind, placeholder } = scalarOf(type.name) ?? {};
  if (kind === "number" && /(^|_)time$/.test(name)) return DATE.getTime();
  return placeholder ?? NAMES.find(([word]) => word.test(name))?.[1] ?? TEXT;
}

// generator/model/examples/twins.ts
var Twins = class {
  #examples = /* @__PURE__ */ new Map();
  add(place, field) {
    for (const key of keysOf(place, field)) {
      const known = this.#examples.get(key);
      if (known) known.add(field.example);
      else this.#examples.set(key, /* @__PURE__ */ new Set([field.example]));
    }
  }
  /** Examples of fields with the same name and type, the nearest first. */
  *of(place, field) {
    for (const key of keysOf(place, field)) yield* this.#examples.get(key) ?? [];
  }
};
function keysOf({ method, side, struct }, { name, type }) {
  const member = `${name} ${type.lists}`;
  const field = `${member} ${type.name}`;
  const family = familyOf(method);
  return [`${family} ${side} ${struct} ${member}`, `${family} ${member}`, `${side} ${struct} ${field}`, field];
}
function familyOf(method) {
  const steps = method.split(".");
  return steps.filter((step) => !["sc", "dg", "upgrade"].includes(step)).join(".");
}
function* leaves(api) {
  const { method, params, response = [] } = api;
  yield* leavesOf({ method, side: "params", struct: "" }, params);
  yield* leavesOf({ method, side: "response", struct: "" }, response);
}
function* leavesOf(place, fields) {
  for (const field of fields) {
    if (field.fields) yield* leavesOf({ ...place, struct: field.type.name }, field.fields);
    else yield [place, field];
  }
}

// generator/model/examples/index.ts
function withExamples(apis) {
  const twins = new Twins();
  for (const api of apis) {
    for (const [place, field] of leaves(api)) if (hasOwn(field)) twins.add(place, field);
  }
  return apis.map((api) => {
    const { method, params, response } = api;
    const place = { method, struct: "" };
    return {
      ...api,
      params: filled({ ...place, side: "params" }, params, twins),
      response: response && filled({ ...place, side: "response" }, response, twins)
    };
  });
}
function filled(place, fields, twins) {
  return fields.map((field) => {
    if (field.fields) return { ...field, fields: filled({ ...place, struct: field.type.name }, field.fields, twins) };
    return hasOwn(field) || isFile(field) ? field : { ...field, ...exampleOf(place, field, twins) };
  });
}
function exampleOf(place, field, twins) {
  for (const example of twins.of(place, field)) if (fits(field, example)) return { example, exampleFrom: "twin" };
  const { default: initial } = field;
  if (initial !== void 0 && fits(field, initial)) return { example: initial, exampleFrom: "default" };
  return { example: madeExample(field), exampleFrom: "made" };
}
function hasOwn(field) {
  return field.example !== void 0 && isValueOf(field, field.example);
}
function isFile({ type }) {
  return scalarOf(type.name)?.kind === "file";
}

// generator/model/gateway.ts
function modelGateway({ environments, parameters, errors: all, families }, categories) {
  const errors = errorsOf(all, categories);
  const urls = Object.entries(environments).map(([name, { url }]) => [name, url]);
  const told = Object.entries(errors).filter(([code, error]) => isTold(code, error, families));
  return {
    environments: Object.fromEntries(urls),
    addresses: Object.values(environments),
    parameters,
    reserved: parameters.map((parameter) => parameter.name),
    errors: {
      groups: errorGroups(told),
      families: families.map((family) => ({ ...family })),
      daily: codesOf(errors, ({ daily }) => daily === true),
      account: codesOf(errors, ({ account }) => account === true),
      waits: Object.fromEntries(
        Object.entries(errors).flatMap(([code, { wait }]) => wait ? [[code, wait * 1e3]] : [])
      )
    },
    table: Object.fromEntries(Object.entries(errors).map(([code, error]) => [code, errorRow(error)]))
  };
}
function errorsOf(errors, categories) {
  const own = Object.values(categories).flat();
  const isThere = ({ category }) => own.length === 0 || own.some(({ id }) => id === category);
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => !error.category || isThere(error)));
}
function isTold(code, { kind, retry }, families) {
  const family = families.find(({ prefix = "", contains = "", suffix = "" }) => {
    return code.startsWith(prefix) && code.includes(contains) && code.endsWith(suffix);
  });
  return family?.kind !== kind || family.retry !== retry;
}
function errorGroups(errors) {
  const groups = /* @__PURE__ */ new Map();
  for (const [code, { kind, retry, fix }] of errors) {
    const [, , fixes = {}] = groups.get(`${kind} ${retry}`) ?? [];
    groups.set(`${kind} ${retry}`, [kind, retry, { ...fixes, [code]: fix ?? "" }]);
  }
  return [...groups.values()];
}
function errorRow({ name, kind, meaning, fix, retry }) {
  return { name, kind, meaning, fix: fix ?? "", retry };
}
function codesOf(errors, isOne) {
  return Object.entries(errors).flatMap(([code, error]) => isOne(error) ? [code] : []);
}

// generator/model/shown-example.ts
var DAY = /* @__PURE__ */ new Date("2024-11-12T12:00:00+08:00");
function exampleOf2(api, request) {
  const data = apiData(api, request);
  const { params, response, errors } = data;
  const values = paramsOf(data, DAY);
  const given = givenParams(params);
  const place = placeIn(response ?? []);
  const [code] = Object.keys(errors);
  return {
    method: api.method,
    title: api.title,
    category: api.category,
    request,
    isSession: api.session !== "none",
    params: valuesOf(given, values),
    more: moreParams(params, given, values),
    result: place ? `response${accessOf(place)}` : "response",
    answer: place ? answerWith(place) : {},
    file: params.find(takesFile)?.name ?? "",
    code: code ?? "",
    meaning: (code && errors[code]?.meaning) ?? "",
    isWindow: api.window !== void 0
  };
}
function takesFile(field) {
  return scalarOf(field.type)?.kind === "file";
}
function givenParams(params) {
  const required = params.filter((field) => field.required && !takesFile(field));
  if (required.length > 0) return required;
  return params.filter(({ example }) => example !== void 0).slice(0, 1);
}
function valuesOf(fields, values) {
  const members = fields.map(({ name }) => [name, values[name]]).filter(([, value]) => value !== void 0);
  return Object.fromEntries(members.map(([name, value]) => [name, literalOf(value)]));
}
function moreParams(params, given, values) {
  const setterOf = setterNames();
  const named = params.map((field) => ({ field, setter: setterOf(field.name) }));
  const rest = named.filter(({ field }) => {
    return propertyName(field.name) === field.name && !given.includes(field) && values[field.name] !== void 0 && !field.fields && !takesFile(field) && !field.deprecated;
  });
  return rest.slice(0, 2).map(({ field, setter }) => {
    return { name: field.name, setter, value: literalOf(values[field.name]) };
  });
}
function placeIn(response) {
  const scalars = [...ways(response)].sort((a, b) => a.length - b.length);
  return scalars.find((way) => way.at(-1)?.format === "id") ?? scalars[0];
}
function* ways(fields, above = []) {
  for (const field of fields) {
    const way = [...above, field];
    if (field.fields) yield* ways(field.fields, way);
    else if (!field.deprecated && parseType(field.type).lists === 0) yield way;
  }
}
function accessOf(way) {
  const members = way.map(({ name, type }, at) => {
    const isDotted = propertyName(name) === name;
    const link = at > 0 ? "?." : isDotted ? "." : "";
    return `${link}${isDotted ? name : `[${JSON.stringify(name)}]`}${"[0]".repeat(parseType(type).lists)}`;
  });
  return members.join("");
}
function answerWith(way) {
  const [field, ...rest] = way;
  if (!field) return {};
  if (rest.length === 0) return { [field.name]: literalOf(scalarExample(field)) };
  return { [field.name]: nest(answerWith(rest), parseType(field.type).lists) };
}

// generator/model/shown.ts
function chooseExamples(apis, preferred, requestOf) {
  const byMethod = new Map(apis.map((api) => [api.method, api]));
  const inUse = [...preferred.flatMap((method) => byMethod.get(method) ?? []), ...apis];
  const first = (fits2) => inUse.find((api) => !api.deprecated && fits2(api));
  const read = first((api) => isPlain(api) && api.kind === "read") ?? first(isPlain) ?? inUse[0];
  const pages = first(({ pagination, window }) => !!pagination && !!window) ?? first(({ pagination }) => !!pagination);
  const chosen = {
    call: first((api) => api.session === "required" && isFlat(api)) ?? read,
    read,
    other: first((api) => api !== read && isPlain(api)),
    pages,
    errors: [pages].find((api) => api && hasErrors(api)) ?? first(hasErrors),
    business: first(({ failure, kind }) => !!failure && kind === "write") ?? first(({ failure }) => !!failure),
    file: first(({ params }) => params.some(hasFile))
  };
  const entries = Object.entries(chosen).map(([role, api]) => [role, api ? exampleOf2(api, requestOf(api)) : null]);
  return Object.fromEntries(entries);
}
function isPlain({ session, pagination, failure, params }) {
  const isTyped = params.every((field) => !field.required || !field.fields);
  return session !== "required" && !pagination && !failure && isTyped && !params.some(hasFile);
}
function isFlat({ params, response }) {
  const isScalar = ({ fields, type }) => !fields && type.lists === 0;
  return params.every((field) => !field.fields && !hasFile(field)) && !!response?.some(isScalar);
}
function hasErrors({ errors }) {
  return Object.keys(errors).length > 0;
}
function hasFile({ type }) {
  return type.lists === 0 && takesFile({ type: type.name });
}

// generator/model/package.ts
function modelPackage({ name, version, bin, title, description, keywords, examples, recipes }, apis, requestOf) {
  const requests = new Map(apis.map((api) => [api.method, requestOf(api)]));
  return {
    ...{ name, version, bin, title, description, keywords },
    examples: chooseExamples(apis, examples, requestOf),
    recipes: recipes.flatMap((recipe) => {
      const own = recipe.apis.flatMap((method) => requests.get(method) ?? []);
      return own.length === recipe.apis.length ? [{ ...recipe, requests: own }] : [];
    })
  };
}

// generator/model/index.ts
function model(spec, exported) {
  const taken = [...exported, "Record"];
  const apis = withExamples(spec.apis).sort((a, b) => compare(a.category, b.category) || compare(a.method, b.method));
  const bases = baseNames(apis, taken);
  return {
    package: modelPackage(spec.package, apis, (api) => mainNames(bases.get(api) ?? "").request),
    gateway: modelGateway(spec.gateway, spec.package.categories),
    categories: modelCategories(apis, bases),
    catalogue: modelCatalogue(spec, apis, bases),
    reads: apis.filter(({ kind }) => kind === "read").map(({ method }) => method),
    apis: { [Symbol.iterator]: () => outlines(apis, bases, taken) }
  };
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function baseNames(apis, taken) {
  const fold = (name) => name.toLowerCase();
  const names = new NameSet(takenBases(taken).map(fold), fold);
  return new Map(apis.map((api) => [api, names.claim(apiName(api.method))]));
}
function takenBases(taken) {
  return taken.flatMap((name) => /^(.*)(?:Request|Params|Response)$/.exec(name)?.[1] ?? []);
}
function* outlines(apis, bases, taken) {
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
      model: () => modelApi(api, base, longer, taken)
    };
  }
}
function* longerBases(base, sorted, position) {
  for (let next = position + 1; sorted[next]?.startsWith(base); next++) yield sorted[next] ?? "";
}
function modelCategories(apis, bases) {
  const names = [...new Set(apis.map((api) => api.category))];
  return names.map((name) => {
    const members = apis.filter((api) => api.category === name);
    return { name, requests: members.map((api) => mainNames(bases.get(api) ?? "").request) };
  });
}
function modelCatalogue(spec, apis, bases) {
  const sessions = { required: "需要", optional: "可选", none: "不需要" };
  const rows = apis.map((api) => ({
    title: tableCell(api.title),
    method: api.method,
    category: api.category,
    request: mainNames(bases.get(api) ?? "").request,
    session: sessions[api.session] + (api.isSessionInferred ? INFERRED : "")
  }));
  const outside = apis.filter((api) => api.outside).length;
  const documented = apis.length - outside;
  return { documented, outside, total: spec.catalogue.length || documented, rows, names: spec.catalogue };
}

export {
  fieldType,
  model
};
