import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  TbkDgVegasTljCreateRequest,
  type TbkDgVegasTljCreateParams,
  TbkItemInfoGetRequest,
  TbkScSocialCrowdGetRequest,
  type TopClient,
  type TopError,
  TopRequestError,
  TopResponseError,
} from "../../generated/src/index.ts";
import { crowd, gateway, refusal, rejection, type Reply, type Seen } from "../helpers/gateway.ts";
import { leap, timePassesAndLeaps, timeStandsStill } from "../helpers/time.ts";

const read = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const write = new TbkDgVegasTljCreateRequest({} as TbkDgVegasTljCreateParams);
const failed = (msg_code: string) => ({
  tbk_dg_vegas_tlj_create_response: { result: { success: false, msg_code, msg_info: "x" }, request_id: "r" },
});

const TIMEOUT = 60_000;

async function outcomeOf(request: typeof read | typeof write, reply: (seen: Seen) => Reply, options = {}) {
  const fake = await gateway(reply);
  const client = fake.client({ checkRequest: false, timeout: TIMEOUT, ...options });
  const error = (await rejection(client.execute<object>(request, "s"))) as TopError;
  return { error, requests: fake.seen.length };
}

/** How a call ended, what a read and a write may do then, and whether the write may have run. */
const ENDS: [name: string, reply: (seen: Seen) => Reply, read: boolean, write: boolean, ran: boolean][] = [
  ["a reset", ({ socket }) => void socket.destroy(), true, false, true],
  ["an answer that is cut off", () => ({ raw: '{"tbk_' }), true, false, true],
  ["no answer in time", () => void leap(TIMEOUT), true, false, true],
  ["an empty answer", () => ({ raw: "" }), true, false, true],
  ["a page", () => ({ raw: "<html>" }), true, false, true],
  ["a page below 502", () => ({ status: 502, raw: "<html>" }), true, false, true],
  ["503", () => ({ status: 503, raw: "" }), true, false, true],
  ["code 10", () => refusal(10), true, false, true],
  ["isp.*", () => refusal(15, "isp.remote-service-timeout"), true, false, true],
  ["an isp.* that never heals", () => refusal(15, "isp.null-pointer-exception"), false, false, true],
  ["a sub_code that nobody documents", () => refusal(15, "77777"), false, false, true],
  ["isv.*", () => refusal(15, "isv.invalid-parameter"), false, false, false],
  ["a parameter that is refused", () => refusal(41), false, false, false],
  ["a limit", () => refusal(7), true, true, false],
  ["a session that is refused", () => refusal(27), false, false, false],
  ["a sign that is refused", () => refusal(25), false, false, false],
  ["a permission that is missing", () => refusal(11), false, false, false],
  ["404", () => ({ status: 404, raw: "<html>" }), false, false, false],
  ["a redirect", () => ({ status: 307, headers: { location: "/x" }, raw: "" }), false, false, false],
  ["429", () => ({ status: 429, raw: "" }), true, true, false],
];

