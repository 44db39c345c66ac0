import { attempt } from "../errors/thrown.js";
import type { TopAbortSignal } from "../http/types.js";
import { parseTopDate, TOP_DATE } from "../wire/date.js";
import { isFunction } from "../wire/plain-value.js";
import { SIGN_METHODS } from "../wire/sign.js";
import { isPaired } from "../wire/unpaired-surrogates.js";
import { credentialProblem } from "./credential.js";

/** Whether a value is right for an option, and the words for what is. */
export type Rule = readonly [isRight: (value: unknown) => boolean, expected: string];
export type Rules = { readonly [option: string]: Rule };

/** The longest time that a timer of Node holds, about 24 days; a longer one would end at once. */
export const MAX_TIMER = 2 ** 31 - 1;

const isMilliseconds = (value: unknown) => typeof value === "number" && value >= 0 && value <= MAX_TIMER;
const isOrNone = (value: unknown) => value === Infinity || isMilliseconds(value);
const isText = (value: unknown) => typeof value === "string" && value !== "" && isPaired(value);
const isCredential = (value: unknown) => isText(value) && !credentialProblem(value as string);
const isMoment = (value: unknown) =>
  value instanceof Date ? !Number.isNaN(value.getTime()) : isText(value) && !!parseTopDate(value as string, TOP_DATE);
const has = (name: string) => (value: unknown) => isFunction((value as { [name: string]: unknown } | null)?.[name]);

const MILLISECONDS: Rule = [isMilliseconds, `milliseconds from 0 to ${MAX_TIMER}`];
const OR_NONE: Rule = [isOrNone, `milliseconds from 0 to ${MAX_TIMER}, or Infinity`];
const TIMEOUT: Rule = [isOrNone, `milliseconds from 1 to ${MAX_TIMER}; 0 or Infinity for none`];
export const COUNT: Rule = [(value) => Number.isInteger(value) && (value as number) >= 0, "a whole number, 0 or more"];
const ONE_OR_MORE: Rule = [(value) => Number.isInteger(value) && (value as number) > 0, "a whole number, 1 or more"];
export const FLAG: Rule = [(value) => typeof value === "boolean", "true or false"];
const TEXT: Rule = [isText, "a text of whole characters that is not empty"];
const CREDENTIAL: Rule = [isCredential, "a text of whole characters without white space or quotes around it"];
export const FUNCTION: Rule = [isFunction, "a function"];
const DISPATCHER: Rule = [has("dispatch"), "a dispatcher of undici 7 (npm i undici@7)"];
const LIMITER: Rule = [has("consume"), "a limiter with `consume(key, points)`"];
const isSignal = (value: unknown) =>
  [has("addEventListener"), has("removeEventListener")].every((isThere) => isThere(value)) &&
  typeof (value as TopAbortSignal).aborted === "boolean";
const SIGNAL: Rule = [isSignal, "an AbortSignal"];
const TEXTS: Rule = [
  (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  "a list of texts",
];

function oneOf(...words: readonly string[]): Rule {
  return [(value) => words.includes(value as string), words.map((word) => JSON.stringify(word)).join(" or ")];
}

const RETRY: Rules = {
  retries: COUNT,
  baseDelay: MILLISECONDS,
  maxDelay: MILLISECONDS,
  maxBan: OR_NONE,
  codes: TEXTS,
};

const HOOKS: Rules = Object.fromEntries(
  ["onRequest", "onResponse", "onRetry", "onError", "onDrift"].map((name) => [name, FUNCTION]),
);

/** Options that hold options. */
export const NESTED: { readonly [option: string]: Rules } = { retry: RETRY, hooks: HOOKS };
/** In lists, maps, promises and the like no option would be found, and none would seem to be given. */
const isGroup = (value: unknown) => {
  const isObject = () => /^\[object (Object|Module)\]$/.test(Object.prototype.toString.call(value));
  return typeof value === "object" && attempt(isObject, false);
};
export const GROUP: Rule = [isGroup, "an object"];
const RETRY_GROUP: Rule = [(value) => value === false || GROUP[0](value), "an object, or false for none"];

const CALL: Rules = {
  signal: SIGNAL,
  timeout: TIMEOUT,
  checkRequest: FLAG,
  retry: RETRY_GROUP,
  businessErrors: oneOf("throw", "return"),
};

export const CLIENT: Rules = {
  appKey: CREDENTIAL,
  appSecret: CREDENTIAL,
  url: TEXT,
  oauthUrl: TEXT,
  signMethod: oneOf(...SIGN_METHODS),
  timeout: TIMEOUT,
  dispatcher: DISPATCHER,
  connections: ONE_OR_MORE,
  simplify: FLAG,
  checkRequest: FLAG,
  partnerId: TEXT,
  targetAppKey: CREDENTIAL,
  retry: RETRY_GROUP,
  limiter: LIMITER,
  maxWait: OR_NONE,
  hooks: GROUP,
  businessErrors: CALL["businessErrors"] as Rule,
  format: oneOf("json", "xml"),
  files: oneOf("paths", "no-paths"),
  clock: FUNCTION,
};

const SESSION: Rule = [
  (value) => typeof value === "string" || isFunction(value),
  "a text, or a function that gives one",
];
const CALLED: Rules = { session: SESSION, ...CALL };
const WINDOWED: Rules = {
  ...CALLED,
  cursor: TEXT,
  concurrency: ONE_OR_MORE,
  window: [(value) => typeof value === "number" && value >= 1000, "milliseconds, 1000 or more"],
};
const PAGED: Rules = { ...WINDOWED, key: FUNCTION };
const EXPLAINED: Rules = { ...CALLED, reveal: FLAG };

const FOLLOWED: Rules = {
  ...WINDOWED,
  from: [isMoment, "a valid Date, or a text in GMT+8 such as 2024-11-11 00:00:00"],
  lag: MILLISECONDS,
  overlap: MILLISECONDS,
};

const LISTED: Rules = {
  limit: [(value) => value === Infinity || COUNT[0](value), "a whole number, 0 or more, or Infinity"],
};

/** What one call may decide for itself, by what calls. */
export const KINDS = { call: CALLED, pages: PAGED, follow: FOLLOWED, explain: EXPLAINED, toArray: LISTED };
