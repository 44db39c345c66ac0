import { isDeepStrictEqual } from "node:util";
import { TopClient, TopError, TopResponseError, TopTransportError } from "../../generated/src/index.ts";
import { type Gateway, TEST_APP } from "../../generated/src/testing/index.ts";
import { shown } from "../helpers/shown.ts";
import { SESSION, type Subject } from "./calls.ts";
import { type Direction, type Fault, type Proxy, startProxy } from "./proxy.ts";

/** What became of one call that one fault happened to. */
export interface Outcome {
  readonly subject: Subject;
  readonly fault: Fault;
  /** Whether the call is one that is repeated. */
  readonly recovers: boolean;
  /** Behind the last byte of the direction. */
  readonly isLast: boolean;
  readonly value: unknown;
  /** How often the call was seen to end, and how often it was sent. */
  readonly ends: number;
  readonly sends: number;
}

export interface Options {
  readonly subject: Subject;
  readonly kind: Fault["kind"];
  /** Every how many bytes. Default 1. */
  readonly every?: number;
  /** Default false. */
  readonly retry?: boolean;
}

/** Faults after which nobody knows how much is still to come: only time ends the call. */
const CONFUSING = /garble|duplicate/;

/** Milliseconds for a call that nothing confuses, on the slowest machine. */
const ENOUGH = 60_000;

/** So many calls at once, each with a proxy of its own. */
const LANES = 16;

/** One call for every offset of the request and of its answer, the fault at that offset. */
export async function everyOffset(gateway: Gateway, options: Options): Promise<Outcome[]> {
  const { subject, kind, every = 1 } = options;
  const sizes = await sizesOf(gateway, options);
  const faults = (["request", "answer"] as const).flatMap((direction) =>
    Array.from({ length: Math.ceil((sizes[direction] + 1) / every) }, (_, n): Fault => {
      return { kind, direction, at: n * every };
    }),
  );
  const outcomes: Outcome[] = [];
  const work = async () => {
    const lane = await openLane(gateway, options, CONFUSING.test(kind) ? 1_000 : ENOUGH);
    for (let fault = faults.pop(); fault; fault = faults.pop()) {
      const isLast = fault.at === sizes[fault.direction];
      outcomes.push({ subject, fault, isLast, ...(await lane.run(fault)) });
      // What such a fault leaves behind in a connection must not meet the next call.
      if (isLast || CONFUSING.test(kind)) await lane.client.close();
    }
    await lane.close();
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return outcomes;
}

interface Lane {
  readonly client: TopClient;
  readonly proxy: Proxy;
  run(fault?: Fault): Promise<Omit<Outcome, "subject" | "fault" | "isLast">>;
  close(): Promise<void>;
}

/** A client with a proxy of its own, for one call at a time. */
async function openLane(gateway: Gateway, { subject, retry = false }: Options, timeout: number): Promise<Lane> {
  let next: Fault | undefined;
  let ended = 0;
  const proxy = await startProxy(gateway.port, () => {
    const fault = next;
    next = undefined;
    return fault;
  });
  const client = new TopClient({
    ...TEST_APP,
    url: `http://127.0.0.1:${proxy.port}/router/rest`,
    timeout,
    retry: retry ? { baseDelay: 0 } : false,
    hooks: { onResponse: () => void ended++, onError: () => void ended++ },
  });
  return {
    client,
    proxy,
    async run(fault) {
      next = fault;
      const before = { ended, sent: proxy.seen.exchanges };
      const value = await subject.run(client).catch((error: unknown) => error);
      const sends = proxy.seen.exchanges - before.sent;
      return { value, recovers: retry && subject.isRead, ends: ended - before.ended, sends };
    },
    async close() {
      await client.close();
      await proxy.close();
    },
  };
}

async function sizesOf(gateway: Gateway, options: Options): Promise<Record<Direction, number>> {
  const lane = await openLane(gateway, options, ENOUGH);
  const { value } = await lane.run();
  if (!isDeepStrictEqual(value, options.subject.right)) throw value;
  await lane.close();
  return lane.proxy.seen;
}

/** What is wrong with an outcome, `undefined` when it is one of those that the fault allows. */
export function wrongWith(outcome: Outcome): string | undefined {
  const { subject, fault, recovers, value, ends, sends } = outcome;
  const at = `${fault.kind} at ${fault.at} of the ${fault.direction}`;
  if (ends !== 1) return `${at}: the call ended ${ends} times`;
  if (sends > (recovers ? 4 : 1)) return `${at}: sent ${sends} times`;
  if (value instanceof TopError) {
    if (!value.message.startsWith(subject.method)) return `${at}: no method in ${value.message}`;
    const leak = leakIn(shown(value));
    if (leak) return `${at}: ${leak} in ${shown(value)}`;
  }
  return isAllowed(outcome) ? undefined : `${at}: ${shown(value).slice(0, 500)}`;
}

function isAllowed({ subject, fault, recovers, isLast, value }: Outcome): boolean {
  const isRight = isDeepStrictEqual(value, subject.right);
  const isBroken = value instanceof TopTransportError && value.reason === "network" && value.sent;
  const isAnswer = fault.direction === "answer";
  switch (fault.kind) {
    case "delay":
    case "trickle":
      return isRight;
    case "cut":
      if (recovers) return isRight;
      return isAnswer && isLast ? isRight : isBroken;
    case "reset":
      if (recovers) return isRight;
      return isBroken || (isAnswer && isLast && isRight);
    case "duplicate":
      // Bytes that come twice push others out at the end: only a batch has answers before that.
      return isRight || isUnreadable(value, isAnswer) || (isAnswer && Array.isArray(value) && isWellFormed(value));
    case "garble":
      // The sign tells a changed request, files apart. Nothing but TLS tells a changed letter of a text in an answer.
      return (
        isRight || isUnreadable(value, isAnswer) || ((isAnswer || subject.hasFile === true) && isWellFormed(value))
      );
  }
}

function isUnreadable(value: unknown, isAnswer: boolean): boolean {
  if (!isAnswer) return value instanceof TopError;
  if (value instanceof TopTransportError) return value.reason === "timeout" || value.reason === "network";
  return value instanceof TopResponseError;
}

/** An answer, or a batch's, each of whose parts is one or an error. */
function isWellFormed(value: unknown): boolean {
  if (value instanceof Error || typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value)) return true;
  return value.every((one) => (one.status === "fulfilled" ? isWellFormed(one.value) : one.reason instanceof TopError));
}

function leakIn(text: string): string | undefined {
  if (text.includes(TEST_APP.appSecret)) return "the secret";
  if (text.includes(SESSION) || text.includes(encodeURIComponent(SESSION))) return "the session";
  return /\b[0-9A-F]{64}\b/.test(text) ? "a sign" : undefined;
}
