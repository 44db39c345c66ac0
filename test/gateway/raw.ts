import { request as httpRequest } from "node:http";
import type { Gateway } from "../../generated/src/testing/index.ts";
import type { Texts } from "./signed.ts";

export interface RawRequest {
  readonly path?: string;
  readonly query?: Texts;
  readonly headers: Texts;
  readonly body: string | Buffer;
}

/** Over node:http, which sends headers and body exactly as given. */
export function sendRaw(gateway: Gateway, request: RawRequest): Promise<string> {
  const { path = "/router/rest", query, headers, body } = request;
  const search = query ? `?${new URLSearchParams(query)}` : "";
  const options = { port: gateway.port, host: "127.0.0.1", method: "POST", path: path + search, headers };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(options, async (response) => {
      resolve(Buffer.concat(await response.toArray()).toString("utf8"));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
