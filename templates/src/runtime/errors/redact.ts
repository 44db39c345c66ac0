import { TopError, TopTransportError } from "./error.js";
import { attempt, thrownText } from "./thrown.js";

/** Fields of an error that hold words of the platform, or of whoever named the method. */
const TEXTS = ["method", "code", "msg", "sub_code", "sub_msg", "request_id", "body"];

/** Fields of an error that hold them deeper down. */
const TREES = ["data", "problems"];

type Fields = Record<string, unknown>;
type Mask = (text: string) => string;

/**
 * The same error without secrets: platforms, proxies and mocks repeat what they were sent. The reason of an abort is the
 * caller's and stays; so does an error that is not ours. What masks is loaded with the first error.
 */
export async function redact<E>(error: E, secrets: readonly (string | undefined)[]): Promise<E> {
  if (!(error instanceof TopError)) return error;
  const mask = (await import("./mask.js")).maskOf(secrets);
  try {
    return maskError(error, mask);
  } catch {
    return maskError(copyOf(error), mask);
  }
}

/** Of an error that somebody else threw, and that cannot be changed: it is frozen, or hides behind a proxy. */
function copyOf<E extends TopError>(error: E): E {
  const copy = Object.setPrototypeOf(new Error(), Object.getPrototypeOf(error) as object) as E;
  for (const name of attempt(() => Reflect.ownKeys(error), [])) {
    const value: unknown = attempt(() => Reflect.get(error, name), undefined);
    const enumerable = attempt(() => Object.prototype.propertyIsEnumerable.call(error, name), false);
    Object.defineProperty(copy, name, { value, enumerable, writable: true, configurable: true });
  }
  return copy;
}

function maskError<E extends TopError>(error: E, mask: Mask): E {
  const { stack = "" } = error;
  const message = thrownText(error);
  error.message = mask(message);
  const at = stack.indexOf(message);
  const frames = at + message.length;
  error.stack = at < 0 ? mask(stack) : mask(stack.slice(0, at)) + error.message + mask(stack.slice(frames));
  const fields = error as unknown as Fields;
  for (const name of TEXTS) if (typeof fields[name] === "string") fields[name] = mask(fields[name]);
  for (const name of TREES) if (fields[name]) fields[name] = clean(fields[name], mask);
  const isAbort = error instanceof TopTransportError && error.reason === "abort";
  if (error.cause && !isAbort) error.cause = clean(error.cause, mask);
  return error;
}

function clean(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return mask(value);
  try {
    if (isTree(value)) maskTree(value, mask);
    return value;
  } catch {
    return new Error(mask(thrownText(value))); // frozen, or not to be looked at
  }
}

/**
 * Replaces texts at any depth, names too, without recursion: answers may nest as deep as they like, and causes may be a circle.
 */
function maskTree(root: Fields, mask: Mask): void {
  const open = [root];
  const seen = new Set<unknown>(open);
  const names = new Map<string, string>();
  for (let tree = open.pop(); tree; tree = open.pop()) {
    for (const given of Object.getOwnPropertyNames(tree)) {
      const name = Array.isArray(tree) ? given : renamed(tree, given, names, mask);
      const value = tree[name];
      if (typeof value === "string") {
        const clean = mask(value);
        if (clean !== value) tree[name] = clean;
      } else if (isTree(value) && !seen.has(value)) {
        seen.add(value);
        open.push(value);
      }
    }
  }
}

/** The name of a member from now on. An answer has few names, each again and again. */
function renamed(tree: Fields, name: string, names: Map<string, string>, mask: Mask): string {
  let clean = names.get(name);
  if (clean === undefined) names.set(name, (clean = mask(name)));
  if (clean !== name) {
    tree[clean] = tree[name];
    delete tree[name];
  }
  return clean;
}

/** Errors, lists and plain objects; sockets and the like are not ours to change. */
function isTree(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Error || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
