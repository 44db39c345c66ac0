import type { TopApi } from "./api.js";
import type { TopErrorResponse } from "./errors.js";

export type Tree = { [name: string]: unknown };

/** `taobao.tbk.item.get` answers under `tbk_item_get_response`; prefixes other than `taobao.` stay. */
export function envelopeName(method: string): string {
  return `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
}

/** What an answer's root holds: an error, the payload, or nothing TOP would send. */
export type Opened = { readonly error: TopErrorResponse } | { readonly payload: Tree } | { readonly foreign: string };

/**
 * Opens an answer (protocol section 9): `error_response` first, then the documented envelope, then the only
 * `*_response` member, then the root itself, which is the payload when the envelope was simplified away.
 */
export function open(api: TopApi, root: unknown): Opened {
  if (!isTree(root)) return { foreign: `the answer is ${Array.isArray(root) ? "a list" : typeof root}, no object` };
  const error = root["error_response"];
  if (isTree(error)) return { error: errorResponse(error) };
  const named = root[envelopeName(api.method)];
  if (isTree(named)) return { payload: named };
  const envelopes = Object.keys(root).filter((name) => name.endsWith("_response") && isTree(root[name]));
  if (envelopes.length === 1) return { payload: root[envelopes[0] as string] as Tree };
  return isPayload(api, root)
    ? { payload: root }
    : { foreign: "the answer has no envelope and none of the API's fields" };
}

/** Without an envelope only the fields tell TOP's answer from somebody else's. */
function isPayload(api: TopApi, root: Tree): boolean {
  if ("request_id" in root) return true;
  return api.response === undefined ? false : Object.keys(root).some((name) => api.response?.[name] !== undefined);
}

function errorResponse(error: Tree): TopErrorResponse {
  const text = (name: string) => (error[name] === undefined || error[name] === null ? undefined : String(error[name]));
  return {
    code: Number(error["code"] ?? 0),
    msg: text("msg") ?? "no message",
    sub_code: text("sub_code"),
    sub_msg: text("sub_msg"),
    request_id: text("request_id"),
  };
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
