import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../generator/changes/change.ts";
import { type ChangeKind, RULES } from "../../generator/changes/rules.ts";
import { CASES, changesOf, copyCase, readSpec, ROOT } from "./trees.ts";

const specs = CASES.map((name) => {
  const { from, to } = copyCase(name);
  return { name, from: readSpec(from), to: readSpec(to) };
});
const kinds = Object.keys(RULES) as ChangeKind[];

describe("the rules", () => {
  it("each have a case", () => {
    const seen = new Set(specs.flatMap(({ from, to }) => changesOf(from, to)).map(({ kind }) => kind));
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
  });

  it("give a change its level, and major ones the mark", () => {
    for (const { kind, level, breaking } of specs.flatMap(({ from, to }) => changesOf(from, to))) {
      expect({ kind, level, breaking }).toEqual({ kind, level: RULES[kind][0], breaking: RULES[kind][0] === "major" });
    }
  });

  const readme = join(ROOT, "spec/README.md");
  const text = existsSync(readme) ? readFileSync(readme, "utf8") : "";
  it.skipIf(!text.includes("What counts as a breaking change"))("stand in spec/README.md, word for word", () => {
    for (const [kind, [level, reason]] of Object.entries(RULES)) {
      expect(text.replace(/ +/g, " ")).toContain(`| \`${kind}\` | ${level} | ${reason} |`);
    }
  });
});

/** What is an addition one way is a removal the other way. */
const MIRRORS: readonly (readonly [readonly ChangeKind[], readonly ChangeKind[]])[] = [
  [["api.added"], ["api.removed"]],
  [["params.added", "params.added-required"], ["params.removed"]],
  [["params.required"], ["params.optional"]],
  [["params.limit-narrowed"], ["params.limit-widened"]],
  [["params.value-added"], ["params.value-removed"]],
  [["params.deprecated"], ["params.undeprecated"]],
  [["response.added"], ["response.removed"]],
  [["response.required"], ["response.optional"]],
  [["response.limit-narrowed"], ["response.limit-widened"]],
  [["response.value-added"], ["response.value-removed"]],
  [["response.documented"], ["response.undocumented"]],
  [["kind.write"], ["kind.read"]],
  [["pagination.added"], ["pagination.removed"]],
  [["window.added"], ["window.removed"]],
  [["window.narrowed"], ["window.widened"]],
  [["failure.added"], ["failure.removed"]],
  [["error.added"], ["error.removed"]],
  [["code.added"], ["code.removed"]],
  [["code.limit"], ["code.limit"]],
  [["code.retired"], ["code.revived"]],
  [["family.added"], ["family.removed"]],
  [["environment.added"], ["environment.removed"]],
  [["public.added", "public.added-required"], ["public.removed"]],
  [["row.added"], ["row.removed"]],
  [["row.documented"], ["row.undocumented"]],
];

/** Members that a struct gains at once are told in one line, those it loses one by one; what was renamed knows its old name. */
const ONE_WAY = ["param-types", "response-types", "marks"];

function placesOf(changes: readonly Change[], wanted: readonly ChangeKind[]): string[] {
  const found = changes.filter(({ kind }) => wanted.includes(kind));
  return found.map(({ method, path }) => `${method} ${path ?? ""}`).sort();
}

it.each(specs.filter(({ name }) => !ONE_WAY.includes(name)))("mirrors $name read backwards", ({ from, to }) => {
  const [there, back] = [changesOf(from, to), changesOf(to, from)];
  for (const [one, other] of MIRRORS) {
    expect(placesOf(back, other)).toEqual(placesOf(there, one));
    expect(placesOf(back, one)).toEqual(placesOf(there, other));
  }
});
