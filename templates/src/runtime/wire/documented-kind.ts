import type { TopApi } from "../api.js";

/** Of a method that was called by its name, too; `undefined` where no document tells. */
export async function documentedKind({ kind, method }: TopApi): Promise<TopApi["kind"]> {
  if (kind) return kind;
  const { READS } = await import("../../reads.js");
  return READS.includes(method) ? "read" : undefined;
}
