import { type LimitKey, LIMITS } from "../../facts/field.ts";
import type { PageField } from "../page.ts";
import type { FieldFacts, Scalar } from "./draft.ts";
import type { DraftType } from "./types.ts";
import { isEcho, isIdName, limitValue, scalarValue, type Value } from "./values.ts";

/** Whether other specs know a text of this name as an identifier. */
export type IsKnownId = (name: string) => boolean;

/** What the cells of a row say, and what of it cannot be taken. */
export function draftFacts(
  row: PageField,
  type: DraftType,
  isKnownId: IsKnownId,
): { facts: FieldFacts; remarks: string[] } {
  const remarks: string[] = [];
  if (row.isFromSample) remarks.push("only the sample shows it");
  else if (type.comment) remarks.push(type.comment);
  const scalar = type.isStruct || type.isList ? "String" : type.type;
  const take: Take = (key, value) => {
    if (value && "refused" in value) remarks.push(`the ${key} is ${value.refused}`);
    return value && "value" in value ? value.value : undefined;
  };
  const example = type.isStruct && row.example && isEcho(row.example, row) ? undefined : row.example;
  const facts = {
    type: type.type,
    item: type.item,
    format: isId(row.name, type.type, isKnownId) ? "id" : undefined,
    required: row.required,
    example: take("example", scalarValue(example, scalar)),
    default: take("default", scalarValue(row.default, scalar)),
    ...draftLimits(row, take),
    description: row.description,
  };
  const agreed = agree(facts, remarks);
  return { facts: Object.fromEntries(Object.entries(agreed).filter((e) => e[1] !== undefined)) as never, remarks };
}

/** A number whose name is that of an identifier is one; a text may hold anything, unless other specs know better. */
function isId(name: string, type: string, isKnownId: IsKnownId): boolean {
  const base = type.replace(/(\[\])+$/, "");
  return isIdName(name) && (base === "Number" || (base === "String" && isKnownId(name)));
}

type Take = <T>(key: string, value: Value<T>) => T | undefined;

function draftLimits(row: PageField, take: Take): Pick<Loose, LimitKey> {
  const limits = LIMITS.map(([key, { name, counts }]) => {
    return [key, take(name, limitValue(row[key], counts ? "size" : "bound"))] as const;
  });
  return Object.fromEntries(limits) as Pick<Loose, LimitKey>;
}

type Loose = { [Key in keyof Required<FieldFacts>]: FieldFacts[Key] | undefined };

/** Limits and a default that contradict each other are said in a comment: a spec cannot hold both. */
function agree(facts: Loose, remarks: string[]): Loose {
  const { min, max } = facts;
  if (min !== undefined && max !== undefined && min > max) {
    remarks.push(`the smallest value ${min} is above the largest ${max}`);
    return agree({ ...facts, min: undefined, max: undefined }, remarks);
  }
  const given: Scalar | undefined = facts.default;
  const isOutside = given !== undefined && (Number(given) < (min ?? -Infinity) || Number(given) > (max ?? Infinity));
  if (!isOutside) return facts;
  remarks.push(`the default ${String(given)} is outside its limits`);
  return { ...facts, default: undefined };
}
