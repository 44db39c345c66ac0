import { createHash, createHmac } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { DIGESTS } from "../../generated/src/data/digests.ts";
import { sign as signParams, type SignMethod } from "../../generated/src/index.ts";
import { ensureBuilt } from "./built.ts";
import { APP, oneLine, tbk } from "./tbk.ts";

const METHODS = Object.keys(DIGESTS) as SignMethod[];

beforeAll(ensureBuilt);

/** The published vector of TOP's documentation: its secret, its parameters, its sign. */
const SECRET = { TOP_APP_SECRET: "helloworld" };
const PUBLISHED = {
  method: "taobao.item.seller.get",
  timestamp: "2016-01-01 12:00:00",
  format: "json",
  app_key: "12345678",
  v: "2.0",
  sign_method: "md5",
  session: "test",
  fields: "num_iid,title,nick,price,num",
  num_iid: "11223344",
};
const ROW =
  "app_key12345678fieldsnum_iid,title,nick,price,numformatjsonmethodtaobao.item.seller.getnum_iid11223344" +
  "sessiontestsign_methodmd5timestamp2016-01-01 12:00:00v2.0";
const SIGN = "66987CB115214E59E6EC978214934FB8";

function words(params: Readonly<Record<string, string>>): string[] {
  return Object.entries(params).map(([name, value]) => `${name}=${value}`);
}

describe("tbk sign", () => {
  test("explains the published vector step by step", async () => {
    const { code, out } = await tbk(["sign", ...words(PUBLISHED), "--reveal"], SECRET);
    expect(code).toBe(0);
    expect(out).toContain("(9 kept, 0 dropped)");
    expect(out).toContain("   app_key, fields, format, method, num_iid, session, sign_method, timestamp, v\n");
    expect(out).toContain(`   ${ROW}\n`);
    expect(out).toContain("4. md5 of ***, that text and ***");
    expect(out).toContain(`   ${SIGN}\n`);
    expect(out).not.toContain("helloworld");
  });

  test("the session is shown only when asked for", async () => {
    const { out } = await tbk(["sign", "session=6100abcdef", "v=2.0"], APP);
    const revealed = await tbk(["sign", "session=6100abcdef", "v=2.0", "--reveal"], APP);
    expect(out).not.toContain("6100abcdef");
    expect(out).toContain("   session***v2.0\n");
    expect(revealed.out).toContain("   session6100abcdefv2.0\n");
  });

  test("what is dropped is named with the reason: sign, empty values, files", async () => {
    const file = ["method=taobao.tbk.sc.pic.embed", "pic_stream=a.png", "relation_id=", "sign=X", "v=2.0"];
    const { out } = await tbk(["sign", ...file], APP);
    expect(out).toContain("(2 kept, 3 dropped)");
    expect(out).toMatch(/drop {2}pic_stream is a file/);
    expect(out).toMatch(/drop {2}relation_id has no value/);
    expect(out).toMatch(/drop {2}sign is never part of itself/);
    expect(out).toContain("   methodtaobao.tbk.sc.pic.embedv2.0\n");
  });

  test.each(METHODS)("--method %s signs as the runtime does", async (method) => {
    const { out } = await tbk(["sign", ...words(PUBLISHED), "--method", method], SECRET);
    expect(out).toContain(`   ${signParams(PUBLISHED, "helloworld", method)}\n`);
    expect(out.includes("tells the gateway to check md5")).toBe(method !== "md5");
  });

  test.each([
    [["--method", "sha1"], `tbk: --method sha1 is none of ${METHODS.join(", ")}`],
    [["sign_method=SHA"], `tbk: sign_method=SHA is none of ${METHODS.join(", ")}`],
    [["v"], "tbk: v is no key=value"],
    [["v=1"], "tbk: v is given twice"],
  ])("%j is refused", async (args, message) => {
    const run = await tbk(["sign", "v=2.0", ...args], APP);
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: "" });
    expect(oneLine(run)).toBe(message);
  });

  test("a secret and parameters are needed", async () => {
    expect(oneLine(await tbk(["sign", "v=2.0"]))).toBe("tbk: TOP_APP_SECRET is not set");
    const run = await tbk(["sign"], APP);
    expect(run.code).toBe(2);
    expect(oneLine(run)).toBe("tbk: give the parameters of the call, KEY=VALUE");
  });

  test("notes tell what looks wrong in the parameters", async () => {
    const behind = new Date().toISOString().slice(0, 19).replace("T", " "); // UTC, 8 h behind GMT+8
    const odd = ["app_key=1 ", `timestamp=${behind}`, "url=a%20b", `app_secret=${APP.TOP_APP_SECRET}`];
    const { out } = await tbk(["sign", ...odd], APP);
    expect(out).toMatch(/part of every call: method, v, sign_method/);
    expect(out).toMatch(/timestamp is 8 h behind GMT\+8 .* local time\?/);
    expect(out).toMatch(/app_key has white space around it/);
    expect(out).toMatch(/url looks URL-encoded/);
    expect(out).toMatch(/app_secret is the secret: it is never sent/);
    const iso = await tbk(["sign", `timestamp=${new Date().toISOString()}`], APP);
    expect(iso.out).toMatch(/is not yyyy-MM-dd HH:mm:ss/);
  });
});

/** A call as an app might sign it: Chinese text, an empty value, names whose order depends on how they are compared. */
const CALL = {
  method: "taobao.tbk.dg.material.optional",
  app_key: "12345678",
  session: "6100abcdef",
  timestamp: "2024-11-11 00:00:00",
  v: "2.0",
  sign_method: "md5",
  q: " 女装 & more",
  page_no: "1",
  Zone: "2",
};
const KEY = "helloworld";

