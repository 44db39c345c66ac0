import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./built.ts";
import { tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

const SECRET = "0123456789abcdef0123456789abcdef";
const CALL: Params = {
  method: "taobao.tbk.tpwd.create",
  app_key: "12345678",
  session: "6100abcdef",
  timestamp: "2024-01-01 12:00:00",
  v: "2.0",
  sign_method: "md5",
  text: "春装 热卖 😀&x",
  url: "https://s.click.taobao.com/a?b=1&c=2",
};

type Params = Readonly<Record<string, string>>;

function row(params: Params): string {
  return Object.keys(params)
    .sort()
    .map((name) => name + params[name])
    .join("");
}

function md5(params: Params, secret = SECRET): string {
  return createHash("md5")
    .update(secret + row(params) + secret)
    .digest("hex")
    .toUpperCase();
}

function each(change: (value: string) => string, params: Params = CALL): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, change(value)]));
}

/** The bytes of GBK of the characters above; it has no emoji. */
const GBK: Params = { 春: "b4ba", 装: "d7b0", 热: "c8c8", 卖: "c2f4", "😀": "3f" };
function md5OfGbk(): string {
  const bytes = [...(SECRET + row(CALL) + SECRET)].map((char) => Buffer.from(GBK[char] ?? "", "hex"));
  const whole = [...(SECRET + row(CALL) + SECRET)].map((char, i) =>
    GBK[char] ? (bytes[i] as Buffer) : Buffer.from(char),
  );
  return createHash("md5").update(Buffer.concat(whole)).digest("hex").toUpperCase();
}

const plus = (value: string) => value.replaceAll(" ", "+");
const html = (value: string) => value.replaceAll("&", "&amp;");
const noEmoji = (value: string) => value.replaceAll("😀", "");
const noBlanks = (value: string) => value.replaceAll(" ", "");
const escapes = (value: string) =>
  JSON.stringify(value)
    .slice(1, -1)
    .replace(/[^\x00-\x7f]/g, escape4);
function escape4(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
const { session: _, ...noSession } = CALL;
const inMs = { ...CALL, timestamp: String(Date.parse("2024-01-01T12:00:00+08:00")) };
const encoded = (name: string, params: Params = CALL) => ({
  ...params,
  [name]: encodeURIComponent(params[name] ?? ""),
});

test.each<[string, string, ...RegExp[]]>([
  ["GBK", md5OfGbk(), /GBK/],
  ["an empty parameter", md5({ ...CALL, sort: "" }), /empty values are signed \(sort\)/],
  ["a newline behind the secret", md5(CALL, `${SECRET}\n`), /secret has a newline/],
  ["a blank before the secret", md5(CALL, ` ${SECRET}`), /secret has white space/],
  ["a blank as +", md5(each(plus)), /a blank as \+/],
  ["milliseconds", md5(inMs), /in milliseconds/],
  ["sign itself", md5({ ...CALL, sign: md5(CALL) }), /sign itself is signed/],
  ["sign itself, empty", md5({ ...CALL, sign: "" }), /sign itself is signed/],
  ["one alone encoded", md5(encoded("url")), /url alone: values are URL-encoded/],
  ["&amp;", md5(each(html)), /&amp; for & \(text, url\)/],
  ["emoji lost", md5(each(noEmoji)), /text alone: emoji are lost/],
  ["emoji as ?", md5(each((value) => value.replace("😀", "?"))), /emoji are lost, \? in their place/],
  ["blanks removed", md5(each(noBlanks)), /blanks are removed/],
  ["\\u escapes", md5(each(escapes)), /\\u escapes/],
  ["a blank as +, &amp;", md5(each((value) => plus(html(value)))), /&amp;/, /a blank as \+/],
  ["emoji lost, a newline", md5(each(noEmoji), `${SECRET}\n`), /emoji/, /secret has a newline/],
  ["milliseconds, \\u escapes", md5(each(escapes, inMs)), /milliseconds/, /\\u escapes/],
  ["empty, sign", md5({ ...CALL, sort: "", sign: "" }), /empty values/, /sign itself/],
  ["blanks removed, milliseconds", md5(each(noBlanks, inMs)), /milliseconds/, /blanks are removed/],
  ["emoji lost, blanks removed", md5(each((value) => noBlanks(noEmoji(value)))), /blanks are removed/, /emoji/],
  ["two encoded", md5(encoded("url", encoded("text"))), /text alone/, /url alone/],
  ["\\u escapes, &amp;", md5(each((value) => html(escapes(value)))), /\\u escapes/, /&amp;/],
  ["no session, a blank as +", md5(each(plus, noSession)), /session is not signed/, /a blank as \+/],
  ["one encoded, a blank before the secret", md5(encoded("url"), ` ${SECRET}`), /url alone/, /secret has white space/],
])("%s", async (_name, expected, ...causes) => {
  const pairs = Object.entries(CALL).map((pair) => pair.join("="));
  const { out, code } = await tbk(["sign", ...pairs, "sort=", "--expect", expected], { TOP_APP_SECRET: SECRET });
  const verdict = out.slice(out.indexOf("\nExpected "));
  expect(code).toBe(1);
  for (const cause of causes) expect(verdict).toMatch(cause);
  expect(verdict.match(/^ {2}- /gm)).toHaveLength(causes.length);
  expect(out).not.toContain(SECRET);
});
