import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { findApi } from "../data/read.js";
import type { GatewayAnswer, GatewayCall } from "./call.js";
import { type GatewayReply, textReply } from "./http.js";
import { CONTENT_TYPES, printError, printPayload } from "./print.js";
import type { Outcome } from "./resolve.js";

/** One call and how it ends. */
export interface Turn {
  readonly call: GatewayCall;
  readonly outcome: Outcome;
  readonly request_id: string;
}

/** What is recorded of a turn's answer. */
export function answerOf({ outcome, request_id }: Turn): GatewayAnswer {
  if (outcome.kind === "reset") return { status: 0, request_id };
  if (outcome.kind === "raw") return { status: outcome.status, request_id };
  if (outcome.kind === "payload") return { status: 200, request_id };
  const { status = 200, code, sub_code } = outcome.error;
  return { status, request_id, code, ...(sub_code !== undefined && { sub_code }) };
}

/** What a call that reached an answer is replied with. */
type Writer = (outcome: Extract<Outcome, { kind: "payload" | "error" }>) => GatewayReply;

/** The reply to one call; of one that is none of TOP's methods `write` says how. */
export function replyTo(turn: Turn, gzip: boolean, write: Writer = () => topReply(turn)): GatewayReply {
  const { outcome } = turn;
  const isWritten = outcome.kind === "payload" || outcome.kind === "error";
  return transportReply([turn]) ?? encode(isWritten ? write(outcome) : topReply(turn), [turn], gzip);
}

function topReply(turn: Turn): GatewayReply {
  return textReply(answerOf(turn).status, CONTENT_TYPES[turn.call.form], textOf(turn));
}

/** The reply to a batch; what happens to one call's connection happens to the whole. */
export function replyToBatch(turns: readonly Turn[], separator: string, gzip: boolean): GatewayReply {
  const body = () => textReply(200, "text/plain", turns.map(textOf).join(separator));
  return transportReply(turns) ?? encode(body(), turns, gzip);
}

function textOf({ call, outcome, request_id }: Turn): string {
  if (outcome.kind === "error") return printError(outcome.error, request_id, call.form);
  if (outcome.kind !== "payload") return "";
  const fields = findApi(call.method)?.response ?? [];
  return printPayload(outcome.payload, { method: call.method, fields, request_id, form: call.form });
}

function transportReply(turns: readonly Turn[]): GatewayReply | undefined {
  for (const { outcome } of turns) {
    if (outcome.kind === "reset") return { status: 0, headers: {}, body: Buffer.alloc(0), cut: "reset" };
    if (outcome.kind === "raw")
      return encode({ status: outcome.status, headers: outcome.headers, body: outcome.body }, turns, false);
  }
  return undefined;
}

function encode(reply: GatewayReply, turns: readonly Turn[], gzip: boolean): GatewayReply {
  const isZipped = gzip || turns.some(({ outcome }) => outcome.gzip);
  const isCut = turns.some(({ outcome }) => outcome.truncated);
  return {
    ...reply,
    ...(isZipped && { body: gzipSync(reply.body), headers: { ...reply.headers, "content-encoding": "gzip" } }),
    ...(isCut && { cut: "truncated" }),
  };
}
