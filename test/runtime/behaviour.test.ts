import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  parseTopDate,
  TbkOrderDetailsGetRequest,
  TbkScSocialCrowdGetRequest,
  TopApiError,
  type TopClientOptions,
  TopLimitError,
  TopResponseError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { crowd, gateway, isSigned, refusal, rejection, type Reply, type Seen } from "../helpers/gateway.ts";
import { leap, timeStandsStill } from "../helpers/time.ts";

/** The cases in which TOP clients for Node are known to differ, one test each. */

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const ok = { some_api_response: { request_id: "r" } };

/** What one call of an API no spec describes puts on the wire. */
async function sent(params: Record<string, unknown>): Promise<Seen> {
  const fake = await gateway(() => ok);
  await fake.client().call("taobao.some.api", params);
  const seen = fake.seen[0] as Seen;
  expect(isSigned(seen)).toBe(true);
  return seen;
}

async function outcome(reply: (seen: Seen) => Reply, options: Partial<TopClientOptions> = { retry: false }) {
  const fake = await gateway(reply);
  const result = await fake
    .client(options)
    .execute(request, "s")
    .catch((error: unknown) => error);
  return { result, calls: fake.seen.length };
}

describe("parameters", () => {
  test("plain, Chinese/emoji/&/+/% params", async () => {
    const params = {
      a: "plain",
      b: "女装 连衣裙",
      c: "😀",
      d: "a&b=c",
      e: "1+1",
      f: "100%25",
      g: " \t\n ",
      "h i": "'\"<>",
    };
    expect(Object.fromEntries((await sent(params)).form)).toEqual(params);
  });

  test.each(["UTC", "America/Los_Angeles"])("TZ=%s: timestamp within 10 min of GMT+8", (TZ) => {
    const script = `
        import { TopClient } from "./generated/src/runtime/index.ts";
        const client = new TopClient({ appKey: "1", appSecret: "s" });
        client.explain({ api: { method: "m" }, params: { d: new Date(0) } }).then((told) => console.log(told.url + "#" + told.body));`;
    const args = ["--import", "tsx", "--input-type=module", "-e", script];
    const out = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: "utf8" });
    const [url, body] = out.trim().split("#");
    const text = new URL(url ?? "").searchParams.get("timestamp");
    expect(Math.abs(Number(parseTopDate(text)) - Date.now())).toBeLessThan(600_000);
    expect(new URLSearchParams(body).get("d")).toBe("1970-01-01 08:00:00");
  });

  test("object param {a:1}", async () => {
    const { form } = await sent({ o: { a: 1, b: { c: "中文" }, gone: undefined, none: null } });
    expect(form.get("o")).toBe('{"a":1,"b":{"c":"中文"}}');
  });

  test("array param", async () => {
    const { form } = await sent({ ids: [1, 2, "3", 4n], structs: [{ a: 1 }, { a: 2 }], empty: [] });
    expect(Object.fromEntries(form)).toEqual({ ids: "1,2,3,4", structs: '[{"a":1},{"a":2}]' });
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["empty", ""],
  ])("%s param", async (_name, value) => {
    expect((await sent({ a: 1, gone: value })).body).toBe("a=1");
  });

  test("bigint param", async () => {
    expect((await sent({ id: 3141592653590793242n })).body).toBe("id=3141592653590793242");
  });

  test("Date param", async () => {
    const { form } = await sent({ d: new Date(Date.UTC(2024, 1, 29, 16, 0, 5)) });
    expect(form.get("d")).toBe("2024-03-01 00:00:05");
  });

  test("boolean param", async () => {
    expect((await sent({ yes: true, no: false })).body).toBe("no=false&yes=true");
  });

  test("changes the caller's params object: no", async () => {
    const params = Object.freeze({ list: Object.freeze([1, 2]), o: Object.freeze({ a: 1 }), gone: undefined });
    await sent(params);
    const fake = await gateway(() => crowd());
    const own = Object.freeze({ social_crowd_id: 1 });
    const shared = new TbkScSocialCrowdGetRequest();
    shared.params = own;
    await Promise.all([fake.client().execute(shared, "s"), fake.client().execute(shared, "t")]);
    expect(shared.params).toBe(own);
    expect(Object.keys(own)).toEqual(["social_crowd_id"]);
  });
});

