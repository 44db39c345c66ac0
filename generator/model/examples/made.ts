import { datePattern, scalarOf } from "../../../templates/src/data/scalars.ts";
import { formatTopDate } from "../../../templates/src/runtime/wire/date.ts";
import type { FieldSpec } from "../../validate/spec.ts";
import { fits } from "./fits.ts";

/** Every date made is the first second of 2024 in Beijing, every amount 1: nobody takes them for a real one. */
const DATE = new Date("2024-01-01T00:00:00+08:00");
const TEXT = "example";

/** What a name says of texts whose type does not tell that they hold a date, a number or an address. */
const NAMES: readonly (readonly [word: RegExp, value: string])[] = [
  [/(^|_)time$/, formatTopDate(DATE)],
  [/(^|_)date$/, formatTopDate(DATE, "yyyy-MM-dd")],
  [/(^|_)month$/, formatTopDate(DATE, "yyyy-MM")],
  [/(^|_)(amount|amt|fee|price|money)(_|$)/, "1.00"],
  [/(^|_)(rate|ratio|count|cnt|num|volume|uv|pv|total)(_|$)/, "1"],
  [/(^|_)(url|link)$/, "https://example.com/"],
];

/** A value by type, format, enum and limits, for a field of which no document gives one. */
export function madeExample(field: FieldSpec): unknown {
  const [choice] = Object.keys(field.enum ?? {});
  if (choice !== undefined) return choice;
  const wanted = wantedValue(field);
  if (fits(field, wanted)) return wanted;
  const { min, max, maxLength } = field;
  return min ?? max ?? String(wanted).slice(0, maxLength);
}

function wantedValue({ name, type, format }: FieldSpec): unknown {
  if (format === "id") return "1";
  const pattern = datePattern({ type: type.name, format });
  if (pattern !== undefined) return formatTopDate(DATE, pattern);
  const { kind, placeholder } = scalarOf(type.name) ?? {};
  if (kind === "number" && /(^|_)time$/.test(name)) return DATE.getTime();
  return placeholder ?? NAMES.find(([word]) => word.test(name))?.[1] ?? TEXT;
}
