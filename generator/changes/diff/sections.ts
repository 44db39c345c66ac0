import { isDeepStrictEqual } from "node:util";
import type { FailureSpec, PaginationSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { name } from "../text.ts";

/** How pages are asked for, and what iteration yields. */
export function* diffPagination(from: PaginationSpec | undefined, to: PaginationSpec | undefined): Generator<Finding> {
  if (isDeepStrictEqual(from, to)) return;
  if (!from && to) yield { kind: "pagination.added", text: `Add pagination over ${name(to.items)}` };
  else if (from && !to) yield { kind: "pagination.removed", text: `Remove pagination over ${name(from.items)}` };
  else if (from && to && from.items !== to.items) {
    yield { kind: "pagination.items", text: `Iterate ${name(to.items)} instead of ${name(from.items)}` };
  } else yield { kind: "pagination.changed", text: "Change how pages are asked for" };
}

/** Which success envelopes are failures, and what is read from them. */
export function* diffFailure(from: FailureSpec | undefined, to: FailureSpec | undefined): Generator<Finding> {
  if (!from && to) yield { kind: "failure.added", text: `Throw when ${condition(to)}` };
  if (from && !to) yield { kind: "failure.removed", text: `No longer throw when ${condition(from)}` };
  if (!from || !to) return;
  if (condition(from) !== condition(to)) {
    yield { kind: "failure.changed", text: `Throw when ${condition(to)}, no longer when ${condition(from)}` };
  } else if (from.code !== to.code) yield { kind: "failure.code", text: source("code", to.code) };
  if (from.message !== to.message) yield { kind: "failure.message", text: source("text", to.message) };
}

/** A code without the values that mean success only explains. */
function condition({ flag, code, ok }: FailureSpec): string {
  const tests = [flag && `${name(flag)} is false`, code && ok && `${name(code)} is not ${name(ok.join(", "))}`];
  return tests.filter(Boolean).join(" or ");
}

function source(what: string, path: string | undefined): string {
  return path ? `Read the ${what} of a failure from ${name(path)}` : `Read no ${what} of a failure from the answer`;
}
