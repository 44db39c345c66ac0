import { expect, test } from "vitest";
import { modelGateway } from "../../generator/model/gateway.ts";
import type { FamilySpec, GatewayErrorSpec } from "../../generator/validate/spec.ts";

const LIMIT = { name: "Limited", kind: "limit", meaning: "超限", retry: true } as const;

/** The codes the runtime carries. */
function carried(errors: Readonly<Record<string, GatewayErrorSpec>>, families: readonly FamilySpec[] = []): string[] {
  const { groups } = modelGateway({ environments: {}, parameters: [], errors, families }, {}).errors as {
    groups: readonly (readonly [kind: string, retry: boolean, fixes: object])[];
  };
  return groups.flatMap(([, , fixes]) => Object.keys(fixes));
}

test("an error that is out of use is carried too, whatever its meaning says", () => {
  const old = { ...LIMIT, meaning: "（已停用）旧：超限" };
  expect(carried({ "4": LIMIT, "5": { ...LIMIT, retired: true }, "6": old })).toEqual(["4", "5", "6"]);
});

test("an error of which the first family that fits says the same is not carried", () => {
  const errors = { "a.b-count": LIMIT, "a.count": LIMIT, "b.count-x": { ...LIMIT, retry: false } };
  const count = { suffix: "count", kind: "limit", retry: true } as const;
  expect(carried(errors, [count])).toEqual(["b.count-x"]);
  expect(carried(errors, [{ prefix: "a.", contains: "-", kind: "service", retry: true }, count])).toEqual([
    "a.b-count",
    "b.count-x",
  ]);
});
