/** Mistakes in how it is signed: order, joining, bytes, digest and secret. */
import { Buffer } from "node:buffer";
import { DIGESTS, hash, hmac } from "../data/digests.js";
import { type Draft, rightDraft } from "./draft.js";
import { gbkOf } from "./gbk.js";
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
  const of = (name: string, encode: Draft["encode"]): Mistake => ({
    says: `the text is hashed as ${name}`,
    fix: "hash its UTF-8 bytes",
    apply: (draft) => ({ ...draft, encode }),
  });
  return [
    of("GBK (the encoding of Chinese Windows)", gbkOf),
    of("Latin-1", (text) => Buffer.from(text, "latin1")),
    of("ASCII, ? for every other character", (text) => Buffer.from(text.replace(/[^\x00-\x7f]/g, "?"))),
    of("UTF-8 twice", (text) => Buffer.from(Buffer.from(text).toString("latin1"))),
  ];
}

/** Names of what stands beside the secret by mistake; the secret itself is never told. */
const BESIDE: readonly (readonly [says: string, made: (secret: string) => string])[] = [
  ["a newline (\\n) at its end", (secret) => `${secret}\n`],
  ["a newline (\\r\\n) at its end", (secret) => `${secret}\r\n`],
  ["white space (\\r) at its end", (secret) => `${secret}\r`],
  ["white space (a blank) at its end", (secret) => `${secret} `],
  ["white space (a blank) in front", (secret) => ` ${secret}`],
  ["white space (blanks) on both sides", (secret) => ` ${secret} `],
  ["white space (a tab) at its end", (secret) => `${secret}\t`],
  ["white space (a tab) in front", (secret) => `\t${secret}`],
  ["white space (a newline) in front", (secret) => `\n${secret}`],
  ["white space (two blanks) at its end", (secret) => `${secret}  `],
  ["white space (a blank and a newline) at its end", (secret) => `${secret} \n`],
  ["white space (two newlines) at its end", (secret) => `${secret}\n\n`],
  ["white space (tabs) on both sides", (secret) => `\t${secret}\t`],
  ["white space (a no-break space) at its end", (secret) => `${secret}\u00a0`],
  ["white space (a full-width blank) at its end", (secret) => `${secret}\u3000`],
  ["a character without width (U+200B) at its end", (secret) => `${secret}\u200b`],
  ["a byte order mark in front", (secret) => `\ufeff${secret}`],
  ["quotes around it", (secret) => `"${secret}"`],
  ["quotes around it (')", (secret) => `'${secret}'`],
];

export function secrets({ secret }: Given): Mistake[] {
  const of = (says: string, fix: string, made: string): Mistake => ({
    says,
    fix,
    apply: (draft) => ({ ...draft, secret: made }),
  });
  const bare = secret.trim();
  return [
    ...(bare === secret
      ? []
      : [of("the secret is without the white space that TOP_APP_SECRET has", "trim TOP_APP_SECRET", bare)]),
    ...BESIDE.map(([says, made]) => of(`the secret has ${says}`, "trim the secret where it is read", made(bare))),
    of("the secret is in lower case", "take the secret as it is", bare.toLowerCase()),
    of("the secret is in upper case", "take the secret as it is", bare.toUpperCase()),
  ].filter(({ apply }) => apply(PLAIN).secret !== secret);
}

const PLAIN = rightDraft([], "md5", "");

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
