import { gzipSync } from "node:zlib";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import {
  TopApiError,
  TopBusinessError,
  TopClient,
  type TopClientOptions,
  TopRequestError,
  TopResponseError,
  TopServiceError,
  TopSessionError,
  TopSignatureError,
  type TopSettled,
  type TopTrace,
  TopTransportError,
} from "../../generated/src/runtime/index.ts";
import { TbkCouponGetRequest, type TbkCouponGetResponse } from "../../generated/src/tbk/TbkCouponGetRequest.ts";
import { TbkDgVegasTljCreateRequest } from "../../generated/src/tbk/TbkDgVegasTljCreateRequest.ts";
import { TbkItemInfoGetRequest } from "../../generated/src/tbk/TbkItemInfoGetRequest.ts";
import { TbkScPicEmbedRequest } from "../../generated/src/tbk/TbkScPicEmbedRequest.ts";
import {
  TbkScSocialCrowdGetRequest,
  type TbkScSocialCrowdGetResponse,
} from "../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { startGateway } from "../../generated/src/testing/index.ts";
import {
  type Captured,
  captureServer,
  type CaptureServer,
  expectedSign,
  queryOf,
  type Reply,
} from "../helpers/capture.ts";

const SEPARATOR = "\r\n-S-\r\n";
const SECRET = "helloworld";
const crowd = (social_crowd_id: number | string) => new TbkScSocialCrowdGetRequest({ social_crowd_id });
const crowdAnswer = (id: number) =>
  `{"tbk_sc_social_crowd_get_response":{"social_crowd_id":${id},"request_id":"r${id}"}}`;
const errorAnswer = (code: number, sub_code: string) =>
  JSON.stringify({ error_response: { code, msg: "refused", ...(sub_code && { sub_code }), request_id: "r9" } });

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function setUp(
  reply: string[] | Reply,
  options: Partial<TopClientOptions> = {},
): Promise<{ server: CaptureServer; client: TopClient }> {
  const server = await captureServer(typeof reply === "function" ? reply : () => reply.join(SEPARATOR));
  const { url } = server;
  const client = new TopClient({ appKey: "12345678", appSecret: SECRET, url, retry: { baseDelay: 1 }, ...options });
  opened.push(client, server);
  return { server, client };
}

function only(server: CaptureServer): Captured {
  expect(server.requests.length).toBe(1);
  return server.requests[0] as Captured;
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the batch succeeded"),
    (error: unknown) => error,
  );
}

function reasonOf(outcome: TopSettled<unknown> | undefined): unknown {
  return outcome?.status === "rejected" ? outcome.reason : expect.unreachable("the call succeeded");
}

