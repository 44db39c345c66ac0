/** How a client repeats calls. `false` switches it off. */
export interface TopRetryOptions {
  /** How often a call is repeated at most. Default 3. */
  readonly retries?: number;
  /** The longest back-off before the first repetition, in milliseconds; it doubles each time. Default 200. */
  readonly baseDelay?: number;
  /** The longest back-off at all, in milliseconds. Default 5,000. */
  readonly maxDelay?: number;
  /** The longest ban ("will last for N more seconds") that is waited for, in milliseconds. Default 10,000. */
  readonly maxBan?: number;
  /** Further codes or sub_codes after which a call is repeated, reads and writes alike. */
  readonly codes?: readonly string[];
}

export type RetryOptions = Required<TopRetryOptions>;

const DEFAULTS: RetryOptions = { retries: 3, baseDelay: 200, maxDelay: 5_000, maxBan: 10_000, codes: [] };

export function retryOptions(
  options: TopRetryOptions | false | undefined,
  base: RetryOptions = DEFAULTS,
): RetryOptions {
  if (options === false) return { ...base, retries: 0 };
  return options === undefined ? base : { ...base, ...options };
}

/**
 * What repetitions may cost all calls of a client together: each takes one token, each success gives a part back. When
 * the platform is down, calls then fail at once instead of multiplying the load.
 */
export class RetryBudget {
  #tokens = 100;

  take(): boolean {
    return this.#tokens >= 1 && this.#tokens-- > 0;
  }

  succeed(): void {
    if (this.#tokens < 100) this.#tokens = Math.min(100, this.#tokens + 0.1);
  }
}
