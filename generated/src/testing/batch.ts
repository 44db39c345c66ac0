import { Buffer } from "node:buffer";
import type { GatewayRequest } from "./http.js";
import { formPairs, type Incoming } from "./incoming.js";

const SEPARATOR = "\r\n-S-\r\n";
const PUBLIC_SEGMENT = "#PUBLIC#";
const WITHOUT_PARAMETERS = "N";

/** Between the calls of a batch and between its answers; a client may choose its own. */
export function separatorOf({ headers }: GatewayRequest): string {
  return headers["top-api-separator"] || SEPARATOR;
}

/** The calls of a batch's body: each with the batch's own parameters, the public segment's, and its own over these. */
export function batchCalls(request: GatewayRequest, envelope: Incoming): Incoming[] {
  const body = Buffer.from(request.body).toString("utf8");
  const segments = body === "" ? [] : body.split(separatorOf(request));
  const common = segments[0]?.startsWith(PUBLIC_SEGMENT) ? segments.shift()?.slice(PUBLIC_SEGMENT.length) : "";
  return segments.map((segment) => {
    const own = new Map([...formPairs(common ?? ""), ...formPairs(segment === WITHOUT_PARAMETERS ? "" : segment)]);
    const placement = [...own.keys()].map((name) => [name, "body"] as const);
    return {
      text: new Map([...envelope.text, ...own]),
      placement: new Map([...envelope.placement, ...placement]),
      files: envelope.files,
    };
  });
}
