import { describe, expect, test } from "vitest";
import {
  TbkDgVegasTljCreateRequest,
  type TbkDgVegasTljCreateParams,
  TbkScSocialCrowdGetRequest,
  type TopClientOptions,
  TopApiError,
  TopBusinessError,
  TopError,
  TopResponseError,
  TopServiceError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { apiError } from "../../generated/src/runtime/wire/classify.ts";
import { RetryBudget, retryOptions } from "../../generated/src/runtime/call/retry-options.ts";
import { judge, retryDelay } from "../../generated/src/runtime/call/retry-decision.ts";
import { gate } from "../helpers/gate.ts";
import { clockSkewCases } from "../helpers/skew.ts";
import { timeStandsStill } from "../helpers/time.ts";
import { crowd, gateway, isSigned, refusal, rejection, type Reply } from "../helpers/gateway.ts";

const read = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const write = new TbkDgVegasTljCreateRequest({} as TbkDgVegasTljCreateParams);
const created = { tbk_dg_vegas_tlj_create_response: { result: { success: true } } };

const DEFAULTS = retryOptions(undefined);
const READ = { method: "taobao.x", kind: "read" as const };

const PASSING = { ...READ, errors: { "accesscontrol.limited-by-app-access-count": [true, "wait"] } } as const;
const QUOTA = { code: 7, msg: "m", sub_code: "accesscontrol.limited-by-app-access-count" };

function platform(code: number, sub_code?: string, sub_msg?: string): TopApiError {
  return apiError(READ, { code, msg: "m", sub_code, sub_msg });
}

const transport = (reason: TopTransportError["reason"], sent: boolean) =>
  new TopTransportError("x", { method: "m", reason, sent });
const broken = (status = 200) => new TopResponseError("x", { method: "m", status, body: "" });
const ban = (seconds: number) => platform(7, undefined, `This ban will last for ${seconds} more seconds`);

describe("what is repeated", () => {
  const cases: [name: string, error: () => TopError, read: boolean, write: boolean][] = [
    ["isp.*", () => platform(15, "isp.remote-service-timeout"), true, false],
    ["isp.* that never heals", () => platform(15, "isp.top-parse-error"), false, false],
    ["isp.* that never heals", () => platform(15, "isp.null-pointer-exception"), false, false],
    ["isp.* that never heals", () => platform(15, "isp.top-mapping-parse-error"), false, false],
    ["isv.*", () => platform(15, "isv.invalid-parameter"), false, false],
    ["no result", () => platform(15, "50001"), false, false],
    ["a limit without a time", () => platform(7), true, true],
    ["a limit of the service's own", () => platform(15, "isp.call-limited"), true, true],
    ["a limit, and a failure of the service", () => platform(7, "isp.remote-service-timeout"), true, false],
    ["a short ban", () => ban(1), true, true],
    ["a long ban", () => ban(31062), false, false],
    ["the quota of the day", () => platform(7, "accesscontrol.limited-by-app-access-count"), false, false],
    ["the quota of the day, whatever the API's table says", () => apiError(PASSING, QUOTA), false, false],
    ["isp.call-limited", () => platform(15, "isp.call-limited"), true, true],
    ["session", () => platform(27, "session-expired"), false, false],
    ["permission", () => platform(11), false, false],
    ["signature", () => platform(25), false, false],
    ["a broken answer", () => broken(), true, false],
    ["a page below 502", () => broken(502), true, false],
    ["a page below 404", () => broken(404), false, false],
    ["a redirect", () => broken(302), false, false],
    ["too many requests", () => broken(429), true, true],
    ["a request that took too long to arrive", () => broken(408), true, true],
    ["no connection", () => transport("connect", false), true, true],
    ["a reset in the middle", () => transport("network", true), true, false],
    ["a timeout after sending", () => transport("timeout", true), true, false],
    ["a timeout before sending", () => transport("timeout", false), true, true],
    ["an abort", () => transport("abort", false), false, false],
    [
      "a business failure",
      () => new TopBusinessError({ code: "1", msg: "" }, { method: "m", kind: "business", data: {} }),
      false,
      false,
    ],
  ];
  test.each(cases)("%s", (_name, make, onRead, onWrite) => {
    for (const [kind, expected] of [
      ["read", onRead],
      ["write", onWrite],
      [undefined, onWrite],
    ] as const) {
      const error = make();
      judge(error, kind, false, DEFAULTS);
      // One rule: what the flag says is what the client does, but for waits that are too long.
      if (error.retryAfterMs === undefined) expect(error.retryable).toBe(expected);
      expect(retryDelay(error, 1, DEFAULTS) !== undefined).toBe(expected);
      expect(retryDelay(error, 4, DEFAULTS)).toBeUndefined();
      expect(retryDelay(error, 1, retryOptions(false))).toBeUndefined();
    }
  });

  test("what ran before counts: an attempt that was not sent does not undo it", () => {
    const error = transport("connect", false);
    judge(error, "write", true, DEFAULTS);
    expect(error).toMatchObject({ retryable: false, mayHaveRun: true });
    const read = transport("connect", false);
    judge(read, "read", true, DEFAULTS);
    expect(read.retryable).toBe(true);
  });

  test("codes that are named, reads and writes alike", () => {
    const options = retryOptions({ codes: ["50001", "isv.busy", "11"] });
    for (const error of [platform(15, "50001"), platform(15, "isv.busy"), platform(11)]) {
      judge(error, "write", false, options);
      expect(error.retryable).toBe(true);
      expect(retryDelay(error, 1, options)).toBeDefined();
    }
    const other = platform(15, "isv.other");
    judge(other, "read", false, options);
    expect(retryDelay(other, 1, options)).toBeUndefined();
  });
});

describe("how long it waits", () => {
  const isp = platform(15, "isp.x");
  test("doubling up to the maximum, anything below by chance", () => {
    const longest = [1, 2, 3].map((attempt) => retryDelay(isp, attempt, DEFAULTS, () => 1));
    expect(longest).toEqual([200, 400, 800]);
    expect(retryDelay(isp, 9, { ...DEFAULTS, retries: 9 }, () => 1)).toBe(5000);
    expect(retryDelay(isp, 3, DEFAULTS, () => 0)).toBe(0);
    expect(retryDelay(isp, 2, retryOptions({ baseDelay: 10 }), () => 0.5)).toBe(10);
  });

  test("a ban's time and a second, never less", () => {
    expect(retryDelay(ban(3), 1, DEFAULTS, () => 0)).toBe(4000);
    expect(retryDelay(ban(3), 1, DEFAULTS, () => 1)).toBe(4200);
    expect(retryDelay(ban(10), 1, DEFAULTS)).toBeDefined();
    expect(retryDelay(ban(11), 1, DEFAULTS)).toBeUndefined();
    expect(retryDelay(ban(60), 1, retryOptions({ maxBan: 60_000 }))).toBeDefined();
  });
});

describe("the budget", () => {
  test("a platform that is down is not hammered, successes earn repetitions back", () => {
    const budget = new RetryBudget(() => 0);
    expect(drain(budget)).toBe(100);
    for (let i = 0; i < 11; i++) budget.succeed();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  test("it fills by time too: half a repetition a second", () => {
    let now = 0;
    const budget = new RetryBudget(() => now);
    expect(drain(budget)).toBe(100);
    now += 10_000;
    expect(drain(budget)).toBe(5);
    now += 3_600_000;
    expect(drain(budget)).toBe(100);
  });

  test("it is never more than full", () => {
    const budget = new RetryBudget(() => 0);
    for (let i = 0; i < 1000; i++) budget.succeed();
    expect(drain(budget)).toBe(100);
  });

  function drain(budget: RetryBudget): number {
    let taken = 0;
    while (budget.take()) taken++;
    return taken;
  }

  test("all calls of a client share it, and an error says that it is spent", async () => {
    timeStandsStill();
    const fake = await gateway(() => refusal(15, "isp.x"));
    const client = fake.client({ retry: { retries: 3, baseDelay: 0 } });
    await Promise.all(Array.from({ length: 40 }, () => rejection(client.execute(read, "s"))));
    expect(fake.seen).toHaveLength(40 + 100);
    const errors = await Promise.all(Array.from({ length: 20 }, () => rejection(client.execute(read, "s"))));
    expect(errors.some((error) => /预算|额度.*budget/s.test((error as TopError).hint ?? ""))).toBe(true);
  });

  test("failures that are not repeated cost nothing of it", async () => {
    const fake = await gateway(({ n }) => refusal(15, n > 101 ? "isp.x" : "isv.x"));
    const client = fake.client();
    for (let i = 0; i < 101; i++) await rejection(client.execute(read, "s"));
    await rejection(client.execute(read, "s"));
    expect(fake.seen).toHaveLength(101 + 4);
  });

  test("a client whose calls succeed again may repeat again", async () => {
    timeStandsStill();
    let isDown = true;
    const fake = await gateway(() => (isDown ? refusal(15, "isp.x") : crowd()));
    const client = fake.client({ retry: { retries: 200, baseDelay: 0 } });
    const sends = async () => {
      const before = fake.seen.length;
      await client.execute(read, "s").catch(() => undefined);
      return fake.seen.length - before;
    };
    expect(await sends()).toBe(1 + 100);
    isDown = false;
    for (let i = 0; i < 11; i++) expect(await sends()).toBe(1);
    isDown = true;
    expect(await sends()).toBe(1 + 1);
  });
});

async function run(
  reply: (n: number) => Reply,
  request: typeof read | typeof write = read,
  options: Partial<TopClientOptions> = {},
) {
  const fake = await gateway(({ n }) => reply(n));
  const client = fake.client({ checkRequest: false, ...options });
  const outcome = await client.executeWithResponse<object>(request, "6100session").catch((error: unknown) => error);
  return { ...fake, outcome };
}

describe("over the wire", () => {
  test("each attempt has its own timestamp and sign", async () => {
    let now = Date.UTC(2024, 0, 1);
    const clock = () => (now += 1000);
    const { seen, outcome } = await run((n) => (n < 3 ? refusal(15, "isp.x") : crowd()), read, { clock });
    expect(outcome).toMatchObject({ attempts: 3, data: { social_crowd_name: "某社群" } });
    expect(seen.every((one) => isSigned(one))).toBe(true);
    const times = seen.map(({ query }) => query.get("timestamp"));
    expect(new Set(times).size).toBe(3);
    expect(new Set(seen.map(({ query }) => query.get("sign"))).size).toBe(3);
  });

  test("three repetitions, then the last error", async () => {
    const { seen, outcome } = await run((n) => refusal(15, "isp.x", `n${n}`));
    expect(outcome).toBeInstanceOf(TopServiceError);
    expect(outcome).toMatchObject({ sub_msg: "n4" });
    expect(seen).toHaveLength(4);
  });

  test.each<[string, Reply]>([
    ["isp.*", refusal(15, "isp.x")],
    ["a broken answer", { raw: "<html>" }],
  ])("a write is not repeated after %s", async (_name, reply) => {
    const { seen, outcome } = await run(() => reply, write);
    expect(outcome).toBeInstanceOf(TopError);
    expect(seen).toHaveLength(1);
  });

  test("a write is not repeated after a reset, a read is", async () => {
    const reset = async (request: typeof read | typeof write) => {
      const fake = await gateway(({ socket }) => void socket.destroy());
      await rejection(fake.client({ checkRequest: false }).execute<object>(request, "s"));
      return fake.seen.length;
    };
    expect([await reset(write), await reset(read)]).toEqual([1, 4]);
  });

  test("a write is repeated after a limit: it was refused", async () => {
    const { seen, outcome } = await run((n) => (n === 1 ? refusal(7) : created), write);
    expect(outcome).toMatchObject({ attempts: 2 });
    expect(seen).toHaveLength(2);
  });

  test("a write is repeated when there was no connection", async () => {
    const fake = await gateway(() => created);
    const url = "http://127.0.0.1:1/router/rest";
    const attempts: number[] = [];
    const onRetry = ({ attempt }: { attempt: number }) => void attempts.push(attempt);
    const client = fake.client({ url, hooks: { onRetry }, checkRequest: false });
    const error = await rejection(client.execute(write));
    expect(error).toMatchObject({ reason: "connect", sent: false });
    expect(attempts).toEqual([1, 2, 3]);
  });

  test("a call may decide for itself", async () => {
    const fake = await gateway(() => refusal(15, "isp.x"));
    const client = fake.client();
    await rejection(client.execute(read, "s", { retry: false }));
    expect(fake.seen).toHaveLength(1);
    await rejection(client.execute(read, "s", { retry: { retries: 1 } }));
    expect(fake.seen).toHaveLength(3);
    await rejection(fake.client({ retry: false }).execute(read, "s"));
    expect(fake.seen).toHaveLength(4);
    await rejection(fake.client({ retry: false }).execute(read, "s", { retry: { retries: 2, baseDelay: 0 } }));
    expect(fake.seen).toHaveLength(7);
  });

  test("what a call leaves open is the client's", async () => {
    const fake = await gateway(() => refusal(15, "50001"));
    const client = fake.client({ retry: { codes: ["50001"], retries: 3, baseDelay: 0 } });
    await rejection(client.execute(read, "s", { retry: { retries: 1 } }));
    expect(fake.seen).toHaveLength(2);
  });

  test("a read that is called by its name is one in each of its failures", async () => {
    const limited = refusal(7, "accesscontrol.limited-by-api-access-count");
    const fake = await gateway(({ n }) => [refusal(15, "isp.unknown-error"), limited][n - 1] ?? crowd());
    await fake.client().call("taobao.tbk.sc.social.crowd.get", { social_crowd_id: 1 }, "s");
    expect(fake.seen).toHaveLength(3);
  });

  test("a call of a batch may have run when the batch failed before", async () => {
    const parts = [refusal(7, "accesscontrol.limited-by-api-access-count"), crowd()];
    const raw = parts.map((part) => JSON.stringify(part)).join("\r\n-S-\r\n");
    const fake = await gateway(({ n }) => (n === 1 ? refusal(15, "isp.unknown-error") : { raw }));
    const retry = { codes: ["isp.unknown-error"], baseDelay: 0 };
    const outcomes = await fake.client({ retry, checkRequest: false }).batch([write, read], "s");
    const reason = expect.objectContaining({ retryable: false, mayHaveRun: true }) as TopError;
    expect(outcomes).toMatchObject([{ status: "rejected", reason }, { status: "fulfilled" }]);
    expect(fake.seen).toHaveLength(2);
  });

  test("an abort ends the waiting at once", async () => {
    timeStandsStill();
    const fake = await gateway(() => refusal(7, undefined, "This ban will last for 9 more seconds"));
    const controller = new AbortController();
    const hooks = { onRetry: () => controller.abort("enough") };
    const error = await rejection(fake.client({ hooks }).execute(read, "s", { signal: controller.signal }));
    expect(error).toMatchObject({ name: "TopTransportError", reason: "abort", cause: "enough" });
    expect(fake.seen).toHaveLength(1);
  });
});

describe("a wrong clock", () => {
  test.each(clockSkewCases)("$name", async ({ ahead, date, sub_code, code, calls }) => {
    const now = Date.UTC(2024, 0, 1, 12);
    const fake = await gateway(({ query }) => {
      const sent = Date.parse(`${query.get("timestamp")?.replace(" ", "T")}+08:00`);
      if (Math.abs(sent - now) <= 600_000) return crowd();
      return {
        headers: { date: date ? new Date(now).toUTCString() : "" },
        raw: JSON.stringify(refusal(code, sub_code)),
      };
    });
    const client = fake.client({ clock: () => now + ahead });
    const outcome = await client.executeWithResponse(read, "s").catch((error: unknown) => error);
    expect(fake.seen).toHaveLength(calls);
    if (calls === 1) return expect(outcome).toBeInstanceOf(TopApiError);
    expect(outcome).toMatchObject({ attempts: 2 });
    await client.execute(read, "s");
    expect(fake.seen).toHaveLength(3);
  });

  test("calls that are refused together all recover", async () => {
    const now = Date.UTC(2024, 0, 1, 12);
    const all = gate();
    const fake = await gateway(async ({ query, n }) => {
      const sent = Date.parse(`${query.get("timestamp")?.replace(" ", "T")}+08:00`);
      if (Math.abs(sent - now) <= 600_000) return crowd();
      if (n === 20) all.open();
      await all.opened;
      return { headers: { date: new Date(now).toUTCString() }, raw: JSON.stringify(refusal(31)) };
    });
    const client = fake.client({ clock: () => now - 3_600_000 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.executeWithResponse(read, "s")));
    expect(answers.every(({ attempts }) => attempts === 2)).toBe(true);
    expect(fake.seen).toHaveLength(40);
  });

  test.each([
    [-59_000, 1],
    [59_000, 1],
    [-61_000, 2],
    [61_000, 2],
  ])("of %i ms makes %i calls: less than a minute is not the reason", async (ahead, calls) => {
    const now = Date.UTC(2024, 0, 1, 12);
    const refused = { headers: { date: new Date(now).toUTCString() }, raw: JSON.stringify(refusal(31)) };
    const fake = await gateway(() => refused);
    await rejection(fake.client({ clock: () => now + ahead }).execute(read, "s"));
    expect(fake.seen).toHaveLength(calls);
  });

  test("is not corrected by a date that no timestamp can tell", async () => {
    const now = Date.UTC(2024, 0, 1, 12);
    const refused = { headers: { date: "Sat, 01 Jan 12000 00:00:00 GMT" }, raw: JSON.stringify(refusal(31)) };
    const fake = await gateway(() => refused);
    expect(await rejection(fake.client({ clock: () => now }).execute(read, "s"))).toMatchObject({ code: 31 });
    expect(fake.seen).toHaveLength(1);
  });

  test("is corrected once a call, even where the platform tells another time with each answer", async () => {
    const now = Date.UTC(2024, 0, 1, 12);
    const fake = await gateway(({ n }) => {
      const date = new Date(now + n * 3_600_000).toUTCString();
      return n < 9 ? { headers: { date }, raw: JSON.stringify(refusal(31)) } : crowd();
    });
    const client = fake.client({ clock: () => now });
    for (const calls of [2, 4]) {
      expect(await rejection(client.execute(read, "s"))).toMatchObject({ code: 31 });
      expect(fake.seen).toHaveLength(calls);
    }
  });

  test("with `retry: false` the call fails, and the next one has the right time", async () => {
    const now = Date.UTC(2024, 0, 1, 12);
    const fake = await gateway(({ n }) =>
      n === 1 ? { headers: { date: new Date(now).toUTCString() }, raw: JSON.stringify(refusal(31)) } : crowd(),
    );
    const client = fake.client({ clock: () => now - 3_600_000, retry: false });
    await rejection(client.execute(read, "s"));
    await client.execute(read, "s");
    expect(fake.seen[1]?.query.get("timestamp")).toBe("2024-01-01 20:00:00");
  });
});
