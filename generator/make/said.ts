import { hash } from "../hash.ts";
import { givenExamples } from "../model/examples/index.ts";
import type { ApiSpec } from "../validate/spec.ts";
import { givenLine } from "./examples.ts";

/** All that a run asks of the APIs that it need not make: thousands of rows without these names are half of the text. */
const HEAD = [
  ...(["method", "category", "title", "id", "session", "isSessionInferred", "kind", "outside", "formerly"] as const),
  ...(["deprecated", "pagination", "window", "failure", "errors", "traits"] as const),
];
type HeadKey = (typeof HEAD)[number];

const PLACES: ReadonlyMap<unknown, number> = new Map(HEAD.map((key, place) => [key, place]));

/** What the file of an API says, as far as others ask for it; the rest is text until it is looked into. */
export interface Said {
  readonly head: readonly unknown[];
  readonly drafts: number;
  /** Hash of `json`. */
  readonly sum: string;
  /** An `ApiSpec` as JSON. */
  readonly json: Uint8Array;
  /** Examples for others, as a line. */
  readonly given: Uint8Array;
}

export function sayApi(api: ApiSpec, drafts: number): Said {
  const head = HEAD.map((key) => api[key] ?? null);
  const json = Buffer.from(JSON.stringify(api));
  return { head, drafts, sum: hash(json), json, given: givenLine(givenExamples(api)) };
}

/** What it says under a key. */
export function inHead<Key extends HeadKey>(head: Said["head"], key: Key): ApiSpec[Key] {
  return (head[PLACES.get(key) as number] ?? undefined) as ApiSpec[Key];
}

/** The whole of it. */
export function wholeApi(json: Uint8Array): ApiSpec {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString()) as ApiSpec;
}

/** The whole of it, read when more than its head is asked for. */
export function lazyApi(head: Said["head"], read: () => ApiSpec): ApiSpec {
  let api: ApiSpec | undefined;
  const whole = () => (api ??= read());
  const target = {}; // empty: nothing of it has to be told as it is
  return new Proxy(target, {
    get: (_, key) => (PLACES.has(key) ? inHead(head, key as HeadKey) : Reflect.get(whole(), key)),
    has: (_, key) => key in whole(),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(whole(), key),
  }) as ApiSpec;
}