describe("what travels", () => {
  /** As TOP's Java SDK of 2021 sends the same calls at the same time. */
  const JAVA = {
    path: "/router/batch",
    sign: "C331EF299FAE0349AA6B0A9151D9E83634453C38D0BCBE8796F832305432BF66",
    query: {
      app_key: "12345678",
      v: "2.0",
      timestamp: "2024-01-01 08:00:00",
      partner_id: "top-sdk-java-dynamicVersionNo",
      session: "6100sessionKEY",
      format: "json",
      sign_method: "hmac-sha256",
    },
    body: [
      "#PUBLIC#method=taobao.tbk.sc.social.crowd.get",
      "social_crowd_id=1&method=taobao.tbk.sc.social.crowd.get",
      "social_crowd_id=2&method=taobao.tbk.sc.social.crowd.get",
    ].join(SEPARATOR),
  };

  it("the bytes and the sign of TOP's Java SDK", async () => {
    const { server, client } = await setUp([crowdAnswer(1), crowdAnswer(2)], {
      partnerId: JAVA.query.partner_id,
      clock: () => Date.UTC(2024, 0, 1),
    });
    await client.batch([crowd(1), crowd(2)], "6100sessionKEY");
    const request = only(server);
    const { params, sign } = queryOf(request);
    expect({ path: request.url.pathname, sign, query: params, body: request.body.toString() }).toEqual(JAVA);
    expect(request.headers["content-type"]).toBe("text/plain;charset=UTF-8");
    expect(request.headers["content-length"]).toBe("169");
  });

  it("different methods: each call names its own", async () => {
    const { server, client } = await setUp([crowdAnswer(1), '{"tbk_coupon_get_response":{}}', crowdAnswer(3)]);
    await client.batch([crowd(1), new TbkCouponGetRequest({ me: "a b&c=+中", item_id: 2n }), crowd(3)], "s");
    const text = only(server).body.toString();
    expect(text.split(SEPARATOR)).toEqual([
      "social_crowd_id=1&method=taobao.tbk.sc.social.crowd.get",
      "item_id=2&me=a%20b%26c%3D%2B%E4%B8%AD&method=taobao.tbk.coupon.get",
      "social_crowd_id=3&method=taobao.tbk.sc.social.crowd.get",
    ]);
    const { params, sign } = queryOf(only(server));
    expect(params).not.toHaveProperty("method");
    expect(sign).toBe(expectedSign(params, SECRET, text));
  });

  it("N for a call that adds nothing to the public method", async () => {
    const { server, client } = await setUp(Array<string>(3).fill('{"tbk_coupon_get_response":{}}'));
    const own = { request: new TbkCouponGetRequest(), session: "own session" };
    await client.batch([new TbkCouponGetRequest({}), new TbkCouponGetRequest({ me: "" }), own]);
    expect(only(server).body.toString().split(SEPARATOR)).toEqual([
      "#PUBLIC#method=taobao.tbk.coupon.get",
      "N",
      "N",
      "method=taobao.tbk.coupon.get&session=own%20session",
    ]);
    expect(queryOf(only(server)).params).not.toHaveProperty("session");
  });

  it.each(["md5", "hmac"] as const)("signs by %s", async (signMethod) => {
    const gateway = await startGateway();
    const client = new TopClient({ appKey: "12345678", appSecret: SECRET, url: gateway.url, signMethod });
    opened.push(client, gateway);
    const outcomes = await client.batch([crowd(1), new TbkCouponGetRequest({ me: "中文\r\n" })], "s");
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "fulfilled"]);
    expect(gateway.calls.map((call) => call.method)).toEqual([
      "taobao.tbk.sc.social.crowd.get",
      "taobao.tbk.coupon.get",
    ]);
  });
});

