import type { TopDispatcher } from "./client.ts";

interface Call {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Handler {
  onRequestStart(controller: { abort(reason: Error): void }): void;
  onResponseStart(controller: unknown, status: number, headers: Record<string, string>): void;
  onResponseData(controller: unknown, chunk: Uint8Array): void;
  onResponseEnd(controller: unknown): void;
  onResponseError(controller: unknown, error: unknown): void;
}

/** The browser's `fetch` in undici's place. */
export const fetchDispatcher: TopDispatcher = {
  dispatch(options: never, handler: never): boolean {
    void exchange(options as Call, handler as Handler);
    return true;
  },
};

async function exchange({ origin, path, method, headers, body }: Call, handler: Handler): Promise<void> {
  const abort = new AbortController();
  const controller = { abort: (reason: Error) => abort.abort(reason) };
  try {
    // The other headers are the browser's business; one more would make it ask the gateway first.
    const type = headers["content-type"] ?? "";
    handler.onRequestStart(controller);
    const init = {
      method,
      body,
      headers: { "content-type": type },
      signal: abort.signal,
      credentials: "omit",
    } as const;
    const response = await fetch(origin + path, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // `fetch` has undone the compression.
    const { "content-encoding": _, ...plain } = Object.fromEntries(response.headers);
    handler.onResponseStart(controller, response.status, plain);
    handler.onResponseData(controller, bytes);
    handler.onResponseEnd(controller);
  } catch (error) {
    handler.onResponseError(controller, error);
  }
}
