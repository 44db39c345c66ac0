import { Buffer } from "node:buffer";
import type { TopApi } from "../api.js";
import { bodyText, utf8Bytes } from "../http/charset.js";
import type { Answer } from "../http/types.js";
import { retryAfterMs, timeOf } from "../http/retry-after.js";
import { unexpectedAnswer } from "../http/unexpected-answer.js";
import { parseDigits, withTextsOf } from "./digits.js";
import { documented } from "./documented.js";
import { type Opened, open } from "./envelope.js";
import { addFormerNames } from "./former-names.js";
import { parseJson } from "./json-text.js";
import { applyShape, keepingDigits } from "./shape.js";
import type { Tree } from "./tree.js";

/** Sees the payload of every success. */
interface PayloadWatch {
  look(api: TopApi, payload: Tree): void;
}

/**
 * The typed payload of an answer; a promise when the answer is XML, whatever format was asked for, or no success. With
 * a redirect or an HTTP error only an `error_response` counts: a payload there is not what was promised.
 *
 * @param watch told of everything the documentation does not say
 * @param refusedFrom the HTTP status from which on a payload is none
 * @throws TopApiError for an `error_response`, whatever the HTTP status
 * @throws TopResponseError for anything that is not what was promised
 */
export function decodeAnswer(
  api: TopApi,
  answer: Answer,
  watch?: PayloadWatch,
  refusedFrom = 300,
): Tree | Promise<Tree> {
  const received = answer.passingBytes ?? answer.bytes;
  if (received.length === 0) throw unexpectedAnswer(api.method, answer, "the answer is empty");
  const bytes = utf8Bytes({ headers: answer.headers, bytes: received });
  if (isXml(bytes)) return decodeXml(api, answer, watch, refusedFrom);
  const root = readJson(api, answer, bytes);
  const opened = open(api, root);
  if (!("payload" in opened) || answer.status >= refusedFrom) return refuse(api, answer, opened, bytes);
  const { payload } = opened;
  watch?.look(api, payload);
  const tree = keepingDigits(
    root,
    () => bytes,
    (tree) => shaped(api, tree === root ? payload : payloadIn(api, tree)),
  );
  return api.renamed ? addFormerNames(tree, api.renamed) : tree;
}

/** Of an answer that has one. */
function payloadIn(api: TopApi, root: unknown): Tree {
  return (open(api, root) as { readonly payload: Tree }).payload;
}

async function decodeXml(
  api: TopApi,
  answer: Answer,
  watch: PayloadWatch | undefined,
  refusedFrom: number,
): Promise<Tree> {
  const { readXml } = await import("./xml.js");
  const opened = open(api, await readXml(api, answer, utf8Bytes(answer)));
  if (!("payload" in opened) || answer.status >= refusedFrom) return refuse(api, answer, opened);
  shaped(api, opened.payload);
  watch?.look(api, opened.payload); // Only now a number is no text any more.
  return api.renamed ? addFormerNames(opened.payload, api.renamed) : opened.payload;
}

/** No documentation lists `request_id`, which every answer has: a text, however it came. */
function shaped(api: TopApi, payload: Tree): Tree {
  if (api.response) applyShape(payload, api.response);
  if (typeof payload["request_id"] === "number") payload["request_id"] = String(payload["request_id"]);
  return payload;
}

/** @param json where numbers of a refusal have their digits */
async function refuse(api: TopApi, answer: Answer, opened: Opened, json?: Uint8Array): Promise<never> {
  if ("error" in opened) {
    const { headers } = answer;
    const exact = json && parseDigits(json);
    const error = exact ? withTextsOf(opened.error, (open(api, exact) as typeof opened).error) : opened.error;
    const [{ apiError }, known] = await Promise.all([import("./classify.js"), documented(api)]);
    throw apiError(known, error, retryAfterMs(headers), timeOf(headers));
  }
  const what = "foreign" in opened ? opened.foreign : "the gateway answered with an HTTP error";
  // The service's own success was on its way, whatever became of it since.
  const more = "payload" in opened && opened.isNamed ? { mayHaveRun: true } : {};
  throw unexpectedAnswer(api.method, answer, what, more);
}

function readJson(api: TopApi, answer: Answer, bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (cause) {
    const isPage = /^\s*</.test(bodyText(answer, 64));
    const what = isPage ? "the answer is a page of somebody else" : "the answer is no JSON";
    throw unexpectedAnswer(api.method, answer, what, { cause });
  }
}

/** Whether the body, in UTF-8, is XML of TOP: HTML pages of somebody else are not. */
export function isXml(bytes: Uint8Array): boolean {
  let start = bytes[0] === 0xef ? 3 : 0;
  while ((bytes[start] ?? 0x21) <= 0x20) start++;
  if (bytes[start] !== 0x3c) return false;
  return /^<(\?xml\s|([\w.:-]+_)?response[\s/>])/.test(
    Buffer.from(bytes.subarray(start, start + 200)).toString("latin1"),
  );
}
