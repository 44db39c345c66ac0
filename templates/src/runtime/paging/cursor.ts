import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import type { TopApi } from "../api.js";
import { withValue } from "../wire/path.js";
import { jsonText } from "../wire/values.js";

/** Where a run stands behind a page. Short names: it travels as text. */
export interface Mark {
  /** Version of this form. */
  readonly v: 1;
  /** Digest of method and parameters. */
  readonly r: string;
  /** Start of the window, epoch milliseconds; of the next one where there is no `n`. */
  readonly a?: number | undefined;
  /** End of the window. */
  readonly b?: number | undefined;
  /** Number of the next page, missing behind the last one. */
  readonly n?: number | undefined;
  /** Items before the next page. */
  readonly c?: number | undefined;
  /** Position of the next page. */
  readonly t?: string | undefined;
  /** Length of windows, where the platform asked for shorter ones. */
  readonly z?: number | undefined;
  /** Digests of the items on the borders of the window. */
  readonly k?: readonly string[] | undefined;
}

export function writeCursor(mark: Mark): string {
  return markText(mark);
}

/** A mark as it travels. */
export function markText(mark: object): string {
  return Buffer.from(JSON.stringify(mark)).toString("base64url");
}

/** What such a text says, which is no mark yet. */
export function parseMark(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return undefined;
  }
}

/** @throws TypeError for a text that no page gave, or a page of another request gave */
export function readCursor(text: string, request: string): Mark {
  const mark = parseMark(text);
  if (!isMark(mark)) throw new TypeError("cursor is none that a page gave");
  if (mark.r !== request) throw new TypeError("cursor is of another request: its method or parameters differ");
  return mark;
}

/** As the option `window` has it. */
const LEAST_WINDOW = 1000;

function isMark(value: unknown): value is Mark {
  const mark = value as Mark | null | undefined;
  const counts = [mark?.a, mark?.b, mark?.n, mark?.c, mark?.z];
  return (
    mark?.v === 1 &&
    counts.every((count) => count === undefined || (Number.isSafeInteger(count) && count >= 0)) &&
    (mark.t === undefined || typeof mark.t === "string") &&
    (mark.a === undefined || mark.a <= (mark.b ?? mark.a)) &&
    (mark.z === undefined || mark.z >= LEAST_WINDOW) &&
    (mark.k === undefined || (Array.isArray(mark.k) && mark.k.every((key) => typeof key === "string")))
  );
}

/** A short text that differs where the texts differ. */
export function digest(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 16);
}

/** What tells a request from others: its method and all parameters but those that paging sets. */
export function requestDigest(api: TopApi, params: object, paging: readonly (string | undefined)[]): string {
  const paths = paging.filter((path) => path !== undefined);
  const rest = paths.reduce((tree, path) => withValue(tree, path, undefined), params);
  const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(api.method + jsonText(Object.fromEntries(sorted), api.params));
}
