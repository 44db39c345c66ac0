import { subscribe, tracingChannel, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { runInNewContext } from "node:vm";
import { describe, expect, onTestFinished, test } from "vitest";
import { TbkScSocialCrowdGetRequest, type TopHooks, type TopTrace } from "../../generated/src/index.ts";
import { crowd, gateway, refusal, rejection } from "../helpers/gateway.ts";

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const method = "taobao.tbk.sc.social.crowd.get";

function log(): { lines: unknown[][]; hooks: TopHooks } {
  const lines: unknown[][] = [];
  const into = (name: string) => (call: object) => void lines.push([name, call]);
  const hooks = {
    onRequest: into("request"),
    onResponse: into("response"),
    onRetry: into("retry"),
    onError: into("error"),
  };
  return { lines, hooks };
}

describe("hooks", () => {
  test("see each attempt of a call that succeeds", async () => {
    const fake = await gateway(({ n }) => (n === 1 ? refusal(15, "isp.x") : crowd("n", "r7")));
    const { lines, hooks } = log();
    await fake.client({ hooks }).execute(request, "s");
    expect(lines).toEqual([
      ["request", { method, attempt: 1 }],
      [
        "retry",
        { method, attempt: 1, delayMs: expect.any(Number), error: expect.objectContaining({ sub_code: "isp.x" }) },
      ],
      ["request", { method, attempt: 2 }],
      ["response", { method, attempt: 2, status: 200, request_id: "r7", elapsedMs: expect.any(Number) }],
    ]);
  });

  test("see a call that fails", async () => {
    const fake = await gateway(() => refusal(11));
    const { lines, hooks } = log();
    const error = await rejection(fake.client({ hooks }).execute(request, "s"));
    expect(lines).toEqual([
      ["request", { method, attempt: 1 }],
      ["error", { method, attempt: 1, error, elapsedMs: expect.any(Number) }],
    ]);
  });

  test("see a request that was never sent", async () => {
    const fake = await gateway(() => crowd());
    const { lines, hooks } = log();
    const error = await rejection(fake.client({ hooks }).execute(request));
    expect(lines).toEqual([["error", { method, attempt: 0, error, elapsedMs: expect.any(Number) }]]);
  });

  test("see no attempt that the limiter holds back", async () => {
    const fake = await gateway(() => crowd());
    const { lines, hooks } = log();
    const limiter = { consume: () => Promise.reject({ msBeforeNext: 5 }) };
    await rejection(fake.client({ hooks, limiter, maxWait: 0 }).execute(request, "s"));
    expect(lines.map(([name]) => name)).toEqual(["error"]);
  });

  test("see a session renewed", async () => {
    const fake = await gateway(({ n }) => (n === 1 ? refusal(27) : crowd()));
    const { lines, hooks } = log();
    await fake.client({ hooks }).execute(request, () => "s");
    expect(lines.map(([name]) => name)).toEqual(["request", "retry", "request", "response"]);
    expect(lines[1]?.[1]).toMatchObject({ delayMs: 0, error: { kind: "session" } });
  });

  test.each(["onRequest", "onResponse", "onRetry", "onError"] as const)(
    "a mistake in %s changes no call and is a warning, once",
    async (name) => {
      const fake = await gateway(({ n }) =>
        name === "onError" ? refusal(15, "isv.x") : name === "onRetry" && n % 2 ? refusal(15, "isp.x") : crowd(),
      );
      const warnings: string[] = [];
      const listener = ({ message }: Error) => void warnings.push(message);
      process.on("warning", listener);
      onTestFinished(() => void process.off("warning", listener));
      for (const hook of [() => Promise.reject(new Error("mine")), () => void raise(new Error("mine"))]) {
        const client = fake.client({ hooks: { [name]: hook } });
        for (let i = 0; i < 2; i++) {
          const outcome = await client.execute(request, "s").catch((error: unknown) => error);
          if (name === "onError") expect(outcome).toMatchObject({ sub_code: "isv.x" });
          else expect(outcome).toMatchObject({ social_crowd_name: "某社群" });
        }
      }
      await new Promise((resolve) => setImmediate(resolve));
      expect(warnings).toEqual([`the hook ${name} failed: mine`, `the hook ${name} failed: mine`]);
    },
  );
});

test("hooks are those that were given, called on their object, whatever becomes of it", async () => {
  const fake = await gateway(() => crowd());
  const lines: string[] = [];
  class Log implements TopHooks {
    readonly #lines = lines;
    onResponse(): void {
      this.#lines.push("own");
    }
  }
  const hooks = new Log();
  const client = fake.client({ hooks });
  Object.assign(hooks, { onResponse: "no function" });
  await client.execute(request, "s");
  expect(lines).toEqual(["own"]);
  let read = 0;
  const once = { get onResponse() { return read++ ? (5 as never) : () => undefined; } }; // prettier-ignore
  expect(await fake.client({ hooks: once }).execute(request, "s")).toMatchObject({ social_crowd_name: "某社群" });
});

test.each<[what: string, hook: () => unknown, said: string]>([
  ["throws what cannot be shown", () => raise(Object.create(null)), "object"],
  ["throws an error whose message cannot be read", () => raise(unreadable()), "object"],
  ["rejects in another realm", runInNewContext("async () => { throw new Error('mine') }"), "mine"],
  [
    "gives a foreign promise that rejects",
    () => ({ then: (_: unknown, no: (e: Error) => void) => no(new Error("mine")) }),
    "mine",
  ],
])("a hook that %s changes no call and is told of", async (_what, hook, said) => {
  const fake = await gateway(() => crowd());
  const warned = once(process, "warning");
  const hooks = { onRequest: hook } as TopHooks;
  expect(await fake.client({ hooks }).execute(request, "s")).toMatchObject({ social_crowd_name: "某社群" });
  expect(((await warned)[0] as Error).message).toBe(`the hook onRequest failed: ${said}`);
});

function unreadable(): Error {
  return Object.defineProperty(new Error(), "message", { get: () => raise(new Error("no")) });
}

describe("the tracing channel tbk-sdk:call", () => {
  const EVENTS = ["start", "end", "asyncStart", "asyncEnd", "error"] as const;

  function watch(): [event: string, trace: TopTrace & { result?: unknown }][] {
    const seen: [string, TopTrace & { error?: unknown }][] = [];
    for (const event of EVENTS) {
      const listener = (message: unknown) => void seen.push([event, message as TopTrace]);
      subscribe(`tracing:tbk-sdk:call:${event}`, listener);
      onTestFinished(() => void unsubscribe(`tracing:tbk-sdk:call:${event}`, listener));
    }
    return seen;
  }

  test("tells a success", async () => {
    const fake = await gateway(({ n }) => (n === 1 ? refusal(15, "isp.x") : crowd("n", "r7")));
    const seen = watch();
    await fake.client().execute(request, "6100session");
    expect(seen.map(([event]) => event)).toEqual(["start", "end", "asyncStart", "asyncEnd"]);
    expect(seen.at(-1)?.[1]).toMatchObject({
      method,
      attempt: 2,
      duration: expect.any(Number),
      code: "0",
      request_id: "r7",
    });
    expect(new Set(seen.map(([, trace]) => trace)).size).toBe(1);
  });

  test.each([
    ["a sub_code", refusal(15, "isv.x"), "isv.x"],
    ["a code", refusal(25), "25"],
    ["a code beside an empty sub_code", refusal(25, ""), "25"],
    ["no code", { raw: "<html>" }, "response"],
  ])("tells a failure by %s", async (_name, reply, code) => {
    const fake = await gateway(() => reply);
    const seen = watch();
    const error = await rejection(fake.client({ retry: false }).execute(request, "6100session"));
    expect(seen.map(([event]) => event)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
    expect(seen.at(-1)?.[1]).toMatchObject({ method, attempt: 1, code, error });
  });

  test.each([
    ["connect", { url: "http://127.0.0.1:1/router/rest" }, {}],
    ["timeout", { timeout: 20 }, {}],
    ["abort", {}, { signal: AbortSignal.abort() }],
  ] as const)("tells no answer: %s", async (code, options, call) => {
    const fake = await gateway(() => undefined);
    const seen = watch();
    await rejection(fake.client({ ...options, retry: false }).execute(request, "s", call));
    expect(seen.at(-1)?.[1]).toMatchObject({ code });
  });

  test("holds parallel calls apart", async () => {
    const fake = await gateway(({ form }) => crowd("n", `r${form.get("social_crowd_id")}`));
    const seen = watch();
    const client = fake.client();
    const ids = Array.from({ length: 10 }, (_, i) => i + 1);
    await Promise.all(ids.map((id) => client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: id }), "s")));
    const ended = seen.filter(([event]) => event === "asyncEnd").map(([, trace]) => trace);
    expect(new Set(ended).size).toBe(10);
    expect(new Set(ended.map(({ request_id }) => request_id)).size).toBe(10);
  });

  test("serves AsyncLocalStorage-style stores", async () => {
    const fake = await gateway(() => crowd());
    const { AsyncLocalStorage } = await import("node:async_hooks");
    const spans = new AsyncLocalStorage<string>();
    const channel = tracingChannel("tbk-sdk:call");
    channel.start.bindStore(spans, () => "span");
    onTestFinished(() => void channel.start.unbindStore(spans));
    const stores: unknown[] = [];
    await fake.client({ hooks: { onRequest: () => stores.push(spans.getStore()) } }).execute(request, "s");
    expect(stores).toEqual(["span"]);
  });
});

function raise(error: Error): never {
  throw error;
}
