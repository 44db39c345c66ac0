import { Buffer } from "node:buffer";
import { Dispatcher, errors, FormData, Response as UndiciResponse } from "undici/index.js"; // by its file, for Bun: see runtime/http/types.ts
import type { Answer } from "./answer.js";
import type { GatewayCall } from "./call.js";
import { GatewayHandler } from "./handler.js";
import { type GatewayReply, type GatewayRequest, headerRecord } from "./http.js";
import type { GatewayControl, GatewayOptions } from "./options.js";
import { methodOf, type RequestClass } from "./request-class.js";
import { type ResponseHandler, type ResponseSink, responseSink } from "./sink.js";

/** An undici dispatcher whose every request, to whatever host, is answered by a gateway in this process. */
export interface GatewayDispatcher extends Dispatcher, GatewayControl {}

/** `new TopClient({ dispatcher: gatewayDispatcher() })`: the gateway of `startGateway` without a socket. */
export function gatewayDispatcher(options: GatewayOptions = {}): GatewayDispatcher {
  return new InProcessGateway(options);
}

class InProcessGateway extends Dispatcher implements GatewayDispatcher {
  readonly #handler: GatewayHandler;
  readonly #pending = new Map<Promise<void>, (reason: Error) => void>();
  #closed: Error | undefined;

  constructor(options: GatewayOptions) {
    super();
    this.#handler = new GatewayHandler(options);
  }

  get calls(): readonly GatewayCall[] {
    return this.#handler.calls;
  }

  answer(request: RequestClass | string, answer: Answer): void {
    this.#handler.answers.set(methodOf(request), answer);
  }

  reset(): void {
    this.#handler.reset();
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const stop = new AbortController();
    const abort = (reason?: Error) => stop.abort(reason ?? new errors.RequestAbortedError());
    const sink = responseSink(handler as ResponseHandler, abort);
    if (this.#closed) {
      sink.error(this.#closed);
      return false;
    }
    sink.start();
    const pending = this.#serve(options, sink, stop.signal).finally(() => this.#pending.delete(pending));
    this.#pending.set(pending, abort);
    return true;
  }

  async #serve(options: Dispatcher.DispatchOptions, sink: ResponseSink, stop: AbortSignal): Promise<void> {
    const timeout = headersTimeout(options);
    try {
      const signal = timeout ? AbortSignal.any([stop, timeout]) : stop;
      signal.throwIfAborted();
      deliver(await this.#handler.handle(await readRequest(options), signal), sink);
    } catch (error) {
      sink.error(reasonOf(stop, timeout) ?? (error as Error));
    }
  }

  override close(): Promise<void>;
  override close(callback: () => void): void;
  override close(callback?: () => void): Promise<void> | void {
    this.#closed ??= new errors.ClientClosedError();
    const done = Promise.all(this.#pending.keys()).then(() => undefined);
    return callback ? void done.then(callback) : done;
  }

  override destroy(error?: Error | null): Promise<void>;
  override destroy(callback: () => void): void;
  override destroy(error: Error | null, callback: () => void): void;
  override destroy(error?: Error | null | (() => void), callback?: () => void): Promise<void> | void {
    const reason = error instanceof Error ? error : new errors.ClientDestroyedError();
    this.#closed = reason;
    for (const abort of this.#pending.values()) abort(reason);
    return typeof error === "function" ? this.close(error) : callback ? this.close(callback) : this.close();
  }
}

/** As over a socket: a latency beyond the client's `headersTimeout` ends the call. */
function headersTimeout({ headersTimeout: ms }: Dispatcher.DispatchOptions): AbortSignal | undefined {
  return ms ? AbortSignal.timeout(ms) : undefined;
}

function reasonOf(stop: AbortSignal, timeout: AbortSignal | undefined): Error | undefined {
  if (stop.aborted) return stop.reason as Error;
  return timeout?.aborted ? new errors.HeadersTimeoutError() : undefined;
}

function deliver({ status, headers, body, cut }: GatewayReply, sink: ResponseSink): void {
  if (cut === "reset") return sink.error(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
  sink.head(status, { ...headers, "content-length": String(body.length) });
  if (cut !== "truncated") {
    if (body.length > 0) sink.data(body);
    return sink.end();
  }
  sink.data(body.subarray(0, body.length >> 1));
  sink.error(new errors.SocketError("other side closed"));
}

async function readRequest(options: Dispatcher.DispatchOptions): Promise<GatewayRequest> {
  const { method, path, query } = options;
  const { bytes, type } = await readBody(options.body);
  const search = query
    ? `${path.includes("?") ? "&" : "?"}${new URLSearchParams(query as Record<string, string>)}`
    : "";
  const headers = headerRecord(headerEntries(options.headers));
  if (type && headers["content-type"] === undefined) headers["content-type"] = type;
  return { method, url: path + search, headers, body: bytes };
}

type Body = Dispatcher.DispatchOptions["body"];
type FetchBody = ConstructorParameters<typeof Response>[0];

/** A form's boundary is only known once it is written, and then is the content type. */
async function readBody(body: Body): Promise<{ bytes: Uint8Array; type?: string | null }> {
  if (body === null || body === undefined) return { bytes: new Uint8Array() };
  if (typeof body === "string" || body instanceof Uint8Array) return { bytes: Buffer.from(body) };
  // Not by a Response, which never ends behind a piece without bytes.
  if (Symbol.asyncIterator in body) return { bytes: await joined(body as AsyncIterable<Uint8Array | string>) };
  const response = body instanceof FormData ? new UndiciResponse(body) : new Response(body as unknown as FetchBody);
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get("content-type") };
}

async function joined(pieces: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as string));
  return Buffer.concat(all);
}

function* headerEntries(headers: Dispatcher.DispatchOptions["headers"]): Iterable<readonly [string, unknown]> {
  if (!headers) return;
  if (Array.isArray(headers) && typeof headers[0] === "string") {
    for (let i = 0; i < headers.length; i += 2) yield [headers[i] as string, headers[i + 1]];
  } else if (Symbol.iterator in headers) yield* headers as Iterable<[string, unknown]>;
  else yield* Object.entries(headers);
}
