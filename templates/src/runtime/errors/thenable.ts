/**
 * Whether something is a promise, whosever: zone.js, Bluebird and test runners put theirs in the place of `Promise`, and what
 * async functions and `import()` give is none of it.
 */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";
}
