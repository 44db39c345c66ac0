import type { FieldData } from "../../templates/src/data/api.ts";
import { scalarOf } from "../../templates/src/data/scalars.ts";
import { parseType } from "../../templates/src/data/type.ts";
import { nest } from "../../templates/src/testing/example.ts";
import { paramsOf } from "../../templates/src/testing/parameters.ts";
import { scalarExample } from "../../templates/src/testing/scalar.ts";
import type { ApiSpec } from "../validate/spec.ts";
import { apiData } from "./data.ts";
import { literalOf } from "./literal.ts";
import type { AssignmentModel, ExampleModel, Literal } from "./model.ts";
import { propertyName, setterNames } from "./names.ts";

/** The day on which examples call, as they have to be the same on all. */
const DAY = new Date("2024-11-12T12:00:00+08:00");

type Values = Readonly<Record<string, unknown>>;

/** A call with the documents' own examples. */
export function exampleOf(api: ApiSpec, request: string): ExampleModel {
  const data = apiData(api, request);
  const { params, response, errors } = data;
  // Without the members of every object: a parameter may have the name of one.
  const values = Object.assign(Object.create(null) as Values, paramsOf(data, DAY));
  const given = givenParams(params);
  const files = params.filter(takesFile);
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
    file: (files.find(({ required }) => required) ?? files[0])?.name ?? "",
    code: code ?? "",
    meaning: (code && errors[code]?.meaning) ?? "",
    isWindow: api.window !== undefined,
    byUpdate: byUpdate(params),
  };
}

function takesFile(field: Pick<FieldData, "type">): boolean {
  return scalarOf(field.type)?.kind === "file";
}

/** What has to be given, else the first that the documents show. */
function givenParams(params: readonly FieldData[]): FieldData[] {
  const required = params.filter((field) => field.required && !takesFile(field));
  if (required.length > 0) return required;
  return params.filter(({ example }) => example !== undefined).slice(0, 1);
}

function valuesOf(fields: readonly FieldData[], values: Values): Literal {
  const members = fields.map(({ name }) => [name, values[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members.map(([name, value]) => [name, literalOf(value)]));
}

/** Two more, as the setter and the member of a request. */
function moreParams(
  params: readonly FieldData[],
  given: readonly FieldData[],
  values: Values,
): readonly AssignmentModel[] {
  const setterOf = setterNames();
  const named = params.map((field) => ({ field, setter: setterOf(field.name) }));
  const rest = named.filter(({ field }) => {
    return (
      propertyName(field.name) === field.name &&
      !given.includes(field) &&
      values[field.name] !== undefined &&
      !field.fields &&
      !takesFile(field) &&
      !field.deprecated
    );
  });
  return rest.slice(0, 2).map(({ field, setter }) => {
    return { name: field.name, setter, value: literalOf(values[field.name]) };
  });
}

function byUpdate(params: readonly FieldData[]): AssignmentModel | null {
  const setterOf = setterNames();
  for (const { name, type, enum: values = {} } of params) {
    const setter = setterOf(name);
    const value = Object.keys(values).find((key) => /(更新|修改)时间/.test(values[key] ?? ""));
    if (value !== undefined) return { name, setter, value: type === "Number" ? Number(value) : value };
  }
  return null;
}

/** The way to one value of an answer: an id where there is one, else the first, the shortest way of each. */
function placeIn(response: readonly FieldData[]): FieldData[] | undefined {
  const scalars = [...ways(response)].sort((a, b) => a.length - b.length);
  return scalars.find((way) => way.at(-1)?.format === "id") ?? scalars[0];
}

function* ways(fields: readonly FieldData[], above: readonly FieldData[] = []): Generator<FieldData[]> {
  for (const field of fields) {
    const way = [...above, field];
    if (field.fields) yield* ways(field.fields, way);
    else if (!field.deprecated && parseType(field.type).lists === 0) yield way;
  }
}

/** `.data?.results[0]?.trade_id`: what stands above may be missing. */
function accessOf(way: readonly FieldData[]): string {
  const members = way.map(({ name, type }, at) => {
    const isDotted = propertyName(name) === name;
    const link = at > 0 ? "?." : isDotted ? "." : "";
    return `${link}${isDotted ? name : `[${JSON.stringify(name)}]`}${"[0]".repeat(parseType(type).lists)}`;
  });
  return members.join("");
}

/** The smallest answer that has a value there. */
function answerWith(way: readonly FieldData[]): Literal {
  const [field, ...rest] = way;
  if (!field) return {};
  if (rest.length === 0) return { [field.name]: literalOf(scalarExample(field)) };
  return { [field.name]: nest(answerWith(rest), parseType(field.type).lists) as Literal };
}
