import type { Diagnostic } from "../diagnostics.ts";
import { isFieldName } from "../facts/field-name.ts";
import { SCALARS } from "../facts/scalars.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { closest } from "./closest.ts";
import { problem } from "./problem.ts";
import type { ApiSpec, FieldSpec } from "./spec.ts";
import { walk } from "./walk.ts";

type Report = (key: string | undefined, message: string, hint: string) => Diagnostic;

/** What JSON Schema cannot say of a field: its type exists, and its limits, enum, default and example agree with it. */
export function checkFields(document: SpecDocument, api: ApiSpec): Diagnostic[] {
  const found: Diagnostic[] = [];
  const trees = [
    { root: "params", fields: api.params },
    { root: "response", fields: api.response ?? [] },
  ];
  for (const { root, fields } of trees) {
    for (const { field, path } of walk(fields, [root])) found.push(...checkField(document, field, path));
  }
  return found;
}

function checkField(document: SpecDocument, field: FieldSpec, path: Path): Diagnostic[] {
  const report =
    (code: Diagnostic["code"]): Report =>
    (key, message, hint) =>
      problem(document, key ? [...path, key] : path, code, `\`${path.join(".")}\` ${message}`, hint);
  return [
    ...checkName(field, report("field-name")),
    ...checkType(field, report("unknown-type")),
    ...checkStructure(field, report("fields-type")),
    ...checkLimits(field, report("limit-conflict")),
    ...checkValue(field, "example", report("limit-conflict")),
    ...checkValue(field, "default", report("limit-conflict")),
    ...checkMarks(field, report("words-changed")),
    ...checkInteger(document, path, report("unsafe-number")),
  ];
}

function* checkName({ name }: FieldSpec, report: Report): Generator<Diagnostic> {
  if (isFieldName(name)) return;
  yield report(
    undefined,
    `is named ${JSON.stringify(name)}`,
    "a name has letters, digits and underscores, and no markup",
  );
}

function* checkType(field: FieldSpec, report: Report): Generator<Diagnostic> {
  const { name } = field.type;
  if (SCALARS.has(name) || field.fields) return;
  const guess = closest(name, [...SCALARS.keys()]);
  yield report(
    "type",
    `has the unknown type \`${name}\``,
    guess ? `did you mean \`${guess}\`? A struct needs \`fields:\`` : "a struct needs `fields:`, even an empty one",
  );
}

function* checkStructure(field: FieldSpec, report: Report): Generator<Diagnostic> {
  const { name, lists } = field.type;
  if (field.fields && SCALARS.has(name))
    yield report("fields", `is ${name} and has fields`, "name the struct in `type:`");
  if (field.item && lists === 0) yield report("item", "is no list and has a list tag", `write \`type: ${name}[]\``);
  if (field.format && !SCALARS.get(name)?.hasFormat) {
    yield report("format", `is ${name} and has a format`, "a format belongs to String, Number or Date");
  }
}

function* checkLimits(field: FieldSpec, report: Report): Generator<Diagnostic> {
  const { min, max, type } = field;
  if (min !== undefined && max !== undefined && min > max) {
    yield report("min", `has min ${min} above max ${max}`, "swap them");
  }
  if (field.enum && (field.fields || type.name === "Boolean")) {
    yield report("enum", `is ${type.name} and has an enum`, "say it in the description");
  }
  if (field.enum && type.name === "Number") {
    const text = Object.keys(field.enum).find((key) => !/^-?(?:0|[1-9]\d*)$/.test(key));
    if (text)
      yield report("enum", `is a Number with the enum value \`${text}\``, "write integers, or correct the type");
  }
}

function* checkValue(field: FieldSpec, key: "example" | "default", report: Report): Generator<Diagnostic> {
  const value = field[key];
  const { name, lists } = field.type;
  if (value === undefined || lists > 0) return;
  if (name === "Number" && !/^-?\d+(\.\d+)?$/.test(String(value))) {
    yield report(key, `is a Number with the ${key} ${JSON.stringify(value)}`, "write a number, or correct the type");
  }
  if (name === "Boolean" && typeof value !== "boolean") {
    yield report(key, `is a Boolean with the ${key} ${JSON.stringify(value)}`, "write true or false");
  }
  if (key === "default" && field.min !== undefined && Number(value) < field.min) {
    yield report(key, `has a default below min ${field.min}`, "correct one of them");
  }
  if (key === "default" && field.max !== undefined && Number(value) > field.max) {
    yield report(key, `has a default above max ${field.max}`, "correct one of them");
  }
}

/** Behind the name of a thing that a person has worded. */
export function rewordedText(words: string): string {
  return words === "" ? "has no words on its page any more" : `has new words on its page: ${words}`;
}

/** What was read from the words of a draft is told with the draft. */
function* checkMarks({ reworded, read }: FieldSpec, report: Report): Generator<Diagnostic> {
  if (reworded === undefined) return;
  const facts = read ? `; ${read.join(", ")} read from them` : "";
  const hint = "word the description again, then remove `reworded:` and `read:`";
  yield { ...report("reworded", `${rewordedText(reworded)}${facts}`, hint), severity: "warning" };
}

/** YAML gives 2^53 + 1 as 2^53: such an integer must be quoted. */
function* checkInteger(document: SpecDocument, path: Path, report: Report): Generator<Diagnostic> {
  for (const key of ["example", "default"]) {
    const value = (field(document, path) as Record<string, unknown> | undefined)?.[key];
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const source = document.source([...path, key]) ?? String(value);
      yield report(key, `has the ${key} ${source}, which YAML rounds to ${value}`, `quote it: "${source}"`);
    }
  }
}

function field(document: SpecDocument, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], document.value);
}
