import { Buffer } from "node:buffer";
import type { GatewayRequest } from "./http.js";
import { type GatewayFile, parseMultipart } from "./multipart.js";

export type Placement = "query" | "body";

/** A request's parameters, wherever they travelled. */
export interface Incoming {
  /** Every text parameter, system and business together. */
  readonly text: ReadonlyMap<string, string>;
  readonly placement: ReadonlyMap<string, Placement>;
  readonly files: ReadonlyMap<string, GatewayFile>;
  /** A body that is a text of its own: it is signed behind the parameters. */
  readonly rawBody?: Uint8Array;
}

type Pair = readonly [name: string, value: string];

/** Query and body are one set of parameters; of a name that is in both, the query's value counts. */
export function readIncoming(request: GatewayRequest, isBatch: boolean): Incoming {
  const query = formPairs(request.url.slice(pathOf(request.url).length));
  const body = isBatch ? { ...EMPTY, rawBody: request.body } : readBody(request);
  const placed = [
    ...query.map((pair) => [pair, "query"] as const),
    ...body.text.map((pair) => [pair, "body"] as const),
  ];
  return {
    text: firstOfEach(placed.map(([pair]) => pair)),
    placement: firstOfEach(placed.map(([[name], place]) => [name, place])),
    files: new Map(body.files),
    ...(body.rawBody?.length && { rawBody: body.rawBody }),
  };
}

function firstOfEach<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value> {
  const first = new Map<string, Value>();
  for (const [name, value] of pairs) if (!first.has(name)) first.set(name, value);
  return first;
}

/** Without the query. */
export function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

/** `a=1&b=%E5%A5%B3+x` as pairs; `+` and `%20` are spaces. */
export function formPairs(text: string): Pair[] {
  return [...new URLSearchParams(text.startsWith("?") ? text : `?${text}`)];
}

interface Body {
  readonly text: readonly Pair[];
  readonly files: readonly (readonly [string, GatewayFile])[];
  readonly rawBody?: Uint8Array;
}

const EMPTY: Body = { text: [], files: [] };

/** Form, multipart (with files or without), or a text of its own; a body without a type is taken for a form. */
function readBody({ body, headers }: GatewayRequest): Body {
  const type = headers["content-type"] ?? "application/x-www-form-urlencoded";
  if (/^multipart\/form-data/i.test(type)) return parseMultipart(body, type);
  if (!/^application\/x-www-form-urlencoded/i.test(type)) return { ...EMPTY, rawBody: body };
  return { ...EMPTY, text: formPairs(Buffer.from(body).toString("utf8")) };
}
