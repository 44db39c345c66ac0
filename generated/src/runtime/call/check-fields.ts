import type { TopFields, TopShape } from "../api.js";
import { invalid, type TopRequestProblem } from "../errors/error.js";
import { isPlain } from "../wire/plain-value.js";
import { isTree, type Tree } from "../wire/tree.js";
import { dateProblem, isPattern } from "../wire/values.js";
import { nameMeant } from "./misspelt.js";

/**
 * Adds what the documentation rules out, at the top and inside structs and lists: a name that is a slip of a documented
 * one, a date in another form, an object where a scalar is needed. A name that resembles none passes, as the documentation
 * may lag, and so does a struct that is given as JSON text.
 */
export function checkFields(fields: TopFields, struct: object, parent: string, problems: TopRequestProblem[]): void {
  for (const name of Object.keys(struct)) {
    const value = (struct as Tree)[name];
    if (Object.hasOwn(fields, name)) checkValue(fields[name] as TopShape, value, parent + name, problems);
    else if (value !== undefined && value !== null && value !== "") {
      const meant = nameMeant(name, fields);
      if (meant) problems.push(invalid(parent + name, ` is no parameter of this API: did you mean \`${meant}\`?`));
    }
  }
}

function checkValue(shape: TopShape, value: unknown, path: string, problems: TopRequestProblem[]): void {
  if (value === undefined || value === null || value === "" || isRefused(value)) return;
  if (typeof shape === "string") {
    const why = misfit(value, shape);
    if (why) problems.push(invalid(path, why));
  } else if (Array.isArray(shape)) {
    const element = shape[1] as TopShape;
    elementsIn(value, element).forEach((one, at) => checkValue(element, one, `${path}[${at}]`, problems));
  } else if (isStruct(value)) checkFields(shape as TopFields, value, `${path}.`, problems);
}

/** An object may stand for a list of one, a text for a list that is joined by commas. */
function elementsIn(value: unknown, element: TopShape): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isStruct(value)) return [value];
  return isPattern(element) && typeof value === "string" ? value.split(",") : [];
}

function misfit(value: unknown, kind: string): string | undefined {
  switch (kind) {
    case "string":
    case "json":
    case "unknown":
    case "file":
      return undefined;
    case "id":
    case "number":
    case "boolean":
    case "decimal":
      return isStruct(value) ? `: an object is no ${kind}` : undefined;
    default:
      return dateProblem(value, kind);
  }
}

function isStruct(value: unknown): value is Tree {
  return isTree(value) && isPlain(value);
}

/** An object of a class that stands for nothing else: it is refused by its name when it is written. */
function isRefused(value: unknown): boolean {
  return isTree(value) && !isPlain(value) && !(value instanceof Date);
}
