import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { officialClient } from "./peers.ts";

/**
 * A server of TOP's protocol that shares no code with the gateway: md5 signs are checked by Alibaba's own client, the
 * others as TOP's documents describe them, and answers are texts of the wire.
 */
export interface Server {
  readonly url: string;
  /** The parameters of each call that was answered. */
  readonly calls: readonly Readonly<Record<string, string>>[];
  close(): Promise<void>;
}

const APP = { appKey: "12345678", appSecret: "helloworld" };
const TEN_MINUTES = 600_000;

/** @param answers method -> the wire's text */
export async function startServer(answers: Readonly<Record<string, string>>): Promise<Server> {
  const calls: Record<string, string>[] = [];
  const server = createServer(async (request, response) => {
    const params = await readParams(request);
    const refusal = refuse(params);
    if (!refusal) calls.push(params);
    const answer = refusal ?? answers[params["method"] ?? ""] ?? errorText(22, "Invalid method");
    const headers = { "content-type": "text/javascript;charset=UTF-8", "content-encoding": "gzip" };
    response.writeHead(200, headers).end(gzipSync(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${port}/router/rest`, calls, close };
}

async function readParams(request: IncomingMessage): Promise<Record<string, string>> {
  const { searchParams } = new URL(request.url ?? "/", "http://server");
  return Object.fromEntries([...searchParams, ...new URLSearchParams(await text(request))]);
}

function refuse({ sign, ...params }: Record<string, string>): string | undefined {
  const time = Date.parse(`${params["timestamp"]?.replace(" ", "T")}+08:00`);
  if (params["app_key"] !== APP.appKey) return errorText(29, "Invalid app Key");
  if (!(Math.abs(time - Date.now()) < TEN_MINUTES)) return errorText(31, "Invalid timestamp");
  return sign === expectedSign(params) ? undefined : errorText(25, "Invalid signature");
}

function expectedSign(params: Record<string, string>): string | undefined {
  const digest = { hmac: "md5", "hmac-sha256": "sha256" }[params["sign_method"] ?? ""];
  if (params["sign_method"] === "md5") return officialClient({ ...APP, url: "http://unused" }).sign(params);
  if (!digest) return undefined;
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHmac(digest, APP.appSecret).update(sorted.flat().join("")).digest("hex").toUpperCase();
}

function errorText(code: number, msg: string): string {
  return `{"error_response":{"code":${code},"msg":"${msg}","request_id":"15ro3q8f3uo2d"}}`;
}