describe("outcomes", () => {
  it("are typed by their requests, in their order", async () => {
    const long = '{"tbk_sc_social_crowd_get_response":{"social_crowd_id":7091800003790954036}}';
    const { client } = await setUp([long, '{"tbk_coupon_get_response":{"data":{"coupon_remain_count":3}}}']);
    const outcomes = await client.batch([crowd(1), { request: new TbkCouponGetRequest(), session: "own" }], "s");
    expectTypeOf(outcomes).toEqualTypeOf<[TopSettled<TbkScSocialCrowdGetResponse>, TopSettled<TbkCouponGetResponse>]>();
    const [first, second] = outcomes;
    expect(first.status === "fulfilled" && first.value.social_crowd_id).toBe("7091800003790954036");
    expect(second.status === "fulfilled" && second.value.data?.coupon_remain_count).toBe(3);
    expectTypeOf(first).toExtend<PromiseSettledResult<TbkScSocialCrowdGetResponse>>();
  });

  it("are each read in its own encoding", async () => {
    const busy = Buffer.from([0xcf, 0xb5, 0xcd, 0xb3, 0xb7, 0xb1, 0xc3, 0xa6]).toString("latin1"); // 系统繁忙 in GBK
    const gbk = Buffer.from(errorAnswer(15, "isp.x").replace("refused", busy), "latin1");
    const utf8 = Buffer.from(crowdAnswer(2).replace("r2", "群"));
    const whole = Buffer.concat([gbk, Buffer.from(SEPARATOR), utf8]);
    const { client } = await setUp(() => whole as never);
    const [first, second] = await client.batch([crowd(1), crowd(2)], "s");
    expect(reasonOf(first)).toMatchObject({ msg: "系统繁忙" });
    expect(second).toMatchObject({ value: { request_id: "群" } });
    const marked = Buffer.from(`\uFEFF${[1, 2].map(crowdAnswer).join(SEPARATOR)}`, "utf16le");
    const utf16 = await setUp(() => marked as never);
    expect(await utf16.client.batch([crowd(1), crowd(2)], "s")).toMatchObject([{}, { value: { request_id: "r2" } }]);
  });

  it("of a list of requests are a list", async () => {
    const { client } = await setUp([1, 2, 3].map(crowdAnswer));
    const outcomes = await client.batch([1, 2, 3].map(crowd), "s");
    expectTypeOf(outcomes).toEqualTypeOf<TopSettled<TbkScSocialCrowdGetResponse>[]>();
    expect(outcomes.map((one) => one.status === "fulfilled" && one.value.request_id)).toEqual(["r1", "r2", "r3"]);
  });

  it("each has its own error, of the class that execute throws", async () => {
    const failed =
      '{"tbk_dg_vegas_tlj_create_response":{"result":{"success":false,"msg_code":"FAIL","msg_info":"否"}}}';
    const answers = [
      crowdAnswer(1),
      errorAnswer(15, "isp.boom"),
      failed,
      "<html>",
      errorAnswer(27, "session-expired"),
      "",
    ];
    const { client, server } = await setUp(answers);
    const tlj = new TbkDgVegasTljCreateRequest();
    const outcomes = await client.batch([crowd(1), crowd(2), tlj, crowd(4), crowd(5), crowd(6)], () => "s", {
      checkRequest: false,
    });
    expect(outcomes[0]).toMatchObject({ status: "fulfilled", value: { social_crowd_id: "1" } });
    const classes = [TopServiceError, TopBusinessError, TopResponseError, TopSessionError, TopResponseError];
    classes.forEach((type, at) => expect(reasonOf(outcomes[at + 1])).toBeInstanceOf(type));
    expect(reasonOf(outcomes[1])).toMatchObject({
      method: "taobao.tbk.sc.social.crowd.get",
      sub_code: "isp.boom",
      request_id: "r9",
    });
    expect(reasonOf(outcomes[2])).toMatchObject({ method: "taobao.tbk.dg.vegas.tlj.create", code: "FAIL", msg: "否" });
    expect(reasonOf(outcomes[3])).toMatchObject({ status: 200, body: "<html>" });
    expect(server.requests.length).toBe(1);
  });

  it("business failures are returned when the client says so", async () => {
    const failed = '{"tbk_dg_vegas_tlj_create_response":{"result":{"success":false}}}';
    const { client } = await setUp([failed], { businessErrors: "return" });
    const [outcome] = await client.batch([new TbkDgVegasTljCreateRequest()], "s", { checkRequest: false });
    expect(outcome).toMatchObject({ status: "fulfilled", value: { result: { success: false } } });
  });

  it("the separator is taken as it is, and only where it is whole", async () => {
    const inText = '{"tbk_sc_social_crowd_get_response":{"desc":"a\\r\\n-S-\\r\\nb -S- c"}}';
    const { client } = await setUp([inText, '\r\n-S- {"no":1}\r\n'.replace("-S-", "-s-"), crowdAnswer(3)]);
    const [first, second, third] = await client.batch([crowd(1), crowd(2), crowd(3)], "s");
    expect(first.status === "fulfilled" && first.value.desc).toBe("a\r\n-S-\r\nb -S- c");
    expect(reasonOf(second)).toBeInstanceOf(TopResponseError);
    expect(third.status === "fulfilled" && third.value.social_crowd_id).toBe("3");
  });

  it("gzip, another charset and simplified answers", async () => {
    const name = Buffer.from('{"social_crowd_id":1,"social_crowd_name":"\xc8\xba"}', "latin1"); // 群 in GB18030
    const body = Buffer.concat([name, Buffer.from(SEPARATOR), name]);
    const { client, server } = await setUp(
      (_, response) => {
        response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json;charset=GBK" });
        response.end(gzipSync(body));
        return undefined;
      },
      { simplify: true },
    );
    for (const outcome of await client.batch([crowd(1), crowd(2)], "s")) {
      expect(outcome).toMatchObject({ status: "fulfilled", value: { social_crowd_id: "1", social_crowd_name: "群" } });
    }
    expect(queryOf(only(server)).params).toMatchObject({ simplify: "true" });
  });
});

