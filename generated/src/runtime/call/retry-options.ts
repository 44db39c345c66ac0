/** How a client repeats calls. `false` switches it off. */
export interface TopRetryOptions {
  /** How often a call is repeated at most. Default 3. */
  readonly retries?: number | undefined;
  /** The longest back-off before the first repetition, in milliseconds; it doubles each time. Default 200. */
  readonly baseDelay?: number | undefined;
  /** The longest back-off at all, in milliseconds. Default 5,000. */
  readonly maxDelay?: number | undefined;
  /** The longest wait that an answer asks for (a ban, `Retry-After`) and that is waited for, in milliseconds. Default 10,000. */
  readonly maxBan?: number | undefined;
  /** Further codes or sub_codes after which a call is repeated, reads and writes alike. */
  readonly codes?: readonly string[] | undefined;
}

export interface RetryOptions {
  readonly retries: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  readonly maxBan: number;
  readonly codes: readonly string[];
}

const DEFAULTS: RetryOptions = { retries: 3, baseDelay: 200, maxDelay: 5_000, maxBan: 10_000, codes: [] };

export function retryOptions(
  options: TopRetryOptions | false | undefined,
  base: RetryOptions = DEFAULTS,
): RetryOptions {
  if (options === false) return { ...base, retries: 0 };
  if (options === undefined) return base;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...base, ...(Object.fromEntries(given) as Partial<RetryOptions>) };
}

const MOST = 100;
/** Tokens that a success gives back, and a second. */
const PER_SUCCESS = 0.1;
const PER_SECOND = 0.5;

/**
 * What repetitions may cost all calls of a client together: each takes one token, each success gives a part back, and so
 * does time. When the platform is down, calls then fail at once instead of multiplying the load.
 */
export class RetryBudget {
  #tokens = MOST;
  #seenAt: number;
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never runs back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#seenAt = now();
  }

  take(): boolean {
    const now = this.#now();
    this.#add(((now - this.#seenAt) / 1000) * PER_SECOND);
    this.#seenAt = now;
    return this.#tokens >= 1 && this.#tokens-- > 0;
  }

  succeed(): void {
    this.#add(PER_SUCCESS);
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(MOST, this.#tokens + tokens);
  }
}
