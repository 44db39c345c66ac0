import type { ApiData, FieldData } from "../../templates/src/data/api.ts";
import { parseType } from "../../templates/src/data/type.ts";
import type { FieldSpec } from "../validate/spec.ts";
import { descriptor } from "./descriptor.ts";
import type { BuiltClassModel } from "./model.ts";
import { settersOf } from "./former.ts";

/** The request class of an API, from what the package's own data says of it. */
export function builtClass({ request, formerRequest, params, response, ...api }: ApiData): BuiltClassModel {
  const fields = params.map(fieldSpec);
  const { own, former } = settersOf(fields);
  return {
    name: request,
    ...(formerRequest !== undefined && { former: formerRequest }),
    descriptor: descriptor({ ...api, params: fields, response: response?.map(fieldSpec) }),
    setters: [...own, ...former].map(([{ name }, setter]) => [setter, name] as const),
  };
}

/** What `apiData` wrote, read back. */
function fieldSpec({ type, required = false, description = "", fields, ...facts }: FieldData): FieldSpec {
  const field = { ...facts, type: parseType(type), required, description };
  return fields ? { ...field, fields: fields.map(fieldSpec) } : field;
}
