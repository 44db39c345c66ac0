/** The protocol's words, written the slow way: what a call must look like on the wire. */
import { createHash, createHmac } from "node:crypto";
import type { SignMethod, TopShape } from "../../../generated/src/index.ts";

export type Params = Readonly<Record<string, unknown>>;

/** Section 7: the text of a value, `undefined` where it is not sent. */
export function wireModel(value: unknown, shape: TopShape | undefined): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (value instanceof Date) return dateModel(value, shape);
  if (Array.isArray(value)) {
    const element = Array.isArray(shape) ? (shape[1] as TopShape) : undefined;
    if (value.some((one) => typeof one === "object" && one !== null && !(one instanceof Date))) {
      return JSON.stringify(plain(value, shape));
    }
    const texts = value.map((one) => wireModel(one, element)).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join(",");
  }
  if (typeof value === "object") return JSON.stringify(plain(value, shape));
  return String(value);
}

/** What `JSON.stringify` makes the struct's text of: dates as text, members without a value left out. */
function plain(value: unknown, shape: TopShape | undefined): unknown {
  if (value instanceof Date) return dateModel(value, shape);
  if (Array.isArray(value))
    return value.map((one) => plain(one, Array.isArray(shape) ? (shape[1] as TopShape) : undefined));
  if (typeof value !== "object" || value === null) return value;
  const fields = typeof shape === "object" && !Array.isArray(shape) ? (shape as Record<string, TopShape>) : {};
  const members = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(
    members.map(([name, one]) => [name, plain(one, Object.hasOwn(fields, name) ? fields[name] : undefined)]),
  );
}

function dateModel(value: Date, shape: TopShape | undefined): string {
  const pattern = typeof shape === "string" && /yyyy|HH|dd/.test(shape) ? shape : "yyyy-MM-dd HH:mm:ss";
  const there = new Date(value.getTime() + 8 * 3_600_000);
  const two = (n: number) => String(n).padStart(2, "0");
  const parts = {
    yyyy: String(there.getUTCFullYear()).padStart(4, "0"),
    MM: two(there.getUTCMonth() + 1),
    dd: two(there.getUTCDate()),
    HH: two(there.getUTCHours()),
    mm: two(there.getUTCMinutes()),
    ss: two(there.getUTCSeconds()),
  };
  return Object.entries(parts).reduce((text, [mark, part]) => text.replace(mark, part), pattern);
}

/** Section 3: names sorted by code unit, joined with their values, digested with the secret, in upper-case hex. */
export function signModel(params: Readonly<Record<string, string>>, secret: string, how: SignMethod): string {
  const text = Object.keys(params)
    .sort()
    .map((name) => name + params[name])
    .join("");
  const digest =
    how === "md5"
      ? createHash("md5").update(secret + text + secret, "utf8")
      : createHmac(how === "hmac" ? "md5" : "sha256", Buffer.from(secret, "utf8")).update(text, "utf8");
  return digest.digest("hex").toUpperCase();
}
