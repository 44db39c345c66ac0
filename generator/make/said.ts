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
  const target = {}; // empty: nothing of it has to be told as it is
  return new Proxy(target, new LazyApi(head, read)) as ApiSpec;
}

/** Thousands are made, of which a few are read. */
class LazyApi implements ProxyHandler<object> {
  readonly #head: Said["head"];
  readonly #read: () => ApiSpec;
  #api: ApiSpec | undefined;

  constructor(head: Said["head"], read: () => ApiSpec) {
    this.#head = head;
    this.#read = read;
  }

  get(_: object, key: PropertyKey): unknown {
    const place = PLACES.get(key);
    return place === undefined ? Reflect.get(this.#whole, key) : (this.#head[place] ?? undefined);
  }

  has(_: object, key: PropertyKey): boolean {
    return key in this.#whole;
  }

  ownKeys(): (string | symbol)[] {
    return Reflect.ownKeys(this.#whole);
  }

  getOwnPropertyDescriptor(_: object, key: PropertyKey): PropertyDescriptor | undefined {
    return Object.getOwnPropertyDescriptor(this.#whole, key);
  }

  get #whole(): ApiSpec {
    return (this.#api ??= this.#read());
  }
}
