import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  TbkDgMaterialOptionalUpgradeRequest,
  TbkScSocialCrowdGetRequest,
  type TopApi,
  TopClient,
  type TopClientOptions,
  TopRequestError,
  type TopRequest,
  type TopResponse,
  type TopShape,
} from "../../generated/src/index.ts";
import { APP, gateway, isSigned, rejection } from "../helpers/gateway.ts";

/** Requests that TOP's own SDKs sent for these parameters at this clock; their secret was `helloworld`. */
interface Official {
  readonly name: string;
  /** Default: the clock of the Java SDK's recordings. */
  readonly clock?: number;
  readonly request: TopRequest<object, TopResponse, unknown>;
  readonly session?: string;
  readonly options: Partial<TopClientOptions>;
  readonly query: string;
  readonly body: string;
}

const partnerId = "top-sdk-java-dynamicVersionNo";
const JAVA_CLOCK = Date.UTC(2024, 0, 1);
const crowd = new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 });

const OFFICIAL: readonly Official[] = [
  {
    name: "a number and a session",
    request: crowd,
    session: "6100sessionKEY",
    options: {},
    query:
      "app_key=12345678&method=taobao.tbk.sc.social.crowd.get&v=2.0&sign=2878B1394BABCF14C411B78B852A7340136D8B24FFDD693FC1BB54FC8F1EAFC5&timestamp=2024-01-01+08%3A00%3A00&partner_id=top-sdk-java-dynamicVersionNo&session=6100sessionKEY&format=json&sign_method=hmac-sha256",
    body: "social_crowd_id=12312",
  },
  {
    name: "Chinese, emoji, +, & and %, another app's API",
    request: new TbkDgMaterialOptionalUpgradeRequest({ adzone_id: 123456789, q: "女装 连衣裙+100%&😀" }),
    options: { targetAppKey: "87654321" },
    query:
      "app_key=12345678&method=taobao.tbk.dg.material.optional.upgrade&v=2.0&sign=1D38A98AB60E5A24FCD0CE6524D48F50008D2BA8953E4B12AFD713E6F892A778&timestamp=2024-01-01+08%3A00%3A00&target_app_key=87654321&partner_id=top-sdk-java-dynamicVersionNo&format=json&sign_method=hmac-sha256",
    body: "adzone_id=123456789&q=%E5%A5%B3%E8%A3%85+%E8%BF%9E%E8%A1%A3%E8%A3%99%2B100%25%26%F0%9F%98%80",
  },
  {
    name: "simplify",
    request: crowd,
    session: "6100sessionKEY",
    options: { simplify: true },
    query:
      "app_key=12345678&method=taobao.tbk.sc.social.crowd.get&v=2.0&sign=866E5297952D19C1D76E8A1E5514902C52CBD9A75937DC9739B610371FE75B2A&timestamp=2024-01-01+08%3A00%3A00&partner_id=top-sdk-java-dynamicVersionNo&session=6100sessionKEY&format=json&sign_method=hmac-sha256&simplify=true",
    body: "social_crowd_id=12312",
  },
  {
    name: "the Go SDK",
    clock: Date.UTC(2026, 10, 23, 18, 17, 41),
    request: crowd,
    session: "6100sessionKEY",
    options: { simplify: true, partnerId: "new_go_sdk" },
    query:
      "app_key=12345678&format=json&method=taobao.tbk.sc.social.crowd.get&partner_id=new_go_sdk&session=6100sessionKEY&sign=5C5452EE34C95D5AE46F9EAF773AE4F3C7ABC44896FED1C56E613549164FF94C&sign_method=hmac-sha256&simplify=true&timestamp=2026-11-24+02%3A17%3A41&v=2.0",
    body: "social_crowd_id=12312",
  },
];

test.each(OFFICIAL)("the sign and the place of every parameter are the official SDK's: $name", async (official) => {
  const { request, session, options, query, body } = official;
  const fake = await gateway(() => ({ request_id: "r" }));
  const { clock = JAVA_CLOCK } = official;
  const client = fake.client({ appSecret: "helloworld", partnerId, clock: () => clock, ...options });
  await client.execute(request, session);
  const [seen] = fake.seen;
  expect(seen?.path).toBe("/router/rest");
  expect(Object.fromEntries(seen?.query ?? [])).toEqual(Object.fromEntries(new URLSearchParams(query)));
  expect([...(seen?.form ?? [])]).toEqual([...new URLSearchParams(body)]);
  expect(seen?.headers["content-type"]?.toLowerCase()).toBe("application/x-www-form-urlencoded;charset=utf-8");
  expect(seen && isSigned(seen, "helloworld")).toBe(true);
});

