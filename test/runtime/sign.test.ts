import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTopDate, parseTopDate, sign, type SignMethod } from "../../generated/src/runtime/index.ts";

const ITEM = {
  method: "taobao.tbk.item.info.get",
  app_key: "12345678",
  timestamp: "2024-02-29 23:59:59",
  v: "2.0",
  sign_method: "md5",
  format: "json",
};

interface Vector {
  readonly name: string;
  readonly params: Record<string, string>;
  readonly secret?: string;
  /** Computed by TOP's own SDKs (protocol section 3): md5, hmac, hmac-sha256. */
  readonly signs: readonly [string, string, string];
}

const VECTORS: readonly Vector[] = [
  {
    name: "the worked example of doc 101617",
    params: {
      method: "taobao.item.seller.get",
      app_key: "12345678",
      session: "test",
      timestamp: "2016-01-01 12:00:00",
      format: "json",
      v: "2.0",
      sign_method: "md5",
      fields: "num_iid,title,nick,price,num",
      num_iid: "11223344",
    },
    signs: [
      "66987CB115214E59E6EC978214934FB8",
      "B4DDA503460D60A86B16E950E5D303E9",
      "6B7EB7E1C35D068D69538D80282A37DFBF29B4DB11B451881AF51890626138B3",
    ],
  },
  {
    name: "the documented order bar, foo, foo_bar, foobar",
    params: { foo: "1", bar: "2", foo_bar: "3", foobar: "4" },
    signs: [
      "5AAF1C690262A24768F5478B084C2C8A",
      "E687005F819D6F9E6ED085311C8ACC75",
      "339676BF36C50A8BD3D8F6B4A81B2F9AA614B05BFCFEBEFC169CB830D6B77D3B",
    ],
  },
  {
    name: "the call of a documentation page",
    params: {
      app_key: "12129701",
      format: "json",
      method: "taobao.tbk.sc.social.crowd.get",
      partner_id: "apidoc",
      session: "ea0c3fd2-a21e-4203-9a7e-916ce826c3df",
      sign_method: "hmac",
      timestamp: "2025-10-26 09:13:54",
      v: "2.0",
      social_crowd_id: "12312",
    },
    secret: "0123456789abcdef0123456789abcdef",
    signs: [
      "28E4018CD879633B3784D30F8D90EEEC",
      "462922CFEE039F99CD7ABE7DA4FDD2C2",
      "A952B3911CBE1B1810FE8ADE5AC60167907682410196ADD6C84E0F725C731FFA",
    ],
  },
  {
    name: "an underscore sorts behind capitals and before small letters",
    params: { ...ITEM, item_id: "a", itemid: "b", item: "c", item_: "d", item_Id: "e" },
    signs: [
      "DACE097AF03E54BA0ABFA2CD1772B187",
      "E236EBF410B1237BAC67C78E155156C1",
      "545F455E5EB5194BBCCF16EC548A54B7322EE9F23C95711B3E30BCC2D3102BC1",
    ],
  },
  {
    name: "Chinese with a space",
    params: { ...ITEM, q: "女装 连衣裙", cat: "16,18" },
    signs: [
      "45D5AB83459E589429C60690C89931C6",
      "884E713E03086E1EE38F2C7EB18E8E23",
      "4DC5147A98F4B878986BF3B11F5AEDF0292BA527E022EB14F0A193A9A935D761",
    ],
  },
  {
    name: "emoji and characters beyond the BMP",
    params: { ...ITEM, q: "👨\u200d👩\u200d👧\u200d👦😀𠮷野家" },
    signs: [
      "5091EC5EEA3688A0D02F84BA74A7946A",
      "8E61F2BCCF3ED7A0B6627146A1769364",
      "65FD09B9AD5BAC47E08BBD6B0A994059F9A1E0E80CD502C04DE22CA38534FAB3",
    ],
  },
  {
    name: "a value that begins with @ is text",
    params: { a: "@/etc/hostname", b: "1" },
    signs: [
      "DC2D0383D35485B450D85796D1F5EBB1",
      "FB0757C9594983CAAFE28CEC0817D432",
      "85C5FFDA86108EC361917A108370F7909585CA1EDC632CD21D9F7FF28BF64092",
    ],
  },
  {
    name: "JSON text",
    params: { ...ITEM, item_dto: '{"item_id":"AbC-123","price":"12.50","名称":"测试","nested":{"a":[1,2,3]}}' },
    signs: [
      "0E6DFB42568C40ADE644A56EF98E7785",
      "2F650A64FDA0C206CD87E5DA29F4B697",
      "922A864DDF6161782AAD530FBAACE75E5856BA894F27D8F763E078BAD900A613",
    ],
  },
  {
    name: "120 parameters",
    params: Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`p${String(i).padStart(3, "0")}`, String(i)])),
    signs: [
      "E9F32F8CBEC62C7B7B0B99E04CCCA77F",
      "1C6075576067455AF4B7BA6BBFB65D88",
      "4F9AF68C2857500E53204C7BBD2251B85E59DB213C387AEDEEE3C2483497F13A",
    ],
  },
  {
    name: "RFC 2202 test case 1",
    params: { Hi: " There" },
    secret: "\u000b".repeat(16),
    signs: [
      "9FD311A6E2242699F11462F0E9A117B7",
      "9294727A3638BB1C13F48EF8158BFC9D",
      "492CE020FE2534A5789DC3848806C78F4F6711397F08E7E7A12CA5A4483C8AA6",
    ],
  },
];

