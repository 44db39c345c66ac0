import type { TopApi } from "../api.js";

/** An API, and of a method that was called by its name what documents say of its failures. */
export async function documented(api: TopApi): Promise<TopApi> {
  if (api.kind) return api;
  const { PASSING, READS } = await import("../../reads.js");
  if (READS.includes(api.method)) return { ...api, kind: "read" };
  const errors = Object.hasOwn(PASSING, api.method) ? PASSING[api.method] : undefined;
  return errors ? { errors, ...api } : api;
}
