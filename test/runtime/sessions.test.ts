import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  TbkScSocialCrowdGetRequest,
  TbkOrderDetailsGetRequest,
  type TopClient,
  TopRequestError,
  type TopSession,
  TopSessionError,
} from "../../generated/src/index.ts";
import { APP, crowd, gateway, isSigned, refusal, rejection } from "../helpers/gateway.ts";

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

/** Takes one session, refuses others. */
function taking(valid: string) {
  return gateway(({ query }) => (query.get("session") === valid ? crowd() : refusal(27, "session-expired")));
}

test("a text is sent and signed", async () => {
  const fake = await taking("6100 +/=é");
  await fake.client().execute(request, "6100 +/=é");
  expect(fake.seen.every((seen) => isSigned(seen))).toBe(true);
});

test.each([
  ["async", async () => "good"],
  ["plain", () => "good"],
])("an %s function is asked for each call", async (_name, session) => {
  const fake = await taking("good");
  let asked = 0;
  const counted = () => (asked++, session());
  const client = fake.client();
  await client.execute(request, counted);
  await client.execute(request, counted);
  expect(asked).toBe(2);
});

test.each<[what: string, call: (client: TopClient, session: TopSession, more: object) => Promise<unknown>]>([
  ["execute", (client, session, more) => client.execute(request, session, more)],
  ["call", (client, session, more) => client.call("taobao.tbk.x", {}, session, more)],
  ["batch", (client, session, more) => client.batch([request], session, more)],
  ["a part of a batch", (client, session, more) => client.batch([{ request, session }], undefined, more)],
  ["explain", (client, session) => client.explain(request, session)],
])("%s does not wait longer for a session than for an answer", async (_what, call) => {
  const fake = await gateway(() => crowd());
  const never = () => new Promise<string>(() => undefined);
  const hurried = fake.client({ timeout: 20 });
  const error = await rejection(call(hurried, never, {}));
  expect(error).toMatchObject({ name: "TopTransportError", reason: "timeout", sent: false, mayHaveRun: false });
  expect((error as Error).message).toContain("the function that gives the session gave none within 20 ms");
  expect(fake.seen).toHaveLength(0);
});

test("a renewal, too, has the time of an attempt, that of the call first; without a timeout it takes its time", async () => {
  const fake = await taking("new");
  const renewing = (ms: number) => (old?: string) =>
    old === undefined ? "old" : new Promise<string>((resolve) => setTimeout(resolve, ms, "new"));
  const client = fake.client({ timeout: 0 });
  expect(await client.execute(request, renewing(40))).toMatchObject({ social_crowd_name: "某社群" });
  const late = await rejection(client.execute(request, renewing(60_000), { timeout: 500 }));
  expect(late).toMatchObject({ reason: "timeout", sent: false, mayHaveRun: false, retryable: true });
});

describe("a refused session", () => {
  test("is asked for again once, with the refused one", async () => {
    const fake = await taking("new");
    const refused: unknown[] = [];
    const session = (old?: string) => (refused.push(old), old === undefined ? "old" : "new");
    const info = await fake.client().executeWithResponse(request, session);
    expect(refused).toEqual([undefined, "old"]);
    expect(info.attempts).toBe(2);
    expect(fake.seen.map(({ query }) => query.get("session"))).toEqual(["old", "new"]);
    expect(fake.seen.every((seen) => isSigned(seen))).toBe(true);
  });

  test("that is refused again ends the call", async () => {
    const fake = await taking("none");
    let asked = 0;
    expect(await rejection(fake.client().execute(request, () => `s${asked++}`))).toBeInstanceOf(TopSessionError);
    expect([asked, fake.seen.length]).toEqual([2, 2]);
  });

  test.each([undefined, ""])(
    "for which there is no new one, %j, ends the call: it is not sent for nobody",
    async (none) => {
      const fake = await taking("new");
      const session = (old?: string) => (old === undefined ? "old-session" : (none as string));
      const error = await rejection(fake.client().execute(request, session));
      expect(error).toMatchObject({ name: "TopSessionError", code: 27, mayHaveRun: false });
      expect(fake.seen).toHaveLength(1);
    },
  );

  test("of a text ends the call at once", async () => {
    const fake = await taking("none");
    expect(await rejection(fake.client().execute(request, "s"))).toBeInstanceOf(TopSessionError);
    expect(fake.seen).toHaveLength(1);
  });

  test("is not asked for again where nothing is repeated", async () => {
    const fake = await taking("new");
    let asked = 0;
    const session = () => `old${asked++}`;
    for (const client of [fake.client({ retry: false }), fake.client({ retry: { retries: 0 } })])
      expect(await rejection(client.execute(request, session))).toBeInstanceOf(TopSessionError);
    await rejection(fake.client().execute(request, session, { retry: false }));
    expect([asked, fake.seen.length]).toEqual([3, 3]);
  });

  test("costs no repetition", async () => {
    const fake = await gateway(({ n, query }) => {
      if (query.get("session") === "old") return refusal(27);
      return n < 5 ? refusal(15, "isp.x") : crowd();
    });
    const info = await fake.client().executeWithResponse(request, (old) => (old ? "new" : "old"));
    expect(info.attempts).toBe(5);
  });

  test.each([26, 27, 53, 44])("may say so by code %i", async (code) => {
    const fake = await gateway(({ n }) => (n === 1 ? refusal(code) : crowd()));
    await fake.client().execute(request, () => "s");
    expect(fake.seen).toHaveLength(2);
  });

  test.each(["invalid-sessionkey", "session-expired", "isv.persistent-session-not-exist"])(
    "may say so by %s",
    async (sub) => {
      const fake = await gateway(({ n }) => (n === 1 ? refusal(15, sub) : crowd()));
      await fake.client().execute(request, () => "s");
      expect(fake.seen).toHaveLength(2);
    },
  );
});

