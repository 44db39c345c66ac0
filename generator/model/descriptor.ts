import { durationMs } from "../../templates/src/data/duration.ts";
import { needsSession } from "../../templates/src/data/session.ts";
import type { ApiSpec, FailureSpec, FieldSpec, WindowSpec } from "../validate/spec.ts";
import type { Literal } from "./model.ts";
import { renamedPaths } from "./former.ts";
import { limits, required, shape } from "./shape.ts";

/** What the runtime knows of an API: how to check, serialise, decode, page and explain. */
export function descriptor(api: Omit<ApiSpec, "file" | "sources" | "traits">): Literal {
  const limited = limits(api.params);
  const needed = required(api.params);
  const renamed = renamedPaths(api.response ?? []);
  return {
    method: api.method,
    session: api.session === "required" && !needsSession(api) ? "optional" : api.session,
    kind: api.kind,
    ...(needed.length > 0 && { required: needed }),
    params: shape(api.params),
    ...(Object.keys(limited).length > 0 && { limits: limited }),
    ...(api.response && { response: shape(api.response) }),
    ...(Object.keys(renamed).length > 0 && { renamed }),
    ...(api.failure && { failure: failureLiteral(api.failure) }),
    ...(api.pagination && { pagination: { ...api.pagination, ...(api.window && choices(api)) } }),
    ...(api.window && { window: windowLiteral(api.window) }),
    ...(Object.keys(api.errors).length > 0 && { errors: errorTable(api.errors, api.kind) }),
  };
}

/** The texts of an element that are one of a list: another one makes another element of it. */
function choices({ pagination, response = [] }: Pick<ApiSpec, "pagination" | "response">): {
  choices?: readonly string[];
} {
  let level: readonly FieldSpec[] = response;
  for (const step of pagination?.items.split(".") ?? []) {
    level = level.find((field) => field.name === step)?.fields ?? [];
  }
  const names = level.filter((field) => field.enum && field.type.name === "String").map((field) => field.name);
  return names.length > 0 ? { choices: names } : {};
}

function failureLiteral({ ok, ...paths }: FailureSpec): Literal {
  return { ...paths, ...(ok && { ok: ok.map(String) }) };
}

function windowLiteral({ start, end, max, fallback }: WindowSpec): Literal {
  return { start, end, ...(max && { max: durationMs(max) }), ...(fallback && { fallback: durationMs(fallback) }) };
}

/** Those of a write that may pass: it may have run although they begin as the caller's fault. */
export function passingErrors({ errors, kind }: ApiSpec): Literal {
  return errorTable(Object.fromEntries(Object.entries(errors).filter(([, { retry }]) => retry)), kind);
}

/** code -> `[whether a retry may help, what it means and what to do]`. */
function errorTable(errors: ApiSpec["errors"], kind: ApiSpec["kind"]): Literal {
  const rows = Object.entries(errors).map(([code, { meaning, fix, retry }]) => {
    // A write that failed for a reason that may pass may have run: nothing here shall lead to sending it again.
    const isSafe = fix && fix !== meaning && !(kind === "write" && retry);
    return [code, [retry, isSafe ? `${meaning}：${fix}` : meaning]] as const;
  });
  return Object.fromEntries(rows);
}
