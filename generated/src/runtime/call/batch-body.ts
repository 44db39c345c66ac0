import { Buffer } from "node:buffer";
import { utf8Bytes } from "../http/charset.js";
import type { Answer } from "../http/types.js";
import { pair } from "../wire/public-parameters.js";
import { wireTexts } from "../wire/text-parameters.js";
import { describeUnpaired } from "../wire/unpaired-surrogates.js";
import type { Invocation } from "./invocation.js";

/** Between the calls of a batch, and between their answers. */
const SEPARATOR = "\r\n-S-\r\n";

/** One call of a batch, and the session it has for itself. */
export interface Segment {
  readonly call: Invocation;
  readonly session: string | undefined;
}

/**
 * The body of a batch, as TOP's Java SDK writes it: a method that all calls share goes first as public parameter, and a
 * call to which nothing can be added then is an `N`.
 */
export function joinSegments(segments: readonly Segment[]): string {
  const method = segments[0]?.call.api.method as string;
  const isShared = segments.every(({ call }) => call.api.method === method);
  const texts = segments.map((one) => written(one, isShared));
  if (isShared) texts.unshift(`#PUBLIC#${pair("method", method)}`);
  return texts.join(SEPARATOR);
}

function written(segment: Segment, isShared: boolean): string {
  try {
    return segmentText(segment, isShared);
  } catch (error) {
    throw describeUnpaired(error, segment.call.api, segment.call.params, segment.session);
  }
}

function segmentText({ call: { api, params }, session }: Segment, isShared: boolean): string {
  const pairs = wireTexts(api, params).map(([name, text]) => pair(name, text));
  if (isShared && pairs.length === 0 && !session) return "N";
  pairs.push(pair("method", api.method));
  if (session) pairs.push(pair("session", session));
  return pairs.join("&");
}

/**
 * The answers of a batch; the separator cannot occur in JSON, in which line ends are escaped. Where there are more than the
 * batch has calls, the last one is what is left: separators alone would fill the memory.
 */
function splitAnswers({ buffer, byteOffset, byteLength }: Uint8Array, length: number): Uint8Array[] {
  const whole = Buffer.from(buffer, byteOffset, byteLength);
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let at = whole.indexOf(SEPARATOR); at >= 0 && parts.length < length; at = whole.indexOf(SEPARATOR, start)) {
    parts.push(whole.subarray(start, at));
    start = at + SEPARATOR.length;
  }
  return [...parts, whole.subarray(start)];
}

/** The answers of a batch, each in the encoding of its own service; those in UTF-16 are told apart once they are read. */
export function partsOf(answer: Answer, length: number): Answer[] {
  const { status, headers, bytes } = answer;
  const parts = splitAnswers(bytes, length);
  if (parts.length === length) return parts.map((part) => ({ status, headers, bytes: part }));
  const read = { ...headers, "content-type": "text/plain;charset=utf-8" };
  return splitAnswers(utf8Bytes(answer), length).map((part) => ({ status, headers: read, bytes: part }));
}
