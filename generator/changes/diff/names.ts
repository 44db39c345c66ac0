import { publicNames } from "../../load/public-names.ts";
import { model } from "../../model/index.ts";
import type { ApiModel, InterfaceModel } from "../../model/model.ts";
import type { ApiSpec, FieldSpec, Spec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { name } from "../text.ts";

/** What code imports or calls of one API, by the place it stands for. */
export interface ApiNames {
  readonly request: string;
  /** Parameter -> setter. */
  readonly setters: ReadonlyMap<string, string>;
  /** Side and dotted path of a struct -> its interface. */
  readonly types: ReadonlyMap<string, string>;
}

/** The names the generated package exports, by method. A clash gives numbers, so one API's names depend on the others. */
export function exportedNames(spec: Spec): ReadonlyMap<string, ApiNames> {
  const models = new Map([...model(spec, publicNames()).apis].map(({ method, model }) => [method, model()] as const));
  return new Map(
    spec.apis.flatMap((api) => {
      const own = models.get(api.method);
      return own ? [[api.method, namesOf(api, own)] as const] : [];
    }),
  );
}

function namesOf(api: ApiSpec, { request, interfaces }: ApiModel): ApiNames {
  const byName = new Map(interfaces.map((one) => [one.name, one]));
  const types = new Map([
    ...structNames(api.params, byName.get(request.params), byName, "params."),
    ...structNames(api.response ?? [], byName.get(request.response), byName, "response."),
  ]);
  const own = request.setters.slice(0, api.params.length); // behind them are old names
  const setters = new Map(own.map((setter) => [JSON.parse(setter.param) as string, setter.name]));
  return { request: request.name, setters, types };
}

/** An interface lists its members in the order of the spec's fields. */
function* structNames(
  fields: readonly FieldSpec[],
  owner: InterfaceModel | undefined,
  byName: ReadonlyMap<string, InterfaceModel>,
  prefix: string,
): Generator<readonly [path: string, type: string]> {
  for (const [index, field] of fields.entries()) {
    if (!field.fields?.length) continue;
    const type = owner?.members[index]?.type
      .join(" ")
      .match(/\w+/g)
      ?.find((word) => byName.has(word));
    if (type === undefined) continue;
    yield [prefix + field.name, type];
    yield* structNames(field.fields, byName.get(type), byName, `${prefix}${field.name}.`);
  }
}

/** Names that code may use and that stand for another place now. */
export function* diffNames(from: ApiNames, to: ApiNames): Generator<Finding> {
  if (from.request !== to.request) yield rename("name.class", "class", from.request, to.request);
  yield* renames("name.setter", "setter", from.setters, to.setters);
  yield* renames("name.type", "type", from.types, to.types);
}

/** Sides and dotted paths whose struct has another name now. */
export function retypedPlaces(from: ApiNames, to: ApiNames): ReadonlySet<string> {
  return new Set(
    [...from.types].filter(([place, old]) => (to.types.get(place) ?? old) !== old).map(([place]) => place),
  );
}

type Names = ReadonlyMap<string, string>;

/** One struct may stand at several paths: its new name is told once. */
function* renames(kind: "name.setter" | "name.type", what: string, from: Names, to: Names): Generator<Finding> {
  const told = new Set<string>();
  for (const [place, old] of from) {
    const now = to.get(place);
    if (now === undefined || now === old || told.has(`${old} ${now}`)) continue;
    told.add(`${old} ${now}`);
    const path = place.replace(/^(params|response)\./, "");
    if (keepsMeaning(old, from, to)) {
      yield { kind: "name.split", path, text: `Give ${name(path)} a ${what} of its own (${name(now)})` };
    } else yield { ...rename(kind, what, old, now), path };
  }
}

/** Two structs were alike and shared a type; one of them still has it. */
function keepsMeaning(old: string, from: Names, to: Names): boolean {
  return [...from].some(([place, type]) => type === old && to.get(place) === old);
}

function rename(kind: Finding["kind"], what: string, from: string, to: string): Finding {
  return { kind, text: `Rename ${what} ${name(from)} to ${name(to)}` };
}
