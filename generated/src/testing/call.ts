import { PUBLIC_PARAMETERS } from "../gateway.js";
import type { GatewayRequest } from "./http.js";
import { type Incoming, pathOf, type Placement } from "./incoming.js";
import type { GatewayFile } from "./multipart.js";

/** How an answer is written: `format=json`, the same with `simplify=true`, or `format=xml`, which is TOP's default. */
export type AnswerForm = "json" | "simplified" | "xml";

/** What became of a call. */
export interface GatewayAnswer {
  /** HTTP status; 0 for a connection that was reset. */
  readonly status: number;
  readonly request_id: string;
  /** Of an `error_response`. */
  readonly code?: number | string;
  readonly sub_code?: number | string;
}

/** A call as the gateway received it; refused ones are recorded too. */
export interface GatewayCall {
  /** `""` when the call names none. */
  readonly method: string;
  readonly appKey: string;
  readonly session: string;
  /** `md5`, `hmac`, `hmac-sha256`, or `""` for the oldest rule. */
  readonly signMethod: string;
  readonly form: AnswerForm;
  /** Business parameters as the texts on the wire. */
  readonly params: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, GatewayFile>>;
  /** TOP's public parameters, `sign` included. */
  readonly system: Readonly<Record<string, string>>;
  /** Where each text parameter travelled. */
  readonly placement: Readonly<Record<string, Placement>>;
  readonly httpMethod: string;
  readonly path: string;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it came in a body of `/router/batch`. */
  readonly batch: boolean;
  /** Missing until it is answered. */
  answer?: GatewayAnswer;
}

/** The record of a call with these text parameters. */
export function callOf(request: GatewayRequest, incoming: Incoming, batch = false): GatewayCall {
  const { text } = incoming;
  return {
    method: text.get("method") ?? "",
    appKey: text.get("app_key") ?? "",
    session: text.get("session") ?? "",
    signMethod: text.get("sign_method") ?? "",
    form: formOf(text),
    params: Object.fromEntries([...text].filter(([name]) => !PUBLIC_PARAMETERS.includes(name))),
    files: Object.fromEntries(incoming.files),
    system: Object.fromEntries([...text].filter(([name]) => PUBLIC_PARAMETERS.includes(name))),
    placement: Object.fromEntries(incoming.placement),
    httpMethod: request.method,
    path: pathOf(request.url),
    headers: request.headers,
    batch,
  };
}

/** `simplify` is the text `true`: TOP does not take PHP's `1` for it. */
function formOf(text: ReadonlyMap<string, string>): AnswerForm {
  if (text.get("format") !== "json") return "xml";
  return text.get("simplify") === "true" ? "simplified" : "json";
}