const METHODS: readonly SignMethod[] = ["md5", "hmac", "hmac-sha256"];
const cases = VECTORS.flatMap((vector) =>
  METHODS.map((method, i) => ({ ...vector, method, expected: vector.signs[i] ?? "" })),
);

test.each(cases)("$name: $method", ({ params, secret = "helloworld", method, expected }) => {
  expect(sign(params, secret, method)).toBe(expected);
});

test.each([1, 63, 64, 65, 128, 129])(
  "a secret of %i characters is the key of an HMAC as it is, ASCII or not",
  (length) => {
    for (const secret of ["s".repeat(length), "\x7f".repeat(length), "\x80".repeat(length), "密".repeat(length)]) {
      for (const [method, algorithm] of [
        ["hmac", "md5"],
        ["hmac-sha256", "sha256"],
      ] as const) {
        const expected = createHmac(algorithm, secret).update("a中").digest("hex").toUpperCase();
        expect(sign({ a: "中" }, secret, method)).toBe(expected);
      }
    }
  },
);

test("what is not sent is not signed: undefined, null, empty texts and the sign itself", () => {
  const given = { a: "1", b: undefined, c: null, d: "", sign: "X" };
  expect(sign(given, "s")).toBe(sign({ a: "1" }, "s"));
  expect(sign({ a: " " }, "s")).not.toBe(sign({}, "s"));
});

test("the body of a batch is signed behind the parameters", () => {
  expect(sign({ a: "1" }, "s", "md5", "body")).toBe(sign({ a1bod: "y" }, "s", "md5"));
});

test("an unknown method and an empty secret are refused", () => {
  expect(() => sign({}, "s", "sha1" as SignMethod)).toThrow(/unknown signMethod sha1/);
  expect(() => sign({}, "")).toThrow(/appSecret is empty/);
});

