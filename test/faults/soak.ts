import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import {
  TbkScAdzoneCreateRequest,
  TbkScSocialCrowdGetRequest,
  TopApiError,
  TopClient,
  TopResponseError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { type Answer, startGateway, TEST_APP } from "../../generated/src/testing/index.ts";
import { startBlackHole } from "../helpers/black-hole.ts";
import { type Fault, startProxy } from "./proxy.ts";
import { randomOf } from "./random.ts";
import { type Resources, resources, watchProcess } from "./resources.ts";

export interface SoakOptions {
  readonly calls: number;
  readonly seed: number;
}

/** How each call ended; what is no right answer and no right error is `wrong`. */
export type End = "answered" | "aborted" | "network" | "connect" | "timeout" | "unreadable" | "refused" | "wrong";

export interface SoakReport {
  readonly calls: number;
  readonly ends: Record<End, number>;
  /** What ended wrong, in words. */
  readonly wrong: string[];
  /** Promises that settled, and ends that hooks were told of. */
  readonly settled: number;
  readonly told: number;
  /** Calls that were given a signal that aborts. */
  readonly aborts: number;
  /** Calls to an address that never answers. */
  readonly lost: number;
  /** Requests that the proxy saw, and what it did to them or to their answers. */
  readonly exchanges: number;
  readonly faults: Record<Fault["kind"], number>;
  /** Writes that the platform ran more than once. */
  readonly twice: number;
  readonly warnings: string[];
  readonly before: Resources;
  readonly after: Resources;
}

const AT_ONCE = 50;
/** Of the exchanges, how many are to be broken. */
const FAULTY = 0.1;
/** Of the exchanges that begin while too few are broken: most faults come to nothing where calls are aborted before. */
const CATCHING_UP = 0.5;
/** Longest wait before an abort, and longest answer of the platform, in milliseconds. */
const ABORT_WITHIN = 60;
const ANSWER_WITHIN = 5;
/** Bytes; requests and answers are hardly shorter. */
const OFFSETS = 300;
const KINDS = ["cut", "reset", "garble", "duplicate", "delay", "trickle"] as const;
/** The part of the calls that goes to an address that never answers, and the milliseconds each attempt waits for it. */
const LOST = 0.05;
const LOST_TIMEOUT = 30;
/** Of a call, with those that the proxy sends twice. */
const MOST_ATTEMPTS = 8;
/** Milliseconds of an attempt on the busiest machine. */
const PATIENCE = 30_000;
/** Calls before the start is taken: everything is loaded then. */
const WARM_UP = 200;

/**
 * Many calls through a proxy that breaks every tenth exchange, half of them aborted at random, and some to where nobody
 * ever answers. Requests are signed and answers gzipped, as the platform's are: a changed byte is an error, never a wrong answer.
 */
export async function soak({ calls, seed }: SoakOptions): Promise<SoakReport> {
  const watch = watchProcess();
  const writes = new Map<string, number>();
  const platform = { answers: answers(randomOf(seed + 1), writes), gzip: true };
  // As many as it may get: that it forgets some is told by a warning, and warnings are what this looks for.
  const gateway = await startGateway({ ...platform, recordedCalls: MOST_ATTEMPTS * (calls + WARM_UP) });
  const draw = randomOf(seed + 2);
  let isFaulty = false;
  let known = 0;
  const proxy = await startProxy(gateway.port, () => {
    const isBehind = sum(proxy.done) < FAULTY * (proxy.seen.exchanges - known);
    return isFaulty && draw() < (isBehind ? CATCHING_UP : FAULTY) ? faultOf(draw) : undefined;
  });
  const hole = await startBlackHole();
  // Numbered apart: what was aborted there may still be on its way.
  await run([calls, calls + WARM_UP], seed, proxy.port, hole.port);
  gateway.reset();
  writes.clear();
  const before = await resources();
  known = proxy.seen.exchanges;
  isFaulty = true;
  const tally = await run([0, calls], seed, proxy.port, hole.port);
  const twice = [...writes.values()].filter((times) => times > 1).length;
  gateway.reset();
  writes.clear();
  const after = await resources(before);
  watch.stop();
  hole.close();
  await Promise.all([proxy.close(), gateway.close()]);
  return {
    ...tally,
    calls,
    exchanges: proxy.seen.exchanges - known,
    faults: proxy.done,
    twice,
    warnings: watch.seen,
    before,
    after,
  };
}

/** Calls with these numbers by one client, and one whose gateway never answers, which then are closed. */
async function run([first, end]: readonly [number, number], seed: number, port: number, hole: number): Promise<Tally> {
  const tally = new Tally();
  const open = (at: number, timeout: number) =>
    new TopClient({
      ...TEST_APP,
      url: `http://127.0.0.1:${at}/router/rest`,
      timeout,
      retry: { baseDelay: 2, maxDelay: 20 },
      hooks: { onResponse: () => void tally.told++, onError: () => void tally.told++ },
    });
  const client = open(port, PATIENCE);
  const lost = open(hole, LOST_TIMEOUT);
  let next = first;
  const lane = async () => {
    while (next < end) {
      const n = next++;
      const random = randomOf(1_000_000 * seed + n); // whichever lane it is in
      const isLost = random() < LOST;
      if (isLost) tally.lost++;
      tally.add(await callOnce(isLost ? lost : client, n, random, isLost));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await Promise.all([client.close(), lost.close()]);
  return tally;
}

class Tally {
  readonly ends: Record<End, number> = {
    answered: 0,
    aborted: 0,
    network: 0,
    connect: 0,
    timeout: 0,
    unreadable: 0,
    refused: 0,
    wrong: 0,
  };
  readonly wrong: string[] = [];
  settled = 0;
  told = 0;
  aborts = 0;
  lost = 0;

  add({ end, isAborting, what }: Ended): void {
    this.settled++;
    this.ends[end]++;
    if (isAborting) this.aborts++;
    if (end === "wrong") this.wrong.push(what);
  }
}

/** The platform, after a moment: every answer carries what it was asked for. */
function answers(random: () => number, writes: Map<string, number>): Record<string, Answer> {
  const moment = () => sleep(random() * ANSWER_WITHIN);
  return {
    "taobao.tbk.sc.social.crowd.get": async ({ params }) => {
      await moment();
      return crowd(params["social_crowd_id"] ?? "");
    },
    "taobao.tbk.sc.adzone.create": async ({ params }) => {
      const name = params["adzone_name"] ?? "";
      writes.set(name, (writes.get(name) ?? 0) + 1);
      await moment();
      return adzone(name);
    },
  };
}

function crowd(id: string): object {
  return { social_crowd_id: id, social_crowd_name: `群${id}`, request_id: `r${id}` };
}

function adzone(name: string): object {
  return { data: { model: `mm_1_2_${name}` }, request_id: `r${name}` };
}

function faultOf(draw: () => number): Fault {
  const kind = KINDS[Math.floor(draw() * KINDS.length)] as Fault["kind"];
  return { kind, direction: draw() < 0.5 ? "request" : "answer", at: Math.floor(draw() * OFFSETS) };
}

interface Ended {
  readonly end: End;
  readonly isAborting: boolean;
  readonly what: string;
}

async function callOnce(client: TopClient, n: number, random: () => number, isLost: boolean): Promise<Ended> {
  const isRead = random() < 0.5;
  const isAborting = random() < 0.5;
  const controller = new AbortController();
  const { signal } = controller;
  const timer = isAborting ? setTimeout(() => controller.abort(), random() * ABORT_WITHIN) : undefined;
  const id = `${10n ** 18n + BigInt(n)}`;
  const value: unknown = await (
    isRead
      ? client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: id }), "session-key", { signal })
      : client.execute(new TbkScAdzoneCreateRequest({ site_id: 2, adzone_name: id }), "session-key", { signal })
  ).catch((error: unknown) => error);
  clearTimeout(timer);
  return {
    end: isLost ? lostEnd(value, signal) : endOf(value, isRead ? crowd(id) : adzone(id), signal),
    isAborting,
    what: `call ${n}: ${String(value)}`,
  };
}

function endOf(value: unknown, right: object, signal: AbortSignal): End {
  if (isDeepStrictEqual(value, right)) return "answered";
  if (value instanceof TopResponseError) return "unreadable";
  if (value instanceof TopApiError) return "refused";
  if (!(value instanceof TopTransportError)) return "wrong";
  if (value.reason === "limiter") return "wrong";
  if (value.reason !== "abort") return value.reason;
  return signal.aborted && value.cause === signal.reason ? "aborted" : "wrong";
}

/** Nothing was sent, so nothing but time and signals can end it. */
function lostEnd(value: unknown, signal: AbortSignal): End {
  const end = endOf(value, {}, signal);
  const isUnsent = value instanceof TopTransportError && !value.sent && !value.mayHaveRun;
  return isUnsent && (end === "timeout" || end === "aborted") ? end : "wrong";
}

export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
