import type { TopApi, TopFailure } from "../api.js";
import type { TopErrorResponse } from "../errors/api-error.js";
import { parsedText } from "./json-text.js";
import { isTree, textOf, type Tree } from "./tree.js";

const names = new WeakMap<TopApi, string>();

/** `taobao.item.get` answers under `item_get_response`; prefixes other than `taobao.` stay. */
function envelopeName(api: TopApi): string {
  let name = names.get(api);
  if (!name) names.set(api, (name = familyOf(api)?.envelope ?? ownName(api.method)));
  return name;
}

function ownName(method: string): string {
  return `${method.replace(/^taobao\./, "").replaceAll(".", "_")}_response`;
}

/** APIs that all answer under one name, and there tell of failures too. */
interface Family {
  readonly prefix: string;
  readonly envelope: string;
  readonly failure: TopFailure;
}

const FAMILIES: readonly Family[] = [
  { prefix: "qimen.", envelope: "response", failure: { flag: "flag", code: "code", message: "message", ok: ["0"] } },
];

/** The family that a method's prefix tells. */
export function familyOf({ method }: TopApi): Family | undefined {
  return FAMILIES.find(({ prefix }) => method.startsWith(prefix));
}

/** What an answer's root holds: an error, the payload (under the API's own name, or not), or nothing TOP would send. */
export type Opened =
  | { readonly error: TopErrorResponse }
  | { readonly payload: Tree; readonly isNamed: boolean }
  | { readonly foreign: string };

/**
 * Opens an answer (protocol section 9): `error_response` first, then the documented envelope, then the root itself when
 * the envelope was simplified away, then the only other `*_response`. Whatever does not stand under the API's own name
 * must show that it is this API's answer and no other's.
 */
export function open(api: TopApi, root: unknown): Opened {
  if (!isTree(root))
    return {
      foreign: `the answer is ${Array.isArray(root) ? "a list" : root === null ? "null" : typeof root}, no object`,
    };
  const error = refusalIn(root["error_response"]);
  if (error) return { error: errorResponse(error) };
  const named = root[envelopeName(api)] ?? (familyOf(api) && root[ownName(api.method)]);
  if (isTree(named)) return { payload: named, isNamed: true };
  if (isPayload(api, root)) return { payload: root, isNamed: false };
  const envelopes = Object.keys(root).filter((name) => name.endsWith("_response") && isTree(root[name]));
  const other = envelopes.length === 1 ? (root[envelopes[0] as string] as Tree) : undefined;
  if (other && (!api.response || hasField(api, other))) return { payload: other, isNamed: false };
  return { foreign: "the answer has no envelope and none of the API's fields" };
}

/**
 * Without an envelope only the fields tell TOP's answer from somebody else's; an empty one still has its `request_id`.
 * Beside a `code` that is what other gateways' errors have, and beside an `error_response` of whatever form no success.
 */
function isPayload(api: TopApi, root: Tree): boolean {
  if (hasField(api, root)) return true;
  return "request_id" in root && !root["error_response"] && !(api.response && "code" in root);
}

function hasField({ response }: TopApi, tree: Tree): boolean {
  return response !== undefined && Object.keys(tree).some((name) => Object.hasOwn(response, name));
}

/** Also as JSON text, or as the only element of a list, as structs come. */
function refusalIn(value: unknown): Tree | undefined {
  const tree: unknown = typeof value === "string" ? parsedText(value, "{") : value;
  const [only] = Array.isArray(tree) && tree.length === 1 ? (tree as unknown[]) : [tree];
  return isTree(only) ? only : undefined;
}

function errorResponse(error: Tree): TopErrorResponse {
  return {
    code: codeOf(textOf(error["code"])?.trim() || "0"),
    msg: textOf(error["msg"]) ?? "no message",
    sub_code: textOf(error["sub_code"])?.trim(),
    sub_msg: textOf(error["sub_msg"]),
    request_id: textOf(error["request_id"]),
  };
}

function codeOf(text: string): number | string {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