describe("XML", () => {
  it("is read as JSON is, in the charset its first line states", async () => {
    const xml = (id: number, name: string) =>
      `<?xml version="1.0" encoding="GBK"?><tbk_sc_social_crowd_get_response><social_crowd_id>${id}</social_crowd_id>` +
      `<social_crowd_name>${name}</social_crowd_name></tbk_sc_social_crowd_get_response>`;
    const refused = "<error_response><code>15</code><sub_code>isp.boom</sub_code></error_response><!--top1-->";
    const answers = [xml(1, "\xc8\xba"), refused, xml(2, "\xc8\xba")].join(SEPARATOR); // 群 in GBK
    const { client } = await setUp((_, response) => void response.end(answers, "latin1") as undefined, {
      format: "xml",
    });
    const [first, second, third] = await client.batch([crowd(1), crowd(2), crowd(3)], "s");
    expect(first).toMatchObject({ value: { social_crowd_id: "1", social_crowd_name: "群" } });
    expect(reasonOf(second)).toBeInstanceOf(TopServiceError);
    expect(third).toMatchObject({ value: { social_crowd_id: "2", social_crowd_name: "群" } });
  });
});

describe("sessions", () => {
  it("the batch's own in the query, a call's own in its text; functions are asked once", async () => {
    const { server, client } = await setUp([1, 2, 3].map(crowdAnswer));
    let asked = 0;
    const session = async () => `function${++asked}`;
    await client.batch([crowd(1), { request: crowd(2), session: "own" }, { request: crowd(3), session }], "common");
    const request = only(server);
    expect(queryOf(request).params).toMatchObject({ session: "common" });
    const sessions = request.body
      .toString()
      .split(SEPARATOR)
      .map((segment) => new URLSearchParams(segment).get("session"));
    expect(sessions).toEqual([null, null, "own", "function1"]);
  });

  it("an empty one of its own leaves a call the batch's", async () => {
    const { server, client } = await setUp([crowdAnswer(1)]);
    await client.batch([{ request: crowd(1), session: "" }], "common");
    expect(queryOf(only(server)).params).toMatchObject({ session: "common" });
    expect(only(server).body.toString()).not.toContain("session");
  });

  it("a refused session of the whole batch is renewed once", async () => {
    const { server, client } = await setUp((request) =>
      queryOf(request).params["session"] === "old"
        ? errorAnswer(27, "invalid-sessionkey")
        : [crowdAnswer(1), crowdAnswer(2)].join(SEPARATOR),
    );
    const outcomes = await client.batch([crowd(1), crowd(2)], (refused) => (refused ? "new" : "old"));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "fulfilled"]);
    expect(server.requests.length).toBe(2);
  });

  it("never show, whatever an answer repeats", async () => {
    const { client } = await setUp((request) => {
      const { session } = queryOf(request).params;
      const text = `${session} own-session-2 ${queryOf(request).sign}`;
      const error = JSON.stringify({ error_response: { code: 15, msg: text, sub_code: "isv.x", sub_msg: text } });
      return [error, `<html>${text}`].join(SEPARATOR);
    });
    const outcomes = await client.batch(
      [crowd(1), { request: crowd(2), session: "own-session-2" }],
      "common-session-1",
    );
    const shown = outcomes.map((outcome) => inspect(reasonOf(outcome), { depth: 9 })).join("\n");
    expect(shown).toContain("***");
    expect(shown).not.toMatch(/common-session-1|own-session-2|[0-9A-F]{64}/);
  });
});

