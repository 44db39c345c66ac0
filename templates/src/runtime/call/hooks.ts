import type { TopError } from "../errors/error.js";
import { isThenable } from "../errors/thenable.js";
import { thrownText } from "../errors/thrown.js";

/** One attempt of a call, as a hook sees it. There is no secret, sign or session in it. */
export interface TopAttempt {
  readonly method: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/**
 * Called as calls go by, for logs and metrics. A hook cannot change a call: what it throws, or rejects with, is a warning of
 * the process, once a hook.
 */
export interface TopHooks {
  readonly onRequest?: ((call: TopAttempt) => void) | undefined;
  readonly onResponse?:
    | ((
        call: TopAttempt & {
          readonly status: number;
          readonly request_id: string | undefined;
          readonly elapsedMs: number;
        },
      ) => void)
    | undefined;
  readonly onRetry?: ((call: TopAttempt & { readonly error: TopError; readonly delayMs: number }) => void) | undefined;
  /** The call failed for good. */
  readonly onError?: ((call: TopAttempt & { readonly error: unknown; readonly elapsedMs: number }) => void) | undefined;
  /**
   * An answer is not quite what the documentation says; it is decoded all the same. Told once per client, API and path,
   * up to 200 paths of an API.
   */
  readonly onDrift?: ((drift: TopDrift) => void) | undefined;
}

/** A field of an answer that the documentation does not have, or has with another type. */
export interface TopDrift {
  readonly method: string;
  /** Dotted path below the payload, `[]` behind lists. */
  readonly path: string;
  readonly kind: "unknown" | "retyped";
  /** The documentation's kind (`TopScalar`), `struct`, or `undefined` for an unknown field. */
  readonly expected: string | undefined;
  /** What came: `string number boolean struct list null`. */
  readonly found: string;
}

const failed = new WeakSet<object>();

/** Tells a hook; nothing that it does comes back. */
export function notify<Name extends keyof TopHooks>(
  hooks: TopHooks,
  name: Name,
  event: Parameters<NonNullable<TopHooks[Name]>>[0],
): void {
  if (!hooks[name]) return;
  try {
    const told = (hooks as Hooks)[name]?.(event);
    if (isThenable(told)) Promise.resolve(told).catch((error: unknown) => warn(hooks, name, error));
  } catch (error) {
    warn(hooks, name, error);
  }
}

type Hooks = { readonly [name: string]: ((event: unknown) => unknown) | undefined };

function warn(hooks: TopHooks, name: keyof TopHooks, error: unknown): void {
  const hook = hooks[name] as object;
  if (failed.has(hook)) return;
  failed.add(hook);
  const text = thrownText(error);
  // Browsers have no process.
  globalThis.process?.emitWarning?.(`the hook ${name} failed: ${text}`, "TopHookWarning");
}
