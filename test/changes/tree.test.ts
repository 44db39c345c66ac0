import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSearch } from "../../generator/validate/search.ts";
import type { ApiSpec, FieldSpec, Spec } from "../../generator/validate/spec.ts";
import { toPackage } from "../../generator/validate/package.ts";
import { changesOf, readSpec, ROOT } from "./trees.ts";

const spec = readSpec(join(ROOT, "spec"));

const NOTHING: Spec = {
  package: toPackage(undefined),
  apis: [],
  catalogue: [],
  gateway: { environments: {}, parameters: [], errors: {}, families: [] },
  search: toSearch(undefined),
};

type Step = readonly [side: "params" | "response", ...indexes: number[]];

/** Where each field of an API stands. */
function stepsOf(api: ApiSpec): Step[] {
  const below = (fields: readonly FieldSpec[], at: readonly number[]): number[][] =>
    fields.flatMap((field, index) => [[...at, index], ...below(field.fields ?? [], [...at, index])]);
  return [
    ...below(api.params, []).map((at) => ["params", ...at] as const),
    ...below(api.response ?? [], []).map((at) => ["response", ...at] as const),
  ];
}

/** The tree without one field, and the field's path. */
function without(fields: readonly FieldSpec[], [index = 0, ...rest]: readonly number[]): [FieldSpec[], string] {
  const field = fields[index] as FieldSpec;
  if (rest.length === 0) return [fields.filter((one) => one !== field), field.name];
  const [members, path] = without(field.fields ?? [], rest);
  return [fields.map((one) => (one === field ? { ...field, fields: members } : one)), `${field.name}.${path}`];
}

/** Whether the field is the only member of its struct: such a struct changes its type with it. */
function isOnlyMember(fields: readonly FieldSpec[], at: readonly number[]): boolean {
  const siblings = at.slice(0, -1).reduce((level, index) => level[index]?.fields ?? [], fields);
  return at.length > 1 && siblings.length === 1;
}

const cuts = fc
  .constantFrom(...spec.apis.filter((api) => stepsOf(api).length > 0))
  .chain((api) => fc.constantFrom(...stepsOf(api).map((step) => ({ api, step }))));

describe("the specs of this repository", () => {
  it("do not differ from themselves", () => {
    expect(changesOf(spec, structuredClone(spec))).toEqual([]);
  });

  it("do not differ by the order of APIs, errors and rows", () => {
    const reversed: Spec = {
      package: spec.package,
      apis: spec.apis.toReversed(),
      catalogue: spec.catalogue.toReversed(),
      search: spec.search,
      gateway: { ...spec.gateway, parameters: spec.gateway.parameters.toReversed() },
    };
    const isTwin = ({ path }: { path?: string }) => spec.catalogue.filter((row) => row.title === path).length > 1;
    expect(changesOf(spec, reversed).filter((change) => !isTwin(change))).toEqual([]);
  });

  it("report one field taken out as removed, and put back as added, under its path", () => {
    fc.assert(
      fc.property(cuts, ({ api, step: [side, ...at] }) => {
        const fields = api[side] ?? [];
        fc.pre(!isOnlyMember(fields, at));
        const [left, path] = without(fields, at);
        const whole: Spec = { ...NOTHING, apis: [api] };
        const cut: Spec = { ...NOTHING, apis: [{ ...api, [side]: left }] };
        const seen = (from: Spec, to: Spec) =>
          changesOf(from, to)
            .filter(({ kind }) => !kind.startsWith("name."))
            .map((change) => [change.kind.replace("-required", ""), change.path]);
        expect(seen(whole, cut)).toEqual([[`${side}.removed`, path]]);
        expect(seen(cut, whole)).toEqual([[`${side}.added`, path]]);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
