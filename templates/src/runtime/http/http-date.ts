/**
 * An HTTP date (RFC 9110, section 5.6.7) as epoch milliseconds, NaN for none. It is in GMT, in whatever zone the machine is:
 * the form of asctime, which ends in its year, does not say so.
 */
export function httpDate(value: unknown): number {
  return Date.parse(String(value).replace(/ \d{4}$/, "$& GMT"));
}
