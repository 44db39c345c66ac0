import type { ApiData, FieldData } from "../../templates/src/data/api.ts";
import { codeType } from "../../templates/src/data/code-type.ts";
import { NameSet } from "../model/names.ts";
import { anchor } from "./fields.ts";
import type { FieldPage, FieldUse } from "./site.ts";

/** A field of that many APIs gets a page of its own. */
const MANY = 3;

export interface NamedField {
  readonly api: ApiData;
  readonly side: "参数" | "返回";
  readonly path: string;
  readonly field: FieldData;
}

/** Every field of every API, by its name. */
export function fieldsByName(apis: readonly ApiData[]): Map<string, NamedField[]> {
  const byName = new Map<string, NamedField[]>();
  for (const api of apis) {
    for (const one of [...walk(api, "参数", api.params), ...walk(api, "返回", api.response ?? [])]) {
      const known = byName.get(one.field.name);
      if (known) known.push(one);
      else byName.set(one.field.name, [one]);
    }
  }
  return byName;
}

function walk(api: ApiData, side: NamedField["side"], fields: readonly FieldData[], parent = ""): NamedField[] {
  return fields.flatMap((field) => {
    const path = parent + field.name;
    return [{ api, side, path, field }, ...walk(api, side, field.fields ?? [], `${path}.`)];
  });
}

/** A page each name that many APIs have, by name. */
export function fieldPages(byName: ReadonlyMap<string, readonly NamedField[]>): FieldPage[] {
  const files = new NameSet({ fold: (name) => name.toLowerCase() });
  const names = [...byName.keys()].sort();
  return names.flatMap((name) => {
    const all = byName.get(name) ?? [];
    const apis = new Set(all.map(({ api }) => api.method)).size;
    if (apis < MANY) return [];
    const href = `fields/${files.claim(anchor(name))}`;
    return [{ name, href, apis, description: commonDescription(all), uses: all.map(use) }];
  });
}

function use(named: NamedField): FieldUse {
  const { api, side, path, field } = named;
  const link = { text: api.title, href: placeOf(named) };
  const { description = "" } = field;
  return { api: link, method: api.method, side, path, type: codeType(field), description };
}

/** Its row on the page of its API. */
export function placeOf({ api, side, path }: NamedField): string {
  return `api/${api.method}.html#${side === "参数" ? "param" : "answer"}-${anchor(path)}`;
}

/** The description most uses have; the first of those that are equally frequent. */
export function commonDescription(all: readonly NamedField[]): string {
  const counts = new Map<string, number>();
  for (const { field } of all) {
    if (field.description) counts.set(field.description, (counts.get(field.description) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
