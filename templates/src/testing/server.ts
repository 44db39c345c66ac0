import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { GatewayHandler } from "./handler.js";
import { type GatewayReply, headerRecord, textReply } from "./http.js";
import { methodOf, type RequestClass } from "./request-class.js";
import type { Answer } from "./answer.js";
import { DEFAULT_BODY_LIMIT, type GatewayControl, type GatewayOptions } from "./options.js";

const HOST = "127.0.0.1";

/** A running gateway. */
export interface Gateway extends GatewayControl {
  /** `http://127.0.0.1:PORT/router/rest`; a batch goes to `/router/batch` of the same port. */
  readonly url: string;
  /** `http://127.0.0.1:PORT`: the client's `oauthUrl`, with `/authorize` and `/token` below it. */
  readonly oauthUrl: string;
  readonly port: number;
  /** Stops at once: open connections and latencies end. */
  close(): Promise<void>;
}

/**
 * Starts TOP's gateway on 127.0.0.1. It checks calls as the platform does and answers each with its documented example,
 * or with what `answers` says.
 *
 * @throws the listen error, such as `EADDRINUSE` for a port that is taken
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const handler = new GatewayHandler(options);
  const limit = options.bodyLimit ?? DEFAULT_BODY_LIMIT;
  const server = createServer((request, response) => void serve(handler, request, response, limit));
  if (!options.keepAlive) releaseProcess(server);
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://${HOST}:${port}/router/rest`,
    oauthUrl: `http://${HOST}:${port}`,
    port,
    calls: handler.calls,
    answer: (request: RequestClass | string, answer: Answer) => handler.answers.set(methodOf(request), answer),
    reset: () => handler.reset(),
    close: () => close(server),
  };
}

/** A test that forgets to close its gateway still ends. */
function releaseProcess(server: Server): void {
  server.unref();
  server.on("connection", (socket) => socket.unref());
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/** A closed connection aborts the call that waits on it. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve()); // Its only error is that the server is closed already.
    server.closeAllConnections();
  });
}

async function serve(
  handler: GatewayHandler,
  message: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const body = await readBody(message, limit);
    const { method = "GET", url = "/" } = message;
    const headers = headerRecord(Object.entries(message.headers));
    if (!isOwnHost(headers["host"])) return send(response, textReply(421, "text/plain", MISDIRECTED));
    const reply = await handler.handle({ method, url, headers, body }, gone.signal);
    send(response, reply);
  } catch (error) {
    if (!gone.signal.aborted) response.writeHead(500).end(String(error));
    message.socket.destroySoon();
  }
}

const MISDIRECTED = "Misdirected Request: the gateway answers 127.0.0.1 and localhost alone";

/** A page of the web whose name leads to this machine has no business here (DNS rebinding). */
function isOwnHost(host = ""): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host);
}

/** One byte more than the limit is enough to refuse a body. */
async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    if (size <= limit) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body, cut }: GatewayReply): void {
  if (cut === "reset") return void response.socket?.resetAndDestroy();
  response.writeHead(status, { ...headers, ...(status !== 204 && { "content-length": body.length }) });
  if (cut !== "truncated") return void response.end(body);
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy());
}
