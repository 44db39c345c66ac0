import { mayPass, TopTransportError } from "../errors/error.js";
import { attempt, thrownText } from "../errors/thrown.js";
import type { HttpCall } from "./types.js";

/** Node's codes of a certificate that nobody vouches for, that is out of date, or another host's. */
const UNTRUSTED = /CERT|SIGNATURE/;
const TRUST =
  "证书不可信：将 CA 配入 NODE_EXTRA_CA_CERTS 或 dispatcher\ntrust its CA by NODE_EXTRA_CA_CERTS or a dispatcher";

/** undici's codes of a dispatcher that can carry no call: one of another major takes other handlers. */
const UNUSABLE: Readonly<Record<string, string>> = {
  UND_ERR_INVALID_ARG:
    "the dispatcher is none of undici 7: one of another undici, such as 6 or Node's own, cannot be used",
  UND_ERR_CLOSED: "the dispatcher is closed",
  UND_ERR_DESTROYED: "the dispatcher is closed",
};
/** What breaks where one of another major first looks for its own handlers, such as a RetryAgent. */
const OTHER_HANDLER = /\.on[A-Z]\w+ is not a function/;
const UNDICI =
  "使用 undici 7 的 dispatcher：npm i undici@7\ngive a dispatcher of undici 7 that is open: npm i undici@7";

/** undici's words for a proxy that opens no tunnel. */
const NO_TUNNEL = /^Proxy response \((\d{3})\)/;

/**
 * The error of an exchange that undici has ended.
 *
 * @param sent whether the connection was there; else it could not be made
 * @param connectHint what to do where none can be made
 */
export function networkFailure(
  { method, origin }: HttpCall,
  cause: unknown,
  sent: boolean,
  connectHint: string | undefined,
): TopTransportError {
  const code = attempt(() => String((cause as { code?: unknown } | undefined)?.code ?? ""), "");
  const details = { method, reason: sent ? "network" : "connect", sent, cause } as const;
  const trouble = cause instanceof TypeError && OTHER_HANDLER.test(cause.message) ? "UND_ERR_INVALID_ARG" : code;
  const unusable = sent || !Object.hasOwn(UNUSABLE, trouble) ? undefined : UNUSABLE[trouble];
  if (unusable) return new TopTransportError(unusable, { ...details, hint: UNDICI, retryable: false });
  const [, status] = (!sent && NO_TUNNEL.exec(thrownText(cause))) || [];
  if (status) {
    const message = `the proxy does not connect to ${origin} (HTTP ${status})`;
    return new TopTransportError(message, { ...details, retryable: mayPass(Number(status)) });
  }
  const what = sent ? "the connection broke" : `cannot connect to ${origin}`;
  const more = UNTRUSTED.test(code) ? { hint: TRUST, retryable: false } : { hint: sent ? undefined : connectHint };
  return new TopTransportError(code ? `${what} (${code})` : what, { ...details, ...more });
}
