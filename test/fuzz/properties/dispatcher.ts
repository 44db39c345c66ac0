import type { TopDispatcher } from "../../../generated/src/index.ts";

export interface Sent {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** How undici 7 drives a request. */
interface Handler {
  onRequestStart(controller: object): void;
  onResponseStart(controller: object, status: number, headers: Readonly<Record<string, string>>): void;
  onResponseData(controller: object, chunk: Uint8Array): void;
  onResponseEnd(controller: object): void;
  onResponseError(controller: object, error: unknown): void;
}

interface Dispatched {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string | AsyncIterable<Uint8Array>;
}

/** A wire without a socket: what was sent is kept byte for byte, what is answered is any bytes, in chunks of `size`. */
export function wire(answer: (sent: Sent) => Reply, size = Infinity): TopDispatcher {
  const serve = async ({ path, headers, body }: Dispatched, handler: Handler) => {
    const controller = { abort: () => undefined };
    try {
      handler.onRequestStart(controller);
      const { status = 200, headers: fields = {}, bytes } = answer({ path, headers, body: await bytesOf(body) });
      handler.onResponseStart(controller, status, fields);
      for (let at = 0; at < bytes.length; at += size) {
        handler.onResponseData(controller, Buffer.from(bytes.subarray(at, at + size)));
      }
      handler.onResponseEnd(controller);
    } catch (error) {
      handler.onResponseError(controller, error);
    }
  };
  const dispatch = (options: Dispatched, handler: Handler) => {
    void serve(options, handler);
    return true;
  };
  return { dispatch: dispatch as unknown as TopDispatcher["dispatch"] };
}

async function bytesOf(body: Dispatched["body"]): Promise<Buffer> {
  if (typeof body === "string") return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
