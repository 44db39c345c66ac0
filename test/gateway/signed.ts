import { createHash, createHmac } from "node:crypto";
import type { Gateway } from "../../generated/src/testing/index.ts";

/** Requests written without the package's own code, so that gateway and test cannot share a mistake. */

export const SECRET = "helloworld";
export const METHOD = "taobao.tbk.sc.social.crowd.get";
/** 2024-01-01 08:00:00 in GMT+8. */
export const NOW = Date.UTC(2024, 0, 1);
export const clock = () => NOW;

export type Texts = Record<string, string>;

export const SYSTEM: Texts = {
  method: METHOD,
  app_key: "12345678",
  timestamp: "2024-01-01 08:00:00",
  v: "2.0",
  sign_method: "hmac-sha256",
  format: "json",
  session: "6100sessionKEY",
};

export const CROWD: Texts = { ...SYSTEM, social_crowd_id: "12312" };

const RULES: Record<string, (row: string) => string> = {
  md5: (row) => createHash("md5").update(`${SECRET}${row}${SECRET}`, "utf8").digest("hex"),
  hmac: (row) => createHmac("md5", SECRET).update(row, "utf8").digest("hex"),
  "hmac-sha256": (row) => createHmac("sha256", SECRET).update(row, "utf8").digest("hex"),
  legacy: (row) => createHash("md5").update(`${SECRET}${row}`, "utf8").digest("hex"),
};

export function signOf(texts: Texts, body = ""): string {
  const row = Object.keys(texts)
    .sort()
    .map((name) => `${name}${texts[name]}`)
    .join("");
  return RULES[texts["sign_method"] ?? "legacy"]!(row + body).toUpperCase();
}

export function signed(texts: Texts, body?: string): Texts {
  return { ...texts, sign: signOf(texts, body) };
}

export function without(texts: Texts, ...names: string[]): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));
}

/** All parameters in the body, as a form. */
export function post({ url }: Pick<Gateway, "url">, texts: Texts, headers: Texts = {}): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams(texts), headers });
}

export async function answerTo(gateway: Pick<Gateway, "url">, texts: Texts): Promise<any> {
  return (await post(gateway, signed(texts))).json();
}

/** The wire texts of typed parameters: lists of basics comma-joined, structs as JSON. Files are left to the caller. */
export function wireTexts(params: Record<string, unknown>): Texts {
  const given = Object.entries(params).filter(([, value]) => !(value instanceof Uint8Array));
  return Object.fromEntries(given.map(([name, value]) => [name, wireText(value)]));
}

function wireText(value: unknown): string {
  if (Array.isArray(value) && typeof value[0] !== "object") return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