describe("what an error says, and what the client did, are one rule", () => {
  test.each(ENDS)("%s", async (_name, reply, readAgain, writeAgain, ran) => {
    timePassesAndLeaps();
    const fast = { retry: { retries: 1, baseDelay: 1, maxDelay: 1, maxBan: 1 } };
    const reading = await outcomeOf(read, reply, fast);
    expect([reading.error.retryable, reading.requests]).toEqual([readAgain, readAgain ? 2 : 1]);
    const writing = await outcomeOf(write, reply, fast);
    expect([writing.error.retryable, writing.requests]).toEqual([writeAgain, writeAgain ? 2 : 1]);
    expect(writing.error.mayHaveRun).toBe(ran);
  });

  test.each<[code: string, ran: boolean]>([
    ["isv.FAIL_BIZ_SYSTEM_ERROR", true], // documented as: create again
    ["FAIL_BIZ_OF_TOMORROW", true], // nobody knows
    ["isv.SOMETHING_OF_THE_CALLER", false],
  ])("a coupon that fails by %s is not sent again, and may have run: %s", async (code, ran) => {
    const { error, requests } = await outcomeOf(write, () => failed(code));
    expect(error).toMatchObject({ kind: "business", retryable: false, mayHaveRun: ran });
    expect(requests).toBe(1);
  });

  test("a code that its owner named may be sent again, and what ran before is not forgotten", async () => {
    const named = { retry: { retries: 1, baseDelay: 1, codes: ["isv.busy"] } };
    const again = await outcomeOf(write, () => refusal(15, "isv.busy"), named);
    expect(again).toMatchObject({ requests: 2, error: { retryable: true } });
    const then = await outcomeOf(write, ({ n }) => (n === 1 ? refusal(15, "isp.x") : refusal(7)), {
      retry: { retries: 1, baseDelay: 1, codes: ["isp.x"] },
    });
    expect(then).toMatchObject({ requests: 2, error: { retryable: false, mayHaveRun: true } });
  });

  test("nothing was sent: no connection, a request that is refused, an abort while waiting", async () => {
    const fake = await gateway(() => crowd());
    const nowhere = await rejection(
      fake.client({ url: "http://127.0.0.1:1/router/rest", retry: false, checkRequest: false }).execute(write),
    );
    expect(nowhere).toMatchObject({ retryable: true, mayHaveRun: false });
    const refused = await rejection(fake.client().execute(new TbkDgVegasTljCreateRequest()));
    expect(refused).toBeInstanceOf(TopRequestError);
    expect(refused).toMatchObject({ kind: "unsent", retryable: false, mayHaveRun: false });
    const aborted = await rejection(fake.client().execute(read, "s", { signal: AbortSignal.abort() }));
    expect(aborted).toMatchObject({ retryable: false, mayHaveRun: false });
  });

  test("a method by its name is a read where a document says so", async () => {
    for (const [method, requests] of [
      ["taobao.tbk.item.info.get", 2],
      ["taobao.tbk.dg.vegas.tlj.create", 1],
      ["taobao.trade.x.get", 1],
    ] as const) {
      const fake = await gateway(() => refusal(15, "isp.x"));
      const error = await rejection(fake.client({ retry: { retries: 1, baseDelay: 1 } }).call(method));
      expect(error).toMatchObject({ retryable: requests === 2, mayHaveRun: true });
      expect(fake.seen).toHaveLength(requests);
    }
  });

  test.each(["isv.lock-session-timeout", "isv.no-permission-lock", "isv.session-busy"])(
    "a write that its page says may pass may have run, whatever its code sounds like: %s",
    async (code) => {
      const errors = { [code]: [true, ""] } as const;
      const request = (kind: "read" | "write") =>
        ({ api: { method: "taobao.x.add", kind, errors }, params: {} }) as never;
      for (const [kind, requests] of [
        ["read", 2],
        ["write", 1],
      ] as const) {
        const fake = await gateway(() => refusal(15, code));
        const client = fake.client({ retry: { retries: 1, baseDelay: 1 } });
        const error = await rejection(client.execute<object>(request(kind), "s"));
        expect(error).toMatchObject({ retryable: kind === "read", mayHaveRun: true });
        expect(fake.seen).toHaveLength(requests);
      }
    },
  );

  test.each([303, 400, 403, 429])("a write whose own success comes with HTTP %i may have run", async (status) => {
    for (const method of [write.api.method, "taobao.x.add"]) {
      const envelope = `${method.replace("taobao.", "").replaceAll(".", "_")}_response`;
      const own = await gateway(() => ({ status, raw: JSON.stringify({ [envelope]: { request_id: "r" } }) }));
      const error = await rejection(own.client().call(method));
      expect(error).toMatchObject({ kind: "response", status, retryable: false, mayHaveRun: true });
      expect(own.seen).toHaveLength(1);
      const foreign = await gateway(() => ({ status, raw: JSON.stringify({ message: "no", request_id: "r" }) }));
      expect(await rejection(foreign.client({ retry: false }).call(method))).toMatchObject({ mayHaveRun: false });
    }
  });

  test("a method by its name is told what its request is told", async () => {
    const fake = await gateway(() => refusal(10));
    const client = fake.client({ checkRequest: false, retry: false });
    for (const request of [new TbkItemInfoGetRequest(), write]) {
      const errors = [client.execute<object>(request, "s"), client.call(request.api.method, {}, "s")].map(rejection);
      const [typed, named] = (await Promise.all(errors)) as TopError[];
      expect([named?.hint, named?.retryable, named?.mayHaveRun]).toEqual([
        typed?.hint,
        typed?.retryable,
        typed?.mayHaveRun,
      ]);
      expect(/重试|later/.test(named?.hint ?? "")).toBe(request !== write);
    }
  });

  test.each([
    [27, "isp.session-server-error"],
    [31, "isp.timestamp-server-error"],
  ])(
    "code %i of a service that was asked (%s): a new session or the right time sends no write twice",
    async (code, sub) => {
      const fake = await gateway(({ n }) => ({
        headers: { date: new Date(Date.now() + 3_600_000).toUTCString() },
        raw: JSON.stringify(n === 1 ? refusal(code, sub) : crowd()),
      }));
      const session = (refused?: string) => (refused ? "new" : "old");
      const { method } = write.api;
      for (const call of [
        (client: TopClient) => client.execute<object>(write, session),
        (client: TopClient) => client.call(method, {}, session),
        (client: TopClient) => client.batch([write, write], session),
      ]) {
        fake.seen.length = 0;
        const error = await rejection(call(fake.client({ checkRequest: false })));
        expect(error).toMatchObject({ code, sub_code: sub, retryable: false, mayHaveRun: true });
        expect(fake.seen).toHaveLength(1);
      }
      fake.seen.length = 0;
      expect(await fake.client().execute(read, session)).toHaveProperty("social_crowd_name");
      expect(fake.seen).toHaveLength(2);
    },
  );

  test("what is documented of a write's errors counts by its name too: one that may pass may have run", async () => {
    const { method, errors = {} } = write.api;
    const codes = Object.keys(errors).filter((code) => errors[code]?.[0]);
    expect(codes).toContain("isv.FAIL_BIZ_SERVICE_TIMEOUT");
    for (const code of codes) {
      const fake = await gateway(() => refusal(15, code));
      const client = fake.client({ checkRequest: false, retry: false });
      const [typed, named] = await Promise.all([client.execute(write), client.call(method)].map(rejection));
      const { kind, retryable, mayHaveRun, hint } = typed as TopError;
      expect(named, code).toMatchObject({ kind, retryable, mayHaveRun, hint });
    }
    const fake = await gateway(() => refusal(15, "isv.FAIL_BIZ_SERVICE_TIMEOUT"));
    expect(await rejection(fake.client().call(method))).toMatchObject({ retryable: false, mayHaveRun: true });
    expect(await rejection(fake.client().call("taobao.x.add"))).toMatchObject({ retryable: false, mayHaveRun: false });
    expect(fake.seen).toHaveLength(2);
  });

  test("a batch that writes is not sent again, and its outcomes say the same", async () => {
    const parts = [refusal(15, "isp.x"), refusal(15, "isp.x"), refusal(7)].map((part) => JSON.stringify(part));
    const fake = await gateway(({ n }) => ({ raw: n === 1 ? parts.join("\r\n-S-\r\n") : "<html>" }));
    const client = fake.client({ checkRequest: false });
    const outcomes = await client.batch([read, write, write], "s");
    expect(outcomes.map((one) => one.status === "rejected" && [one.reason.retryable, one.reason.mayHaveRun])).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ]);
    expect(await rejection(client.batch([read, write], "s"))).toMatchObject({ retryable: false, mayHaveRun: true });
    expect(fake.seen).toHaveLength(2);
  });
});

