import type { SpecDocument } from "../load/document.ts";
import type { GatewaySpec, ParameterSpec } from "./spec.ts";

/** What a valid `gateway.yaml` says; without one, nothing. */
export function toGateway(document: SpecDocument | undefined): GatewaySpec {
  if (!document) return { environments: {}, parameters: [], errors: {}, families: [] };
  const {
    environments,
    parameters,
    errors,
    ranges = {},
    families = [],
    synonyms = [],
  } = document.value as Omit<GatewaySpec, "parameters"> & {
    readonly parameters: Readonly<Record<string, Omit<ParameterSpec, "name">>>;
  };
  const named = Object.entries(parameters).map(([name, p]) => ({ ...p, name, required: p.required === true }));
  return { environments, parameters: named, errors, ranges, families, synonyms };
}
