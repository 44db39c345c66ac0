import type { Categories } from "../facts/categories.ts";
import type { FamilySpec, GatewayErrorSpec, GatewaySpec } from "../validate/spec.ts";
import type { GatewayModel, Literal } from "./model.ts";

/** What the package says of the platform itself, as far as its categories have to do with it. */
export function modelGateway(
  { environments, parameters, errors: all, ranges = {}, families, synonyms = [] }: GatewaySpec,
  categories: Categories,
): GatewayModel {
  const errors = errorsOf(all, categories);
  const urls = Object.entries(environments).map(([name, { url }]) => [name, url]);
  const told = Object.entries(errors).filter(([code, error]) => isTold(code, error, families));
  return {
    environments: Object.fromEntries(urls) as Literal,
    addresses: Object.values(environments),
    parameters,
    reserved: parameters.map((parameter) => parameter.name),
    errors: {
      groups: errorGroups(told),
      families: families.map((family) => ({ ...family })),
      daily: codesOf(errors, ({ daily }) => daily === true),
      account: codesOf(errors, ({ account }) => account === true),
      waits: Object.fromEntries(
        Object.entries(errors).flatMap(([code, { wait }]) => (wait ? [[code, wait * 1000]] : [])),
      ),
    },
    table: Object.fromEntries(Object.entries(errors).map(([code, error]) => [code, errorRow(error)])),
    tooLong: ranges.long?.sub_code ?? "",
    ranges: { ...ranges } as Literal,
    synonyms: synonyms.map((words) => [...words]),
  };
}

/** Without those of categories that are not there; where none is named, any may be. */
export function errorsOf(errors: GatewaySpec["errors"], categories: Categories): GatewaySpec["errors"] {
  const own = Object.values(categories).flat();
  const isThere = ({ category }: GatewayErrorSpec) => own.length === 0 || own.some(({ id }) => id === category);
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => !error.category || isThere(error)));
}

/** Whether the runtime needs an error's row. Every program carries this table: it has none whose family says the same. */
function isTold(code: string, { kind, retry }: GatewayErrorSpec, families: readonly FamilySpec[]): boolean {
  const family = families.find(({ prefix = "", contains = "", suffix = "" }) => {
    return code.startsWith(prefix) && code.includes(contains) && code.endsWith(suffix);
  });
  return family?.kind !== kind || family.retry !== retry;
}

/** Codes with what to do, by kind and retry, which most of them share. */
function errorGroups(errors: readonly (readonly [code: string, GatewayErrorSpec])[]): Literal {
  const groups = new Map<string, [kind: string, retry: boolean, fixes: Record<string, string>]>();
  for (const [code, { kind, retry, fix }] of errors) {
    const [, , fixes = {}] = groups.get(`${kind} ${retry}`) ?? [];
    groups.set(`${kind} ${retry}`, [kind, retry, { ...fixes, [code]: fix ?? "" }]);
  }
  return [...groups.values()];
}

function errorRow({ name, message, sub_code, sub_msg, kind, meaning, fix, retry, retired }: GatewayErrorSpec): Literal {
  const answer = { ...(message && { message }), ...(sub_code && { sub_code }), ...(sub_msg && { sub_msg }) };
  return { name, ...answer, kind, meaning, fix: fix ?? "", retry, ...(retired && { retired }) };
}

function codesOf(errors: GatewaySpec["errors"], isOne: (error: GatewayErrorSpec) => boolean): string[] {
  return Object.entries(errors).flatMap(([code, error]) => (isOne(error) ? [code] : []));
}