function hex(algorithm: string, ...texts: string[]): string {
  return createHash(algorithm).update(texts.join("")).digest("hex").toUpperCase();
}

function row(params: Readonly<Record<string, string>>, change: (value: string) => string = (value) => value): string {
  return Object.keys(params)
    .sort()
    .map((name) => name + change(params[name] ?? ""))
    .join("");
}

function md5(text: string): string {
  return hex("md5", KEY, text, KEY);
}

const { session: _session, ...withoutSession } = CALL;
const folded = Object.keys(CALL).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

describe("tbk sign --expect", () => {
  test("the right sign is exit 0", async () => {
    const { code, out } = await tbk(["sign", ...words(CALL), "--expect", md5(row(CALL))], SECRET);
    expect(code).toBe(0);
    expect(out).toMatch(/\nIt is the expected sign\n$/);
  });

  test("sign=SIGN among the parameters is expected too", async () => {
    expect((await tbk(["sign", ...words(CALL), `sign=${md5(row(CALL))}`], SECRET)).code).toBe(0);
    expect((await tbk(["sign", ...words(CALL), `sign=${SIGN}`], SECRET)).code).toBe(1);
  });

  test.each([[["--expect", ""]], [["--expect", " \t"]], [["--expect", "", `sign=${SIGN}`]], [["sign="]], [["sign= "]]])(
    "%j asks for the sign instead of calling it right",
    async (args) => {
      const run = await tbk(["sign", ...words(CALL), ...args], SECRET);
      expect([run.code, run.out]).toEqual([2, ""]);
      expect(oneLine(run)).toBe("tbk: the sign to check is empty: give the one that was sent");
    },
  );

  test.each<[string, string, ...RegExp[]]>([
    ["another method", hmac("md5", row(CALL)), /the sign is hmac, not md5/],
    ["the newest method", hmac("sha256", row(CALL)), /the sign is hmac-sha256, not md5/],
    ["lower case", md5(row(CALL)).toLowerCase(), /in lower case/],
    [
      "base64",
      createHash("md5")
        .update(KEY + row(CALL) + KEY)
        .digest("base64"),
      /is base64/,
    ],
    ["no trailing secret", hex("md5", KEY, row(CALL)), /without the secret at the end/],
    ["no leading secret", hex("md5", row(CALL), KEY), /without the secret in front/],
    ["no secret", hex("md5", row(CALL)), /md5 without the secret /],
    [
      "unsorted",
      md5(
        words(CALL)
          .map((pair) => pair.replace("=", ""))
          .join(""),
      ),
      /not sorted/,
    ],
    ["dictionary order", md5(folded.map((name) => name + CALL[name as "v"]).join("")), /sorted as in a dictionary/],
    ["URL-encoded", md5(row(CALL, encodeURIComponent)), /values are URL-encoded before/],
    ["form-encoded", md5(row(CALL, (value) => encodeURIComponent(value).replaceAll("%20", "+"))), /form-encoded/],
    ["trimmed", md5(row(CALL, (value) => value.trim())), /white space around values is not signed/],
    ["empty values kept", md5(row({ ...CALL, sort: "" })), /empty values are signed \(sort\)/],
    ["session left out", md5(row(withoutSession)), /session is not signed/],
    [
      "joined as a query",
      md5(
        Object.entries(CALL)
          .sort()
          .map((pair) => pair.join("="))
          .join("&"),
      ),
      /name=value&/,
    ],
    ["local time signed", md5(row({ ...CALL, timestamp: "2024-11-10 16:00:00" })), /-8 h from .* local time/],
    ["clock read twice", md5(row({ ...CALL, timestamp: "2024-11-11 00:00:01" })), /\+1 s from .* read the clock once/],
    [
      "Latin-1",
      createHash("md5")
        .update(KEY + row(CALL) + KEY, "latin1")
        .digest("hex")
        .toUpperCase(),
      /Latin-1/,
    ],
    [
      "two at once",
      hmac("sha256", row(CALL, encodeURIComponent)).toLowerCase(),
      /URL-encoded/,
      /the sign is hmac-sha256, not md5/,
      /in lower case/,
    ],
  ])("%s", async (_, expected, ...causes) => {
    const run = await tbk(["sign", ...words(CALL), "sort=", "--expect", expected], SECRET);
    expect(run.code).toBe(1);
    const verdict = run.out.slice(run.out.indexOf("\nExpected "));
    for (const cause of causes) expect(verdict).toMatch(cause);
    expect(verdict.match(/^ {2}- /gm)).toHaveLength(causes.length);
    expect(run.out).not.toContain(KEY);
  });

  test.each([
    ["", "\n", /a newline/],
    ["", "  ", /two blanks/],
    ["", " \n", /a blank and a newline/],
    ["", "\n\n", /two newlines/],
    ["\t", "\t", /tabs/],
    ["", "\u3000", /a full-width blank/],
    ["", "\u200b", /a character without width/],
  ])("what stands around the secret, %j and %j, is told", async (front, end, said) => {
    const secret = front + KEY + end;
    const run = await tbk(["sign", ...words(CALL), "--expect", hex("md5", secret, row(CALL), secret)], SECRET);
    expect(run.out.slice(run.out.indexOf("\nExpected "))).toMatch(said);
    expect(run.out).not.toContain(KEY);
  });

  test("a sign that nothing explains: the secret or the parameters are others", async () => {
    const { code, out } = await tbk(["sign", ...words(CALL), "--expect", "0".repeat(32)], SECRET);
    expect(code).toBe(1);
    expect(out).toMatch(/no usual mistake gives it/);
    expect(out).toMatch(/is TOP_APP_SECRET the secret of this app_key/);
  });
});

function hmac(algorithm: string, text: string): string {
  return createHmac(algorithm, KEY).update(text).digest("hex").toUpperCase();
}
