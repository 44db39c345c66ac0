import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";
import { CHECKS, type Flaw, isUnsafe } from "./field-checks.ts";
import { problem } from "./problem.ts";
import type { ApiSpec, FieldSpec } from "./spec.ts";

/** What JSON Schema cannot say of a field: its type exists, and its limits, enum, default and example agree with it. */
export function checkFields(document: SpecDocument, { params, response = [] }: ApiSpec): Diagnostic[] {
  const found: Diagnostic[] = [];
  const path: string[] = [];
  const look = (root: string, fields: readonly FieldSpec[]): void => {
    path.push(root);
    for (const field of fields) {
      path.push(field.name);
      checkField(document, field, path, found);
      if (field.fields) look("fields", field.fields);
      path.pop();
    }
    path.pop();
  };
  look("params", params);
  look("response", response);
  return found;
}

/** Of a platform's fields nearly all are right: nothing is made for those. */
function checkField(document: SpecDocument, field: FieldSpec, path: Path, found: Diagnostic[]): void {
  const tell = (code: DiagnosticCode, flaws: readonly Flaw[], severity?: Severity): void => {
    for (const { key, message, hint } of flaws) {
      const at = key === undefined ? [...path] : [...path, key];
      found.push(problem(document, at, code, `\`${path.join(".")}\` ${message}`, hint, severity));
    }
  };
  for (const [code, check] of CHECKS) {
    const flaws = check(field);
    if (flaws.length > 0) tell(code, flaws);
  }
  if (field.reworded !== undefined) tell("words-changed", [newWords(field.reworded, field.read)], "warning");
  const sourceOf = (key: "example" | "default") => document.source([...path, key]);
  const unsafe = (["example", "default"] as const).filter(
    (key) => isUnsafe(field[key]) || isOtherText(field, key, sourceOf),
  );
  if (unsafe.length > 0)
    tell(
      "unsafe-number",
      unsafe.map((key) => rounded(key, field[key], sourceOf(key))),
    );
}

/** Behind the name of a thing that a person has worded. */
export function rewordedText(words: string): string {
  return words === "" ? "has no words on its page any more" : `has new words on its page: ${words}`;
}

/** What was read from the words of a draft is told with the draft. */
function newWords(reworded: string, read: FieldSpec["read"]): Flaw {
  const facts = read ? `; ${read.join(", ")} read from them` : "";
  const hint = "word the description again, then remove `reworded:` and `read:`";
  return { key: "reworded", message: `${rewordedText(reworded)}${facts}`, hint };
}

/** A number without quotes where a text is meant: `0123` would be 123, and `1.10` be 1.1. */
function isOtherText<Key extends "example" | "default">(
  field: FieldSpec,
  key: Key,
  sourceOf: (key: Key) => string | undefined,
): boolean {
  const value = field[key];
  if (typeof value !== "number" || field.type.name === "Number") return false;
  return (sourceOf(key) ?? String(value)) !== String(value);
}

function rounded(key: string, value: unknown, source = String(value)): Flaw {
  return {
    key,
    message: `has the ${key} ${source}, which YAML ${isUnsafe(value) ? "rounds to" : "reads as"} ${value as number}`,
    hint: `quote it: "${source}"`,
  };
}
