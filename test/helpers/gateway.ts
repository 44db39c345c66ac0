import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { sign, TopClient, type TopClientOptions } from "../../generated/src/index.ts";

export const APP = { appKey: "12345678", appSecret: "helloworld-secret" };

/** A request as it was on the wire. */
export interface Seen {
  readonly n: number;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
  readonly socket: Socket;
}

/** An answer byte for byte. */
export interface RawReply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly raw: string | Uint8Array;
}

/** Any other object is sent as JSON; `undefined`: the handler has answered, or never will. */
export type Reply = RawReply | object | undefined;

export interface Gateway {
  readonly url: string;
  readonly seen: Seen[];
  /** Those that were made so far. */
  readonly clients: readonly TopClient[];
  client(options?: Partial<TopClientOptions>): TopClient;
}

/** A server on 127.0.0.1 that answers as the test says, `n` counting its requests from 1. Gone when the test is over. */
export async function gateway(
  answer: (seen: Seen, response: ServerResponse) => Reply | Promise<Reply>,
): Promise<Gateway> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString("utf8");
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    const { headers, socket } = request;
    const form = new URLSearchParams(body);
    const one = { n: seen.length + 1, path: url.pathname, query: url.searchParams, form, body, headers, socket };
    seen.push(one);
    send(response, await answer(one, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/router/rest`;
  const clients: TopClient[] = [];
  onTestFinished(async () => {
    server.closeAllConnections();
    await Promise.all([...clients.map((client) => client.close()), new Promise((done) => server.close(done))]);
  });
  return {
    url,
    seen,
    clients,
    client(options) {
      const client = new TopClient({ ...APP, url, retry: { baseDelay: 1, maxDelay: 1 }, ...options });
      clients.push(client);
      return client;
    },
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === undefined) return;
  const { status = 200, headers, raw } = isRaw(reply) ? reply : json(reply);
  response.writeHead(status, headers).end(raw);
}

function isRaw(reply: object): reply is RawReply {
  return "raw" in reply;
}

function json(value: object): RawReply {
  return { headers: { "content-type": "text/javascript;charset=UTF-8" }, raw: JSON.stringify(value) };
}

/** An `error_response`. */
export function refusal(code: number, sub_code?: string, sub_msg?: string): object {
  return { error_response: { code, msg: "refused", sub_code, sub_msg, request_id: "15r" } };
}

/** The crowd API's answer. */
export function crowd(name = "某社群", request_id = "r1"): object {
  return { tbk_sc_social_crowd_get_response: { social_crowd_name: name, request_id } };
}

/** Whether the sign covers exactly what was on the wire, as the platform checks it. */
export function isSigned({ query, form }: Seen, appSecret = APP.appSecret): boolean {
  const params = { ...Object.fromEntries(query), ...Object.fromEntries(form) };
  return sign(params, appSecret, params["sign_method"] as "md5") === params["sign"];
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}