/** Uploads of the Java and the new Python SDK: text parts are signed, the file is not. */
const UPLOADS = [
  {
    name: "the Java SDK",
    clock: JAVA_CLOCK,
    options: { partnerId },
    query:
      "app_key=12345678&method=taobao.picture.upload&v=2.0&sign=59A11B3539325189004EEA37E9E8E7A3DE6A63726FA973338AA321734F086E38&timestamp=2024-01-01+08%3A00%3A00&partner_id=top-sdk-java-dynamicVersionNo&session=6100sessionKEY&format=json&sign_method=hmac-sha256",
  },
  {
    name: "the Python SDK",
    clock: Date.UTC(2026, 10, 23, 18, 17, 39),
    options: { partnerId: "new_python3_sdk", simplify: true },
    query:
      "method=taobao.picture.upload&app_key=12345678&format=json&v=2.0&timestamp=2026-11-24+02%3A17%3A39&sign_method=hmac-sha256&simplify=true&partner_id=new_python3_sdk&session=6100sessionKEY&sign=9A77F167AC6AF9B6829ADE1164E11C93DE02ECF1F6453FDAD66A4D7852578805",
  },
];

test.each(UPLOADS)("an upload is signed and placed as by $name", async ({ clock, options, query }) => {
  const seen: { url: string; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      seen.push({ url: request.url ?? "", body: Buffer.concat(chunks).toString("utf8") });
      response.end('{"picture_upload_response":{"request_id":"r"}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/router/rest`;
  const client = new TopClient({ appKey: "12345678", appSecret: "helloworld", url, clock: () => clock, ...options });
  const params = {
    picture_category_id: 0,
    image_input_title: "图片.jpg",
    img: { name: "图片.jpg", content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) },
  };
  await client.call("taobao.picture.upload", params, "6100sessionKEY");
  await client.close();
  server.close();
  const [sent] = seen;
  expect(Object.fromEntries(new URL(sent?.url ?? "", url).searchParams)).toEqual(
    Object.fromEntries(new URLSearchParams(query)),
  );
  expect(sent?.body).toMatch(
    /name="picture_category_id"\r\n[^]*?\r\n\r\n0\r\n|name="picture_category_id"\r\n\r\n0\r\n/,
  );
  expect(sent?.body).toMatch(/name="image_input_title"[^]*?\r\n\r\n图片\.jpg\r\n/);
  expect(sent?.body).toContain('name="img"; filename="图片.jpg"');
});

test("every call tells the package and its version", async () => {
  const { name, version } = JSON.parse(readFileSync("generated/package.json", "utf8"));
  const fake = await gateway(() => ({ request_id: "r" }));
  const client = fake.client({ retry: false });
  const file = { name: "a.jpg", content: new Uint8Array(1) };
  await client.execute(crowd, "s");
  await client.call("taobao.a.b", { file });
  await client.batch([crowd], "s").catch(() => undefined); // the answer is none of a batch
  expect(fake.seen.map(({ headers }) => headers["user-agent"])).toEqual(Array(3).fill(`${name}/${version}`));
  expect((await client.explain(crowd, "s")).headers["user-agent"]).toBe(`${name}/${version}`);
});

test("without a partner id it is not sent", async () => {
  const fake = await gateway(() => ({ request_id: "r" }));
  await fake.client().execute(crowd, "s");
  expect([...(fake.seen[0]?.query.keys() ?? [])].sort()).toEqual(
    ["app_key", "format", "method", "session", "sign", "sign_method", "timestamp", "v"].sort(),
  );
});

test("answers may be compressed, and the SDK names itself", async () => {
  const fake = await gateway(() => ({ request_id: "r" }));
  await fake.client().execute(crowd, "s");
  expect(fake.seen[0]?.headers).toMatchObject({
    "accept-encoding": expect.stringMatching(/\bgzip\b/),
    "user-agent": expect.stringMatching(/^tbk-sdk\b/),
  });
});

/** The text of one parameter as the wire has it. */
async function wireText(value: unknown, shape?: TopShape): Promise<string | null> {
  const api: TopApi = { method: "taobao.a.b", ...(shape && { params: { p: shape } }) };
  const { body } = await new TopClient(APP).explain({ api, params: { p: value } } as unknown as typeof crowd);
  return new URLSearchParams(body).get("p");
}

test("any number but an integer beyond 2^53 is digits without an exponent", async () => {
  expect(await wireText(1e-7)).toBe("0.0000001");
  expect(await wireText(-2.5e-9)).toBe("-0.0000000025");
  const number = fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  const isTold = async (value: number) => {
    const text = (await wireText(value)) ?? "";
    return /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text) - value) < 1e-20;
  };
  await fc.assert(fc.asyncProperty(number, isTold), { seed: 20241111 });
});

