import { Buffer } from "node:buffer";

/** undici's handler of a response: its callbacks of today, or the older ones that `request` and Node's `fetch` pass. */
export interface ResponseHandler {
  onRequestStart?(controller: SinkController, context: unknown): void;
  onResponseStart?(controller: SinkController, status: number, headers: Record<string, string>, message?: string): void;
  onResponseData?(controller: SinkController, chunk: Buffer): void;
  onResponseEnd?(controller: SinkController, trailers: Record<string, string>): void;
  onResponseError?(controller: SinkController, error: Error): void;
  onConnect?(abort: (reason?: Error) => void, context?: unknown): void;
  onResponseStarted?(): void;
  onHeaders?(status: number, headers: Buffer[], resume: () => void, message: string): unknown;
  onData?(chunk: Buffer): unknown;
  onComplete?(trailers: string[] | null): void;
  onError?(error: Error): void;
}

/** Where a reply is delivered to, whichever callbacks the handler has. */
export interface ResponseSink {
  start(): void;
  head(status: number, headers: Readonly<Record<string, string>>): void;
  data(chunk: Uint8Array): void;
  end(): void;
  error(error: Error): void;
}

/** What a handler may do with its request. A body comes in one chunk, so a pause has nothing to hold back. */
class SinkController {
  readonly #abort: (reason?: Error) => void;
  aborted = false;
  paused = false;
  reason: Error | null = null;
  rawHeaders: Buffer[] | null = null;

  constructor(abort: (reason?: Error) => void) {
    this.#abort = abort;
  }

  abort(reason: Error): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.#abort(reason);
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }
}

export function responseSink(handler: ResponseHandler, abort: (reason?: Error) => void): ResponseSink {
  return handler.onRequestStart ? currentSink(handler, new SinkController(abort)) : olderSink(handler, abort);
}

function currentSink(handler: ResponseHandler, controller: SinkController): ResponseSink {
  return {
    start: () => handler.onRequestStart?.(controller, {}),
    head: (status, headers) => {
      controller.rawHeaders = rawHeaders(headers);
      handler.onResponseStart?.(controller, status, { ...headers }, "");
    },
    data: (chunk) => handler.onResponseData?.(controller, Buffer.from(chunk)),
    end: () => handler.onResponseEnd?.(controller, {}),
    error: (error) => handler.onResponseError?.(controller, error),
  };
}

function olderSink(handler: ResponseHandler, abort: (reason?: Error) => void): ResponseSink {
  return {
    start: () => handler.onConnect?.(abort, {}),
    head: (status, headers) => {
      handler.onResponseStarted?.();
      handler.onHeaders?.(status, rawHeaders(headers), () => {}, "");
    },
    data: (chunk) => void handler.onData?.(Buffer.from(chunk)),
    end: () => handler.onComplete?.([]),
    error: (error) => handler.onError?.(error),
  };
}

function rawHeaders(headers: Readonly<Record<string, string>>): Buffer[] {
  return Object.entries(headers).flatMap(([name, value]) => [Buffer.from(name), Buffer.from(value, "latin1")]);
}
