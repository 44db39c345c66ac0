import { type Limit, LIMITS } from "../../facts/field.ts";
import type { FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { count } from "../text.ts";
import type { Side } from "./side.ts";

/** Limits set, lifted or moved. */
export function* diffLimits(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  for (const [key, limit] of LIMITS) {
    const finding = diffLimit(side, limit, from[key], to[key], subject);
    if (finding) yield finding;
  }
}

function diffLimit(
  side: Side,
  limit: Limit,
  from: number | undefined,
  to: number | undefined,
  subject: string,
): Finding | undefined {
  if (from === to) return undefined;
  if (to === undefined)
    return { kind: `${side}.limit-widened`, text: `Lift the limit of ${subject} (${words(limit, from!)})` };
  if (from === undefined) return { kind: `${side}.limit-narrowed`, text: `Limit ${subject} to ${words(limit, to)}` };
  const narrowed = limit.isLeast ? to > from : to < from;
  const text = `${narrowed ? "Narrow" : "Widen"} ${subject} from ${words(limit, from)} to ${words(limit, to)}`;
  return { kind: narrowed ? `${side}.limit-narrowed` : `${side}.limit-widened`, text };
}

function words({ isLeast, counts }: Limit, value: number): string {
  return `${isLeast ? "at least" : "at most"} ${counts ? count(value, counts) : value}`;
}
