import { Buffer } from "node:buffer";

/** A request as the gateway reads it, from a socket or in process. */
export interface GatewayRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What goes back; `reset` ends the connection instead, `truncated` in the middle of the body. */
export interface GatewayReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly cut?: "reset" | "truncated";
}

export function textReply(status: number, contentType: string, body: string): GatewayReply {
  return { status, headers: { "content-type": `${contentType};charset=UTF-8` }, body: Buffer.from(body) };
}

/** Headers of any client as one record; a repeated one is joined as HTTP joins it. */
export function headerRecord(entries: Iterable<readonly [string, unknown]>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of entries) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : String(value);
  }
  return headers;
}

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

/** Pages of this machine may call the gateway, such as the reference site's form; no other origin may read it. */
export function corsHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { origin } = headers;
  if (!origin || !LOOPBACK.test(origin)) return {};
  const asked = headers["access-control-request-headers"];
  return {
    "access-control-allow-origin": origin,
    vary: "Origin",
    ...(headers["access-control-request-method"] && { "access-control-allow-methods": "POST, GET" }),
    ...(asked && { "access-control-allow-headers": asked }),
  };
}
