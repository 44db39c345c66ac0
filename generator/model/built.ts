import type { ApiData, FieldData } from "../../templates/src/data/api.ts";
import { parseType } from "../../templates/src/data/type.ts";
import type { FieldSpec } from "../validate/spec.ts";
import { descriptor } from "./descriptor.ts";
import type { BuiltClassModel } from "./model.ts";
import { setterNames } from "./names.ts";

/** The request class of an API, from what the package's own data says of it. */
export function builtClass({ request, params, response, ...api }: ApiData): BuiltClassModel {
  const setterOf = setterNames();
  return {
    name: request,
    descriptor: descriptor({ ...api, params: params.map(fieldSpec), response: response?.map(fieldSpec) }),
    setters: params.map(({ name }) => [setterOf(name), name]),
  };
}

/** What `apiData` wrote, read back. */
function fieldSpec({ type, required = false, description = "", fields, ...facts }: FieldData): FieldSpec {
  const field = { ...facts, type: parseType(type), required, description };
  return fields ? { ...field, fields: fields.map(fieldSpec) } : field;
}
