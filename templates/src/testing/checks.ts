import { needsSession } from "../data/session.js";
import type { ApiData } from "../data/api.js";
import { checkArguments } from "./arguments.js";
import type { ErrorAnswer } from "./answer.js";
import { topError } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { treeOf } from "./path.js";
import { checkRange } from "./range.js";
import { parseTimestamp } from "./timestamp.js";
import { expectedSign } from "./verify.js";

/** What the gateway knows and a request does not say. */
export interface Rules {
  readonly secretOf: (appKey: string) => string | undefined;
  readonly sessionState: (appKey: string, session: string) => "valid" | "unknown" | "expired" | "wrong";
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly isKnown: (method: string) => boolean;
  readonly apiOf: (method: string) => ApiData | undefined;
}

type Check = (incoming: Incoming, rules: Rules) => ErrorAnswer | undefined;

const TOLERANCE_MS = 10 * 60_000;

const method: Check = ({ text }, rules) => {
  const name = text.get("method");
  if (!name) return topError(21);
  return rules.isKnown(name) ? undefined : topError(22);
};

const appKey: Check = ({ text }, rules) => {
  const key = text.get("app_key");
  if (!key) return topError(28);
  return rules.secretOf(key) === undefined ? topError(29) : undefined;
};

const timestamp: Check = ({ text }, rules) => {
  const sent = text.get("timestamp");
  if (!sent) return topError(30);
  const time = parseTimestamp(sent);
  return time === undefined || Math.abs(rules.now() - time) > TOLERANCE_MS ? topError(31) : undefined;
};

const version: Check = ({ text }) => {
  const v = text.get("v");
  if (!v) return topError(32);
  if (v === "2.0") return undefined;
  return /^\d+(\.\d+)*$/.test(v) ? topError(34) : topError(33);
};

const signature: Check = ({ text, rawBody }, rules) => {
  const sign = text.get("sign");
  if (!sign) return topError(24);
  const secret = rules.secretOf(text.get("app_key") ?? "") ?? "";
  return sign === expectedSign(text, secret, text.get("sign_method") ?? "", rawBody) ? undefined : topError(25);
};

const format: Check = ({ text }) => {
  return ["json", "xml"].includes(text.get("format") || "xml") ? undefined : topError(23);
};

/** What JavaScript writes for a value that is no text, such as a token's whole answer in place of its `access_token`. */
const NO_TEXT = /^(undefined|null|true|false|NaN|\[object \w+\])$/;

/** A session is checked wherever it is sent, and asked for where the API needs one. */
const session: Check = ({ text }, rules) => {
  const sent = text.get("session");
  if (sent) {
    if (NO_TEXT.test(sent)) return topError(27, { sub_msg: `SessionKey非法: the session is ${sent}` });
    const state = rules.sessionState(text.get("app_key") ?? "", sent);
    if (state === "expired") return topError(27, { sub_code: "session-expired" });
    return state === "valid" ? undefined : topError(27);
  }
  const api = rules.apiOf(text.get("method") ?? "");
  return api && needsSession(api) ? topError(26) : undefined;
};

const businessParameters: Check = (incoming, rules) => {
  const api = rules.apiOf(incoming.text.get("method") ?? "");
  return api && checkArguments(api.params, incoming);
};

const range: Check = ({ text }, rules) => {
  const { window, params } = rules.apiOf(text.get("method") ?? "") ?? {};
  return window && params && checkRange(window, treeOf(params, Object.fromEntries(text)));
};

/**
 * The order of the checks, which no source documents: what is called (21, 22), by whom (28, 29), when (30, 31), by which
 * version (32 to 34), whether the sign proves all that (24, 25), then what a proven caller asks for: the format (23), the
 * session (26, 27), the parameters (40, then 41, then the time range: 15). The first that fails is the answer.
 */
const CALL: readonly Check[] = [method];
const ENVELOPE: readonly Check[] = [appKey, timestamp, version, signature, format];
const BUSINESS: readonly Check[] = [session, businessParameters, range];

export const REST_CHECKS: readonly Check[] = [...CALL, ...ENVELOPE, ...BUSINESS];
/** A batch is signed as a whole; each of its calls is then checked by itself. */
export const BATCH_CHECKS: readonly Check[] = ENVELOPE;
export const SEGMENT_CHECKS: readonly Check[] = [...CALL, ...BUSINESS];

export function check(checks: readonly Check[], incoming: Incoming, rules: Rules): ErrorAnswer | undefined {
  for (const one of checks) {
    const error = one(incoming, rules);
    if (error) return error;
  }
  return undefined;
}
