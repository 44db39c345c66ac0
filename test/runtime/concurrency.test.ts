import { getEventListeners } from "node:events";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import {
  TbkDgVegasTljCreateRequest,
  type TbkDgVegasTljCreateParams,
  TbkItemInfoGetRequest,
  TbkScSocialCrowdGetRequest,
  TopApiError,
  TopBusinessError,
  TopResponseError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { gateway, isSigned, refusal, type Reply, type Seen } from "../helpers/gateway.ts";

/** What happens to call number i; each kind comes with each method. */
const FAULTS = ["fine", "gzip", "slow", "passing", "refused", "html", "reset", "business", "abort", "timeout"] as const;
type Fault = (typeof FAULTS)[number];

const REQUESTS = [
  (id: string) => new TbkScSocialCrowdGetRequest({ social_crowd_id: id }),
  (id: string) => new TbkItemInfoGetRequest({ num_iids: id }),
  (id: string) => new TbkDgVegasTljCreateRequest({ item_id: id } as TbkDgVegasTljCreateParams),
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Says back who called, so that a mixed-up answer is seen. */
function echo({ query, form }: Seen): object {
  const name = `${query.get("method")?.replace("taobao.", "").replaceAll(".", "_")}_response`;
  return {
    [name]: { echo: `${query.get("session")} ${form}`, result: { success: true }, request_id: query.get("session") },
  };
}

async function reply(seen: Seen, tries: Map<string, number>): Promise<Reply> {
  const session = seen.query.get("session") ?? "";
  const fault = session.split("-")[1] as Fault;
  const attempt = (tries.get(session) ?? 0) + 1;
  tries.set(session, attempt);
  await pause(seen.n % 7);
  switch (fault) {
    case "gzip":
      return { headers: { "content-encoding": "gzip" }, raw: gzipSync(JSON.stringify(echo(seen))) };
    case "slow":
      await pause(30);
      return echo(seen);
    case "passing":
      return attempt === 1 ? refusal(7, undefined, "slow down") : echo(seen);
    case "refused":
      return {
        error_response: {
          code: 15,
          msg: "m",
          sub_code: "isv.x",
          sub_msg: `by ${session.slice(0, 3)}`,
          request_id: session.slice(0, 3),
        },
      };
    case "html":
      return { raw: `<html>${session.slice(0, 3)}` };
    case "reset":
      return void seen.socket.resetAndDestroy();
    case "business": {
      const [[name, payload]] = Object.entries(echo(seen)) as [[string, object]];
      return { [name]: { ...payload, result: { success: false, msg_info: session.slice(0, 3) } } };
    }
    case "abort":
    case "timeout":
      return undefined;
    default:
      return echo(seen);
  }
}

function kindOf(outcome: unknown): string {
  if (outcome instanceof TopApiError) return `refused ${outcome.request_id}`;
  if (outcome instanceof TopResponseError) return `html ${outcome.body}`;
  if (outcome instanceof TopBusinessError) return `business ${outcome.msg}`;
  if (outcome instanceof TopTransportError) return outcome.reason;
  return `fine ${(outcome as { echo: string }).echo}`;
}

test("200 calls at once, of three methods with sessions and faults of their own: each gets its own answer", async () => {
  const tries = new Map<string, number>();
  const fake = await gateway((seen) => reply(seen, tries));
  const client = fake.client({ checkRequest: false, retry: { baseDelay: 1 } });
  const calls = Array.from({ length: 200 }, async (_, i) => {
    const id = String(100 + i);
    const fault = FAULTS[i % FAULTS.length] as Fault;
    const request = (REQUESTS[i % REQUESTS.length] as (typeof REQUESTS)[number])(id);
    const controller = new AbortController();
    const { signal } = controller;
    const session = `${id}-${fault}-session`;
    const options = {
      signal,
      retry: fault === "timeout" ? false : undefined,
      timeout: fault === "timeout" ? 100 : 60_000,
    } as const;
    if (fault === "abort") setTimeout(() => controller.abort(), i % 50);
    const outcome = await client.execute<object>(request, session, options).catch((error: unknown) => error);
    return { id, fault, session, request, outcome, listeners: getEventListeners(signal, "abort").length };
  });
  for (const { id, fault, session, request, outcome, listeners } of await Promise.all(calls)) {
    const params = new URLSearchParams(request.params as unknown as Record<string, string>);
    const isBusiness = fault === "business" && request instanceof TbkDgVegasTljCreateRequest;
    const expected: Record<Fault, string> = {
      fine: `fine ${session} ${params}`,
      gzip: `fine ${session} ${params}`,
      slow: `fine ${session} ${params}`,
      passing: `fine ${session} ${params}`,
      refused: `refused ${id}`,
      html: `html <html>${id}`,
      reset: "network",
      business: isBusiness ? `business ${id}` : `fine ${session} ${params}`,
      abort: "abort",
      timeout: "timeout",
    };
    expect(kindOf(outcome)).toBe(expected[fault]);
    expect(listeners).toBe(0);
  }
  expect(fake.seen.every((seen) => isSigned(seen))).toBe(true);
});

/** What keeps the process alive, by kind. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = { Timeout: 0, TCPSocketWrap: 0 };
  for (const kind of process.getActiveResourcesInfo()) if (kind in counts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test("aborted calls leave no socket, timer or listener", async () => {
  const fake = await gateway(() => undefined);
  const before = resources();
  const client = fake.client({ timeout: 600_000 });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 100 }, (_, i) => {
    const request = (REQUESTS[0] as (typeof REQUESTS)[number])(String(i));
    return client.execute<object>(request, "s", { signal }).catch((error: unknown) => error);
  });
  await expect.poll(() => fake.seen.length).toBeGreaterThan(50);
  expect(getEventListeners(signal, "abort")).toHaveLength(100);
  expect(resources()["Timeout"]).toBeGreaterThanOrEqual(100);
  controller.abort();
  const outcomes = await Promise.all(calls);
  expect(new Set(outcomes.map(kindOf))).toEqual(new Set(["abort"]));
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  await client.close();
  await expect.poll(() => resources()["TCPSocketWrap"]).toBeLessThanOrEqual(before["TCPSocketWrap"] ?? 0);
  await expect.poll(() => resources()["Timeout"]).toBeLessThanOrEqual((before["Timeout"] ?? 0) + 2);
});

test("one signal serves many calls at once, again and again, without a warning", async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => void warnings.push(warning);
  process.on("warning", onWarning);
  onTestFinished(() => void process.off("warning", onWarning));
  const fake = await gateway((seen) => echo(seen));
  const client = fake.client();
  const controller = new AbortController();
  for (let round = 0; round < 3; round++) {
    const request = (REQUESTS[0] as (typeof REQUESTS)[number])("1");
    const { signal } = controller;
    await Promise.all(Array.from({ length: 20 }, () => client.execute<object>(request, "s", { signal })));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([]);
});
