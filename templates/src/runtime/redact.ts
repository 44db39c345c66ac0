import { TopError, TopTransportError } from "./errors.js";

export const MASK = "***";

/** Secrets by name, in a query or a form. */
const NAMED = /\b(sign|session|access_token|refresh_token|client_secret)=[^\s&"'<>]+/gi;

/** A JSON parser's message shows a piece of what it read. */
const SNIPPET = /, (?:\.{3})?".*"(?:\.{3})? is not valid JSON/s;

/** Shorter texts are no secrets, and are part of too many words. */
const MIN_LENGTH = 4;

/** Fields of an error that hold the platform's words. */
const TEXTS = ["code", "msg", "sub_code", "sub_msg", "request_id", "body"];

type Fields = Record<string, unknown>;

/** Some text without the secrets, as they are and as a URL or JSON writes them. */
function mask(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text.replace(NAMED, `$1=${MASK}`).replace(SNIPPET, " is not valid JSON");
  for (const secret of secrets) {
    if (!secret || secret.length < MIN_LENGTH) continue;
    for (const form of [secret, encodeURIComponent(secret), secret.replaceAll("/", "\\/")]) {
      clean = withoutTail(clean.replaceAll(form, MASK), form);
    }
  }
  return clean;
}

/** A body that is cut off may end within a secret. */
function withoutTail(text: string, secret: string): string {
  for (let n = secret.length - 1; n >= 8; n--) {
    if (text.endsWith(secret.slice(0, n))) return text.slice(0, -n) + MASK;
  }
  return text;
}

/**
 * The same error without secrets: platforms, proxies and mocks repeat what they were sent. The reason of an abort is the
 * caller's and stays; so does an error that is not ours.
 */
export function redact<E>(error: E, secrets: readonly (string | undefined)[]): E {
  if (!(error instanceof TopError)) return error;
  const hint = error.hint ? ` — ${error.hint}` : "";
  const { message, stack = "" } = error;
  error.message = mask(message.slice(0, message.length - hint.length), secrets) + hint;
  const trace = stack.replace(message, () => error.message);
  error.stack = mask(trace, secrets);
  const fields = error as unknown as Fields;
  for (const name of TEXTS) if (typeof fields[name] === "string") fields[name] = mask(fields[name], secrets);
  if (fields["data"]) maskTree(fields["data"], secrets);
  const isAbort = error instanceof TopTransportError && error.reason === "abort";
  if (error.cause && !isAbort) error.cause = cause(error.cause, secrets);
  return error;
}

function cause(error: unknown, secrets: readonly (string | undefined)[], depth = 0): unknown {
  if (typeof error === "string") return mask(error, secrets);
  if (!(error instanceof Error) || depth > 8) return error;
  try {
    const fields = error as unknown as Fields;
    for (const name of Object.getOwnPropertyNames(error)) {
      const value = fields[name];
      const clean = typeof value === "object" ? cause(value, secrets, depth + 1) : maskAny(value, secrets);
      if (clean !== value) fields[name] = clean;
    }
    return error;
  } catch {
    return new Error(mask(error.message, secrets)); // frozen
  }
}

function maskAny(value: unknown, secrets: readonly (string | undefined)[]): unknown {
  return typeof value === "string" ? mask(value, secrets) : value;
}

/** Replaces texts at any depth, without recursion: answers may nest as deep as they like. */
function maskTree(root: unknown, secrets: readonly (string | undefined)[]): void {
  const open = [root as Fields];
  for (let tree = open.pop(); tree; tree = open.pop()) {
    for (const name of Object.keys(tree)) {
      const value = tree[name];
      if (typeof value === "object" && value !== null) open.push(value as Fields);
      else if (typeof value === "string") tree[name] = mask(value, secrets);
    }
  }
}
