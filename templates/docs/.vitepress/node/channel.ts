/** Nobody listens in a browser. */
export function tracingChannel() {
  return { hasSubscribers: false };
}
