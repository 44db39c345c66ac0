import type { TopResponseInfo } from "../call/response.js";
import { TopResponseError } from "../errors/error.js";
import { httpDate } from "../http/http-date.js";
import { wholeSeconds } from "./window.js";

/** The platform's time as the dates of answers tell it; the machine's own is not asked. */
export class PlatformClock {
  readonly #method: string;
  readonly #lag: number;
  /** Epoch milliseconds at the last answer; before all times while there was none. */
  now = -Infinity;

  constructor(method: string, lag: number) {
    this.#method = method;
    this.#lag = lag;
  }

  /** Up to when nothing is expected to come any more. */
  get settled(): number {
    return wholeSeconds(this.now - this.#lag);
  }

  /** @throws TopResponseError for an answer without a date */
  learn(info: TopResponseInfo<object>): void {
    const { headers, status } = info;
    const now = httpDate(headers["date"]);
    if (Number.isNaN(now)) {
      const why = "the answer has no header `date`: the platform's time, up to which follow() asks, is not known";
      throw new TopResponseError(why, { method: this.#method, status, body: info.body.slice(0, 200) });
    }
    this.now = now;
  }
}
