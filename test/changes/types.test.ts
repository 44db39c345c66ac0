import { join } from "node:path";
import { Project } from "ts-morph";
import { describe, expect, it } from "vitest";
import { diffType } from "../../generator/changes/diff/retype.ts";
import { SCALARS } from "../../generator/facts/scalars.ts";
import { fieldType, type Side } from "../../generator/model/types.ts";
import type { FieldSpec } from "../../generator/validate/spec.ts";
import { ROOT } from "./trees.ts";

/** Every scalar, ids, dates of two patterns and structs, single and as a list. */
const FIELDS: readonly FieldSpec[] = [
  ...[...SCALARS.keys()].map((name) => field(name)),
  field("Number", { format: "id" }),
  field("String", { format: "id" }),
  field("String", { format: "datetime" }),
  field("String", { format: "date" }),
  field("Open", { fields: [] }),
  field("Struct", { fields: [field("String")] }),
].flatMap((one) => [one, { ...one, type: { ...one.type, lists: 1 } }]);

function field(name: string, more: Partial<FieldSpec> = {}): FieldSpec {
  return { name: "x", type: { name, lists: 0 }, required: false, description: "", ...more };
}

const PAIRS = FIELDS.flatMap((from) => FIELDS.map((to) => ({ from, to })));

function typeOf(side: Side, one: FieldSpec): string {
  const struct = one.fields && (one.fields.length > 0 ? "Struct" : "Record<string, unknown>");
  return fieldType(one, side, struct).join(" | ");
}

/** Which of the assignments `const target: T = source` the compiler refuses, by index. */
function refused(assignments: readonly { source: string; target: string }[]): Set<number> {
  const project = new Project({ compilerOptions: { strict: true, noEmit: true, types: [], lib: ["lib.es2022.d.ts"] } });
  const request = project.addSourceFileAtPath(join(ROOT, "templates/src/runtime/request.ts"));
  const head = [
    'import type { TopDate, TopDecimal, TopFile, TopId, TopJson } from "./request.js";',
    "interface Struct { x?: string }",
  ];
  const lines = assignments.map(
    ({ source, target }, i) => `declare const s${i}: ${source}; export const t${i}: ${target} = s${i};`,
  );
  const file = project.createSourceFile(
    join(request.getDirectoryPath(), "assignments.ts"),
    [...head, ...lines].join("\n"),
  );
  const diagnostics = project.getProgram().getSemanticDiagnostics(file);
  return new Set(diagnostics.map((one) => (one.getLineNumber() ?? 0) - head.length - 1));
}

/**
 * No compiler sees that a file's text is its path, that a date or a list is sent in another form, that an id or an
 * amount arrives as text, or that a struct's exported type is gone.
 */
const UNSEEN: Readonly<Record<Side, readonly string[]>> = {
  params: [
    "Change x from String to byte[]",
    "Change x from Date to Json",
    "Change x from Date to Map",
    "Change x from Date to Unknown",
    "Change x from Date to String (date)",
    "Change x from byte[] to Json",
    "Change x from byte[] to Map",
    "Change x from byte[] to Unknown",
    "Change x from Field List to Json",
    "Change x from Field List to Map",
    "Change x from Field List to Unknown",
    "Change x from String (datetime) to Json",
    "Change x from String (datetime) to Map",
    "Change x from String (datetime) to Unknown",
    "Change x from String (datetime) to String (date)",
    "Change x from String (date) to Date",
    "Change x from String (date) to Json",
    "Change x from String (date) to Map",
    "Change x from String (date) to Unknown",
    "Change x from String (date) to String (datetime)",
    "Change x from Open to Json",
    "Change x from Open to Map",
    "Change x from Open to Unknown",
    "Change x from Open to Struct",
    "Change x from Struct to Json",
    "Change x from Struct to Map",
    "Change x from Struct to Unknown",
  ],
  response: [
    "Change x from Date to String (date)",
    "Change x from Json to Price",
    "Change x from Json to BigDecimal",
    "Change x from Json to Number (id)",
    "Change x from Json to String (id)",
    "Change x from Unknown to Price",
    "Change x from Unknown to BigDecimal",
    "Change x from Unknown to Number (id)",
    "Change x from Unknown to String (id)",
    "Change x from String (datetime) to String (date)",
    "Change x from String (date) to Date",
    "Change x from String (date) to String (datetime)",
    "Change x from Struct to Map",
    "Change x from Struct to Open",
  ],
};

describe.each(["params", "response"] as const)("a changed type of %s, as the compiler sees it", (side) => {
  const changed = PAIRS.flatMap(({ from, to }) => {
    const [finding] = diffType(side, from, to, "x");
    return finding ? [{ from, to, kind: finding.kind, text: finding.text }] : [];
  });
  const [before, after] = side === "params" ? (["from", "to"] as const) : (["to", "from"] as const);
  const errors = refused(
    changed.map((one) => ({ source: typeOf(side, one[before]), target: typeOf(side, one[after]) })),
  );
  const isBreaking = (kind: string) => kind === `${side}.retyped` || kind === `${side}.format`;

  it("breaks wherever code would not compile", () => {
    const missed = changed.filter(({ kind }, index) => errors.has(index) && !isBreaking(kind));
    expect(errors.size).toBeGreaterThan(100);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it("breaks single values that compile only where another thing is sent or read", () => {
    const isSingle = ({ from, to }: { from: FieldSpec; to: FieldSpec }) => from.type.lists + to.type.lists === 0;
    const strict = changed.filter((one, index) => isSingle(one) && isBreaking(one.kind) && !errors.has(index));
    expect(strict.map(({ text }) => text)).toEqual(UNSEEN[side]);
  });
});