test("a code that one batch names for itself counts for its calls, too", async () => {
  const parts = [refusal(15, "isv.busy"), refusal(15, "isv.other")].map((part) => JSON.stringify(part));
  const fake = await gateway(() => ({ raw: parts.join("\r\n-S-\r\n") }));
  const client = fake.client({ checkRequest: false });
  const outcomes = await client.batch([write, write], "s", { retry: { codes: ["isv.busy"] } });
  expect(outcomes.map((one) => one.status === "rejected" && one.reason.retryable)).toEqual([true, false]);
});

describe("Retry-After", () => {
  const retried = (value: string, options = {}) =>
    outcomeOf(read, () => ({ status: 503, headers: { "retry-after": value }, raw: "" }), options);

  test("longer than is waited for: told, not waited", async () => {
    const { error, requests } = await retried("120");
    expect(error).toMatchObject({ retryAfterMs: 120_000, retryable: true });
    expect(requests).toBe(1);
  });

  test.each([3_600_000, -3_600_000])(
    "a date is compared with that of its answer, whose clock is %d ms ahead",
    async (ahead) => {
      const at = (ms: number) => new Date(Date.now() + ahead + ms).toUTCString();
      const headers = { date: at(0), "retry-after": at(50_000) };
      const { error } = await outcomeOf(read, () => ({ status: 503, headers, raw: "" }));
      expect(error.retryAfterMs).toBeGreaterThanOrEqual(49_000);
      expect(error.retryAfterMs).toBeLessThanOrEqual(51_000);
    },
  );

  test.each(["Asia/Shanghai", "America/Los_Angeles", "UTC"])(
    "a date without a zone is in GMT, also in %s",
    async (zone) => {
      vi.stubEnv("TZ", zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      const headers = { date: "Mon Jan  1 00:00:00 2024", "retry-after": "Mon, 01 Jan 2024 00:01:40 GMT" };
      for (const reply of [headers, { date: headers["retry-after"], "retry-after": "Mon Jan  1 00:03:20 2024" }])
        expect((await outcomeOf(read, () => ({ status: 503, headers: reply, raw: "" }))).error.retryAfterMs).toBe(
          100_000,
        );
    },
  );

  test.each([
    "soon",
    "-5",
    "1e3",
    "1.5",
    "",
    "9".repeat(400),
    "Wed, 21 Oct 2015 07:28:00 GMT",
    "0",
    "NaN",
    "1, 2",
    "not before 2099",
    "Monday 2099",
  ])("%s is none", async (value) => {
    const { error, requests } = await retried(value, { retry: { retries: 1, baseDelay: 1 } });
    expect(error.retryAfterMs).toBeUndefined();
    expect(requests).toBe(2);
  });

  test.each([
    ["Friday, 21-Oct-39 07:28:00 GMT", "RFC 850"],
    ["Mon Oct 21 07:28:00 2069", "asctime"],
  ])("%s is a date as %s writes it", async (value) => {
    expect((await retried(value)).error.retryAfterMs).toBeGreaterThan(86_400_000);
  });

  test("is waited for before the next attempt, also beside an error_response", async () => {
    timeStandsStill();
    for (const raw of ["", JSON.stringify(refusal(15, "isp.x"))]) {
      const fake = await gateway(({ n }) =>
        n === 1 ? { status: 503, headers: { "retry-after": "9" }, raw } : crowd(),
      );
      let waited = 0;
      const onRetry = async () => {
        for (; fake.seen.length < 2; waited += 100) {
          leap(100);
          await new Promise(setImmediate);
        }
      };
      await fake.client({ hooks: { onRetry } }).execute(read, "s");
      expect(waited).toBeGreaterThanOrEqual(9_000);
    }
  });
});

test("the quota of the day comes back at the platform's midnight, whatever this machine takes for the time", async () => {
  const raw = JSON.stringify(refusal(7, "accesscontrol.limited-by-app-access-count"));
  const headers = { date: "Mon, 01 Jan 2024 15:59:50 GMT" };
  const { error } = await outcomeOf(read, () => ({ headers, raw }));
  expect(error).toMatchObject({ daily: true, retryAfterMs: 10_000 });
});

describe("a status that says what is wrong", () => {
  test.each([301, 302, 303, 307, 308])("%i: the error names where it leads, without a query", async (status) => {
    const headers = { location: "https://login.example.com/sso/page?session=6100secret#x" };
    const { error, requests } = await outcomeOf(read, () => ({ status, headers, raw: "<html>" }));
    expect(error).toBeInstanceOf(TopResponseError);
    expect(error.message).toContain("the gateway redirects to login.example.com/sso/page");
    expect(error.message).not.toContain("6100secret");
    expect([requests, error.retryable]).toEqual([1, false]);
  });

  test.each([
    [undefined, ""],
    ["http://[", ""],
    ["/relative/place", " to /relative/place"],
    ["//other.example/x", " to other.example/x"],
  ])("a Location of %s leads nowhere else than it says", async (location, place) => {
    const { error } = await outcomeOf(read, () => ({ status: 302, headers: location ? { location } : {}, raw: "" }));
    expect(error.message).toContain(`: the gateway redirects${place} (HTTP 302)`);
  });

  test.each([
    ["JSON", '{"request_id":"of a firewall"}'],
    ["the API's own", JSON.stringify(crowd())],
    ["XML", "<x_response><request_id>1</request_id></x_response>"],
  ])("a redirection is no success, whatever it holds: %s", async (_what, raw) => {
    const fake = await gateway(() => ({ status: 302, headers: { location: "https://waf.example.com/punish" }, raw }));
    const client = fake.client();
    for (const call of [client.call("taobao.x"), client.execute(read, "s"), client.batch([read], "s")]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TopResponseError);
      expect((error as Error).message).toContain("the gateway redirects to waf.example.com/punish");
    }
    expect(fake.seen).toHaveLength(3);
  });

  test("404: the hint says how the address ends", async () => {
    const { error } = await outcomeOf(read, () => ({ status: 404, raw: "<html>" }));
    expect(error.hint).toContain("/router/rest");
  });
});