describe("checks before any I/O", () => {
  it("every problem of every call, counted as TOP's SDK does", async () => {
    const { server, client } = await setUp([]);
    const picture = new TbkScPicEmbedRequest({ adzone_id: "1", item_id: "2", site_id: "3", pic_stream: "a.jpg" });
    const wrong = new TbkItemInfoGetRequest({ num_iids: Symbol("x") as never, session: "x" } as never);
    const error = await failure(client.batch([new TbkScSocialCrowdGetRequest(), picture, wrong, crowd(4)]));
    expect(error).toBeInstanceOf(TopRequestError);
    const { problems, code, method } = error as TopRequestError;
    expect({ code, method }).toEqual({ code: 40, method: "batch" });
    expect(problems.map(({ code, param, message }) => [code, param, message.slice(0, 10)])).toEqual([
      [40, "requests[0].social_crowd_id", "API NO. 1:"],
      [40, "requests[0].session", "API NO. 1:"],
      [40, "requests[1].session", "API NO. 2:"],
      [41, "requests[1].pic_stream", "API NO. 2:"],
      [41, "requests[2].session", "API NO. 3:"],
      [41, "requests[2].num_iids", "API NO. 3:"],
      [40, "requests[3].session", "API NO. 4:"],
    ]);
    expect(server.requests).toEqual([]);
  });

  it("can be switched off, all but files and values that cannot be written", async () => {
    const { server, client } = await setUp([crowdAnswer(1), crowdAnswer(2)], { checkRequest: false });
    await client.batch([new TbkScSocialCrowdGetRequest(), crowd(2)]);
    expect(server.requests.length).toBe(1);
    const picture = new TbkScPicEmbedRequest({ pic_stream: Buffer.from("x") } as never);
    const error = await failure(client.batch([picture, crowd(NaN)]));
    expect((error as TopRequestError).problems.map((problem) => problem.param)).toEqual([
      "requests[0].pic_stream",
      "requests[1].social_crowd_id",
    ]);
    expect(server.requests.length).toBe(1);
  });

  it("an empty batch", async () => {
    const { server, client } = await setUp([]);
    const outcomes = client.batch([], "s");
    expect(await failure(outcomes)).toMatchObject({ code: 40, problems: [{ code: 40, param: "requests" }] });
    expect(server.requests).toEqual([]);
  });

  it("a gateway whose batch address is not known", async () => {
    const { server } = await setUp([]);
    const client = new TopClient({ appKey: "1", appSecret: "2", url: new URL("/top", server.url).href });
    opened.push(client);
    expect(await failure(client.batch([crowd(1)], "s"))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe("failures of the whole batch", () => {
  it("one error_response for many calls", async () => {
    const { client } = await setUp([errorAnswer(25, "")]);
    const error = await failure(client.batch([crowd(1), crowd(2)], "s"));
    expect(error).toBeInstanceOf(TopSignatureError);
    expect(error).toMatchObject({ method: "batch", code: 25 });
  });

  it("with one call it is that call's", async () => {
    const { client } = await setUp([errorAnswer(25, "")]);
    const [outcome] = await client.batch([crowd(1)], "s");
    expect(reasonOf(outcome)).toBeInstanceOf(TopSignatureError);
  });

  it.each([
    ["too few", [crowdAnswer(1), crowdAnswer(2)], 2],
    ["too many", [1, 2, 3, 4].map(crowdAnswer), "more than 3"],
    ["one", [crowdAnswer(1)], 1],
    ["an empty one more", [1, 2, 3].map(crowdAnswer).concat(""), "more than 3"],
  ])("%s answers: none is given to a call", async (_, answers, count) => {
    const { client } = await setUp(answers, { retry: false });
    const error = await failure(client.batch([crowd(1), crowd(2), crowd(3)], "s"));
    expect(error).toBeInstanceOf(TopResponseError);
    expect((error as Error).message).toContain(`the batch has 3 calls, its answer ${count} parts`);
    expect((error as TopResponseError).body).toContain("social_crowd_id");
  });

  it("separators alone, as many as an answer may hold, cost no more than they do", async () => {
    const { client } = await setUp(() => "\r\n-S-\r\n".repeat(5_000_000), { retry: false });
    const before = process.cpuUsage();
    const error = await failure(client.batch([crowd(1), crowd(2)], "s"));
    const { user, system } = process.cpuUsage(before);
    expect((error as Error).message).toContain("its answer more than 2 parts");
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  it.each([1, 2])("an HTML page for %d calls", async (count) => {
    const { client } = await setUp((_, response) => (response.writeHead(502), "<html>Bad Gateway"), { retry: false });
    const error = await failure(client.batch([1, 2].slice(0, count).map(crowd), "s"));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error).toMatchObject({ status: 502, body: "<html>Bad Gateway" });
  });

  it("abort and a lost connection", async () => {
    const { client } = await setUp((request, response) => void response.destroy(), { retry: false });
    const lost = await failure(client.batch([crowd(1), crowd(2)], "s"));
    expect(lost).toBeInstanceOf(TopTransportError);
    const aborted = failure(client.batch([crowd(1)], "s", { signal: AbortSignal.abort() }));
    expect(await aborted).toMatchObject({ reason: "abort" });
  });

  const failOnce: Reply = (_, __, index) =>
    index === 0 ? errorAnswer(15, "isp.boom") : [crowdAnswer(1), crowdAnswer(2)].join(SEPARATOR);

  it("is repeated when every call may be", async () => {
    const { server, client } = await setUp(failOnce);
    const outcomes = await client.batch([crowd(1), crowd(2)], "s");
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "fulfilled"]);
    expect(server.requests.length).toBe(2);
    expect(server.requests[0]?.body).toEqual(server.requests[1]?.body);
  });

  it("is not when one of them writes", async () => {
    const { server, client } = await setUp(failOnce);
    const requests = [crowd(1), new TbkDgVegasTljCreateRequest()] as const;
    expect(await failure(client.batch(requests, "s", { checkRequest: false }))).toBeInstanceOf(TopServiceError);
    expect(server.requests.length).toBe(1);
  });
});

describe("seeing", () => {
  it("one trace and one set of hooks, under the name batch", async () => {
    const seen: unknown[] = [];
    const hooks: TopClientOptions["hooks"] = {
      onRequest: ({ method, attempt }) => seen.push(["request", method, attempt]),
      onResponse: ({ method, status }) => seen.push(["response", method, status]),
      onError: ({ method, error }) => seen.push(["error", method, error instanceof TopApiError]),
    };
    const listener = (message: unknown) =>
      seen.push(["trace", (message as TopTrace).method, (message as TopTrace).code]);
    const { client } = await setUp(
      (_, __, index) => [[crowdAnswer(1), crowdAnswer(2)], [errorAnswer(25, "")]][index]?.join(SEPARATOR),
      { hooks },
    );
    subscribe("tracing:tbk-sdk:call:asyncEnd", listener);
    try {
      await client.batch([crowd(1), crowd(2)], "s");
      await failure(client.batch([crowd(1), crowd(2)], "s"));
    } finally {
      unsubscribe("tracing:tbk-sdk:call:asyncEnd", listener);
    }
    expect(seen).toEqual([
      ["request", "batch", 1],
      ["response", "batch", 200],
      ["trace", "batch", "0"],
      ["request", "batch", 1],
      ["error", "batch", true],
      ["trace", "batch", "25"],
    ]);
  });

  it("every call counts for the limiter", async () => {
    const keys: string[] = [];
    const limiter = { consume: async (key: string) => void keys.push(key) };
    const { client } = await setUp([crowdAnswer(1), '{"tbk_coupon_get_response":{}}'], { limiter });
    await client.batch([crowd(1), new TbkCouponGetRequest()], "s");
    expect(keys).toEqual(["12345678:taobao.tbk.sc.social.crowd.get", "12345678:taobao.tbk.coupon.get"]);
  });
});
