import type { ApiData, FieldData } from "../../templates/src/data/api.ts";
import { parseType } from "../../templates/src/data/type.ts";
import type { FieldSpec } from "../validate/spec.ts";
import { descriptor } from "./descriptor.ts";
import type { BuiltClassModel } from "./model.ts";
import { formerSetters } from "./former.ts";
import { setterNames } from "./names.ts";

/** The request class of an API, from what the package's own data says of it. */
export function builtClass({ request, formerRequest, params, response, ...api }: ApiData): BuiltClassModel {
  const setterOf = setterNames();
  const fields = params.map(fieldSpec);
  const setters = fields.map(({ name }) => [setterOf(name), name] as const);
  const former = formerSetters(fields, setterOf).map(([{ name }, setter]) => [setter, name] as const);
  return {
    name: request,
    ...(formerRequest !== undefined && { former: formerRequest }),
    descriptor: descriptor({ ...api, params: fields, response: response?.map(fieldSpec) }),
    setters: [...setters, ...former],
  };
}

/** What `apiData` wrote, read back. */
function fieldSpec({ type, required = false, description = "", fields, ...facts }: FieldData): FieldSpec {
  const field = { ...facts, type: parseType(type), required, description };
  return fields ? { ...field, fields: fields.map(fieldSpec) } : field;
}
