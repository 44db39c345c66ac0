import type { ApiData, FieldData } from "../../templates/src/data/api.ts";
import type { ApiSpec, FieldSpec } from "../validate/spec.ts";

/** An API as one JSON value, for everything that reads specs at run time. */
export function apiData(api: ApiSpec, request: string, formerRequest?: string): ApiData {
  const { file: _, sources: __, traits: ___, ground: _____, reworded: ____, read: ______, ...known } = api;
  const { params, response, errors, pagination, window, failure, ...identity } = known;
  return {
    ...identity,
    request,
    ...(formerRequest !== undefined && { formerRequest }),
    ...(pagination && { pagination }),
    ...(window && { window }),
    ...(failure && { failure }),
    params: params.map(fieldData),
    response: response ? response.map(fieldData) : null,
    errors: Object.fromEntries(Object.entries(errors).map(([code, { reworded: _, ...error }]) => [code, error])),
  };
}

function fieldData(field: FieldSpec): FieldData {
  const { name, type, required, description, fields, read: __, reworded: ___, ...rest } = field;
  return {
    name,
    type: type.name + "[]".repeat(type.lists),
    ...(required && { required }),
    ...rest,
    ...(description && { description }),
    ...(fields && { fields: fields.map(fieldData) }),
  };
}