test.each(["UTC", "Asia/Shanghai", "America/New_York"])("dates are GMT+8 under TZ=%s", (TZ) => {
  const script = `
    import { formatTopDate, parseTopDate, sign } from "./generated/src/runtime/index.ts";
    const date = new Date(Date.UTC(2024, 1, 29, 16, 30, 5));
    console.log(formatTopDate(date), formatTopDate(date, "yyyyMMdd"), parseTopDate("2024-03-01 00:30:05").getTime() === date.getTime());
    console.log(sign({ timestamp: formatTopDate(date) }, "s"));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, TZ },
  });
  expect(stderr).toBe("");
  const signed = sign({ timestamp: "2024-03-01 00:30:05" }, "s");
  expect(stdout).toBe(`2024-03-01 00:30:05 20240301 true\n${signed}\n`);
});

test.each([
  ["2024-01-01 08:00:00", Date.UTC(2024, 0, 1)],
  ["2024-01-01", Date.UTC(2023, 11, 31, 16)],
  ["20240101", Date.UTC(2023, 11, 31, 16)],
  ["2024-01-01 08:00", Date.UTC(2024, 0, 1)],
  ["1567440000000", 1567440000000],
])("parseTopDate reads %s", (text, expected) => {
  expect(parseTopDate(text)?.getTime()).toBe(expected);
});

test.each(["", "--", "2024-02-30", "2024-13-01 00:00:00", "20240101120000", "yesterday", undefined, null])(
  "parseTopDate gives undefined for %s",
  (text) => {
    expect(parseTopDate(text)).toBeUndefined();
  },
);

const GMT8 = new Intl.DateTimeFormat("en", {
  ...({
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  } as const),
  hourCycle: "h23",
  timeZone: "Etc/GMT-8",
});
const PARTS = { yyyy: "year", MM: "month", dd: "day", HH: "hour", mm: "minute", ss: "second" } as const;
const dates = fc.date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });

/** A date as the engine's own calendar has it in GMT+8. */
function written(date: Date, pattern: string): string {
  const parts = Object.fromEntries(GMT8.formatToParts(date).map(({ type, value }) => [type, value]));
  return pattern.replace(/yyyy|MM|dd|HH|mm|ss/g, (part) => parts[PARTS[part as keyof typeof PARTS]] ?? part);
}

test.each([undefined, "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd", "yyyyMMdd", "yyyyMMddHHmmss", "HH:mm", "dd.MM. mm'ss"])(
  "formatTopDate writes any date as %s",
  (pattern) => {
    fc.assert(
      fc.property(dates, (date) => formatTopDate(date, pattern) === written(date, pattern ?? "yyyy-MM-dd HH:mm:ss")),
      { seed: 20241111 },
    );
  },
);

test.each<[pattern: string, unit: number]>([
  ["yyyy-MM-dd HH:mm:ss", 1000],
  ["yyyy-MM-ddTHH:mm:ss", 1000],
  ["yyyy-MM-dd HH:mm:ss.123", 1000],
  ["yyyy-MM-dd HH:mm", 60_000],
  ["yyyy-MM-dd", 86_400_000],
  ["yyyyMMdd", 86_400_000],
])("parseTopDate reads any date written as %s", (pattern, unit) => {
  const start = (date: Date) => Math.floor((date.getTime() + 8 * 3_600_000) / unit) * unit - 8 * 3_600_000;
  const isRead = (date: Date) => parseTopDate(written(date, pattern))?.getTime() === start(date);
  fc.assert(fc.property(dates, isRead), { seed: 20241111 });
});

test.each([
  "199912312359",
  "20240101120000",
  "240101120000",
  "915120000000",
  "17040816000000",
  "2024-0101",
  "202401-01",
  "2024-01-01T00:00:00Z",
  "2024-01-01 00:00:00+08:00",
  "2024-01-01 24:00:00",
])("parseTopDate takes %s for nothing it is not", (text) => {
  expect(parseTopDate(text)).toBeUndefined();
  expect(parseTopDate(Number(text))).toBeUndefined();
});

test.each([
  ["2024-02-29 23:59:59", "yyyy-MM-dd HH:mm:ss", Date.UTC(2024, 1, 29, 15, 59, 59)],
  ["2024-02-29", "yyyy-MM-dd", Date.UTC(2024, 1, 28, 16)],
  ["202402", "yyyyMM", Date.UTC(2024, 0, 31, 16)],
  ["2024/2", "yyyy/M", undefined],
  ["2024-02-30", "yyyy-MM-dd", undefined],
  ["202413", "yyyyMM", undefined],
  [" 202412", "yyyyMM", undefined],
  ["2024-02-29", "yyyy-MM-dd HH:mm:ss", undefined],
  ["2024-02-29 23:59:59", "yyyy-MM-dd", undefined],
  ["1704081600000", "yyyy-MM-dd", undefined],
  ["+02024-02-29", "yyyy-MM-dd", undefined],
  [undefined, "yyyy", undefined],
])("parseTopDate of %j as %s", (text, pattern, expected) => {
  expect(parseTopDate(text, pattern)?.getTime()).toBe(expected);
});

test("formatTopDate writes no year that has not four digits", () => {
  expect(formatTopDate(new Date(Date.UTC(9999, 11, 31, 15, 59, 59)))).toBe("9999-12-31 23:59:59");
  for (const time of [Date.UTC(9999, 11, 31, 16), Date.UTC(-1, 11, 31, 15, 59, 59), NaN]) {
    expect(() => formatTopDate(new Date(time), "yyyyMMdd")).toThrow(RangeError);
  }
});

test("formatTopDate and parseTopDate are inverse", () => {
  for (const text of ["1999-12-31 23:59:59", "2024-02-29 00:00:00", "2100-01-01 12:34:56"]) {
    expect(formatTopDate(parseTopDate(text) as Date)).toBe(text);
  }
  expect(() => formatTopDate(new Date(Number.NaN))).toThrow(RangeError);
});
