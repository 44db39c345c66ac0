import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Answer, fault, type Gateway, sequence, startGateway } from "../../generated/src/testing/index.ts";
import { answerTo, clock, CROWD, METHOD, post, signed } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

function call(answer: Answer): Promise<Response> {
  gateway.answer(METHOD, answer);
  return post(gateway, signed(CROWD));
}

describe("transport", () => {
  test("reset", async () => {
    await expect(call(fault.reset())).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(gateway.calls[0]?.answer).toEqual({ status: 0, request_id: "16gwlocal0001" });
  });

  test("truncated in the middle of the body", async () => {
    const whole = await (await call({ desc: "x".repeat(1000) })).text();
    const response = await call(fault.truncated({ desc: "x".repeat(1000) }));
    expect(response.headers.get("content-length")).toBe(String(whole.length));
    await expect(response.text()).rejects.toThrow("terminated");
  });

  test("a proxy's page", async () => {
    const response = await call(fault.html());
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await response.text()).toContain("<title>502 Bad Gateway</title>");
    expect((await call(fault.html(504))).status).toBe(504);
  });

  test("nothing at all", async () => {
    const response = await call(fault.empty());
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect((await call(fault.empty(503))).status).toBe(503);
  });

  test("any bytes", async () => {
    const body = Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d);
    const response = await call(fault.raw(body, { status: 201, headers: { "x-own": "1" } }));
    expect([response.status, response.headers.get("x-own")]).toEqual([201, "1"]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
  });

  test("gzip, asked for or not", async () => {
    const response = await call(fault.gzip());
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.json()).toHaveProperty("tbk_sc_social_crowd_get_response");
  });

  test("a gateway that gzips asks what the client accepts", async () => {
    const zipping = await startGateway({ clock, gzip: true });
    const plain = await post(zipping, signed(CROWD), { "accept-encoding": "identity" });
    const zipped = await post(zipping, signed(CROWD), { "accept-encoding": "gzip" });
    const encodings = [plain, zipped].map((response) => response.headers.get("content-encoding"));
    await Promise.all([plain.text(), zipped.text()]);
    await zipping.close();
    expect(encodings).toEqual([null, "gzip"]);
  });

  test("faults combine", async () => {
    const response = await call(fault.latency(1, fault.gzip(fault.error(7))));
    expect(await response.json()).toMatchObject({ error_response: { code: 7 } });
    const raw = await call(fault.gzip(fault.raw("{}")));
    expect(await raw.text()).toBe("{}");
    expect(gunzipSync(await zippedBytes())).toEqual(Buffer.from("{}"));
  });

  /** As sent: fetch would inflate it. */
  async function zippedBytes(): Promise<Buffer> {
    const { request } = await import("undici");
    const options = { method: "POST", body: new URLSearchParams(signed(CROWD)).toString() } as const;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { body } = await request(gateway.url, { ...options, headers });
    return Buffer.from(await body.arrayBuffer());
  }
});

test.each<[what: string, make: () => unknown]>([
  ["ms is NaN", () => fault.latency(NaN)],
  ["ms is -1", () => fault.latency(-1)],
  ["ms is 2147483648", () => fault.latency(2 ** 31)],
  ['ms is "5"', () => fault.latency("5" as unknown as number)],
  ["seconds is -1", () => fault.limit(-1)],
  ["status is 99", () => fault.html(99)],
  ["status is 1000", () => fault.empty(1000)],
])("a fault that no timer and no answer can hold is refused: %s", (what, make) => {
  expect(make).toThrow(TypeError);
  expect(make).toThrow(`${what}: a number from `);
});

test.each<[said: string, make: () => unknown]>([
  ["body is undefined: a text or bytes", () => fault.raw(undefined as never)],
  ["body is an object: a text or bytes", () => fault.raw({} as never)],
  ["code is undefined: a number or a text", () => fault.error(undefined as never)],
  ["code is NaN: a number or a text", () => fault.error(NaN)],
  ["the request is null: a request class or a method's name", () => fault.business(null as never, 1)],
])("a fault of what it cannot be made of is refused: %s", (said, make) => {
  expect(make).toThrow(TypeError);
  expect(make).toThrow(`${said} `);
});

describe("latency", () => {
  const HOUR = 3_600_000;

  test("ends in the example", async () => {
    expect(await (await call(fault.latency(1))).json()).toHaveProperty("tbk_sc_social_crowd_get_response");
  });

  test("a client that gives up is not waited for", async () => {
    gateway.answer(METHOD, sequence(fault.latency(HOUR), { desc: "second" }));
    const gone = new AbortController();
    const body = new URLSearchParams(signed(CROWD));
    const first = fetch(gateway.url, { method: "POST", body, signal: gone.signal });
    while (gateway.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    gone.abort();
    await expect(first).rejects.toThrow("abort");
    const second = await answerTo(gateway, CROWD);
    expect(second.tbk_sc_social_crowd_get_response.desc).toBe("second");
  });

  test("closing the gateway ends it", async () => {
    const own = await startGateway({ clock, answers: { [METHOD]: fault.latency(HOUR) } });
    const pending = post(own, signed(CROWD));
    while (own.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await own.close();
    await expect(pending).rejects.toThrow("fetch failed");
    await own.close(); // Twice is no error.
  });
});
