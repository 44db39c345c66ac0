import { Buffer } from "node:buffer";
import type { TopApi } from "./api.js";
import { utf8Bytes } from "./charset.js";
import { apiError } from "./classify.js";
import { open, type Tree } from "./envelope.js";
import { TopResponseError } from "./errors.js";
import { parseExact } from "./json.js";
import { applyShape } from "./shape.js";
import type { Answer } from "./transport.js";

/** How much of a broken answer an error shows. */
const SHOWN = 2048;

/**
 * The typed payload of an answer.
 *
 * @throws TopApiError for an `error_response`, whatever the HTTP status
 * @throws TopResponseError for anything that is not what was promised
 */
export function decodeAnswer(api: TopApi, answer: Answer): Tree {
  const opened = open(api, parse(api, answer));
  if ("error" in opened) throw apiError(api, opened.error);
  if ("foreign" in opened) throw broken(api, answer, opened.foreign);
  if (answer.status >= 400) throw broken(api, answer, "the gateway answered with an HTTP error");
  if (api.response) applyShape(opened.payload, api.response);
  return opened.payload;
}

function parse(api: TopApi, answer: Answer): unknown {
  if (answer.bytes.length === 0) throw broken(api, answer, "the answer is empty");
  try {
    return parseExact(utf8Bytes(answer));
  } catch (error) {
    throw broken(api, answer, "the answer is no JSON", error);
  }
}

function broken(api: TopApi, answer: Answer, what: string, cause?: unknown): TopResponseError {
  const body = Buffer.from(answer.bytes.subarray(0, SHOWN)).toString("utf8");
  return new TopResponseError(what, { method: api.method, status: answer.status, body, cause });
}
