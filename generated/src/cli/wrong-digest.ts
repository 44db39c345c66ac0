/** Mistakes in how it is signed: order, joining, bytes, digest and secret. */
import { Buffer } from "node:buffer";
import { DIGESTS, hash, hmac } from "../data/digests.js";
import type { Draft } from "./draft.js";
import type { Given, Mistake } from "./mistake.js";

export const ORDERS: readonly Mistake[] = (
  [
    ["the parameters are not sorted", (pairs) => pairs],
    [
      "the parameters are sorted as in a dictionary",
      (pairs) => [...pairs].sort(([a], [b]) => a.localeCompare(b, "en")),
    ],
    ["the parameters are sorted backwards", (pairs) => [...pairs].sort(([a], [b]) => (a > b ? -1 : 1))],
    ["names and values are sorted together", (pairs) => [...pairs].sort((a, b) => (a.join("") < b.join("") ? -1 : 1))],
  ] as readonly (readonly [string, Draft["sort"]])[]
).map(([says, sort]) => ({ says, fix: "sort by name, in ASCII order", apply: (draft) => ({ ...draft, sort }) }));

export const JOINS: readonly Mistake[] = (
  [
    ["names and values are joined as name=value&name=value", (pairs) => pairs.map((pair) => pair.join("=")).join("&")],
    ["a = stands between name and value", (pairs) => pairs.map((pair) => pair.join("=")).join("")],
    ["a & stands between the parameters", (pairs) => pairs.map((pair) => pair.join("")).join("&")],
    ["only the values are signed", (pairs) => pairs.map(([, value]) => value).join("")],
  ] as readonly (readonly [string, Draft["join"]])[]
).map(([says, join]) => ({
  says,
  fix: "name1value1name2value2, nothing between",
  apply: (draft) => ({ ...draft, join }),
}));

export function encodings({ kept }: Given): Mistake[] {
  const isAscii = kept.every(([, value]) => /^[\x00-\x7f]*$/.test(value));
  if (isAscii) return [];
  const apply = (draft: Draft): Draft => ({ ...draft, encoding: "latin1" });
  return [{ says: "the text is hashed as Latin-1", fix: "hash its UTF-8 bytes", apply }];
}

export function digests({ signMethod }: Given): Mistake[] {
  const others = Object.keys(DIGESTS).filter((name) => name !== signMethod);
  const isMd5 = signMethod === "md5";
  const place = isMd5 ? "put the secret in front and behind" : "the secret is the key of the HMAC, and nowhere else";
  const around = (secret: string, text: Buffer) => Buffer.concat([Buffer.from(secret), text, Buffer.from(secret)]);
  return [
    ...others.map((name) => {
      const says = `the sign is ${name}, not ${signMethod}`;
      return digest(says, `sign with ${signMethod}, or send sign_method=${name}`, DIGESTS[name] as Draft["digest"]);
    }),
    digest("md5 without the secret at the end", place, (text, secret) => hash("md5", secret, text)),
    digest("md5 without the secret in front", place, (text, secret) => hash("md5", text, secret)),
    digest("md5 without the secret", place, (text) => hash("md5", text)),
    digest("sha256 between two secrets", place, (text, secret) => hash("sha256", secret, text, secret)),
    digest("hmac of a text with the secret around it", place, (text, secret) =>
      hmac("md5", around(secret, text), secret),
    ),
    digest("hmac-sha256 of a text with the secret around it", place, (text, secret) => {
      return hmac("sha256", around(secret, text), secret);
    }),
    digest("hmac-sha256 keyed by the secret and &", place, (text, secret) => hmac("sha256", text, `${secret}&`)),
    digest("hmac-sha1", place, (text, secret) => hmac("sha1", text, secret)),
  ];
}

function digest(says: string, fix: string, made: Draft["digest"]): Mistake {
  return { says, fix, apply: (draft) => ({ ...draft, digest: made }) };
}
