import type { Spec } from "../validate/spec.ts";
import type { Name } from "./names.ts";
import type { Data } from "./session.ts";
import type { Asked } from "./state.ts";

/** What is known of methods before a document is looked at. */
interface OnFile {
  /** Method -> id. */
  readonly ids: ReadonlyMap<string, number>;
  readonly mayBeRenamed: boolean;
}

/** The ids that specs and rows tell. */
export function idsOnFile({ apis, catalogue }: Spec): Map<string, number> {
  const known = [...catalogue, ...apis].flatMap(({ method, id }): [string, number][] => {
    return method !== undefined && typeof id === "number" ? [[method, id]] : [];
  });
  return new Map(known);
}

/** A document has no id of its own: whether it is the one that was asked for is seen by its method. */
export function judge({ data }: Data, { id, method: expected }: Name, { ids, mayBeRenamed }: OnFile): Asked {
  const method = typeof data["name"] === "string" ? data["name"].trim() : "";
  if (method === "") return { id, outcome: "gone", reason: "the site has no document of this id" };
  const refused = (reason: string): Asked => ({ id, method, outcome: "refused", reason });
  const other = ids.get(method);
  if (other !== undefined && other !== id) {
    return refused(`the document is of ${method}, whose id on file is ${other}`);
  }
  if (expected !== undefined && expected !== method && !mayBeRenamed) {
    const next = `where the platform renamed it: npm run pull -- --id ${id} --renamed`;
    return refused(`the document is of ${method}, on file is ${expected}; ${next}`);
  }
  return { id, method, outcome: "read" };
}
