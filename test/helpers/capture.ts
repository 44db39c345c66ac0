import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it came over the wire. */
export interface Captured {
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface CaptureServer {
  /** `http://127.0.0.1:PORT/router/rest`. */
  readonly url: string;
  readonly requests: Captured[];
  close(): Promise<void>;
}

/** Answers a request; `undefined` when the function has written to the response itself. */
export type Reply = (request: Captured, response: ServerResponse, index: number) => string | undefined;

/** A server that keeps every request, byte for byte, and answers once the body has come. */
export async function captureServer(reply: Reply): Promise<CaptureServer> {
  const requests: Captured[] = [];
  return listen(requests, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    const captured = { url, headers: request.headers, body: Buffer.concat(chunks) };
    const answer = reply(captured, response, requests.push(captured) - 1);
    if (answer !== undefined) response.end(answer);
  });
}

/** A server whose handler reads the request itself, or does not. */
export async function rawServer(
  handler: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<CaptureServer> {
  return listen([], handler);
}

async function listen(
  requests: Captured[],
  handler: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<CaptureServer> {
  const server = createServer((request, response) => {
    // A client that goes away in the middle is what some tests are about.
    Promise.resolve(handler(request, response)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/router/rest`, requests, close };
}

/** The parameters of a query, `sign` apart. */
export function queryOf({ url }: Captured): { params: Record<string, string>; sign: string } {
  const { sign = "", ...params } = Object.fromEntries(url.searchParams);
  return { params, sign };
}

/** The hmac-sha256 sign by the protocol's words, written without the SDK. */
export function expectedSign(params: Record<string, string>, secret: string, body = ""): string {
  const names = Object.keys(params).sort();
  const text = names.map((name) => name + params[name]).join("") + body;
  return createHmac("sha256", secret).update(text, "utf8").digest("hex").toUpperCase();
}

/** The parts of a multipart body, read by Node's own parser. */
export async function formOf({ headers, body }: Captured): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
}
