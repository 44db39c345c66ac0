/** Kinds of refusals that come before the service behind an API is asked. */
const BEFORE = ["signature", "session", "permission", "limit"];

/**
 * Whether the service behind an API may have done its work although the answer is a failure. It has not where it refuses
 * what was asked: the caller's fault (`isv.*`), and what the API's page lists as failing for good. A failure of its own
 * (`isp.*`), one that may pass, and one that nobody documents tell nothing.
 *
 * @param documented whether the API's page says that a retry may help, where it has the code
 */
export function mayHaveRun(kind: string, code: string, documented: boolean | undefined, retryable: boolean): boolean {
  if (BEFORE.includes(kind)) return false;
  if (retryable || code.startsWith("isp.")) return true;
  return kind !== "request" && documented === undefined && !code.startsWith("isv.");
}
