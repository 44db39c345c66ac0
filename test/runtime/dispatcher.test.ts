import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { TbkScSocialCrowdGetRequest, TopClient, type TopClientOptions } from "../../generated/src/index.ts";
import { APP, crowd, rejection } from "../helpers/gateway.ts";

/** What a dispatcher drives. */
interface Handler {
  onRequestStart(controller?: object): void;
  onResponseStart(controller: unknown, status: number, headers?: object | null): void;
  onResponseData(controller: unknown, chunk: unknown): void;
  onResponseEnd(controller?: unknown): void;
  onResponseError(controller: unknown, error: unknown): void;
}

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const text = JSON.stringify(crowd());
const secret = `cannot send ${APP.appSecret}`;

function calling(dispatch: (handler: Handler) => unknown, timeout = 10_000): Promise<object> {
  const dispatcher = { dispatch: (_: never, handler: Handler) => dispatch(handler) };
  const options = { ...APP, dispatcher, retry: false, timeout } as unknown as TopClientOptions;
  return new TopClient(options).execute(request, "session");
}

function answer(handler: Handler, headers: object | null | undefined, ...chunks: readonly unknown[]): void {
  handler.onRequestStart({});
  handler.onResponseStart({}, 200, headers);
  for (const chunk of chunks) handler.onResponseData({}, chunk);
  handler.onResponseEnd();
}

test.each<[what: string, dispatch: (handler: Handler) => void]>([
  ["without headers", (handler) => answer(handler, undefined, Buffer.from(text))],
  ["with null as its headers", (handler) => answer(handler, null, Buffer.from(text))],
  ["in texts", (handler) => answer(handler, {}, text.slice(0, 9), text.slice(9))],
  ["in an ArrayBuffer", (handler) => answer(handler, {}, new TextEncoder().encode(text).buffer)],
  ["byte by byte", (handler) => answer(handler, {}, ...Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte)))],
  ["twice", (handler) => (answer(handler, {}, Buffer.from(text)), answer(handler, {}, Buffer.from("more")))],
  ["and then an error", (handler) => (answer(handler, {}, text), handler.onResponseError({}, new Error("late")))],
])("an answer of the app's own dispatcher: %s", async (_what, dispatch) => {
  expect(await calling(dispatch)).toMatchObject({ social_crowd_name: "某社群" });
});

test.each<[reason: string, more: (handler: Handler) => unknown]>([
  ["network", (handler) => handler.onResponseError({}, Object.assign(new Error("lost"), { code: "ECONNRESET" }))],
  ["timeout", () => undefined],
])("a call that its dispatcher only says to be answered was sent: %s", async (reason, more) => {
  let sent = 0;
  const dispatch = (handler: Handler) => {
    sent++;
    handler.onResponseStart({}, 200, {});
    handler.onResponseData({}, text.slice(0, 9));
    more(handler);
  };
  const dispatcher = { dispatch: (_: never, handler: Handler) => dispatch(handler) };
  const client = new TopClient({
    ...APP,
    dispatcher,
    timeout: 20,
    retry: { baseDelay: 1 },
  } as unknown as TopClientOptions);
  const error = await rejection(client.call("taobao.tbk.dg.vegas.tlj.create"));
  expect(error).toMatchObject({ reason, sent: true, retryable: false, mayHaveRun: true });
  expect(sent).toBe(1);
});

const unreadable = () => {
  const get = () => {
    throw new Error(secret);
  };
  return Object.defineProperty(new Error(secret), "code", { get });
};

test.each<[what: string, dispatch: (handler: Handler) => unknown]>([
  ["rejects", () => Promise.reject(new Error(secret))],
  ["throws what has a code that cannot be read", () => fail(unreadable())],
  ["tells an error with a symbol as its code", (handler) => tell(handler, { code: Symbol("x") })],
  ["tells one whose code cannot be read", (handler) => handler.onResponseError({}, unreadable())],
])("a dispatcher that %s ends the call with an error that shows no secret", async (_what, dispatch) => {
  const error = await rejection(calling(dispatch));
  expect(error).toMatchObject({ name: "TopTransportError", kind: "transport", reason: "connect" }); // at once, and not by its timeout
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(APP.appSecret);
});

function fail(error: Error): never {
  throw error;
}

function tell(handler: Handler, more: object): void {
  handler.onResponseError({}, Object.assign(new Error(secret), more));
}

test.each<[what: string, controller: object]>([
  ["cannot be stopped", {}],
  ["fails when it is stopped", { abort: () => fail(new Error("broken")) }],
])("a request that %s is over with its time all the same", async (_what, controller) => {
  const error = await rejection(calling((handler) => handler.onRequestStart(controller), 20));
  expect(error).toMatchObject({ reason: "timeout", sent: true });
});

test.each([3, ["3"], "3"])("a Retry-After that a dispatcher gives as %j", async (after) => {
  const error = await rejection(
    calling((handler) => {
      handler.onRequestStart({});
      handler.onResponseStart({}, 503, { "retry-after": after });
      handler.onResponseEnd();
    }),
  );
  expect(error).toMatchObject({ name: "TopResponseError", status: 503, retryAfterMs: 3000 });
});

test("a Retry-After that is a date, beside no other date, is compared with our own time", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2024, 0, 1) });
  onTestFinished(() => void vi.useRealTimers());
  const error = await rejection(
    calling((handler) => {
      handler.onRequestStart({});
      handler.onResponseStart({}, 503, { "retry-after": "Mon, 01 Jan 2024 00:01:40 GMT" });
      handler.onResponseEnd();
    }),
  );
  expect(error).toMatchObject({ retryAfterMs: 100_000 });
});