describe("answers", () => {
  test("error_response code 50", async () => {
    const { result } = await outcome(() => refusal(50, "isv.invalid-parameter", "bad"));
    expect(result).toBeInstanceOf(TopApiError);
    expect(result).toMatchObject({ code: 50, sub_code: "isv.invalid-parameter", sub_msg: "bad", request_id: "15r" });
  });

  test("error_response code 7", async () => {
    const { result } = await outcome(() => refusal(7, "x", "This ban will last for 41 more seconds"));
    expect(result).toBeInstanceOf(TopLimitError);
    expect(result).toMatchObject({ code: 7, retryAfterMs: 41_000, daily: false });
  });

  test("code 15 sub 50001 (no result)", async () => {
    const { result } = await outcome(() => refusal(15, "50001", "无结果"));
    expect(result).toMatchObject({ name: "TopApiError", code: 15, sub_code: "50001", retryable: false });
  });

  test("one isp.* failure, then ok", async () => {
    const { result, calls } = await outcome(({ n }) => (n === 1 ? refusal(15, "isp.x") : crowd()), {});
    expect(result).toMatchObject({ social_crowd_name: "某社群" });
    expect(calls).toBe(2);
  });

  test("200 with empty body, never another call's answer", async () => {
    const fake = await gateway(({ n }) => (n === 1 ? crowd() : { raw: "" }));
    const client = fake.client({ retry: false });
    await client.execute(request, "s");
    const error = await rejection(client.execute(request, "s"));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error).toMatchObject({ status: 200, body: "" });
  });

  test("200 with HTML (WAF page)", async () => {
    const { result } = await outcome(() => ({ headers: { "content-type": "text/html" }, raw: "<html>blocked</html>" }));
    expect(result).toBeInstanceOf(TopResponseError);
    expect(result).toMatchObject({ status: 200, body: "<html>blocked</html>" });
  });

  test("HTTP 502", async () => {
    const { result } = await outcome(() => ({ status: 502, raw: "Bad Gateway" }));
    expect(result).toBeInstanceOf(TopResponseError);
    expect(result).toMatchObject({ status: 502, body: "Bad Gateway" });
  });

  test("connection reset", async () => {
    const { result } = await outcome(({ socket }) => void socket.resetAndDestroy());
    expect(result).toBeInstanceOf(TopTransportError);
    expect(result).toMatchObject({ reason: "network", sent: true, cause: { code: expect.any(String) } });
  });

  test("gzip answer", async () => {
    const raw = gzipSync(JSON.stringify(crowd()));
    const { result } = await outcome(() => ({ headers: { "content-encoding": "gzip" }, raw }));
    expect(result).toMatchObject({ social_crowd_name: "某社群" });
  });

  test("server never answers", async () => {
    timeStandsStill();
    const { result } = await outcome(() => void leap(60_000), { timeout: 60_000, retry: false });
    expect(result).toBeInstanceOf(TopTransportError);
    expect(result).toMatchObject({ reason: "timeout", sent: true });
  });

  test("`__proto__` key in answer", async () => {
    const text = '{"__proto__":{"polluted":1},"a":{"__proto__":{"polluted":1}},"request_id":"r"}';
    const { result } = await outcome(() => ({ raw: `{"tbk_sc_social_crowd_get_response":${text}}` }));
    const answer = result as { a: object };
    for (const one of [answer, answer.a]) {
      expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
      expect(Object.keys(one)).toContain("__proto__");
      expect("polluted" in one).toBe(false);
    }
    expect("polluted" in {}).toBe(false);
  });

  test("19-digit numbers wrong, of 200: 0", async () => {
    const ids = Array.from({ length: 200 }, (_, i) => String(3141592653590793242n + BigInt(i)));
    const rows = ids.map((id) => `{"trade_id":${id},"item_title":"a:${id}, b","num":1}`).join(",");
    const raw = `{"tbk_order_details_get_response":{"data":{"results":{"publisher_order_dto":[${rows}]}}}}`;
    const fake = await gateway(() => ({ raw }));
    const params = { start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" };
    const { data } = await fake.client().execute(new TbkOrderDetailsGetRequest(params));
    expect(data?.results.map(({ trade_id }) => trade_id)).toEqual(ids);
    expect(data?.results.every(({ item_title }, i) => item_title === `a:${ids[i]}, b`)).toBe(true);
  });
});