const NO_NUMBERS = [NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e21, 1e300];

test.each<[value: unknown]>([
  ...NO_NUMBERS.flatMap((n): [unknown][] => [[n], [[1, n]], [{ n }], [[{ n }]]]),
  ...[new Date(NaN), { bytes: new Uint8Array(1) }].flatMap((one): [unknown][] => [[one], [[one]], [{ one: [one] }]]),
  [Symbol("s")],
  [() => 1],
])("%o has no text: it is refused by its parameter's name", async (value) => {
  const error = await rejection(wireText(value));
  expect(error).toBeInstanceOf(TopRequestError);
  expect((error as TopRequestError).problems).toMatchObject([{ code: 41, param: expect.stringMatching(/^p\b/) }]);
});

test("all values that have no text are told at once", async () => {
  const call = new TopClient(APP).call("taobao.a.b", { a: NaN, b: 1, c: [Infinity], d: { e: 2 ** 53 } });
  expect(((await rejection(call)) as TopRequestError).problems.map(({ param }) => param)).toEqual(["a", "c[0]", "d.e"]);
});

const DATE = new Date("2024-02-29T16:00:05Z");

test.each([
  [1.5e-7, "0.00000015"],
  [-1e-7, "-0.0000001"],
  [1.2345678901234567e-8, `0.${"0".repeat(7)}12345678901234567`],
  [-1e-30, `-0.${"0".repeat(29)}1`],
  [5e-324, `0.${"0".repeat(323)}5`],
  [-0, "0"],
])("%d keeps its digits", async (value, text) => {
  expect(await wireText(value)).toBe(text);
  expect(Number(text)).toBe(value + 0);
});

test("a method that is no text of whole characters is named", async () => {
  const { seen, client } = await gateway(() => ({}));
  await expect(client().call("taobao.\ud83d")).rejects.toThrow(/`method` holds half a character/);
  expect(seen).toEqual([]);
});

test.each<[shape: TopShape | undefined, value: unknown, text: string]>([
  [undefined, DATE, "2024-03-01 00:00:05"],
  ["string", DATE, "2024-03-01 00:00:05"],
  ["yyyy-MM-dd", DATE, "2024-03-01"],
  ["HH:mm", DATE, "00:00"],
  ["dd", DATE, "01"],
  [["date", "yyyyMMdd"], [DATE, DATE], "20240301,20240301"],
  [{ d: "yyyyMMdd" }, { d: DATE, e: DATE }, '{"d":"20240301","e":"2024-03-01 00:00:05"}'],
  [["row", { d: "yyyyMMdd" }], [{ d: DATE }], '[{"d":"20240301"}]'],
  [{ list: ["date", "yyyyMMdd"] }, { list: [DATE] }, '{"list":["20240301"]}'],
])("a date where %j is documented has that form", async (shape, value, text) => {
  expect(await wireText(value, shape)).toBe(text);
});

test.each([
  ["a text that ends in half a character", { q: "衣\ud83d" }, undefined, /`q`/],
  ["half a character that would swallow what follows", { q: ["x\udc00", 1] }, undefined, /`q`/],
  ["a name", { "q\udc00": "x" }, undefined, /holds half a character/],
  ["a session", { q: "x" }, "s\ud83d", /`session`/],
])("%s is refused before any I/O", async (_, params, session, message) => {
  const { seen, client } = await gateway(() => ({}));
  const single = client().call("taobao.a.b", params, session);
  await expect(single).rejects.toThrow(TopRequestError);
  await expect(single).rejects.toThrow(message);
  const request = new TbkDgMaterialOptionalUpgradeRequest({ ...params, adzone_id: 1 } as { adzone_id: number });
  await expect(client().batch([request], session)).rejects.toThrow(TopRequestError);
  expect(seen).toEqual([]);
});
