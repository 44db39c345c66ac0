import { describe, expect, test } from "vitest";
import { formatTimestamp, parseTimestamp } from "../../generated/src/testing/timestamp.ts";
import { expectedSign } from "../../generated/src/testing/verify.ts";

/** The worked example of TOP's documentation, whose text keeps `sign_method` md5 under every rule. */
const DOCUMENTED = {
  method: "taobao.item.seller.get",
  app_key: "12345678",
  session: "test",
  timestamp: "2016-01-01 12:00:00",
  format: "json",
  v: "2.0",
  sign_method: "md5",
  fields: "num_iid,title,nick,price,num",
  num_iid: "11223344",
};

function sign(texts: object, signMethod: string): string | undefined {
  return expectedSign(new Map(Object.entries(texts)), "helloworld", signMethod);
}

describe("sign", () => {
  test.each([
    ["md5", "66987CB115214E59E6EC978214934FB8"],
    ["hmac", "B4DDA503460D60A86B16E950E5D303E9"],
    ["hmac-sha256", "6B7EB7E1C35D068D69538D80282A37DFBF29B4DB11B451881AF51890626138B3"],
  ])("%s of the documented example", (signMethod, expected) => {
    expect(sign({ ...DOCUMENTED, sign: "is left out" }, signMethod)).toBe(expected);
  });

  test("names are sorted by their code units", () => {
    const names = ["foobar", "foo_bar", "foo", "bar", "Bar", "10", "9"];
    const texts = Object.fromEntries(names.map((name) => [name, name]));
    const sorted = ["10", "9", "Bar", "bar", "foo", "foo_bar", "foobar"];
    const inOrder = {
      a: sorted
        .flatMap((name) => [name, name])
        .join("")
        .slice(1),
    };
    expect(sign(texts, "md5")).toBe(sign({ "1": inOrder.a }, "md5"));
  });

  test("a text body is signed behind the parameters, in UTF-8", () => {
    const text = new Map([["a", "1"]]);
    const body = new TextEncoder().encode("女😀");
    expect(expectedSign(text, "s", "hmac", body)).toBe(expectedSign(new Map([["a", "1女😀"]]), "s", "hmac"));
  });

  test.each(["sha256", "MD5", "constructor"])("no rule is named %s", (signMethod) => {
    expect(sign(DOCUMENTED, signMethod)).toBeUndefined();
  });
});

describe("timestamp", () => {
  const time = Date.UTC(2016, 0, 1, 4);

  test.each([
    ["2016-01-01 12:00:00", time],
    [String(time), time],
    ["2016-02-29 12:00:00", Date.UTC(2016, 1, 29, 4)],
    ["2015-02-29 12:00:00", undefined],
    ["2016-01-01 24:00:00", undefined],
    ["2016-01-01T12:00:00", undefined],
    [" 2016-01-01 12:00:00", undefined],
    ["1451620800", undefined],
  ])("%s", (text, expected) => expect(parseTimestamp(text)).toBe(expected));

  test("as text", () => expect(formatTimestamp(time)).toBe("2016-01-01 12:00:00"));
});
