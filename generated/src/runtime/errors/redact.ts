import { Buffer } from "node:buffer";
import { TopError, TopTransportError } from "./error.js";

export const MASK = "***";

const NAMES = "(sign|session|access_token|refresh_token|client_secret)";

/** Secrets by name, in a query or a form. */
const PAIR = new RegExp(`\\b${NAMES}=[^\\s&"'<>]+`, "gi");

/** The same in JSON, and in JSON that is a text of JSON, up to the quote that ends it or to the end of what was shown. */
const MEMBER = new RegExp(`(\\\\*)"${NAMES}\\1"\\s*:\\s*\\1"(?:(?!\\1")[^])*`, "gi");

/** A JSON parser's message shows a piece of what it read. */
const SNIPPET = /, (?:\.{3})?".*"(?:\.{3})? is not valid JSON/s;

/** Shorter texts are no secrets, and are part of too many words. */
const MIN_LENGTH = 4;

/** A text that is cut off may end within a secret: so many characters of one are part of it. */
const MIN_HEAD = 8;

/** Fields of an error that hold the platform's words. */
const TEXTS = ["code", "msg", "sub_code", "sub_msg", "request_id", "body"];

/** Fields of an error that hold them deeper down. */
const TREES = ["data", "problems"];

type Fields = Record<string, unknown>;
type Mask = (text: string) => string;

/**
 * The same error without secrets: platforms, proxies and mocks repeat what they were sent. The reason of an abort is the
 * caller's and stays; so does an error that is not ours.
 */
export function redact<E>(error: E, secrets: readonly (string | undefined)[]): E {
  if (!(error instanceof TopError)) return error;
  const mask = maskOf(secrets);
  const { message, stack = "" } = error;
  error.message = mask(message);
  const trace = stack.replace(message, () => error.message);
  error.stack = mask(trace);
  const fields = error as unknown as Fields;
  for (const name of TEXTS) if (typeof fields[name] === "string") fields[name] = mask(fields[name]);
  for (const name of TREES) if (isTree(fields[name])) maskTree(fields[name], mask);
  const isAbort = error instanceof TopTransportError && error.reason === "abort";
  if (error.cause && !isAbort) error.cause = cause(error.cause, mask);
  return error;
}

function maskOf(secrets: readonly (string | undefined)[]): Mask {
  const patterns = [...new Set(secrets)].flatMap((secret = "") => (secret.length < MIN_LENGTH ? [] : pattern(secret)));
  return (text) => {
    const named = text.replace(PAIR, `$1=${MASK}`).replace(MEMBER, `$1"$2$1":$1"${MASK}`);
    const clean = named.replace(SNIPPET, " is not valid JSON");
    return patterns.reduce((masked, one) => masked.replace(one, MASK), clean);
  };
}

/** A secret however it is written, or its beginning at the end of a text. */
function pattern(secret: string): RegExp {
  const chars = Array.from(secret, written);
  if (chars.length <= MIN_HEAD) return new RegExp(chars.join(""), "gi");
  const rest = chars.slice(MIN_HEAD).reduceRight((behind, char) => `(?:${char}${behind})?`, "");
  return new RegExp(`${chars.join("")}|${chars.slice(0, MIN_HEAD).join("")}${rest}(?:[\\\\%&][#%\\w]*)?$`, "gi");
}

const ENTITIES: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** A character as a text, a URL or a URL in one, a form, JSON and HTML write it. */
function written(char: string): string {
  if (/[a-z\d]/i.test(char)) return char;
  const code = char.codePointAt(0) as number;
  const hex = code.toString(16);
  const url = Array.from(Buffer.from(char), (byte) => `%(?:25)*${byte.toString(16).padStart(2, "0")}`).join("");
  const html = `&(?:#0*${code}|#x0*${hex}|${ENTITIES[char] ?? "#"});`;
  const plain = char.replace(/[^]/g, "\\$&");
  return `(?:\\\\*(?:${plain}|u0*${hex})|${url}|${html}${char === " " ? "|\\+" : ""})`;
}

function cause(error: unknown, mask: Mask): unknown {
  if (typeof error === "string") return mask(error);
  if (!isTree(error)) return error;
  try {
    maskTree(error, mask);
    return error;
  } catch {
    return new Error(mask(String((error as Fields)["message"] ?? error))); // frozen
  }
}

/** Replaces texts at any depth, without recursion: answers may nest as deep as they like, and causes may be a circle. */
function maskTree(root: Fields, mask: Mask): void {
  const open = [root];
  const seen = new Set<unknown>(open);
  for (let tree = open.pop(); tree; tree = open.pop()) {
    for (const name of Object.getOwnPropertyNames(tree)) {
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

/** Errors, lists and plain objects; sockets and the like are not ours to change. */
function isTree(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Error || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