test("a failure of another kind is not the session's: the function is not asked again", async () => {
  const fake = await gateway(({ n }) => (n === 1 ? refusal(15, "isp.x") : refusal(15, "isv.x")));
  let asked = 0;
  await rejection(fake.client().execute(request, () => `s${asked++}`));
  expect([asked, fake.seen.length]).toEqual([1, 2]);
});

test("what the function throws is the cause of an error that says nothing was sent", async () => {
  const fake = await taking("good");
  const mine = new Error("no session in the store");
  const failing = () => Promise.reject(mine);
  const throwing = () => {
    throw mine;
  };
  for (const session of [failing, throwing, (old?: string) => (old ? failing() : "old")]) {
    const error = await rejection(fake.client().execute(request, session));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(error).toMatchObject({ cause: mine, kind: "unsent", retryable: false, mayHaveRun: false });
  }
  expect(fake.seen).toHaveLength(1);
  const own = refreshOver();
  expect(await rejection(fake.client().execute(request, () => Promise.reject(own)))).toBe(own);
});

function refreshOver(text = ""): TopSessionError {
  return new TopSessionError(
    { code: 27, msg: `the refresh token is over${text}` },
    { method: "m", kind: "session", cause: new Error(`no token${text}`) },
  );
}

test.each<[what: string, spoil: (error: TopSessionError) => TopSessionError]>([
  ["frozen", (error) => Object.freeze(error)],
  ["frozen, and its cause too", (error) => (Object.freeze(error.cause), Object.freeze(error))],
  ["sealed", (error) => Object.seal(error)],
  ["behind a proxy that takes nothing", (error) => new Proxy(error, { set: () => false })],
  ["behind a proxy that shows nothing", (error) => new Proxy(error, { get: refuse, ownKeys: refuse })],
])("an error of ours that a renewal throws stays of its class and shows no secret: %s", async (what, spoil) => {
  const fake = await taking("good");
  const session = (old?: string) => {
    if (old === undefined) return "old-session-text";
    throw spoil(refreshOver(` ${old} ${APP.appSecret}`));
  };
  for (const ask of [session, () => session(APP.appSecret)]) {
    const error = await rejection(fake.client().execute(request, ask));
    expect(error).toBeInstanceOf(TopSessionError);
    if (!what.endsWith("nothing")) expect((error as Error).message).toContain("the refresh token is over *** ***");
    for (const secret of ["old-session-text", APP.appSecret]) {
      expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(secret);
    }
  }
});

function refuse(): never {
  throw new Error("not to be looked at");
}

test("no session where one is needed fails before any I/O", async () => {
  const fake = await taking("good");
  for (const session of [undefined, "", () => ""]) {
    const error = await rejection(fake.client().execute(request, session));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(error).toMatchObject({ code: 40, problems: [{ param: "session" }] });
  }
  expect(fake.seen).toHaveLength(0);
});

test("no session where none is needed is not sent", async () => {
  const fake = await gateway(() => ({ tbk_order_details_get_response: { data: {} } }));
  const params = { start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" };
  await fake.client().execute(new TbkOrderDetailsGetRequest(params));
  expect(fake.seen[0]?.query.has("session")).toBe(false);
});

test("an abort does not wait for the function", async () => {
  const fake = await taking("good");
  const controller = new AbortController();
  const never = () => new Promise<string>(() => setImmediate(() => controller.abort()));
  const error = await rejection(fake.client().execute(request, never, { signal: controller.signal }));
  expect(error).toMatchObject({ name: "TopTransportError", reason: "abort", sent: false });
  let asked = 0;
  const count = () => (asked++, "s");
  await rejection(fake.client().execute(request, count, { signal: AbortSignal.abort() }));
  expect([asked, fake.seen.length]).toEqual([0, 0]);
});
