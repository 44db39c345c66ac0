import { formerNames } from "../../facts/former-names.ts";
import { settersOf } from "../../model/former.ts";
import type { ApiSpec, FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { name } from "../text.ts";
import { noun, type Side } from "./side.ts";

/** Old names that were answered beside the new ones, and are no more. */
export function* diffFormer(from: ApiSpec, to: ApiSpec): Generator<Finding> {
  if (from.formerly !== undefined && to.formerly === undefined && from.method === to.method) {
    yield { kind: "name.former", text: `Remove the old name ${name(from.formerly)}` };
  }
  for (const side of ["params", "response"] as const) {
    const after = new Set(oldNames(side, to));
    for (const old of oldNames(side, from)) {
      if (!after.has(old)) yield { kind: "name.former", path: old, text: `Remove the old name of ${noun(side, old)}` };
    }
  }
}

/** Dotted paths now of what goes on under an old name: parameters by their setters, fields of an answer. */
function oldNames(side: Side, api: ApiSpec): string[] {
  if (side === "params") return settersOf(api.params).former.map(([{ name: now }]) => now);
  const fields = api.response ?? [];
  const names = formerNames(fields);
  const walk = (level: readonly FieldSpec[], prefix: string): string[] =>
    level.flatMap((field) => [
      ...(names.has(field) ? [prefix + field.name] : []),
      ...walk(field.fields ?? [], `${prefix}${field.name}.`),
    ]);
  return walk(fields, "");
}
