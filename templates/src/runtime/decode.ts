import type { TopApi } from "./api.js";
import { bodyText, utf8Bytes } from "./charset.js";
import { apiError } from "./classify.js";
import type { DriftWatch } from "./drift.js";
import { open, type Tree } from "./envelope.js";
import { TopResponseError } from "./errors.js";
import { parseExact } from "./json.js";
import { applyShape } from "./shape.js";
import type { Answer } from "./transport.js";
import { isXml, NoXmlParser, parseXml } from "./xml.js";

/** How much of a broken answer an error shows. */
const SHOWN = 2048;

/**
 * The typed payload of an answer; a promise when the answer is XML, whatever format was asked for. Below an HTTP error
 * only an `error_response` counts: a payload there is not what was promised.
 *
 * @param drift told of everything the documentation does not say
 * @throws TopApiError for an `error_response`, whatever the HTTP status
 * @throws TopResponseError for anything that is not what was promised
 */
export function decodeAnswer(api: TopApi, answer: Answer, drift?: DriftWatch): Tree | Promise<Tree> {
  if (answer.bytes.length === 0) throw broken(api, answer, "the answer is empty");
  const bytes = utf8Bytes(answer);
  if (isXml(bytes)) return decodeXml(api, answer, bytes, drift);
  const payload = payloadOf(api, answer, readJson(api, answer, bytes));
  drift?.look(api, payload);
  if (api.response) applyShape(payload, api.response);
  return payload;
}

async function decodeXml(api: TopApi, answer: Answer, bytes: Uint8Array, drift?: DriftWatch): Promise<Tree> {
  const payload = payloadOf(api, answer, await readXml(api, answer, bytes));
  if (api.response) applyShape(payload, api.response);
  drift?.look(api, payload); // Only now a number is no text any more.
  return payload;
}

function payloadOf(api: TopApi, answer: Answer, root: unknown): Tree {
  const opened = open(api, root);
  if ("error" in opened) throw apiError(api, opened.error);
  if ("foreign" in opened) throw broken(api, answer, opened.foreign);
  if (answer.status >= 400) throw broken(api, answer, "the gateway answered with an HTTP error");
  return opened.payload;
}

function readJson(api: TopApi, answer: Answer, bytes: Uint8Array): unknown {
  try {
    return parseExact(bytes);
  } catch (cause) {
    const isPage = /^\s*</.test(bodyText(answer, 64));
    throw broken(api, answer, isPage ? "the answer is a page of somebody else" : "the answer is no JSON", { cause });
  }
}

async function readXml(api: TopApi, answer: Answer, bytes: Uint8Array): Promise<unknown> {
  try {
    return await parseXml(new TextDecoder().decode(bytes));
  } catch (cause) {
    const isMissing = cause instanceof NoXmlParser;
    const what = isMissing ? "reading an XML answer needs the package saxes: npm i saxes" : "the answer is no XML";
    throw broken(api, answer, what, { cause, retryable: !isMissing });
  }
}

function broken(
  api: TopApi,
  answer: Answer,
  what: string,
  more?: { cause: unknown; retryable?: boolean },
): TopResponseError {
  const body = bodyText(answer, SHOWN);
  return new TopResponseError(what, { method: api.method, status: answer.status, body, ...more });
}
