import { isDeepStrictEqual } from "node:util";
import type { FamilySpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, name } from "../text.ts";
import { retryText } from "./errors.ts";
import { pair } from "./pairs.ts";

type Families = readonly FamilySpec[];

/** Families of sub_codes, each by the form it has. */
export function* diffFamilies(from: Families, to: Families): Generator<Finding> {
  const { removed, added, kept } = pair(from, to, formOf);
  for (const path of removed.map(formOf)) yield { kind: "family.removed", path, text: `Remove family ${name(path)}` };
  for (const family of added) {
    const path = formOf(family);
    yield { kind: "family.added", path, text: `Add family ${name(path)} (${code(family.kind)})` };
  }
  for (const [old, now] of kept) {
    const path = formOf(now);
    if (old.kind !== now.kind) yield { kind: "family.kind", path, text: kindText("family", path, old, now) };
    if (old.retry !== now.retry) yield { kind: "family.retry", path, text: retryText("family", path, now.retry) };
  }
  const order = kept.map(([, now]) => formOf(now));
  const before = from.map(formOf).filter((form) => order.includes(form));
  if (!isDeepStrictEqual(before, order)) {
    yield { kind: "family.order", text: `Try the families in another order: ${order.map(name).join(", ")}` };
  }
}

/** `isp.*`, `*access-count`, `*session*`. */
function formOf({ prefix = "", contains = "", suffix = "" }: FamilySpec): string {
  return `${prefix}*${contains === "" ? "" : `${contains}*`}${suffix}`;
}

/** Another class to be thrown as. */
export function kindText(what: string, path: string, from: { kind: string }, to: { kind: string }): string {
  return `Change ${what} ${name(path)} from ${code(from.kind)} to ${code(to.kind)}`;
}
